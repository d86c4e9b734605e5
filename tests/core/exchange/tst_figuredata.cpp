#include "exchange/figuredata.h"

#include "exchange/tablecolumns.h"
#include "exchange/texttable.h"
#include "model/edits.h"
#include "model/recordjson.h"
#include "network/network.h"
#include "support/files.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

TextTable tableOf(const Dataset& dataset, const std::vector<RecordRef>& records, const QString& language) {
    return readTextTable(recordsCsv(dataset, records, language)).value();
}

/// The cell under a heading.
QString cell(const TextTable& table, std::size_t row, const QString& heading) {
    return table.rows[row].cells.value(table.columns.indexOf(heading));
}

std::vector<RecordRef> shippedEvents() {
    std::vector<RecordRef> refs;
    const auto add = [&refs](const auto& records) {
        for (const auto& record : records) {
            refs.push_back(refOf(record));
        }
    };
    add(test::shipped().ties());
    add(test::shipped().exercises());
    add(test::shipped().dialogues());
    return refs;
}

/// One of each kind, with all that a table must keep apart.
RecordLists small() {
    RecordLists lists;
    Actor japan;
    japan.id = ActorId(u"JPN"_s);
    japan.name = u"Japan"_s;
    japan.nameJa = u"日本"_s;
    Actor states;
    states.id = ActorId(u"USA"_s);
    states.name = u"United States"_s;
    states.nameJa = u"アメリカ合衆国"_s;
    lists.actors = {japan, states};
    Series series;
    series.id = Series::idFor(EventKind::Exercises, u"Keen Sword"_s);
    series.name = u"Keen Sword"_s;
    series.nameJa = u"日米共同統合演習"_s;
    lists.series = {series};
    Source one;
    one.id = SourceId(u"one"_s);
    one.title = u"Keen Sword, \"17\""_s;
    one.url = u"https://example.org/a;b?c=%20d"_s;
    Source two;
    two.id = SourceId(u"two"_s);
    two.title = u"二つ目"_s;
    two.url = u"https://example.org/two"_s;
    lists.sources = {one, two};
    Exercise exercise;
    exercise.id = ExerciseId(u"keen-sword-17"_s);
    exercise.series = u"Keen Sword"_s;
    exercise.name = u"Keen Sword 17"_s;
    exercise.start = PartialDate::tryFrom(u"2016-10-30"_s);
    exercise.end = PartialDate::tryFrom(u"2016-11"_s);
    exercise.position = GeoPoint{-26.5, 127.75};
    exercise.participants = {{ActorId(u"JPN"_s), Role::Host}, {ActorId(u"USA"_s)}};
    exercise.summary = u"First line\nsecond, \"quoted\""_s;
    exercise.sources = {SourceId(u"one"_s), SourceId(u"two"_s)};
    lists.exercises = {exercise};
    Tie tie;
    tie.id = TieId(u"treaty"_s);
    tie.name = u"=HYPERLINK(\"http://example.org\")"_s;
    tie.parties = {{ActorId(u"JPN"_s)}, {ActorId(u"USA"_s)}};
    tie.signedOn = PartialDate::tryFrom(u"1960-01-19"_s);
    tie.ended = PartialDate::tryFrom(u"1970"_s);
    lists.ties = {tie};
    Dialogue dialogue;
    dialogue.id = DialogueId(u"talk"_s);
    dialogue.name = u"Talk"_s;
    dialogue.date = PartialDate::tryFrom(u"2012"_s);
    dialogue.participants = tie.parties;
    lists.dialogues = {dialogue};
    return lists;
}

const std::vector<RecordRef> smallRefs{{RecordKind::Exercise, u"keen-sword-17"_s},
                                       {RecordKind::Dialogue, u"talk"_s},
                                       {RecordKind::Tie, u"treaty"_s}};

} // namespace

class TestFigureData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bytesAreThoseOfTheStandard();
    void rowsAreByFirstDayAndOnce();
    void cellsSayWhatTheRecordSays();
    void formulasAreHarmless_data();
    void formulasAreHarmless();
    void headingsAreInTheLanguage();
    void importKnowsItsColumns_data();
    void importKnowsItsColumns();
    void shippedRecordsComeBack_data();
    void shippedRecordsComeBack();
    void viewOfAFigureIsWhole();
};

void TestFigureData::bytesAreThoseOfTheStandard() {
    const Dataset dataset(small());
    const QByteArray bytes = recordsCsv(dataset, smallRefs, u"en"_s);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFRecord,id,Series,"));
    QVERIFY(bytes.endsWith("\r\n"));
    QVERIFY(bytes.contains("\"First line\nsecond, \"\"quoted\"\"\""));
    // Of line ends only those inside a cell are bare.
    QCOMPARE(bytes.count('\r'), 4);
    QCOMPARE(bytes.count('\n'), 5);
    QCOMPARE(recordsCsv(dataset, smallRefs, u"en"_s), bytes);
    const QByteArray none = recordsCsv(dataset, {}, u"en"_s);
    QCOMPARE(none.count("\r\n"), 1);
}

void TestFigureData::rowsAreByFirstDayAndOnce() {
    const Dataset dataset(small());
    std::vector<RecordRef> refs = smallRefs;
    refs.push_back(refs.front());
    refs.push_back({RecordKind::Tie, u"nobody-knows"_s});
    refs.push_back({RecordKind::Actor, u"JPN"_s});
    const TextTable table = tableOf(dataset, refs, u"en"_s);
    QCOMPARE(table.rows.size(), 3U);
    QCOMPARE(cell(table, 0, u"id"_s), u"treaty"_s);
    QCOMPARE(cell(table, 1, u"id"_s), u"talk"_s);
    QCOMPARE(cell(table, 2, u"id"_s), u"keen-sword-17"_s);
}

void TestFigureData::cellsSayWhatTheRecordSays() {
    const TextTable table = tableOf(Dataset(small()), smallRefs, u"en"_s);
    QCOMPARE(cell(table, 0, u"Record"_s), u"agreement"_s);
    QCOMPARE(cell(table, 0, u"Signed"_s), u"1960-01-19"_s);
    QCOMPARE(cell(table, 0, u"End"_s), u"1970"_s);
    QCOMPARE(cell(table, 0, u"Parties"_s), u"JPN; USA"_s);
    QCOMPARE(cell(table, 0, u"Participants"_s), QString());
    QCOMPARE(cell(table, 0, u"Complete"_s), QString());
    QCOMPARE(cell(table, 1, u"Record"_s), u"dialogue"_s);
    QCOMPARE(cell(table, 1, u"Date"_s), u"2012"_s);
    QCOMPARE(cell(table, 2, u"Record"_s), u"exercise"_s);
    QCOMPARE(cell(table, 2, u"Series in Japanese"_s), u"日米共同統合演習"_s);
    QCOMPARE(cell(table, 2, u"Start"_s), u"2016-10-30"_s);
    QCOMPARE(cell(table, 2, u"End"_s), u"2016-11"_s);
    QCOMPARE(cell(table, 2, u"Latitude"_s), u"-26.5"_s); // a number, no formula
    QCOMPARE(cell(table, 2, u"Participants"_s), u"JPN (host); USA"_s);
    QCOMPARE(cell(table, 2, u"Names of those who take part"_s), u"Japan; United States"_s);
    QCOMPARE(cell(table, 2, u"Complete"_s), u"yes"_s);
    QCOMPARE(cell(table, 2, u"Sources"_s), u"one; two"_s);
    QCOMPARE(cell(table, 2, u"Titles of the sources"_s), u"Keen Sword, \"17\"; 二つ目"_s);
    QCOMPARE(cell(table, 2, u"Addresses of the sources"_s),
             u"https://example.org/a;b?c=%20d; https://example.org/two"_s);
}

void TestFigureData::formulasAreHarmless_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("written");
    const auto row = [](const char* label, const QString& name, const QString& written) {
        QTest::newRow(label) << name << written;
    };
    row("equals", u"=1+1"_s, u"'=1+1"_s);
    row("plus", u"+1+1"_s, u"'+1+1"_s);
    row("minus", u"-1+1"_s, u"'-1+1"_s);
    row("at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s);
    row("tab", u"\t=1"_s, u"'\t=1"_s);
    row("line end", u"\r=1"_s, u"'\r=1"_s);
    row("wide equals", u"＝1"_s, u"'＝1"_s);
    row("separator and quote", u"a\",=1"_s, u"a\",=1"_s);
    row("semicolon", u"a;=1"_s, u"a;=1"_s);
    row("plain", u"Malabar - 2016"_s, u"Malabar - 2016"_s);
    row("negative number", u"-12.5"_s, u"-12.5"_s);
    row("dash and word", u"-12.5x"_s, u"'-12.5x"_s);
}

void TestFigureData::formulasAreHarmless() {
    QFETCH(QString, name);
    QFETCH(QString, written);
    RecordLists lists = small();
    lists.ties.front().name = name;
    const TextTable table = tableOf(Dataset(lists), {{RecordKind::Tie, u"treaty"_s}}, u"en"_s);
    QCOMPARE(cell(table, 0, u"Name"_s), written);
    // No reader that takes another separator finds a cell of its own in it.
    const QByteArray bytes = recordsCsv(Dataset(lists), {{RecordKind::Tie, u"treaty"_s}}, u"en"_s);
    if (name.contains(u';') || name.contains(u'"')) {
        QVERIFY(bytes.contains('"' + name.toUtf8().replace('"', "\"\"") + '"'));
    }
}

void TestFigureData::headingsAreInTheLanguage() {
    const TextTable table = tableOf(Dataset(small()), smallRefs, u"ja"_s);
    for (const QString& heading : table.columns) {
        QVERIFY2(std::none_of(heading.begin(), heading.end(),
                              [](QChar c) { return c.unicode() < 0x80 && c.isLetter(); }),
                 qPrintable(heading));
    }
    QCOMPARE(cell(table, 0, u"記録の種類"_s), u"協定・合意"_s);
    QCOMPARE(cell(table, 2, u"参加国・機関の名称"_s), u"日本; アメリカ合衆国"_s);
    QCOMPARE(cell(table, 2, u"全参加国"_s), u"はい"_s);
    QCOMPARE(cell(table, 2, u"終了日"_s), u"2016-11"_s);
}

void TestFigureData::importKnowsItsColumns_data() {
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Japanese") << u"ja"_s;
}

void TestFigureData::importKnowsItsColumns() {
    QFETCH(QString, language);
    const QStringList headings = tableOf(Dataset(small()), smallRefs, language).columns;
    for (const RecordKind kind : {RecordKind::Tie, RecordKind::Exercise, RecordKind::Dialogue}) {
        const QStringList matched = matchColumns(kind, headings);
        for (const QString& column : columnsFor(kind)) {
            // A new source has columns of its own in a table; here they all have ids.
            QVERIFY2(matched.contains(column) != column.startsWith(u"source_"_s), qPrintable(column));
        }
    }
}

void TestFigureData::shippedRecordsComeBack_data() {
    importKnowsItsColumns_data();
}

void TestFigureData::shippedRecordsComeBack() {
    QFETCH(QString, language);
    // Over the record that is there, nothing is other than before.
    const Dataset& dataset = test::shipped();
    const EditBase base(dataset);
    const auto refs = shippedEvents();
    const TextTable table = tableOf(dataset, refs, language);
    QCOMPARE(table.rows.size(), refs.size());
    QHash<QString, RecordKind> kinds;
    QHash<RecordKind, QStringList> columns;
    for (const auto& [word, wordJa, kind] :
         {std::tuple(u"agreement"_s, u"協定・合意"_s, RecordKind::Tie),
          std::tuple(u"exercise"_s, u"共同訓練"_s, RecordKind::Exercise),
          std::tuple(u"dialogue"_s, u"対話・会談"_s, RecordKind::Dialogue)}) {
        kinds[word] = kinds[wordJa] = kind;
        columns[kind] = matchColumns(kind, table.columns);
    }
    for (const TextTable::Row& row : table.rows) {
        const RecordKind kind = kinds[row.cells.front()];
        const RecordRef ref{kind, row.cells[1]};
        const RowDraft read = readRow(kind, toJson(*emptyDraft(kind)), columns[kind], row.cells);
        QVERIFY2(read.findings.empty(), qPrintable(ref.toString()));
        const EditOutcome outcome = updateRecord(base, ref, read.draft);
        // What is known from recall alone has no source, without which nothing can be entered.
        QCOMPARE(outcome.ok(), isShown(*dataset.find(ref)));
        QVERIFY2(outcome.changes.changes.empty(), qPrintable(ref.toString()));
    }
}

void TestFigureData::viewOfAFigureIsWhole() {
    const Network network = buildNetwork(test::shipped(), {});
    const TextTable table = tableOf(test::shipped(), network.records, u"en"_s);
    QCOMPARE(table.rows.size(), network.records.size());
    // The view has its records by first day, then ref: the table's own order.
    for (std::size_t i = 0; i < network.records.size(); ++i) {
        QCOMPARE(cell(table, i, u"id"_s), network.records[i].slug);
    }
}

QTEST_GUILESS_MAIN(TestFigureData)
#include "tst_figuredata.moc"
