#include "app/cli/run.h"
#include "support/files.h"

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray good =
    "series,name,start date,domain,countries,url,source title\n"
    "Made-up,Made-up 2098,10 Jun 2098,maritime,Japan; USA (host),https://example.org/a,A page\n"
    "Made-up,Made-up 2099,2099年6月,maritime,\"JPN, 米国\",https://example.org/a,A page\n";

Ran import(const QString& store, const QByteArray& table, const QStringList& more = {}) {
    return run(QStringList{u"import"_s, u"exercise"_s, u"--table"_s, u"-"_s, u"--store"_s, store} + more,
               table);
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAdded();
    void badRowStopsAll();
    void whatIsThereAlreadyIsSkippedOrUpdated();
    void checkOnlyWritesNothing();
    void leftOutColumnIsNamed();
    void faultsAreTold_data();
    void faultsAreTold();
};

void TestImport::rowsAreAdded() {
    const TemporaryStore store;
    const Ran ran = import(store.path(), good);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    const QJsonObject counts = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(counts[u"added"_s].toInt(), 2);
    QCOMPARE(counts[u"written"_s], QJsonValue(true));
    const Dataset after = *store.open()->load();
    QCOMPARE(after.exercises().size(), shipped().exercises().size() + 2);
    QCOMPARE(after.sources().size(), shipped().sources().size() + 1);
    // Again: all are there.
    const Ran again = import(store.path(), good);
    QCOMPARE(again.code, 0);
    QVERIFY2(again.err.contains("standard input, line 2: there already: exercises/made-up-2098."),
             again.err.constData());
    QCOMPARE(*store.open()->load(), after);
}

void TestImport::badRowStopsAll() {
    const TemporaryStore store;
    const QByteArray before = contentOf(store.path());
    const Ran ran = import(store.path(), good + "Made-up,Made-up 2097,31 Feb 2097,sea,Atlantis,nowhere,\n");
    QCOMPARE(ran.code, 1);
    for (const char* column : {"start", "domain", "participants", "sources"}) {
        QVERIFY2(ran.err.contains(QByteArray("plusone-cli: standard input, line 4, ") + column + ": "),
                 ran.err.constData());
    }
    QVERIFY(ran.err.contains("Nothing was written."));
    QCOMPARE(QJsonDocument::fromJson(ran.out).object()[u"written"_s], QJsonValue(false));
    QCOMPARE(contentOf(store.path()), before);
}

void TestImport::whatIsThereAlreadyIsSkippedOrUpdated() {
    const TemporaryStore store;
    const QByteArray table = "id\tsummary\nmalabar-2016\tTold anew\n";
    QCOMPARE(import(store.path(), table).code, 0);
    QCOMPARE(dump(*store.open()->load()), dump(shipped()));
    QCOMPARE(import(store.path(), table, {u"--duplicates"_s, u"update"_s}).code, 0);
    QCOMPARE(store.open()->load()->find(ExerciseId(u"malabar-2016"_s))->summary, u"Told anew"_s);
    QCOMPARE(import(store.path(), table, {u"--duplicates"_s, u"add"_s}).code, 1);
}

void TestImport::checkOnlyWritesNothing() {
    const TemporaryStore store;
    const QByteArray before = contentOf(store.path());
    const Ran ran = import(store.path(), good, {u"--check-only"_s});
    QCOMPARE(ran.code, 0);
    const QJsonObject counts = QJsonDocument::fromJson(ran.out).object();
    QCOMPARE(counts[u"added"_s].toInt(), 2);
    QCOMPARE(counts[u"written"_s], QJsonValue(false));
    QCOMPARE(contentOf(store.path()), before);
}

void TestImport::leftOutColumnIsNamed() {
    const TemporaryStore store;
    const Ran ran = import(store.path(), "id,weather\nmalabar-2016,fine\n");
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("the column “weather” is left out"), ran.err.constData());
}

void TestImport::faultsAreTold_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("kind") << QStringList{u"import"_s, u"claim"_s, u"--table"_s, u"-"_s} << good << 2
                          << QByteArray("is no kind of record");
    QTest::newRow("choice") << QStringList{u"import"_s, u"exercise"_s,     u"--table"_s,
                                           u"-"_s,      u"--duplicates"_s, u"x"_s}
                            << good << 2 << QByteArray("--duplicates");
    QTest::newRow("no table") << QStringList{u"import"_s, u"exercise"_s, u"--table"_s, u"-"_s} << QByteArray()
                              << 1 << QByteArray("standard input: There is no table here.");
    QTest::newRow("no file") << QStringList{u"import"_s, u"exercise"_s, u"--table"_s, u"none.csv"_s}
                             << QByteArray() << 1 << QByteArray("none.csv");
}

void TestImport::faultsAreTold() {
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, table);
    QFETCH(int, code);
    QFETCH(QByteArray, message);
    const TemporaryStore store;
    const Ran ran = run(arguments + QStringList{u"--store"_s, store.path()}, table);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.err.contains(message), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
