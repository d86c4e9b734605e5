#include "app/cli/run.h"
#include "model/rules.h"
#include "network/measuretexts.h"
#include "network/statistics.h"
#include "support/files.h"

#include <QJsonArray>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

/// show, search, stats and check: what only reads.
class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showPrintsARecordForPeople();
    void showSaysWhatIsNotKnown();
    void showPrintsEveryRecord();
    void showGivesSourcesAsObjectsInJson();
    void showTakesAnIdWithItsKind();
    void showNamesTheNearestIds();
    void recordWithoutSourceIsHidden();
    void searchPrintsALineAHit();
    void searchFindsJapaneseWordsInAnyLocale();
    void nothingFoundIsNoFailure();
    void statsAreThoseOfTheNetwork();
    void statsMeasureAsTheWindowDoes();
    void statsOfNothingSaySo();
    void statsFollowTheLens_data();
    void statsFollowTheLens();
    void unknownIdsOfALensAreNamed();
    void checkListsEveryFindingAndCountsThem();
    void unreadableStoresAreRefused();
    void aStoreIsReadWithoutBeingTouched();
    void standardOutputThatCannotBeWrittenIsAnError();
    void closedPipeEndsQuietly();
};

void TestReading::showPrintsARecordForPeople() {
    const Ran ran = run({u"show"_s, u"malabar-2016"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QVERIFY2(
        ran.out.startsWith("Malabar 2016\nexercises/malabar-2016\n\nSeries: Malabar\n"
                           "When: 10 June 2016 – 17 June 2016\nWhere: Sasebo and the sea east of Okinawa\n"
                           "Domain: Maritime\nParticipants: India, United States, Japan (host)\n"),
        ran.out.constData());
    QVERIFY(ran.out.contains("\nSources:\n  Japan, U.S., India to hold major naval drill"));
    QVERIFY(ran.out.contains(", The Japan Times, 7 June 2016, https://www.japantimes.co.jp/"));
}

void TestReading::showSaysWhatIsNotKnown() {
    const auto& ties = shipped().ties();
    const auto tie = std::find_if(ties.begin(), ties.end(), [](const Tie& t) {
        return t.signedOn && !t.inForce && !t.ended && t.confidence == Confidence::Sourced;
    });
    QVERIFY(tie != ties.end());
    const QByteArray text = run({u"show"_s, tie->id.slug()}).out;
    QVERIFY2(text.contains("\nIn force: not known\nEnded: still standing\n"), text.constData());

    const auto& exercises = shipped().exercises();
    const auto exercise = std::find_if(exercises.begin(), exercises.end(),
                                       [](const Exercise& e) { return !e.participantsComplete; });
    QVERIFY(exercise != exercises.end());
    QVERIFY(run({u"show"_s, exercise->id.slug()}).out.contains(" (list incomplete)\n"));
}

void TestReading::showPrintsEveryRecord() {
    for (const QString& id :
         {u"JPN"_s, u"quad"_s, u"jmh-2016-08-24-editorial"_s, u"series/exercises:RIMPAC"_s,
          shipped().dialogues().front().id.slug(), shipped().claims().front().id.slug()}) {
        const Ran text = run({u"show"_s, id});
        QVERIFY2(text.code == 0 && text.out.count('\n') > 3, text.err.constData());
        const Ran json = run({u"show"_s, id, u"--json"_s});
        QCOMPARE(json.code, 0);
        QVERIFY(!json.json()[u"record_kind"_s].toString().isEmpty());
    }
}

void TestReading::showGivesSourcesAsObjectsInJson() {
    const Ran ran = run({u"show"_s, u"malabar-2016"_s, u"--json"_s});
    const QJsonObject record = ran.json();
    QCOMPARE(record[u"id"_s].toString(), u"malabar-2016"_s);
    QCOMPARE(record[u"record_kind"_s].toString(), u"exercises"_s);
    QCOMPARE(record[u"start"_s].toString(), u"2016-06-10"_s);
    QCOMPARE(record[u"participants"_s].toArray().size(), 3);
    const QJsonArray sources = record[u"sources"_s].toArray();
    QCOMPARE(sources.size(), 3);
    for (const QJsonValue& source : sources) {
        QVERIFY(source[u"url"_s].toString().startsWith("http"_L1));
        QVERIFY(!source[u"title"_s].toString().isEmpty());
    }
}

void TestReading::showTakesAnIdWithItsKind() {
    QCOMPARE(run({u"show"_s, u"exercises/malabar-2016"_s}).out, run({u"show"_s, u"malabar-2016"_s}).out);
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"ties/malabar-2016"_s}), 1,
                           u"There is no record “ties/malabar-2016”"_s);
}

void TestReading::showNamesTheNearestIds() {
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"malabar-2061"_s}), 1,
                           u"; the nearest: malabar-2011, malabar-2016, "_s);
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"jpn"_s}), 1, u"the nearest: JPN"_s);
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"Australia"_s}), 1, u"the nearest: AUS"_s);
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"Malaisia"_s}), 1, u"the nearest: MYS"_s);
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"???"_s, u"--json"_s}), 1,
                           u"plusone-cli search WORD finds the ids."_s);
}

void TestReading::recordWithoutSourceIsHidden() {
    PLUSONE_VERIFY_REFUSED(run({u"show"_s, u"malabar-1995"_s}), 1,
                           u"“exercises/malabar-1995” has no source yet and stays hidden"_s);
    QVERIFY(!run({u"search"_s, u"Malabar 1995"_s}).out.contains("malabar-1995"));
}

void TestReading::searchPrintsALineAHit() {
    const Ran text = run({u"search"_s, u"Malabar 2016"_s});
    QCOMPARE(text.err, QByteArray());
    QCOMPARE(text.code, 0);
    QVERIFY2(text.out.startsWith("exercises/malabar-2016\tMalabar 2016\n"), text.out.constData());

    const QJsonObject document = run({u"search"_s, u"Malabar 2016"_s, u"--json"_s}).json();
    QCOMPARE(document[u"query"_s].toString(), u"Malabar 2016"_s);
    QCOMPARE(document[u"count"_s].toInt(), int(text.out.count('\n')));
    const QJsonObject first = document[u"hits"_s][0].toObject();
    QCOMPARE(first[u"record"_s].toString(), u"exercises/malabar-2016"_s);
    QCOMPARE(first[u"id"_s].toString(), u"malabar-2016"_s);
    QVERIFY(!first[u"snippet"_s].toString().contains(QChar(2)));
}

void TestReading::searchFindsJapaneseWordsInAnyLocale() {
    for (const QString& locale : {u"C"_s, u"C.UTF-8"_s, u"de_DE.UTF-8"_s}) {
        QProcessEnvironment environment = plainEnvironment();
        environment.insert(u"LC_ALL"_s, locale);
        const Ran ran = runProgram(program, {u"search"_s, u"日米"_s}, {}, environment);
        QCOMPARE(ran.err, QByteArray());
        QVERIFY(ran.out.contains("frameworks/jp-us\t"));
    }
}

void TestReading::nothingFoundIsNoFailure() {
    const Ran text = run({u"search"_s, u"zzzzqq"_s});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out, QByteArray());
    QCOMPARE(text.err, QByteArray("plusone-cli: Nothing is found for “zzzzqq”.\n"));
    const Ran json = run({u"search"_s, u"zzzzqq"_s, u"--json"_s});
    QCOMPARE(json.err, QByteArray());
    QCOMPARE(json.json()[u"hits"_s].toArray(), QJsonArray());
}

void TestReading::statsAreThoseOfTheNetwork() {
    const Network network = buildNetwork(shipped(), Lens());
    const QJsonObject stats = run({u"stats"_s, u"--json"_s}).json();
    QCOMPARE(stats[u"to"_s].toString(), u"2016-08-24"_s);
    QCOMPARE(stats[u"records"_s].toInt(), network.counts.records());
    QCOMPARE(stats[u"agreements"_s].toInt(), network.counts.agreements);
    QCOMPARE(stats[u"exercises"_s].toInt(), network.counts.exercises);
    QCOMPARE(stats[u"dialogues"_s].toInt(), network.counts.dialogues);
    QCOMPARE(stats[u"actors"_s].toInt(), network.counts.actors);
    QCOMPARE(stats[u"links"_s].toInt(), network.counts.links);
    QCOMPARE(stats[u"links_of_minimum_weight"_s].toInt(), int(network.links.size()));
    QCOMPARE(stats[u"many_party_records"_s].toInt(), network.counts.manyParty);
    const auto participation = participationByActor(shipped(), Lens());
    QCOMPARE(stats[u"participation"_s].toArray().size(), qsizetype(participation.size()));
    QCOMPARE(stats[u"participation"_s][0][u"actor"_s].toString(), participation.front().actor.slug());
    QCOMPARE(stats[u"participation"_s][0][u"records"_s].toInt(), participation.front().total());
    const QJsonArray shares = stats[u"spoke_to_spoke"_s].toArray();
    QCOMPARE(shares.first()[u"day"_s].toString(), u"2014-01-01"_s);
    QCOMPARE(shares.last()[u"day"_s].toString(), u"2016-08-24"_s);
    QVERIFY(std::abs(shares.last()[u"share_without_us"_s].toDouble() - 0.56) < 0.01);
    QVERIFY(run({u"stats"_s}).out.contains(u"\nRecords: %1\n"_s.arg(network.counts.records()).toUtf8()));
}

void TestReading::statsMeasureAsTheWindowDoes() {
    const auto measures = measuresOf(tieGraph(shipped(), Lens()));
    const QJsonObject stats = run({u"stats"_s, u"--json"_s}).json();
    const QByteArray text = run({u"stats"_s}).out;
    for (const NetworkMeasure measure : allNetworkMeasures()) {
        const QJsonValue value = stats[u"network"_s][keyOf(measure)];
        QCOMPARE(value.toDouble(), *measures->of(measure));
        const QString shown = QString::number(value.toDouble(), 'f', isCount(measure) ? 0 : 3);
        QVERIFY(text.contains(u"\n  %1: %2\n"_s.arg(labelOf(measure), shown).toUtf8()));
    }
    const QJsonArray actors = stats[u"actor_measures"_s].toArray();
    QCOMPARE(actors.size(), qsizetype(measures->actors.size()));
    const QByteArray table = run({u"stats"_s, u"--csv"_s}).out;
    QVERIFY(table.startsWith("\xEF\xBB\xBF"
                             "actor,name,degree,"));
    const QStringList csv = QString::fromUtf8(table).split(u"\r\n"_s);
    QCOMPARE(csv.size(), actors.size() + 2);
    for (std::size_t i = 0; i < measures->actors.size(); ++i) {
        const QJsonObject actor = actors[qsizetype(i)].toObject();
        const QStringList cells = csv[qsizetype(i) + 1].split(u',');
        QCOMPARE(actor[u"actor"_s].toString(), measures->actors[i].slug());
        QCOMPARE(cells.front(), measures->actors[i].slug());
        qsizetype column = cells.size() - qsizetype(actorMeasureCount); // a name may hold a comma
        for (const ActorMeasure measure : allActorMeasures()) {
            const auto value = measures->of(i, measure);
            QCOMPARE(actor[keyOf(measure)].isNull(), !value.has_value());
            QCOMPARE(actor[keyOf(measure)].toDouble(), value.value_or(0));
            QCOMPARE(cells[column], value ? QString::number(*value, 'g', 10) : QString());
            ++column;
        }
    }
    QCOMPARE(stats[u"bridges"_s].toArray().size(), qsizetype(measures->bridges.size()));
    PLUSONE_VERIFY_REFUSED(run({u"stats"_s, u"--json"_s, u"--csv"_s}), 2, u"--json and --csv"_s);
}

void TestReading::statsOfNothingSaySo() {
    const QStringList words{u"stats"_s, u"--at"_s, u"1900"_s};
    for (const QStringList& form : {QStringList(), {u"--json"_s}, {u"--csv"_s}}) {
        PLUSONE_VERIFY_REFUSED(run(words + form), 1, u"No record passes these filters"_s);
    }
}

void TestReading::statsFollowTheLens_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("lens");
    const auto row = [](const char* name, const QStringList& options, const QString& lens) {
        QTest::newRow(name) << options << lens;
    };
    row("day", {u"--at"_s, u"2020-02-29"_s}, u"at=2020-02-29/36"_s);
    row("month means its last day", {u"--at"_s, u"2016-02"_s}, u"at=2016-02-29/36"_s);
    row("year means its last day", {u"--at"_s, u"2015"_s, u"--window"_s, u"0"_s}, u"at=2015-12-31/0"_s);
    row("window of the founding moment", {u"--window"_s, u"12"_s}, u"at=2016-08-24/12"_s);
    row("span", {u"--from"_s, u"2015-03"_s, u"--to"_s, u"2016"_s}, u"span=2015-03-01/2016-12-31"_s);
    row("kinds", {u"--kind"_s, u"exercises"_s, u"--kind"_s, u"dialogues"_s}, u"kinds=exercises,dialogues"_s);
    row("framework", {u"--framework"_s, u"jp-us-in"_s}, u"frameworks=jp-us-in"_s);
    row("actors", {u"--actor"_s, u"PHL"_s, u"--actor=AUS"_s}, u"actors=AUS,PHL"_s);
}

void TestReading::statsFollowTheLens() {
    QFETCH(QStringList, options);
    QFETCH(QString, lens);
    const auto wanted = Lens::fromText(lens);
    QVERIFY(wanted.ok());
    const Network network = buildNetwork(shipped(), *wanted);
    const Ran ran = run(QStringList{u"stats"_s, u"--json"_s} + options);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    const QJsonObject stats = ran.json();
    QCOMPARE(stats[u"from"_s].toString(), wanted->window().first.toString(Qt::ISODate));
    QCOMPARE(stats[u"to"_s].toString(), wanted->window().last.toString(Qt::ISODate));
    QCOMPARE(stats[u"agreements"_s].toInt(), network.counts.agreements);
    QCOMPARE(stats[u"exercises"_s].toInt(), network.counts.exercises);
    QCOMPARE(stats[u"dialogues"_s].toInt(), network.counts.dialogues);
    QCOMPARE(stats[u"links"_s].toInt(), network.counts.links);
}

void TestReading::unknownIdsOfALensAreNamed() {
    PLUSONE_VERIFY_REFUSED(run({u"stats"_s, u"--framework"_s, u"quat"_s}), 1,
                           u"--framework “quat” is no framework of this data; the nearest: quad"_s);
    const Ran unlike = run({u"stats"_s, u"--framework"_s, u"XX"_s});
    PLUSONE_VERIFY_REFUSED(unlike, 1, u"--framework “XX” is no framework of this data; known are "_s);
    QVERIFY2(unlike.err.contains(", quad, "), unlike.err.constData());
    PLUSONE_VERIFY_REFUSED(
        run({u"stats"_s, u"--actor"_s, u"??"_s}), 1,
        u"--actor “??” is no actor of this data; plusone-cli search WORD finds the ids."_s);
    PLUSONE_VERIFY_REFUSED(run({u"stats"_s, u"--actor"_s, u"Japan"_s}), 1,
                           u"--actor “Japan” is no actor of this data; the nearest: JPN."_s);
    PLUSONE_VERIFY_REFUSED(run({u"stats"_s, u"--actor="_s}), 1, u"--actor “” is no actor"_s);
    PLUSONE_VERIFY_REFUSED(run({u"stats"_s, u"--not-actor"_s, u"Japan"_s}), 1,
                           u"--not-actor “Japan” is no actor of this data; the nearest: JPN."_s);
    PLUSONE_VERIFY_REFUSED(run({u"stats"_s, u"--not-kind"_s, u"dialogue"_s}), 2,
                           u"cannot be the value of --not-kind"_s);
    PLUSONE_VERIFY_REFUSED(run({u"stats"_s, u"--since"_s, u"2016"_s}), 2,
                           u"--since 2016 is not before --at 2016-08-24."_s);
    PLUSONE_VERIFY_REFUSED(
        run({u"stats"_s, u"--from"_s, u"2014"_s, u"--to"_s, u"2016"_s, u"--since"_s, u"2010"_s}), 2,
        u"--since compares a moment"_s);
}

void TestReading::checkListsEveryFindingAndCountsThem() {
    const Findings findings = checkDataset(shipped());
    const Ran text = run({u"check"_s});
    QCOMPARE(text.err, QByteArray());
    QCOMPARE(text.code, hasErrors(findings) ? 1 : 0);
    QCOMPARE(text.out.count('\n'), qsizetype(findings.size()) + 1);
    QVERIFY2(text.out.contains("\ninfo no-source exercises/malabar-1995 sources: "), text.out.constData());
    QVERIFY(text.out.trimmed().endsWith("notes: 3."));

    const Ran json = run({u"check"_s, u"--json"_s});
    QCOMPARE(json.code, text.code);
    QCOMPARE(json.json()[u"findings"_s].toArray().size(), qsizetype(findings.size()));
    QCOMPARE(json.json()[u"errors"_s].toInt(), 0);
    QCOMPARE(json.json()[u"infos"_s].toInt(), 3);
}

void TestReading::unreadableStoresAreRefused() {
    const QTemporaryDir folder;
    const QString text = folder.filePath(u"text.plusone"_s);
    writeText(text, "no store");
    for (const QStringList& command :
         {QStringList{u"check"_s}, QStringList{u"stats"_s}, QStringList{u"show"_s, u"JPN"_s},
          QStringList{u"search"_s, u"Japan"_s}}) {
        PLUSONE_VERIFY_REFUSED(run(command + QStringList{u"--store"_s, text}), 1,
                               u"text.plusone” is no store"_s);
    }
    const QString missing = folder.filePath(u"missing.plusone"_s);
    PLUSONE_VERIFY_REFUSED(run({u"check"_s, u"--store"_s, missing}), 1, missing);
    PLUSONE_VERIFY_REFUSED(run({u"check"_s, u"--store"_s, folder.path()}), 1, folder.path());
    QVERIFY(!QFile::exists(missing));
}

void TestReading::aStoreIsReadWithoutBeingTouched() {
    const TemporaryStore store;
    const QByteArray before = contentOf(store.path());
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::ReadUser));
    for (const QStringList& command :
         {QStringList{u"check"_s}, QStringList{u"stats"_s, u"--json"_s}, QStringList{u"show"_s, u"quad"_s},
          QStringList{u"search"_s, u"Japan"_s}}) {
        const Ran ran = run(command + QStringList{u"--store"_s, store.path()});
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, run(command).out);
    }
    QCOMPARE(contentOf(store.path()), before);
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files).size(), 1);
}

void TestReading::standardOutputThatCannotBeWrittenIsAnError() {
    PLUSONE_VERIFY_REFUSED(runShell(u"\"$CLI\" stats > /dev/full"_s), 1,
                           u"Standard output cannot be written"_s);
    PLUSONE_VERIFY_REFUSED(runShell(u"\"$CLI\" stats >&-"_s), 1, u"Standard output cannot be written"_s);
}

void TestReading::closedPipeEndsQuietly() {
    // More than a pipe holds, so that the write does meet the closed end.
    const Ran ran = runShell(u"\"$CLI\" search a --json | true; exit ${PIPESTATUS[0]}"_s);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 1);
}

QTEST_GUILESS_MAIN(TestReading)
#include "tst_reading.moc"
