#include "app/cli/run.h"
#include "support/files.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray small = R"({"name": "mine", "title": {"en": "My tour", "ja": "私の案内"}, "steps": [
    {"title": {"en": "Trade"}, "text": {"en": "Twelve countries signed."},
     "view": {"lens": "kinds=agreements"}, "records": ["ties/tpp-2016"]}]})";

Ran tour(const TemporaryStore& file, const QStringList& more) {
    return run(QStringList{u"tour"_s, u"--store"_s, file.path()} + more);
}

/// --import from standard input.
Ran import(const TemporaryStore& file, const QByteArray& json, const QStringList& more = {}) {
    return run(QStringList{u"tour"_s, u"--store"_s, file.path(), u"--import"_s, u"-"_s} + more, json);
}

QByteArray changed(QByteArray from, const QByteArray& to) {
    return QByteArray(small).replace(from, to);
}

QStringList namesIn(const TemporaryStore& file) {
    QStringList names;
    const auto tours = file.open()->kept(Kept::Tour);
    for (const Keepsake& kept : *tours) {
        names << kept.name;
    }
    return names;
}

} // namespace

class TestTour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedTourIsPrintedWithItsRecords();
    void shippedTourIsPrintedInTheLanguageOfTheEnvironment();
    void whatJsonPrintsIsWhatImportReads();
    void toursAreListed();
    void importedTourIsPrintedByItsName();
    void tourOfATakenNameIsReplacedOnlyWhenAsked();
    void keptTourStandsInThePlaceOfTheShippedOne();
    void badToursAreRefusedAndNothingIsKept_data();
    void badToursAreRefusedAndNothingIsKept();
    void unknownToursAreRefused();
    void wrongCallsAreRefused_data();
    void wrongCallsAreRefused();
    void readOnlyStoreIsNotWritten();
    void citationThatIsGoneIsSaidToBe();
    void importWithoutAStoreWritesOnesOwn();
};

void TestTour::shippedTourIsPrintedWithItsRecords() {
    const Ran ran = run({u"tour"_s});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.out.startsWith("The founding editorial's argument\n\n1. The alliance at the centre\n"),
             ran.out.constData());
    QVERIFY(ran.out.contains("\n10. What came after 2016\n"));
    QVERIFY(ran.out.contains("   - ties/tpp-2016: Trans-Pacific Partnership (TPP)\n"));
    QVERIFY(ran.out.contains("   Lens: frameworks=china-dialogue\n"));
    QCOMPARE(run({u"tour"_s, u"founding"_s}).out, ran.out);
    const TemporaryStore file;
    QCOMPARE(tour(file, {}).out, ran.out);
}

void TestTour::shippedTourIsPrintedInTheLanguageOfTheEnvironment() {
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(u"LC_ALL"_s, u"ja_JP.UTF-8"_s);
    const QByteArray out = runProgram(program, {u"tour"_s}, {}, environment).out;
    QVERIFY2(out.contains("1. 中心にある同盟\n"), out.constData());
}

void TestTour::whatJsonPrintsIsWhatImportReads() {
    const Ran printed = run({u"tour"_s, u"--json"_s});
    QCOMPARE(printed.json()[u"steps"_s].toArray().size(), 10);
    const TemporaryStore file;
    const Ran imported = import(file, printed.out);
    QCOMPARE(imported.err, QByteArray());
    QCOMPARE(imported.code, 0);
    QCOMPARE(namesIn(file), QStringList{u"founding"_s});
    QCOMPARE(tour(file, {u"founding"_s, u"--json"_s}).out, printed.out);
}

void TestTour::toursAreListed() {
    const TemporaryStore file;
    QCOMPARE(tour(file, {u"--list"_s}).out, QByteArray("founding: The founding editorial's argument\n"));
    QCOMPARE(import(file, small).code, 0);
    QVERIFY(file.open()->keep(Kept::Tour, {u"broken"_s, "{"}).ok());
    QCOMPARE(tour(file, {u"--list"_s}).out, QByteArray("founding: The founding editorial's argument\n"
                                                       "broken: This is no tour: it is no JSON object.\n"
                                                       "mine: My tour\n"));
    const QJsonArray list = tour(file, {u"--list"_s, u"--json"_s}).json()[u"tours"_s].toArray();
    QCOMPARE(list.size(), 3);
    QCOMPARE(
        list[2].toObject(),
        (QJsonObject{
            {u"name"_s, u"mine"_s}, {u"title"_s, u"My tour"_s}, {u"steps"_s, 1}, {u"in_store"_s, true}}));
    PLUSONE_VERIFY_REFUSED(tour(file, {u"broken"_s}), 1, u"no JSON object"_s);
}

void TestTour::importedTourIsPrintedByItsName() {
    const TemporaryStore file;
    const QTemporaryDir folder;
    writeText(folder.filePath(u"t.json"_s), small);
    const Ran ran = tour(file, {u"--import"_s, folder.filePath(u"t.json"_s)});
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(tour(file, {u"mine"_s}).out,
             QByteArray("My tour\n\n1. Trade\n   Twelve countries signed.\n   Lens: kinds=agreements\n"
                        "   - ties/tpp-2016: Trans-Pacific Partnership (TPP)\n"));
}

void TestTour::tourOfATakenNameIsReplacedOnlyWhenAsked() {
    const TemporaryStore file;
    QCOMPARE(import(file, small).code, 0);
    const QByteArray other = changed("My tour", "Another tour");
    PLUSONE_VERIFY_REFUSED(import(file, other), 1, u"A tour “mine” is in the store already"_s);
    QVERIFY(tour(file, {u"mine"_s}).out.startsWith("My tour\n"));
    QCOMPARE(import(file, other, {u"--force"_s}).code, 0);
    QVERIFY(tour(file, {u"mine"_s}).out.startsWith("Another tour\n"));
}

void TestTour::keptTourStandsInThePlaceOfTheShippedOne() {
    const TemporaryStore file;
    QCOMPARE(import(file, changed("mine", "founding")).code, 0);
    QVERIFY(tour(file, {}).out.startsWith("My tour\n"));
    QCOMPARE(tour(file, {u"--remove"_s, u"founding"_s}).code, 0);
    QVERIFY(tour(file, {}).out.startsWith("The founding editorial's argument\n"));
}

void TestTour::badToursAreRefusedAndNothingIsKept_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("part");
    QTest::newRow("nothing") << QByteArray() << u"standard input: This is no tour"_s;
    QTest::newRow("bad step") << changed("\"records\"", "\"record\"")
                              << u"Step 1 of the tour: Field “records”"_s;
    QTest::newRow("unknown record") << changed("tpp-2016", "tpp-2061")
                                    << u"Step 1 of the tour: There is no record “ties/tpp-2061”"_s;
    QTest::newRow("record that the lens hides")
        << changed("=agreements", "=exercises") << u"Its view does not show “ties/tpp-2016”"_s;
    QTest::newRow("record without a source")
        << changed("ties/tpp-2016", "exercises/malabar-1995") << u"has no source yet"_s;
}

void TestTour::badToursAreRefusedAndNothingIsKept() {
    QFETCH(QByteArray, json);
    QFETCH(QString, part);
    const TemporaryStore file;
    PLUSONE_VERIFY_REFUSED(import(file, json), 1, part);
    QCOMPARE(namesIn(file), QStringList());
}

void TestTour::unknownToursAreRefused() {
    const TemporaryStore file;
    PLUSONE_VERIFY_REFUSED(run({u"tour"_s, u"foundin"_s}), 1,
                           u"There is no tour “foundin”; the nearest is founding."_s);
    PLUSONE_VERIFY_REFUSED(tour(file, {u"--remove"_s, u"founding"_s}), 1, u"No tour is kept in the store"_s);
    QCOMPARE(import(file, small).code, 0);
    PLUSONE_VERIFY_REFUSED(tour(file, {u"--remove"_s, u"min"_s}), 1, u"the nearest is mine"_s);
    PLUSONE_VERIFY_REFUSED(tour(file, {u"--import"_s, u"/nowhere/t.json"_s}), 1, u"/nowhere/t.json"_s);
    QCOMPARE(namesIn(file), QStringList{u"mine"_s});
}

void TestTour::wrongCallsAreRefused_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import and remove") << QStringList{u"--import"_s, u"f"_s, u"--remove"_s, u"n"_s};
    QTest::newRow("a name and the list") << QStringList{u"n"_s, u"--list"_s};
    QTest::newRow("a name and import") << QStringList{u"n"_s, u"--import"_s, u"f"_s};
    QTest::newRow("import and JSON") << QStringList{u"--import"_s, u"f"_s, u"--json"_s};
    QTest::newRow("force alone") << QStringList{u"--force"_s};
}

void TestTour::wrongCallsAreRefused() {
    QFETCH(QStringList, arguments);
    PLUSONE_VERIFY_REFUSED(run(QStringList{u"tour"_s} + arguments), 2, u"--import"_s);
}

void TestTour::readOnlyStoreIsNotWritten() {
    const TemporaryStore file;
    QVERIFY(QFile::setPermissions(file.path(), QFile::ReadOwner));
    PLUSONE_VERIFY_REFUSED(import(file, small), 1, file.path());
}

void TestTour::citationThatIsGoneIsSaidToBe() {
    const TemporaryStore file;
    QCOMPARE(import(file, small).code, 0);
    const AnyRecord pact = *file.open()->load()->find({RecordKind::Tie, u"tpp-2016"_s});
    QVERIFY(file.open()
                ->write({u"Delete it"_s,
                         {
                             {pact, std::nullopt},
                         }},
                        u"akiko"_s, fixedClock())
                .ok());
    QVERIFY(tour(file, {u"mine"_s}).out.contains("   - ties/tpp-2016: not in this store\n"));
}

void TestTour::importWithoutAStoreWritesOnesOwn() {
    const QTemporaryDir home;
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    const Ran ran = runProgram(program, {u"tour"_s, u"--import"_s, u"-"_s}, small, environment);
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("Written into your own store"), ran.err.constData());
    const QString own = home.filePath(u"plusone/default.plusone"_s);
    QVERIFY(run({u"tour"_s, u"mine"_s, u"--store"_s, own}).out.startsWith("My tour\n"));
}

QTEST_GUILESS_MAIN(TestTour)
#include "tst_tour.moc"
