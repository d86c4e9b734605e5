#include "app/cli/run.h"
#include "network/whatiftext.h"
#include "support/files.h"

#include <QJsonArray>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

const Removal withoutUs = ActorId(u"USA"_s);

QStringList lines(const QByteArray& text) {
    return QString::fromUtf8(text).split(u'\n');
}

/// The cells of a measure in the table for people.
QStringList cellsOf(const QByteArray& text, const QString& measure) {
    for (const QString& line : lines(text)) {
        if (line.startsWith(measure + u"  "_s)) {
            return line.mid(measure.size()).split(u' ', Qt::SkipEmptyParts);
        }
    }
    return {};
}

} // namespace

class TestWhatIfCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableBeforeAfterDifference();
    void oneIsNoPlural();
    void jsonHoldsTheNumbersOfCore_data();
    void jsonHoldsTheNumbersOfCore();
    void csvIsTheTable();
    void whateverCanBeNamedIsTakenOut_data();
    void whateverCanBeNamedIsTakenOut();
    void scenariosOfTheStore();
    void rankings_data();
    void rankings();
    void whatIsUndefinedIsASentence();
    void refusals_data();
    void refusals();
};

void TestWhatIfCommand::aTableBeforeAfterDifference() {
    const Ran ran = run({u"whatif"_s, u"--without"_s, u"USA"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    const EventIndex index(shipped());
    Job job;
    const WhatIf answer = whatIf(index, Lens(), {{withoutUs}, false}, job).value();
    for (const WhatIfRow& row : rowsOf(answer)) {
        QCOMPARE(cellsOf(ran.out, row.name),
                 (QStringList{numberText(row.before, row.decimals), numberText(row.after, row.decimals),
                              signedText(row.difference(), row.decimals)}));
    }
    QVERIFY(lines(ran.out).first().startsWith(u"Taken out: United States"_s));
    for (const CutOff& one : answer.cutOff) {
        QVERIFY(ran.out.contains(nameOf(one.actor, shipped(), u"en"_s).toUtf8()));
    }
}

void TestWhatIfCommand::oneIsNoPlural() {
    for (const QString& locale : {u"C.UTF-8"_s, u"de_DE.UTF-8"_s}) { // neither has a translation of its own
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        const Ran ran =
            runProgram(program, {u"whatif"_s, u"--without"_s, u"usa-kor-mdt-1953"_s, u"--at"_s, u"1960"_s},
                       {}, environment);
        QVERIFY2(ran.out.contains("\n1 of 10 actors that stay is cut off: "), ran.out.constData());
        QVERIFY2(ran.out.contains(", 1 loses its direct tie and 9 every way "), ran.out.constData());
    }
}

void TestWhatIfCommand::jsonHoldsTheNumbersOfCore_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("lens");
    QTest::addColumn<QStringList>("removals");
    QTest::addColumn<bool>("withRecords");
    QTest::newRow("one actor") << QStringList{u"--without"_s, u"USA"_s} << QString()
                               << QStringList{u"actors/USA"_s} << false;
    QTest::newRow("two at another moment")
        << QStringList{u"--without"_s, u"USA,JPN"_s, u"--at"_s, u"2026-06-01"_s, u"--with-records"_s}
        << u"at=2026-06-01/36"_s << QStringList{u"actors/USA"_s, u"actors/JPN"_s} << true;
    QTest::newRow("stacked kinds of thing")
        << QStringList{u"--without"_s, u"exercises"_s, u"--without"_s, u"logistics,quad"_s,
                       u"--from"_s,    u"2000"_s,      u"--to"_s,      u"2020"_s}
        << u"span=2000-01-01/2020-12-31"_s
        << QStringList{u"kinds/exercises"_s, u"types/logistics"_s, u"frameworks/quad"_s} << false;
}

void TestWhatIfCommand::jsonHoldsTheNumbersOfCore() {
    QFETCH(QStringList, options);
    QFETCH(QString, lens);
    QFETCH(QStringList, removals);
    QFETCH(bool, withRecords);
    const Ran ran = run(QStringList{u"whatif"_s, u"--json"_s} + options);
    QCOMPARE(ran.code, 0);
    Scenario scenario;
    scenario.withRecords = withRecords;
    for (const QString& removal : removals) {
        scenario = scenario.with(*removalFrom(removal));
    }
    const EventIndex index(shipped());
    Job job;
    const WhatIf answer = whatIf(index, *Lens::fromText(lens), scenario, job).value();
    const QJsonObject document = ran.json();
    QCOMPARE(document["taken_out"_L1].toVariant().toStringList(), removals);
    QCOMPARE(document["with_records"_L1].toBool(), withRecords);
    const QJsonObject measures = document["measures"_L1].toObject();
    QCOMPARE(measures.size(), qsizetype(rowsOf(answer).size()));
    for (const WhatIfRow& row : rowsOf(answer)) {
        const QJsonObject measure = measures[QLatin1String(row.key)].toObject();
        QCOMPARE(measure["before"_L1].toDouble(), *row.before);
        QCOMPARE(measure["after"_L1].toDouble(), *row.after);
        QCOMPARE(measure["difference"_L1].toDouble(), *row.difference());
    }
    const QJsonArray cut = document["cut_off"_L1].toArray();
    QCOMPARE(cut.size(), qsizetype(answer.cutOff.size()));
    for (qsizetype i = 0; i < cut.size(); ++i) {
        QCOMPARE(cut[i]["actor"_L1].toString(), answer.cutOff[std::size_t(i)].actor.slug());
    }
    const QJsonArray lost = document["lost_ties"_L1].toArray();
    QCOMPARE(lost.size(), qsizetype(answer.lost.size()));
    QVERIFY(!lost.isEmpty());
    for (qsizetype i = 0; i < lost.size(); ++i) {
        const LostTie& tie = answer.lost[std::size_t(i)];
        QCOMPARE(lost[i]["records"_L1].toArray().size(), qsizetype(tie.records.size()));
        QCOMPARE(lost[i]["records"_L1][0].toString(), tie.records.front().toString());
    }
}

void TestWhatIfCommand::csvIsTheTable() {
    const Ran ran = run({u"whatif"_s, u"--csv"_s, u"--without"_s, u"JPN"_s});
    QCOMPARE(ran.code, 0);
    const EventIndex index(shipped());
    Job job;
    const WhatIf answer = whatIf(index, Lens(), {{ActorId(u"JPN"_s)}, false}, job).value();
    QCOMPARE(ran.out, whatIfCsv(rowsOf(answer)));
    QVERIFY(ran.out.startsWith("\xEF\xBB\xBFMeasure,Before,After,Difference\r\nActors,"));
}

void TestWhatIfCommand::whateverCanBeNamedIsTakenOut_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("removal");
    QTest::newRow("actor") << u"AUS"_s << u"actors/AUS"_s;
    QTest::newRow("actor with its kind") << u"actors/AUS"_s << u"actors/AUS"_s;
    QTest::newRow("framework") << u"quad"_s << u"frameworks/quad"_s;
    QTest::newRow("kind") << u"dialogues"_s << u"kinds/dialogues"_s;
    QTest::newRow("kind as it is kept") << u"kinds/dialogues"_s << u"kinds/dialogues"_s;
    QTest::newRow("type") << u"coast-guard"_s << u"types/coast-guard"_s;
    QTest::newRow("record") << u"malabar-2016"_s << u"exercises/malabar-2016"_s;
}

void TestWhatIfCommand::whateverCanBeNamedIsTakenOut() {
    QFETCH(QString, word);
    QFETCH(QString, removal);
    const Ran ran = run({u"whatif"_s, u"--json"_s, u"--without"_s, word});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.json()["taken_out"_L1].toVariant().toStringList(), QStringList{removal});
}

void TestWhatIfCommand::scenariosOfTheStore() {
    const TemporaryStore store;
    QVERIFY(store.open()->keep(Kept::Scenario, {u"no hubs"_s, Scenario{{withoutUs}, true}.toJson()}).ok());
    const Ran ran = run({u"whatif"_s, u"--json"_s, u"--store"_s, store.path(), u"--scenario"_s, u"no hubs"_s,
                         u"--without"_s, u"JPN"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.json()["taken_out"_L1].toVariant().toStringList(),
             (QStringList{u"actors/USA"_s, u"actors/JPN"_s}));
    QVERIFY(ran.json()["with_records"_L1].toBool());
    PLUSONE_VERIFY_REFUSED(run({u"whatif"_s, u"--store"_s, store.path(), u"--scenario"_s, u"other"_s}), 1,
                           u"No scenario is kept as “other”. Kept are: no hubs."_s);
}

void TestWhatIfCommand::rankings_data() {
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("what");
    QTest::newRow("actors") << u"actors"_s << int(RankedRemovals::Actors);
    QTest::newRow("frameworks") << u"frameworks"_s << int(RankedRemovals::Frameworks);
}

void TestWhatIfCommand::rankings() {
    QFETCH(QString, word);
    QFETCH(int, what);
    const EventIndex index(shipped());
    Job job;
    const auto ranking = rankRemovals(index, Lens(), {{withoutUs}, false}, RankedRemovals(what), job).value();
    const QStringList call{u"whatif"_s, u"--without"_s, u"USA"_s, u"--rank"_s, word};
    const QJsonArray list = run(call + QStringList{u"--json"_s}).json()["ranking"_L1].toArray();
    QCOMPARE(list.size(), qsizetype(ranking.size()));
    for (qsizetype i = 0; i < list.size(); ++i) {
        const RankedRemoval& one = ranking[std::size_t(i)];
        QCOMPARE(list[i]["removal"_L1].toString(), toText(one.removal));
        QCOMPARE(list[i]["efficiency_lost"_L1].toDouble(), one.loss);
        QCOMPARE(list[i]["pairs_cut"_L1].toInteger(), one.cut);
        QCOMPARE(list[i]["ties_lost"_L1].toInt(), one.tiesLost);
    }
    QCOMPARE(run(call + QStringList{u"--csv"_s}).out, rankingCsv(ranking, shipped(), u"en"_s));
    const Ran text = run(call);
    QVERIFY(text.out.startsWith("Ranked by "));
    QCOMPARE(cellsOf(text.out, nameOf(ranking.front().removal, shipped(), u"en"_s)).value(0),
             numberText(ranking.front().loss, 3));
}

void TestWhatIfCommand::whatIsUndefinedIsASentence() {
    const Ran ran = run({u"whatif"_s, u"--without"_s, u"USA,JPN"_s, u"--kind"_s, u"agreements"_s,
                         u"--actor"_s, u"JPN"_s, u"--at"_s, u"1955"_s});
    QCOMPARE(ran.err, QByteArray());
    QVERIFY(ran.out.contains("Nothing is left of the network."));
    QVERIFY(ran.out.contains("Undefined of fewer than two actors."));
    QVERIFY(ran.out.contains("–"));
    for (const char* bad : {"nan", "inf", "-0.000"}) {
        QVERIFY2(!ran.out.contains(bad), bad);
    }
}

void TestWhatIfCommand::refusals_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QStringList& options, int code, const QString& message) {
        QTest::newRow(name) << options << code << message;
    };
    row("nothing asked", {}, 2, u"Say what is taken out"_s);
    row("two formats", {u"--without"_s, u"USA"_s, u"--json"_s, u"--csv"_s}, 2, u"either --json or --csv"_s);
    row("no such ranking", {u"--rank"_s, u"sources"_s}, 2, u"--rank"_s);
    row("unknown id", {u"--without"_s, u"USB"_s}, 1, u"There is no record “USB”; the nearest: USA"_s);
    row("unknown kept word", {u"--without"_s, u"kinds/none"_s}, 1, u"There is no record “kinds/none”"_s);
    row("a source", {u"--without"_s, u"series/exercises-malabar"_s}, 1, u"“series/exercises-malabar”"_s);
    row("no scenario", {u"--scenario"_s, u"x"_s}, 1, u"the store keeps none"_s);
    row("empty lens", {u"--without"_s, u"USA"_s, u"--at"_s, u"1900"_s}, 1,
        u"No record passes these filters"_s);
    row("empty lens ranked", {u"--rank"_s, u"actors"_s, u"--at"_s, u"1900"_s}, 1,
        u"No record passes these filters"_s);
    row("unknown actor of the lens", {u"--without"_s, u"USA"_s, u"--actor"_s, u"JAP"_s}, 1, u"--actor"_s);
}

void TestWhatIfCommand::refusals() {
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QString, message);
    PLUSONE_VERIFY_REFUSED(run(QStringList{u"whatif"_s} + options), code, message);
}

QTEST_GUILESS_MAIN(TestWhatIfCommand)

#include "tst_whatif.moc"
