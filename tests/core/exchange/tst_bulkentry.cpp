#include "exchange/bulkentry.h"
#include "exchange/tablecolumns.h"
#include "model/recordjson.h"
#include "support/events.h"
#include "support/files.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

using Fate = BulkRow::Fate;

BulkOutcome enter(const QString& text, RecordKind kind, const BulkChoices& choices = {},
                  const Dataset& dataset = test::shipped()) {
    const TextTable table = readTextTable(text).value();
    Job job;
    return enterTable(dataset, kind, table, matchColumns(kind, table.columns), choices, job).value();
}

/// "rule column" of each error of a row.
QStringList errors(const BulkRow& row) {
    QStringList list;
    for (const Finding& finding : row.findings) {
        if (finding.severity == Severity::Error) {
            list << finding.rule + u' ' + finding.field;
        }
    }
    return list;
}

const QString exercises =
    u"Series\tName\tStart date\tEnd\tPlace\tDomain\tCountries\tSource link\tSource title\n"
    "Made-up\tMade-up 2098\t10 Jun 2098\t2098-06-17\tSasebo\tmaritime\tJapan; USA (host); "
    "オーストラリア（observer）\t"
    "https://example.org/a\tA page\n"
    "Made-up\tMade-up 2099\t2099年6月\t\tSasebo\tmaritime\tJPN, USA\thttps://example.org/a\tA page\n"_s;

} // namespace

class TestBulkEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void columnsAreFoundByName_data();
    void columnsAreFoundByName();
    void headingsTellTheKind_data();
    void headingsTellTheKind();
    void rowsBecomeRecords();
    void badCellIsNamedAndTheOthersStay();
    void rowKnowsThoseAboveIt();
    void duplicateIsSkippedUpdatedOrAdded();
    void everyKindCanBeEntered_data();
    void everyKindCanBeEntered();
    void wholeTableComesBackUnchanged_data();
    void wholeTableComesBackUnchanged();
    void addressesAreParted_data();
    void addressesAreParted();
    void titleMayStandBeforeTheSource();
    void recordThatIsNotShownIsNoDuplicate();
    void updateOverwritesNoRowAbove();
    void newPlaceHasNotTheOldCoordinates();
    void wordsOfTheFormsAreUnderstood();
    void stopLeavesNothing();
};

void TestBulkEntry::columnsAreFoundByName_data() {
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("headings");
    QTest::addColumn<QString>("columns");
    const auto row = [](const char* name, RecordKind kind, const char* headings, const char* columns) {
        QTest::newRow(name) << kind << QString::fromUtf8(headings) << QString::fromUtf8(columns);
    };
    row("files", RecordKind::Exercise, "id,series,participants_complete", "id,series,participants_complete");
    row("people", RecordKind::Exercise, "Start date,END DATE,Countries,Notes",
        "start,end,participants,summary");
    row("Japanese", RecordKind::Dialogue, "名称,開催日,開催地,参加国,出典",
        "name,date,place,participants,sources");
    row("unknown", RecordKind::Exercise, "Name,Weather", "name,");
    row("twice", RecordKind::Exercise, "Name,name", "name,");
    row("surest first", RecordKind::Tie, "End,Ended,Date,Signed", ",ended,,signed");
    row("source of a record", RecordKind::Tie, "URL,Title,Name", "source_url,,name");
    row("source itself", RecordKind::Source, "URL,Title,Publisher", "url,title,publisher");
}

void TestBulkEntry::columnsAreFoundByName() {
    QFETCH(RecordKind, kind);
    QFETCH(QString, headings);
    QFETCH(QString, columns);
    QCOMPARE(matchColumns(kind, headings.split(u',')).join(u','), columns);
}

void TestBulkEntry::headingsTellTheKind_data() {
    QTest::addColumn<QString>("headings");
    QTest::addColumn<RecordKind>("kind");
    QTest::newRow("exercise") << u"name,start,end,domain,participants"_s << RecordKind::Exercise;
    QTest::newRow("dialogue") << u"name,date,level,participants,outcome"_s << RecordKind::Dialogue;
    QTest::newRow("tie") << u"type,name,parties,signed,in force"_s << RecordKind::Tie;
    QTest::newRow("framework") << u"name,name_ja,members,part of"_s << RecordKind::Framework;
    QTest::newRow("source") << u"title,publisher,date,url"_s << RecordKind::Source;
    QTest::newRow("actor") << u"code,name,region,capital,latitude"_s << RecordKind::Actor;
}

void TestBulkEntry::headingsTellTheKind() {
    QFETCH(QString, headings);
    QFETCH(RecordKind, kind);
    QCOMPARE(kindOfTable(headings.split(u',')), kind);
}

void TestBulkEntry::rowsBecomeRecords() {
    const BulkOutcome outcome = enter(exercises, RecordKind::Exercise);
    QCOMPARE(errors(outcome.rows[0]) + errors(outcome.rows[1]), QStringList());
    QCOMPARE(outcome.count(Fate::Added), 2);
    const Dataset after = test::shipped().with(outcome.changes);
    const Exercise* first = after.find(ExerciseId(outcome.rows[0].record.slug));
    QVERIFY(first);
    QCOMPARE(first->start->toString(), u"2098-06-10"_s);
    QCOMPARE(first->place, u"Sasebo"_s);
    QCOMPARE(first->participants, (std::vector<Participant>{{ActorId(u"JPN"_s), Role::Participant},
                                                            {ActorId(u"USA"_s), Role::Host},
                                                            {ActorId(u"AUS"_s), Role::Observer}}));
    const Exercise* second = after.find(ExerciseId(outcome.rows[1].record.slug));
    QVERIFY(second);
    QCOMPARE(second->start->toString(), u"2099-06"_s);
    // The page that both name is one new source, and the series is new once.
    QCOMPARE(first->sources, second->sources);
    QCOMPARE(after.find(first->sources.front())->title, u"A page"_s);
    QCOMPARE(after.sources().size(), test::shipped().sources().size() + 1);
    QCOMPARE(after.series().size(), test::shipped().series().size() + 1);
    QCOMPARE(outcome.changes.changes.size(), 4U);
}

void TestBulkEntry::badCellIsNamedAndTheOthersStay() {
    const BulkOutcome outcome =
        enter(exercises + u"Made-up\tMade-up 2097\t31 Feb 2097\t\tSasebo\tmaritime\tJPN; Atlantis\t\t\n"_s,
              RecordKind::Exercise);
    QCOMPARE(outcome.count(Fate::Added), 2);
    QCOMPARE(outcome.count(Fate::Bad), 1);
    const BulkRow& bad = outcome.rows.back();
    QCOMPARE(errors(bad),
             (QStringList{u"bad-date start"_s, u"unknown-actor participants"_s, u"no-source sources"_s}));
    const BulkOutcome flags = enter(u"name,participants complete\nx,perhaps\n"_s, RecordKind::Exercise);
    QVERIFY(errors(flags.rows.front()).contains(u"bad-flag participants_complete"_s));
}

void TestBulkEntry::rowKnowsThoseAboveIt() {
    const QString row = exercises.split(u'\n')[1] + u'\n';
    const BulkOutcome outcome = enter(exercises + row, RecordKind::Exercise);
    QCOMPARE(outcome.rows[2].fate, Fate::Skipped);
    QCOMPARE(outcome.rows[2].duplicates, std::vector{outcome.rows[0].record});
    const BulkOutcome added = enter(exercises + row, RecordKind::Exercise, {OnDuplicate::Add, {}});
    QCOMPARE(added.count(Fate::Added), 3);
    QVERIFY(added.rows[2].record != added.rows[0].record);
}

void TestBulkEntry::duplicateIsSkippedUpdatedOrAdded() {
    const Exercise known = *test::shipped().find(ExerciseId(u"malabar-2016"_s));
    const QString table = u"id,summary,sources,series,place\n"
                          "malabar-2016,Told anew,https://example.org/new;%1,,\n"
                          ""_s.arg(known.sources.front().slug());
    QCOMPARE(enter(table, RecordKind::Exercise).count(Fate::Skipped), 1);
    QVERIFY(enter(table, RecordKind::Exercise).changes.isEmpty());

    const QString titled = u"id,summary,source title,source address,place\n"
                           "malabar-2016,Told anew,A page,https://example.org/new,\n"_s;
    const BulkOutcome updated =
        enter(titled, RecordKind::Exercise, {OnDuplicate::Skip, {{0, OnDuplicate::Update}}});
    QCOMPARE(updated.count(Fate::Updated), 1);
    const Exercise now = *test::shipped().with(updated.changes).find(known.id);
    Exercise expected = known;
    expected.summary = u"Told anew"_s;
    expected.sources = now.sources;
    // An empty cell takes nothing away, and no citation is lost.
    QCOMPARE(now, expected);
    QCOMPARE(now.sources.size(), known.sources.size() + 1);
    QVERIFY(std::equal(known.sources.begin(), known.sources.end(), now.sources.begin()));

    const BulkOutcome again =
        enter(titled, RecordKind::Exercise, {OnDuplicate::Update, {}}, test::shipped().with(updated.changes));
    QCOMPARE(again.rows.front().fate, Fate::Unchanged);
    QVERIFY(again.changes.isEmpty());

    // Two rows about one record are one change of it.
    const BulkOutcome twice = enter(u"id,summary,outcome\nmalabar-2016,One,\nmalabar-2016,Two,\n"_s,
                                    RecordKind::Exercise, {OnDuplicate::Update, {}});
    QCOMPARE(twice.changes.changes.size(), 1U);
    QCOMPARE(std::get<Exercise>(*twice.changes.changes.front().after).summary, u"Two"_s);

    // One id cannot be there twice, whatever is chosen.
    QCOMPARE(enter(table, RecordKind::Exercise, {OnDuplicate::Add, {}}).rows.front().fate, Fate::Bad);
}

void TestBulkEntry::everyKindCanBeEntered_data() {
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<QString>("table");
    QTest::newRow("actor") << RecordKind::Actor
                           << u"code,name,日本語名,kind,region,latitude,longitude\n"
                              "QQQ,Land of tests,試験国,country,Oceania,-18.1,178.4\n"_s;
    QTest::newRow("framework") << RecordKind::Framework
                               << u"name,kind,members,start,source url,source title\n"
                                  "Tests three,plus-one,JPN (2015); USA; AUS (2015/2020),2015,"
                                  "https://example.org/f,A page\n"_s;
    QTest::newRow("tie") << RecordKind::Tie
                         << u"type,name,parties,signed on,entry into force,source url,source title\n"
                            "logistics,Made-up agreement,\"JPN, USA\",2099-01-05,2099-06,"
                            "https://example.org/t,A page\n"_s;
    QTest::newRow("dialogue") << RecordKind::Dialogue
                              << u"series,name,date,level,participants,source url,source title\n"
                                 "Made-up talks,Made-up talks 2099,March 2099,two-plus-two,"
                                 "日本、米国、インド,https://example.org/d,A page\n"_s;
    QTest::newRow("source") << RecordKind::Source
                            << u"title,publisher,date,url\nA page,A publisher,2016,https://example.org/s\n"_s;
}

void TestBulkEntry::everyKindCanBeEntered() {
    QFETCH(RecordKind, kind);
    QFETCH(QString, table);
    const BulkOutcome outcome = enter(table, kind);
    QCOMPARE(errors(outcome.rows.front()), QStringList());
    QCOMPARE(outcome.count(Fate::Added), 1);
    const Dataset after = test::shipped().with(outcome.changes);
    QVERIFY(after.find(outcome.rows.front().record));
    // Entered again it is there already.
    QCOMPARE(enter(table, kind, {}, after).rows.front().fate, Fate::Skipped);
    if (kind == RecordKind::Framework) {
        const Framework* framework = after.find(FrameworkId(outcome.rows.front().record.slug));
        QCOMPARE(framework->members[2].left->toString(), u"2020"_s);
        QVERIFY(!framework->members[1].joined);
    }
}

void TestBulkEntry::wholeTableComesBackUnchanged_data() {
    QTest::addColumn<RecordKind>("kind");
    for (const RecordKind kind : {RecordKind::Actor, RecordKind::Framework, RecordKind::Tie,
                                  RecordKind::Exercise, RecordKind::Dialogue, RecordKind::Source}) {
        QTest::newRow(qPrintable(keyOf(kind))) << kind;
    }
}

/// Every shipped record of a kind, written as a spreadsheet would have it and entered as an update: nothing
/// is other than before.
void TestBulkEntry::wholeTableComesBackUnchanged() {
    QFETCH(RecordKind, kind);
    const auto quoted = [](QString text) { return u'"' + text.replace(u'"', u"\"\""_s) + u'"'; };
    const auto listed = [](const QJsonArray& array) {
        QStringList parts;
        for (const QJsonValue& value : array) {
            const QJsonObject object = value.toObject();
            const QString role = object[u"role"_s].toString();
            const QString joined = object[u"joined"_s].toString();
            const QString left = object[u"left"_s].toString();
            parts << (object.contains(u"title"_s) ? object[u"id"_s].toString()
                      : !role.isEmpty()           ? object[u"actor"_s].toString() + u" ("_s + role + u')'
                      : !joined.isEmpty() || !left.isEmpty()
                          ? u"%1 (%2/%3)"_s.arg(object[u"actor"_s].toString(), joined, left)
                          : object[u"actor"_s].toString());
        }
        return parts.join(u"; "_s);
    };
    QStringList columns = columnsFor(kind);
    columns.removeIf([](const QString& column) { return column.startsWith("source_"_L1); });
    QString text = columns.join(u',') + u'\n';
    int rows = 0;
    const auto write = [&](const auto& records) {
        for (const auto& record : records) {
            const QJsonObject object = toJson(*draftOf(test::shipped(), record));
            QStringList cells;
            for (const QString& column : columns) {
                const QJsonValue value = object[column];
                cells << quoted(value.isArray()  ? listed(value.toArray())
                                : value.isBool() ? (value.toBool() ? u"yes"_s : u"no"_s)
                                                 : value.toString());
            }
            text += cells.join(u',') + u'\n';
            ++rows;
        }
    };
    const Dataset& dataset = test::shipped();
    switch (kind) {
    case RecordKind::Actor:
        write(dataset.actors());
        break;
    case RecordKind::Framework:
        write(dataset.frameworks());
        break;
    case RecordKind::Tie:
        write(dataset.ties());
        break;
    case RecordKind::Exercise:
        write(dataset.exercises());
        break;
    case RecordKind::Dialogue:
        write(dataset.dialogues());
        break;
    default:
        write(dataset.sources());
        break;
    }
    const BulkOutcome outcome = enter(text, kind, {OnDuplicate::Update, {}});
    for (std::size_t i = 0; i < outcome.rows.size(); ++i) {
        const BulkRow& row = outcome.rows[i];
        // What is known from recall alone has no source, which no edit may leave so.
        const bool isRecall = !isShown(*dataset.find(row.record));
        QVERIFY2(row.fate == Fate::Unchanged || isRecall,
                 qPrintable(row.record.toString() + u' ' + errors(row).join(u", "_s)));
    }
    QVERIFY(outcome.changes.isEmpty());
    QCOMPARE(int(outcome.rows.size()), rows);
}

void TestBulkEntry::addressesAreParted_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QStringList>("addresses");
    const QString a = u"https://a.org/x"_s;
    const QString b = u"https://b.org/y"_s;
    QTest::newRow("space") << a + u' ' + b << QStringList{a, b};
    QTest::newRow("semicolon") << a + u"; "_s + b << QStringList{a, b};
    QTest::newRow("comma and space") << a + u", "_s + b << QStringList{a, b};
    QTest::newRow("comma") << a + u',' + b << QStringList{a, b};
    QTest::newRow("comma at the end") << a + u',' << QStringList{a};
    QTest::newRow("Japanese comma") << a + u'、' + b << QStringList{a, b};
    QTest::newRow("comma within") << a + u",1.html"_s << QStringList{a + u",1.html"_s};
}

void TestBulkEntry::addressesAreParted() {
    QFETCH(QString, cell);
    QFETCH(QStringList, addresses);
    const QStringList columns{u"sources"_s};
    const RowDraft read =
        readRow(RecordKind::Exercise, toJson(*emptyDraft(RecordKind::Exercise)), columns, {cell});
    QStringList found;
    for (const auto& source : std::get<ExerciseDraft>(read.draft).sources) {
        found << source.url;
    }
    QCOMPARE(found, addresses);
}

void TestBulkEntry::titleMayStandBeforeTheSource() {
    const QString rest = u"Made-up,Made-up 2099,2099-10-01,Sasebo,maritime,JPN; USA"_s;
    const QString columns = u"series,name,start,place,domain,participants"_s;
    for (const QString& table :
         {columns + u",source title,source\n"_s + rest + u",A page,https://example.org/new\n"_s,
          columns + u",source,source title\n"_s + rest + u",https://example.org/new,A page\n"_s}) {
        const BulkOutcome outcome = enter(table, RecordKind::Exercise);
        QCOMPARE(errors(outcome.rows.front()), QStringList());
        const Dataset after = test::shipped().with(outcome.changes);
        const Exercise* made = after.find(ExerciseId(outcome.rows.front().record.slug));
        QVERIFY(made);
        QCOMPARE(made->sources.size(), 1U);
    }
}

void TestBulkEntry::recordThatIsNotShownIsNoDuplicate() {
    const Exercise* hidden = test::shipped().find(ExerciseId(u"malabar-1995"_s));
    QVERIFY(hidden && !isShown(*hidden));
    const QString table = u"series,name,start,place,domain,participants,source title,source\n%1,%2,%3,Sasebo,"
                          "maritime,USA; IND,A page,https://example.org/new\n"_s.arg(
                              hidden->series, hidden->name, hidden->start->toString());
    const BulkOutcome outcome = enter(table, RecordKind::Exercise);
    QCOMPARE(outcome.rows.front().duplicates.size(), 0U);
    QCOMPARE(outcome.rows.front().fate, Fate::Added);
}

void TestBulkEntry::updateOverwritesNoRowAbove() {
    const QString row = exercises.split(u'\n')[1] + u'\n';
    const BulkOutcome outcome = enter(exercises + row, RecordKind::Exercise, {OnDuplicate::Update, {}});
    QCOMPARE(outcome.rows[2].fate, Fate::Skipped);
    QCOMPARE(outcome.count(Fate::Added), 2);
}

void TestBulkEntry::newPlaceHasNotTheOldCoordinates() {
    const ExerciseId id(u"malabar-2025"_s);
    QVERIFY(test::shipped().find(id)->position);
    const auto placed = [&id](const QString& table) {
        const BulkOutcome outcome = enter(table, RecordKind::Exercise, {OnDuplicate::Update, {}});
        return *test::shipped().with(outcome.changes).find(id);
    };
    const Exercise moved = placed(u"id,place\nmalabar-2025,\"Yokosuka, Japan\"\n"_s);
    QCOMPARE(moved.place, u"Yokosuka, Japan"_s);
    QVERIFY(!moved.position);
    const Exercise exact = placed(u"id,lat,lon,place\nmalabar-2025,35.29,139.67,\"Yokosuka, Japan\"\n"_s);
    QCOMPARE(exact.position->latitude, 35.29);
    const Exercise same =
        placed(u"id,place,summary\nmalabar-2025,\"%1\",Other\n"_s.arg(test::shipped().find(id)->place));
    QCOMPARE(same.position, test::shipped().find(id)->position);
}

void TestBulkEntry::wordsOfTheFormsAreUnderstood() {
    const Series& series = *test::shipped().find(Series::idFor(EventKind::Exercises, u"Malabar"_s));
    QVERIFY(!series.nameJa.isEmpty());
    const QString table = u"Series,Name,First day,Domain,Participants,Source title,Source\n%1,Malabar "
                          "2099,2099-10-01,%2,JPN; USA,A page,https://example.org/new\n"_s.arg(
                              series.nameJa, labelOf(Domain::Maritime));
    const BulkOutcome outcome = enter(table, RecordKind::Exercise);
    QCOMPARE(errors(outcome.rows.front()), QStringList());
    const Dataset after = test::shipped().with(outcome.changes);
    QCOMPARE(after.find(ExerciseId(outcome.rows.front().record.slug))->series, u"Malabar"_s);
    QCOMPARE(after.series().size(), test::shipped().series().size());
}

void TestBulkEntry::stopLeavesNothing() {
    const TextTable table = readTextTable(exercises).value();
    Job job;
    job.cancel();
    const auto outcome = enterTable(test::shipped(), RecordKind::Exercise, table,
                                    matchColumns(RecordKind::Exercise, table.columns), {}, job);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestBulkEntry)
#include "tst_bulkentry.moc"
