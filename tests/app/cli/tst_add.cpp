#include "app/cli/run.h"
#include "support/files.h"

#include <QJsonArray>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

QJsonObject malabar2027() {
    return {{u"series"_s, u"Malabar"_s},
            {u"name"_s, u"Malabar 2027"_s},
            {u"start"_s, u"2027-05"_s},
            {u"place"_s, u"Guam"_s},
            {u"domain"_s, u"maritime"_s},
            {u"participants"_s, QJsonArray{QJsonObject{{u"actor"_s, u"USA"_s}, {u"role"_s, u"host"_s}},
                                           u"Japan"_s, u"インド"_s}},
            {u"sources"_s, QJsonArray{QJsonObject{{u"title"_s, u"Malabar begins"_s},
                                                  {u"publisher"_s, u"A Paper"_s},
                                                  {u"date"_s, u"2027-05-02"_s},
                                                  {u"url"_s, u"https://example.org/malabar"_s}}}}};
}

QByteArray textOf(const QJsonObject& object) {
    return QJsonDocument(object).toJson();
}

Ran add(const QString& store, const QByteArray& json) {
    return run({u"add"_s, u"exercise"_s, u"--json"_s, u"-"_s, u"--store"_s, store}, json);
}

} // namespace

class TestAdd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storeMadeAndChangedOnTheCommandLineIsWhole();
    void jsonComesFromAFileToo();
    void probableDuplicateIsAddedAndNamed();
    void everyBrokenRuleIsNamedAndNothingIsWritten();
    void badJsonIsRefused_data();
    void badJsonIsRefused();
    void tenMegabytesOfNameAreRefusedShortly();
    void withoutAStoreItGoesToOnesOwn();
    void storeThatCannotBeWrittenIsRefused();
    void editReplacesTheRecordAtItsVersion();
    void deleteTakesWhatNobodyNames();
    void everyKindIsAdded();
    void initLeavesAFileAlone();
    void initNeedsAFolderThatCanBeWritten();
    void fullDiskLeavesNoHalfStore();
};

void TestAdd::storeMadeAndChangedOnTheCommandLineIsWhole() {
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"私の.plusone"_s);
    const Ran made = run({u"init"_s, store});
    QCOMPARE(made.err, QByteArray());
    QCOMPARE(made.out, QByteArray());
    QCOMPARE(made.code, 0);

    const Ran added = add(store, textOf(malabar2027()));
    QCOMPARE(added.err, QByteArray());
    QCOMPARE(added.out, QByteArray("malabar-2027\n"));
    QCOMPARE(added.code, 0);

    const QJsonObject shown = run({u"show"_s, u"malabar-2027"_s, u"--json"_s, u"--store"_s, store}).json();
    QCOMPARE(shown[u"start"_s].toString(), u"2027-05"_s);
    QCOMPARE(shown[u"participants"_s][2][u"actor"_s].toString(), u"IND"_s);
    QCOMPARE(shown[u"sources"_s][0][u"url"_s].toString(), u"https://example.org/malabar"_s);
    QVERIFY(run({u"search"_s, u"Malabar Guam 2027"_s, u"--store"_s, store})
                .out.contains("exercises/malabar-2027\t"));
    QCOMPARE(run({u"check"_s, u"--store"_s, store}).code, 0);
    const QStringList lens{u"--at"_s, u"2027-06"_s, u"--window"_s, u"1"_s, u"--store"_s, store};
    QCOMPARE(run(QStringList{u"stats"_s, u"--json"_s} + lens).json()[u"exercises"_s].toInt(), 1);
    const QString figure = folder.filePath(u"figure.svg"_s);
    QCOMPARE(run(QStringList{u"export"_s, u"--out"_s, figure} + lens).code, 0);
    QVERIFY(contentOf(figure).contains("June 2027"));

    const auto history = Store::open(store);
    QVERIFY(history.ok());
    const auto entries = (*history)->history({RecordKind::Exercise, u"malabar-2027"_s});
    QCOMPARE(entries->size(), std::size_t(1));
    QCOMPARE(entries->front().label, u"Add exercise Malabar 2027"_s);
}

void TestAdd::jsonComesFromAFileToo() {
    const TemporaryStore store;
    const QString file = store.folder() + u"/exercise.json"_s;
    writeText(file, textOf(malabar2027()));
    const Ran ran = run({u"add"_s, u"exercise"_s, u"--store"_s, store.path(), u"--json"_s, file});
    QCOMPARE(ran.out, QByteArray("malabar-2027\n"));
    PLUSONE_VERIFY_REFUSED(
        run({u"add"_s, u"exercise"_s, u"--store"_s, store.path(), u"--json"_s, u"no.json"_s}), 1,
        u"“no.json” cannot be read"_s);
}

void TestAdd::probableDuplicateIsAddedAndNamed() {
    const TemporaryStore store;
    QJsonObject again = malabar2027();
    again[u"start"_s] = u"2016-06-11"_s;
    const Ran ran = add(store.path(), textOf(again));
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("malabar-2027-2016\n"));
    QCOMPARE(ran.err, QByteArray("plusone-cli: standard input is probably the same as "
                                 "exercises/malabar-2016, “Malabar 2016”.\n"));
}

void TestAdd::everyBrokenRuleIsNamedAndNothingIsWritten() {
    const TemporaryStore store;
    const QByteArray before = contentOf(store.path());
    QJsonObject wrong = malabar2027();
    wrong[u"start"_s] = u"2027-02-30"_s;
    wrong[u"domain"_s] = u"sea"_s;
    wrong[u"participants"_s] = QJsonArray{u"Atlantis"_s};
    wrong[u"sources"_s] = QJsonArray();
    const Ran ran = add(store.path(), textOf(wrong));
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out, QByteArray());
    for (const char* field : {"start", "domain", "participants", "sources"}) {
        QVERIFY2(ran.err.contains(QByteArray("plusone-cli: standard input, ") + field + ": "),
                 ran.err.constData());
    }
    QVERIFY(ran.err.contains("“Atlantis”"));
    QCOMPARE(contentOf(store.path()), before);
}

void TestAdd::badJsonIsRefused_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("empty") << QByteArray()
                           << u"standard input is not JSON: illegal value at line 1, column 1."_s;
    QTest::newRow("broken") << QByteArray("{\n \"名前\" 1}") << u" at line 2, column 7."_s;
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{\n \"a\" 1}") << u" at line 2, column 6."_s;
    QTest::newRow("cut off") << QByteArray("{\"name\": \"Mala") << u"unterminated string at line 1"_s;
    QTest::newRow("list") << QByteArray("[]") << u"standard input holds no JSON object"_s;
    QTest::newRow("two documents") << QByteArray("{} {}") << u"garbage at the end"_s;
    QTest::newRow("not UTF-8") << QByteArray("{\"name\": \"\xFF\"}") << u"invalid UTF8"_s;
    QTest::newRow("endlessly deep") << QByteArray(100'000, '[') << u"too deeply nested"_s;
    QTest::newRow("misspelt field") << QByteArray(R"({"nmae": "x", "participants": [], "sources": []})")
                                    << u"standard input: Field “nmae” is not known here."_s;
    QTest::newRow("wrong type") << QByteArray(R"({"name": 7, "participants": [], "sources": []})")
                                << u"Field “name”: a text is expected."_s;
}

void TestAdd::badJsonIsRefused() {
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    // The store is not even looked at.
    PLUSONE_VERIFY_REFUSED(add(u"no-such-store.plusone"_s, json), 1, message);
}

void TestAdd::tenMegabytesOfNameAreRefusedShortly() {
    const TemporaryStore store;
    QJsonObject large = malabar2027();
    large[u"name"_s] = QString(10'000'000, u'x');
    const Ran ran = add(store.path(), textOf(large));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.size() < 1000, ran.err.left(1000).constData());
    QVERIFY2(ran.err.contains("standard input, name: "), ran.err.constData());
}

void TestAdd::withoutAStoreItGoesToOnesOwn() {
    const QTemporaryDir home;
    QProcessEnvironment environment = plainEnvironment();
    environment.insert(u"XDG_DATA_HOME"_s, home.path());
    const Ran ran = runProgram(program, {u"add"_s, u"exercise"_s, u"--json"_s, u"-"_s}, textOf(malabar2027()),
                               environment);
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("malabar-2027\n"));
    const QString own = home.filePath(u"plusone/default.plusone"_s);
    QVERIFY(ran.err.contains(own.toUtf8()));
    QCOMPARE(run({u"show"_s, u"malabar-2027"_s, u"--store"_s, own}).code, 0);
}

void TestAdd::storeThatCannotBeWrittenIsRefused() {
    const TemporaryStore store;
    const QByteArray json = textOf(malabar2027());
    PLUSONE_VERIFY_REFUSED(add(store.folder() + u"/no.plusone"_s, json), 1, u"no.plusone"_s);
    PLUSONE_VERIFY_REFUSED(add(store.folder(), json), 1, store.folder());
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::ReadUser));
    PLUSONE_VERIFY_REFUSED(add(store.path(), json), 1, u"read-only"_s);
}

void TestAdd::editReplacesTheRecordAtItsVersion() {
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"s.plusone"_s);
    QCOMPARE(run({u"init"_s, store}).code, 0);
    QCOMPARE(add(store, textOf(malabar2027())).code, 0);
    const auto edit = [&](const QJsonObject& object, const QStringList& more = {}) {
        return run(QStringList{u"edit"_s, u"exercise"_s, u"--json"_s, u"-"_s, u"--store"_s, store} + more,
                   textOf(object));
    };
    const auto shown = [&] {
        return run({u"show"_s, u"malabar-2027"_s, u"--json"_s, u"--store"_s, store}).json();
    };
    // What show prints goes back in as it is.
    QJsonObject record = shown();
    QCOMPARE(record[u"rev"_s].toInt(), 1);
    record[u"place"_s] = u"Sagami Bay"_s;
    const Ran edited = edit(record);
    QCOMPARE(edited.err, QByteArray());
    QCOMPARE(edited.out, QByteArray("malabar-2027\n"));
    QCOMPARE(shown()[u"place"_s].toString(), u"Sagami Bay"_s);
    QCOMPARE(shown()[u"rev"_s].toInt(), 2);
    // The same again began from a version that is over.
    const Ran stale = edit(record);
    QCOMPARE(stale.code, 1);
    QVERIFY2(stale.err.contains("version 2 by now, not at 1"), stale.err);
    record.remove(u"rev"_s);
    record[u"place"_s] = u"Guam"_s;
    QCOMPARE(edit(record, {u"--rev"_s, u"1"_s}).code, 1);
    QCOMPARE(shown()[u"place"_s].toString(), u"Sagami Bay"_s);
    QCOMPARE(edit(record, {u"--rev"_s, u"2"_s}).code, 0);
    QCOMPARE(shown()[u"place"_s].toString(), u"Guam"_s);
    record[u"id"_s] = u"malabar-2099"_s;
    QCOMPARE(edit(record).code, 1);
    record.remove(u"id"_s);
    QVERIFY(edit(record).err.contains("says no id"));
}

void TestAdd::deleteTakesWhatNobodyNames() {
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"s.plusone"_s);
    QCOMPARE(run({u"init"_s, store}).code, 0);
    QCOMPARE(run({u"delete"_s, u"exercise"_s, u"malabar-2016"_s, u"--store"_s, store}).code, 0);
    QCOMPARE(run({u"show"_s, u"malabar-2016"_s, u"--store"_s, store}).code, 1);
    QCOMPARE(run({u"delete"_s, u"exercise"_s, u"malabar-2016"_s, u"--store"_s, store}).code, 1);
    const Ran named = run({u"delete"_s, u"actor"_s, u"JPN"_s, u"--store"_s, store});
    QCOMPARE(named.code, 1);
    QVERIFY2(named.err.contains("cannot be deleted"), named.err);
    QCOMPARE(run({u"show"_s, u"JPN"_s, u"--store"_s, store}).code, 0);
}

void TestAdd::everyKindIsAdded() {
    const QTemporaryDir folder;
    const QString store = folder.filePath(u"s.plusone"_s);
    QCOMPARE(run({u"init"_s, store}).code, 0);
    const QJsonArray sources{QJsonObject{{u"title"_s, u"A page"_s}, {u"url"_s, u"https://example.org/p"_s}}};
    const auto added = [&](const QString& kind, const QJsonObject& object) {
        return run({u"add"_s, kind, u"--json"_s, u"-"_s, u"--store"_s, store}, textOf(object));
    };
    const std::vector<std::pair<QString, QJsonObject>> all{
        {u"actor"_s, {{u"id"_s, u"TST"_s}, {u"name"_s, u"Testland"_s}, {u"kind"_s, u"country"_s}}},
        {u"source"_s, {{u"title"_s, u"Another page"_s}, {u"url"_s, u"https://example.org/q"_s}}},
        {u"framework"_s,
         {{u"name"_s, u"Japan-U.S.-Testland"_s},
          {u"kind"_s, u"plus-one"_s},
          {u"members"_s, QJsonArray{u"JPN"_s, u"USA"_s, u"Testland"_s}},
          {u"sources"_s, sources}}},
        {u"tie"_s,
         {{u"name"_s, u"Testland treaty"_s},
          {u"type"_s, u"mutual-defence-treaty"_s},
          {u"parties"_s, QJsonArray{u"USA"_s, u"TST"_s}},
          {u"signed"_s, u"10 Jun 2027"_s},
          {u"framework"_s, u"japan-u-s-testland"_s},
          {u"sources"_s, sources}}},
        {u"dialogue"_s,
         {{u"series"_s, u"Testland talks"_s},
          {u"name"_s, u"Testland talks"_s},
          {u"date"_s, u"2027"_s},
          {u"level"_s, u"working"_s},
          {u"participants"_s, QJsonArray{u"JPN"_s, u"TST"_s}},
          {u"sources"_s, sources}}}};
    for (const auto& [kind, object] : all) {
        const Ran ran = added(kind, object);
        QVERIFY2(ran.code == 0 && ran.err.isEmpty(), ran.err);
    }
    const QJsonObject tie =
        run({u"show"_s, u"testland-treaty-2027"_s, u"--json"_s, u"--store"_s, store}).json();
    QCOMPARE(tie[u"signed"_s].toString(), u"2027-06-10"_s);
    QCOMPARE(tie[u"sources"_s].toArray().size(), 1);
    QCOMPARE(run({u"check"_s, u"--store"_s, store}).code, 0);
}

void TestAdd::initLeavesAFileAlone() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"mine"_s);
    writeText(file, "mine");
    PLUSONE_VERIFY_REFUSED(run({u"init"_s, file}), 1, u"is there already and is left as it is"_s);
    QCOMPARE(contentOf(file), QByteArray("mine"));
}

void TestAdd::initNeedsAFolderThatCanBeWritten() {
    const QTemporaryDir folder;
    const QString missing = folder.filePath(u"no/store.plusone"_s);
    PLUSONE_VERIFY_REFUSED(run({u"init"_s, missing}), 1, missing);
    if (QFile::exists(u"/proc/self"_s)) { // a folder in which not even root can make a file
        PLUSONE_VERIFY_REFUSED(run({u"init"_s, u"/proc/store.plusone"_s}), 1, u"/proc/store.plusone"_s);
    }
}

void TestAdd::fullDiskLeavesNoHalfStore() {
    const QTemporaryDir folder;
    const Ran ran = runShell(
        u"trap '' XFSZ; cd '%1' && ulimit -f 100 && exec \"$CLI\" init store.plusone 2> >(cat >&2)"_s.arg(
            folder.path()));
    QCOMPARE(ran.code, 1);
    QVERIFY2(ran.err.contains("“store.plusone”"), ran.err.constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

QTEST_GUILESS_MAIN(TestAdd)
#include "tst_add.moc"
