#include "app/cli/run.h"
#include "exchange/laddertable.h"
#include "exchange/texttable.h"
#include "support/files.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject partner(const QJsonObject& document, const QString& code) {
    for (const QJsonValue& value : document[u"partners"_s].toArray()) {
        if (value[u"actor"_s].toString() == code) {
            return value.toObject();
        }
    }
    return {};
}

} // namespace

class TestLadderCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasCoresNumbers_data();
    void jsonHasCoresNumbers();
    void comparisonSaysWhatIsNewKeptAndLost();
    void csvIsCoresTable();
    void textFitsATerminal();
    void weightsComeFromAFileToo();
    void filtersNarrowTheRecords();
    void emptyLadderIsASentence_data();
    void emptyLadderIsASentence();
    void missingFileOfWeightsIsASentence();
    void storeIsRead();
};

void TestLadderCommand::jsonHasCoresNumbers_data() {
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("weights");
    QTest::newRow("founding moment") << QString() << QString();
    QTest::newRow("now") << u"2026-06"_s << QString();
    QTest::newRow("weighted") << u"2023"_s << u"framework=3,us-treaty=0.5"_s;
}

void TestLadderCommand::jsonHasCoresNumbers() {
    QFETCH(QString, at);
    QFETCH(QString, weights);
    QStringList arguments{u"ladder"_s, u"--json"_s};
    arguments << (at.isEmpty() ? QStringList() : QStringList{u"--at"_s, at});
    arguments << (weights.isEmpty() ? QStringList() : QStringList{u"--weights"_s, weights});
    const QJsonObject document = run(arguments).json();
    const QDate day = at.isEmpty() ? foundingDay : PartialDate::tryFrom(at)->latest();
    const Ladder ladder = buildLadder(shipped(), Lens(), day, *weightsFromText(weights));
    const QJsonArray partners = document[u"partners"_s].toArray();
    QCOMPARE(document[u"at"_s].toString(), day.toString(Qt::ISODate));
    QCOMPARE(std::size_t(partners.size()), ladder.rows.size());
    for (qsizetype i = 0; i < partners.size(); ++i) {
        const LadderRow& row = ladder.rows[std::size_t(i)];
        QCOMPARE(partners[i][u"actor"_s].toString(), row.partner.slug());
        QCOMPARE(partners[i][u"rungs"_s].toInt(), row.reached);
        QCOMPARE(partners[i][u"score"_s].toDouble(), row.score);
        const QJsonObject reached = partners[i][u"reached"_s].toObject();
        QCOMPARE(int(reached.size()), row.reached);
        for (const Rung rung : allRungs()) {
            if (row[rung].isReached()) {
                const QJsonObject cell = reached[keyOf(rung)].toObject();
                QCOMPARE(cell[u"since"_s].toString(), row[rung].since->toString());
                QCOMPARE(std::size_t(cell[u"records"_s].toArray().size()), row[rung].records.size());
                QCOMPARE(cell[u"records"_s][0].toString(), row[rung].records.front().toString());
            }
        }
    }
    const QJsonArray nearest = document[u"nearest"_s].toArray();
    const auto wanted = nearestToPlusOne(ladder);
    QCOMPARE(std::size_t(nearest.size()), wanted.size());
    QCOMPARE(nearest[0][u"actor"_s].toString(), wanted[0].partner.slug());
    QCOMPARE(std::size_t(nearest[0][u"lacks"_s].toArray().size()), wanted[0].lacks.size());
    // Nothing is hidden: definition and weight of each rung, and the rules.
    QCOMPARE(std::size_t(document[u"rungs"_s].toArray().size()), rungCount);
    QCOMPARE(document[u"rungs"_s][16][u"weight"_s].toDouble(), weights.isEmpty() ? 1.0 : 3.0);
    QCOMPARE(document[u"rules"_s].toArray().size(), ladderRules().size());
}

void TestLadderCommand::comparisonSaysWhatIsNewKeptAndLost() {
    const QJsonObject document =
        run({u"ladder"_s, u"--at"_s, u"2016"_s, u"--compare"_s, u"2014"_s, u"--json"_s}).json();
    const QJsonObject malaysia = partner(document, u"MYS"_s);
    QCOMPARE(malaysia[u"rungs"_s].toInt(), 0);
    QCOMPARE(malaysia[u"rungs_before"_s].toInt(), 1);
    const QJsonObject acsa = malaysia[u"reached"_s][u"us-logistics"_s].toObject();
    QCOMPARE(acsa[u"difference"_s].toString(), u"lost"_s);
    QCOMPARE(acsa[u"since"_s].toString(), u"2005-05-09"_s);
    const QJsonObject philippines = partner(document, u"PHL"_s)[u"reached"_s].toObject();
    QCOMPARE(philippines[u"japan-equipment"_s][u"difference"_s].toString(), u"new"_s);
    QCOMPARE(philippines[u"us-treaty"_s][u"difference"_s].toString(), u"kept"_s);
    QCOMPARE(philippines[u"us-treaty"_s][u"since_before"_s].toString(), u"1952-08-27"_s);
    const QByteArray text = run({u"ladder"_s, u"--at"_s, u"2016"_s, u"--compare"_s, u"2014"_s}).out;
    QVERIFY(text.contains("\nMYS      .   .   .   .   .   .   .   .   .    .   . -05"));
    QVERIFY(text.contains("+16")); // new
}

void TestLadderCommand::csvIsCoresTable() {
    const QByteArray csv = run({u"ladder"_s, u"--csv"_s}).out;
    QCOMPARE(csv, ladderCsv(shipped(), buildLadders(shipped(), Lens(), foundingDay, {}), u"en"_s));
    QProcessEnvironment japanese = plainEnvironment();
    japanese.insert(u"LC_ALL"_s, u"ja_JP.UTF-8"_s);
    const QByteArray inJapanese = runProgram(program, {u"ladder"_s, u"--csv"_s}, {}, japanese).out;
    QVERIFY(inJapanese.contains("オーストラリア") && !inJapanese.contains("Australia"));
    const TextTable table = *readTextTable(csv);
    QCOMPARE(table.columns.size(), 4 + qsizetype(rungCount) + 1);
    QCOMPARE(table.rows.front().cells[0], u"AUS"_s);
    QCOMPARE(table.rows.front().cells[table.columns.indexOf(u"With Japan: Information security"_s)],
             u"2013-03"_s);
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"));
    // Two moments are two columns each.
    const TextTable two = *readTextTable(run({u"ladder"_s, u"--csv"_s, u"--compare"_s, u"2010"_s}).out);
    QCOMPARE(two.columns.size(), 2 + 2 * (2 + qsizetype(rungCount) + 1));
    const auto at = [&two](const QString& column) {
        return two.rows.front().cells[two.columns.indexOf(column)];
    };
    QCOMPARE(at(u"With Japan: Logistics, on 2010-12-31"_s), QString());
    QCOMPARE(at(u"With Japan: Logistics, on 2016-08-24"_s), u"2013-01-31"_s);
}

void TestLadderCommand::textFitsATerminal() {
    const Ran ran = run({u"ladder"_s, u"--at"_s, u"2026"_s});
    QCOMPARE(ran.code, 0);
    const QStringList lines = QString::fromUtf8(ran.out).split(u'\n');
    for (const QString& line : lines.mid(0, lines.indexOf(QString(), 3))) { // the table itself
        QVERIFY2(line.size() <= 82, qPrintable(line));
    }
    QVERIFY(ran.out.contains("  17  Together: Standing framework\n"));
    QVERIFY(ran.out.contains("  AUS Australia: Leaders\n"));
    QVERIFY(ran.out.contains("  IDN Indonesia: 6 ("));
}

void TestLadderCommand::weightsComeFromAFileToo() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"weights"_s);
    writeText(file, "us-treaty=4\n\nframework = 2\n");
    const QStringList call{u"ladder"_s, u"--json"_s, u"--weights"_s};
    QCOMPARE(run(call + QStringList{file}).out, run(call + QStringList{u"us-treaty=4,framework=2"_s}).out);
    QVERIFY(run({u"ladder"_s, u"--weights"_s, file}).out.contains("17  Together: Standing framework × 2\n"));
}

void TestLadderCommand::filtersNarrowTheRecords() {
    const QJsonObject document = run({u"ladder"_s, u"--actor"_s, u"VNM"_s, u"--at"_s, u"2026-06"_s,
                                      u"--kind"_s, u"agreements"_s, u"--json"_s})
                                     .json();
    QCOMPARE(document[u"partners"_s].toArray().size(), 1);
    QCOMPARE(partner(document, u"VNM"_s)[u"rungs"_s].toInt(), 3); // four with the talks
}

void TestLadderCommand::emptyLadderIsASentence_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("sentence");
    const QString nothing = u"No partner has reached a rung by then"_s;
    QTest::newRow("before all") << QStringList{u"--at"_s, u"1900"_s} << nothing;
    QTest::newRow("risk reduction alone") << QStringList{u"--actor"_s, u"CHN"_s} << nothing;
    QTest::newRow("unknown actor") << QStringList{u"--actor"_s, u"XYZ"_s} << u"--actor “XYZ” is no actor"_s;
}

void TestLadderCommand::emptyLadderIsASentence() {
    QFETCH(QStringList, options);
    QFETCH(QString, sentence);
    for (const QString& form : {u"--json"_s, u"--csv"_s}) {
        PLUSONE_VERIFY_REFUSED(run(QStringList{u"ladder"_s, form} + options), 1, sentence);
    }
}

void TestLadderCommand::missingFileOfWeightsIsASentence() {
    PLUSONE_VERIFY_REFUSED(run({u"ladder"_s, u"--weights"_s, u"no-such-file"_s}), 1, u"no-such-file"_s);
}

void TestLadderCommand::storeIsRead() {
    const TemporaryStore store;
    QCOMPARE(run({u"ladder"_s, u"--store"_s, store.path()}).out, run({u"ladder"_s}).out);
}

QTEST_GUILESS_MAIN(TestLadderCommand)
#include "tst_ladder.moc"
