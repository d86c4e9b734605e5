#include "model/edits.h"
#include "store/defaultstore.h"
#include "support/files.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <cstdio>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// What the store must give back: the data with each record at its first version.
Dataset atFirstRev(const Dataset& dataset) {
    ChangeSet changes;
    const auto add = [&changes](const auto& records) {
        for (const auto& record : records) {
            AnyRecord stored = record;
            setRev(stored, 1);
            changes.changes.push_back({AnyRecord(record), stored});
        }
    };
    add(dataset.actors());
    add(dataset.frameworks());
    add(dataset.ties());
    add(dataset.exercises());
    add(dataset.dialogues());
    add(dataset.sources());
    add(dataset.series());
    add(dataset.claims());
    return dataset.with(changes);
}

constexpr int editsOfEach = 2000; ///< of two programs at once
constexpr int sharedEditsOfEach = 20;

ChangeSet renamed(const Dataset& dataset, const QString& slug, const QString& name) {
    const Exercise before = *dataset.find(ExerciseId(slug));
    Exercise after = before;
    after.name = name;
    return {u"Rename"_s, {{AnyRecord(before), AnyRecord(after)}}};
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a program that knows nothing of the rules does to the file.
void runSql(const QString& path, const QStringList& statements) {
    const QString name = u"another program"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        for (const QString& sql : statements) {
            const QSqlQuery done = database.exec(sql);
            QVERIFY2(done.lastError().type() == QSqlError::NoError, qPrintable(done.lastError().text()));
        }
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

void writeBytes(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shippedDataComesBackAsItWentIn();
    void createRefusesAFileThatIsThere();
    void createLeavesNothingBehindOnFailure();
    void notAStoreIsRefusedAndLeftAlone_data();
    void notAStoreIsRefusedAndLeftAlone();
    void cutOffFileIsRefused();
    void newerStoreIsRefused();
    void readOnlyFileOpensForReadingAlone();
    void lockedFileIsSaidToBeLocked();
    void writeIsSeenByTheNextReader();
    void staleChangeIsAConflict();
    void halfAChangeSetIsNeverWritten();
    void sourceInUseCannotBeDeleted();
    void journalSaysWhoWhenAndWhat();
    void viewsAreKeptReplacedAndRemoved();
    void backupIsAStoreOfItsOwn();
    void backupThatCannotBeWrittenIsToldByItsOwnName();
    void programsThatMakeOneStoreAtOnceEndWithOneWholeStore();
    void damageInTheMiddleIsRefused();
    void rowOfAnotherProgramIsRefusedNotGuessed_data();
    void rowOfAnotherProgramIsRefusedNotGuessed();
    void interruptedWriteIsTakenBackForReadersToo();
    void writeAheadLogIsRead();
    void killedWriterLosesNothing();
    void twoProgramsLoseNoneOfTheirEdits();
};

void TestStore::shippedDataComesBackAsItWentIn() {
    const test::TemporaryStore store;
    const auto loaded = store.open()->load();
    QVERIFY(loaded.ok());
    QVERIFY(*loaded == atFirstRev(test::shipped()));
}

void TestStore::createRefusesAFileThatIsThere() {
    const test::TemporaryStore store;
    const QByteArray before = bytesOf(store.path());
    const auto again = Store::create(store.path(), {});
    QVERIFY(!again.ok());
    QVERIFY(again.error().message.contains(store.path()));
    QCOMPARE(bytesOf(store.path()), before);
}

void TestStore::createLeavesNothingBehindOnFailure() {
    const QTemporaryDir folder;
    QVERIFY(!Store::create(folder.filePath(u"none/there.plusone"_s), {}).ok());
    // A record that refers to what is not there breaks a foreign key when all is written.
    RecordLists lists;
    lists.exercises.push_back(test::shipped().exercises().front());
    QVERIFY(!Store::create(folder.filePath(u"half.plusone"_s), Dataset(std::move(lists))).ok());
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestStore::notAStoreIsRefusedAndLeftAlone_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Dear editor, this is a letter.");
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(5000, 'x');
    QByteArray other("SQLite format 3\0", 16);
    other += QByteArray(5000, '\0');
    QTest::newRow("another program's SQLite file") << other;
    QTest::newRow("header alone") << other.left(40);
}

void TestStore::notAStoreIsRefusedAndLeftAlone() {
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"strange.plusone"_s);
    writeBytes(path, bytes);
    for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
        const auto store = Store::open(path, mode);
        QVERIFY(!store.ok());
        QCOMPARE(store.error().code, ErrorCode::Foreign);
        QVERIFY(store.error().message.contains(u"strange.plusone"_s));
    }
    QCOMPARE(bytesOf(path), bytes);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    QCOMPARE(Store::open(folder.path()).error().code, ErrorCode::Foreign);
    QCOMPARE(Store::open(folder.filePath(u"missing"_s)).error().code, ErrorCode::NotFound);
}

void TestStore::cutOffFileIsRefused() {
    const test::TemporaryStore store;
    const QByteArray whole = bytesOf(store.path());
    for (const qsizetype length : {qsizetype(100), qsizetype(4096), whole.size() / 2, whole.size() - 1}) {
        writeBytes(store.path(), whole.left(length));
        const auto cut = Store::open(store.path());
        QVERIFY2(!cut.ok(), qPrintable(QString::number(length)));
        QCOMPARE(cut.error().code, ErrorCode::Foreign);
    }
}

void TestStore::newerStoreIsRefused() {
    const test::TemporaryStore store;
    QByteArray bytes = bytesOf(store.path());
    bytes[63] = 99; // the last byte of user_version in the header
    writeBytes(store.path(), bytes);
    for (const auto mode : {Store::Mode::ReadWrite, Store::Mode::ReadOnly}) {
        const auto newer = Store::open(store.path(), mode);
        QVERIFY(!newer.ok());
        QCOMPARE(newer.error().code, ErrorCode::TooNew);
        QVERIFY(newer.error().message.contains(u"newer version"_s));
    }
    QCOMPARE(bytesOf(store.path()), bytes);
}

void TestStore::readOnlyFileOpensForReadingAlone() {
    const test::TemporaryStore store;
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner | QFile::ReadUser));
    QCOMPARE(Store::open(store.path()).error().code, ErrorCode::ReadOnly);
    const auto reader = store.open(Store::Mode::ReadOnly);
    const auto data = reader->load();
    QVERIFY(data.ok());
    const auto written = reader->write(renamed(*data, u"malabar-2016"_s, u"x"_s), u"me"_s);
    QCOMPARE(written.error().code, ErrorCode::ReadOnly);
    QCOMPARE(reader->keep(Kept::View, {u"v"_s, "{}"}).error().code, ErrorCode::ReadOnly);
}

void TestStore::lockedFileIsSaidToBeLocked() {
    const test::TemporaryStore store;
    const auto writer = store.open();
    const auto data = writer->load();
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"locker"_s);
    other.setDatabaseName(store.path());
    QVERIFY(other.open());
    QVERIFY(other.exec(u"BEGIN EXCLUSIVE"_s).lastError().type() == QSqlError::NoError);
    const auto written = writer->write(renamed(*data, u"malabar-2016"_s, u"x"_s), u"me"_s);
    QCOMPARE(written.error().code, ErrorCode::Locked);
    QCOMPARE(Store::open(store.path()).error().code, ErrorCode::Locked);
    other.exec(u"ROLLBACK"_s);
    QVERIFY(writer->write(renamed(*data, u"malabar-2016"_s, u"x"_s), u"me"_s).ok());
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"locker"_s);
}

void TestStore::writeIsSeenByTheNextReader() {
    const test::TemporaryStore store;
    const auto writer = store.open();
    const auto stored =
        writer->write(renamed(*writer->load(), u"malabar-2016"_s, u"Malabar, renamed"_s), u"me"_s);
    QVERIFY(stored.ok());
    QCOMPARE(revOf(*stored->changes[0].after), 2);
    const Dataset seen = *store.open()->load();
    QCOMPARE(seen.find(ExerciseId(u"malabar-2016"_s))->name, u"Malabar, renamed"_s);
    QCOMPARE(seen.find(ExerciseId(u"malabar-2016"_s))->rev, 2);
}

void TestStore::staleChangeIsAConflict() {
    const test::TemporaryStore store;
    const auto mine = store.open();
    const auto yours = store.open();
    const Dataset read = *mine->load();
    QVERIFY(yours->write(renamed(read, u"malabar-2016"_s, u"yours"_s), u"you"_s).ok());
    const auto late = mine->write(renamed(read, u"malabar-2016"_s, u"mine"_s), u"me"_s);
    QCOMPARE(late.error().code, ErrorCode::Conflict);
    QVERIFY(late.error().message.contains(u"Malabar 2016"_s));
    const auto removal = removeRecord(read, {RecordKind::Exercise, u"malabar-2016"_s});
    QCOMPARE(mine->write(*removal, u"me"_s).error().code, ErrorCode::Conflict);
    QCOMPARE(mine->load()->find(ExerciseId(u"malabar-2016"_s))->name, u"yours"_s);
}

void TestStore::halfAChangeSetIsNeverWritten() {
    const test::TemporaryStore store;
    const auto writer = store.open();
    const Dataset before = *writer->load();
    ChangeSet changes = renamed(before, u"malabar-2016"_s, u"first half"_s);
    Exercise stale = *before.find(ExerciseId(u"malabar-2015"_s));
    stale.rev = 7;
    changes.changes.push_back({AnyRecord(stale), AnyRecord(stale)});
    QCOMPARE(writer->write(changes, u"me"_s).error().code, ErrorCode::Conflict);
    QVERIFY(*writer->load() == before);
    QVERIFY(writer->changesSince(0)->empty());
}

void TestStore::sourceInUseCannotBeDeleted() {
    const test::TemporaryStore store;
    const auto writer = store.open();
    const Dataset before = *writer->load();
    const SourceId used = before.find(ExerciseId(u"malabar-2016"_s))->sources.front();
    const auto refused = writer->write({u"x"_s, {{AnyRecord(*before.find(used)), std::nullopt}}}, u"me"_s);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(*writer->load() == before);
}

void TestStore::journalSaysWhoWhenAndWhat() {
    const test::TemporaryStore store;
    const auto writer = store.open();
    ChangeSet change = renamed(*writer->load(), u"malabar-2016"_s, u"New name"_s);
    change.label = u"Rename it"_s;
    QVERIFY(writer->write(change, u"akiko"_s, test::fixedClock()).ok());
    const RecordRef record{RecordKind::Exercise, u"malabar-2016"_s};
    const auto history = writer->history(record);
    QCOMPARE(history->size(), 1U);
    const JournalEntry& entry = history->front();
    QCOMPARE(entry.who, u"akiko"_s);
    QCOMPARE(entry.label, u"Rename it"_s);
    QCOMPARE(entry.when, test::fixedClock()());
    QCOMPARE(QJsonDocument::fromJson(entry.before).object()[u"name"_s].toString(), u"Malabar 2016"_s);
    QCOMPARE(QJsonDocument::fromJson(entry.after).object()[u"name"_s].toString(), u"New name"_s);
    QCOMPARE(writer->changesSince(0)->size(), 1U);
    QVERIFY(writer->changesSince(entry.id)->empty());
    QVERIFY(writer->history({RecordKind::Exercise, u"malabar-2015"_s})->empty());
}

void TestStore::viewsAreKeptReplacedAndRemoved() {
    const test::TemporaryStore store;
    for (const Kept what : {Kept::View, Kept::Figure, Kept::Scenario, Kept::Tour}) {
        QVERIFY(store.open()->keep(what, {u"Quad, 2024"_s, R"({"lens":"a"})"}).ok());
        QVERIFY(store.open()->keep(what, {u"Quad, 2024"_s, R"({"lens":"b"})"}).ok());
        const auto kept = store.open()->kept(what);
        QCOMPARE(kept->size(), 1U);
        QCOMPARE(kept->front().state, QByteArray(R"({"lens":"b"})"));
        QVERIFY(store.open()->removeKept(what, u"Quad, 2024"_s).ok());
        QVERIFY(store.open()->kept(what)->empty());
    }
    QVERIFY(store.open()->changesSince(0)->empty()); // neither is an edit
}

void TestStore::backupIsAStoreOfItsOwn() {
    const test::TemporaryStore store;
    const QString copy = store.folder() + u"/copy.plusone"_s;
    QVERIFY(store.open()->backupTo(copy).ok());
    QVERIFY(!store.open()->backupTo(copy).ok());
    QVERIFY(*(*Store::open(copy))->load() == *store.open()->load());
}

void TestStore::backupThatCannotBeWrittenIsToldByItsOwnName() {
    const test::TemporaryStore store;
    const QString copy = store.folder() + u"/no/such/folder/copy.plusone"_s;
    const auto failed = store.open()->backupTo(copy);
    QVERIFY(!failed.ok());
    QVERIFY2(failed.error().message.contains(copy), qPrintable(failed.error().message));
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files).size(), 1);
}

void TestStore::programsThatMakeOneStoreAtOnceEndWithOneWholeStore() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"own.plusone"_s);
    std::vector<std::unique_ptr<QProcess>> programs;
    for (int i = 0; i < 4; ++i) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->start(QCoreApplication::applicationFilePath(), {u"--make"_s, path});
    }
    for (const auto& program : programs) {
        QVERIFY(program->waitForFinished(60000));
        QCOMPARE(program->exitCode(), 0);
    }
    QCOMPARE(Store::open(path).value()->load()->exercises().size(), test::shipped().exercises().size());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"own.plusone"_s});
}

void TestStore::damageInTheMiddleIsRefused() {
    const test::TemporaryStore store;
    const QByteArray whole = bytesOf(store.path());
    constexpr qsizetype page = 4096;
    int refused = 0;
    for (qsizetype at = 10; at < whole.size() / page; at += 300) {
        QByteArray damaged = whole;
        damaged.replace(at * page, page, QByteArray(page, '\0'));
        writeBytes(store.path(), damaged);
        // Either it is refused, or nothing of the records is lost: a page may hold the index of the search
        // alone.
        const auto opened = Store::open(store.path());
        if (opened) {
            QVERIFY(*(*opened)->load() == atFirstRev(test::shipped()));
        } else {
            QCOMPARE(opened.error().code, ErrorCode::Foreign);
            QCOMPARE(Store::open(store.path(), Store::Mode::ReadOnly).error().code, ErrorCode::Foreign);
            ++refused;
        }
    }
    QVERIFY(refused > 0);
}

void TestStore::rowOfAnotherProgramIsRefusedNotGuessed_data() {
    QTest::addColumn<QString>("sql");
    QTest::newRow("a word of no vocabulary")
        << u"UPDATE exercises SET domain = 'underwater' WHERE slug = 'malabar-2016'"_s;
    QTest::newRow("a role that is none")
        << u"UPDATE exercise_participants SET role = 'guest' WHERE owner_id = "
           "(SELECT id FROM exercises WHERE slug = 'malabar-2016')"_s;
    QTest::newRow("a source that is not there")
        << u"UPDATE exercise_citations SET source_id = 'none' WHERE owner_id = "
           "(SELECT id FROM exercises WHERE slug = 'malabar-2016')"_s;
}

void TestStore::rowOfAnotherProgramIsRefusedNotGuessed() {
    QFETCH(QString, sql);
    const test::TemporaryStore store;
    runSql(store.path(), {u"PRAGMA ignore_check_constraints = ON"_s, sql});
    const auto opened = Store::open(store.path());
    const auto loaded = opened ? (*opened)->load() : opened.error();
    QVERIFY(!loaded.ok());
    QCOMPARE(loaded.error().code, ErrorCode::Foreign);
}

void TestStore::interruptedWriteIsTakenBackForReadersToo() {
    const test::TemporaryStore store;
    const Dataset before = *store.open()->load();
    // A program that dies in the middle of a write leaves file and journal like this.
    const QString copy = store.folder() + u"/copy.plusone"_s;
    {
        const QString name = u"interrupted"_s;
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(store.path());
        QVERIFY(database.open());
        for (const auto& sql :
             {u"PRAGMA cache_size = 1"_s, u"PRAGMA cache_spill = ON"_s, u"BEGIN IMMEDIATE"_s,
              u"UPDATE exercises SET summary = summary || ' changed'"_s,
              u"UPDATE sources SET title = title || ' changed'"_s}) {
            QVERIFY(database.exec(sql).lastError().type() == QSqlError::NoError);
        }
        QVERIFY(QFile::copy(store.path(), copy));
        QVERIFY(QFile::copy(store.path() + u"-journal"_s, copy + u"-journal"_s));
        database.exec(u"ROLLBACK"_s);
        database.close();
    }
    QSqlDatabase::removeDatabase(u"interrupted"_s);
    const auto reader = Store::open(copy, Store::Mode::ReadOnly);
    QVERIFY2(reader.ok(), reader.ok() ? "" : qPrintable(reader.error().message));
    QVERIFY(*(*reader)->load() == before);
}

void TestStore::writeAheadLogIsRead() {
    const test::TemporaryStore store;
    runSql(store.path(), {u"PRAGMA journal_mode = WAL"_s});
    const auto reader = Store::open(store.path(), Store::Mode::ReadOnly);
    QVERIFY2(reader.ok(), reader.ok() ? "" : qPrintable(reader.error().message));
    QCOMPARE((*reader)->load()->exercises().size(), test::shipped().exercises().size());
}

void TestStore::killedWriterLosesNothing() {
    const test::TemporaryStore store;
    QProcess writer;
    writer.start(QCoreApplication::applicationFilePath(), {u"--write-for-ever"_s, store.path()});
    QVERIFY(writer.waitForReadyRead(10000)); // it has begun
    writer.kill();
    QVERIFY(writer.waitForFinished());
    const auto after = Store::open(store.path());
    QVERIFY2(after.ok(), after.ok() ? "" : qPrintable(after.error().message));
    const Dataset data = *(*after)->load();
    QCOMPARE(data.exercises().size(), test::shipped().exercises().size());
    // Each write changed two records to the same name: never one without the other.
    QCOMPARE(data.find(ExerciseId(u"malabar-2015"_s))->name, data.find(ExerciseId(u"malabar-2016"_s))->name);
    QCOMPARE((*after)->changesSince(0)->size() % 2, 0U);
}

void TestStore::twoProgramsLoseNoneOfTheirEdits() {
    const test::TemporaryStore store;
    std::vector<std::unique_ptr<QProcess>> programs;
    for (const QString& own : {u"malabar-2014"_s, u"malabar-2015"_s}) {
        programs.push_back(std::make_unique<QProcess>());
        programs.back()->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        programs.back()->start(QCoreApplication::applicationFilePath(), {u"--edit"_s, store.path(), own});
    }
    for (const auto& program : programs) {
        QVERIFY(program->waitForFinished(240000));
        QCOMPARE(program->exitCode(), 0);
    }
    const auto after = Store::open(store.path());
    const Dataset data = *(*after)->load();
    const int own = editsOfEach - sharedEditsOfEach;
    for (const QString& slug : {u"malabar-2014"_s, u"malabar-2015"_s}) {
        QCOMPARE(data.find(ExerciseId(slug))->name, QString::number(own));
        QCOMPARE(data.find(ExerciseId(slug))->rev, 1 + own);
    }
    // Each counted on from what the other had written.
    QCOMPARE(data.find(ExerciseId(u"malabar-2016"_s))->name, QString::number(2 * sharedEditsOfEach));
    QCOMPARE((*after)->changesSince(0)->size(), std::size_t(2 * editsOfEach));
}

namespace {

/// The child of twoProgramsLoseNoneOfTheirEdits(): counts in the name of a record of its own, and now and
/// then in one that both have.
int edit(const QString& path, const QString& own) {
    const auto opened = Store::open(path, Store::Mode::ReadWrite, std::chrono::seconds(60));
    Dataset data = *(*opened)->load();
    const auto countOn = [&](const QString& slug) {
        for (;;) {
            const int reached = data.find(ExerciseId(slug))->name.toInt(); // 0: not begun
            const auto written =
                (*opened)->write(renamed(data, slug, QString::number(reached + 1)), u"child"_s);
            if (written) {
                data = data.with(*written);
                return true;
            }
            if (written.error().code != ErrorCode::Conflict) {
                qWarning("%s", qPrintable(written.error().message));
                return false;
            }
            data = *(*opened)->load();
        }
    };
    for (int i = 0; i < editsOfEach; ++i) {
        const bool isShared = i % (editsOfEach / sharedEditsOfEach) == 0;
        if (!countOn(isShared ? u"malabar-2016"_s : own)) {
            return 1;
        }
    }
    return 0;
}

/// The child of killedWriterLosesNothing(): writes pairs of changes until it is killed.
int writeForEver(const QString& path) {
    const auto store = Store::open(path);
    for (int round = 0; store; ++round) {
        const Dataset data = *(*store)->load();
        ChangeSet both = renamed(data, u"malabar-2015"_s, QString::number(round));
        both.changes.push_back(renamed(data, u"malabar-2016"_s, QString::number(round)).changes[0]);
        if (!(*store)->write(both, u"child"_s)) {
            return 1;
        }
        std::puts("written");
        std::fflush(stdout);
    }
    return 1;
}

} // namespace

int main(int argc, char* argv[]) {
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"--write-for-ever"_s) {
        return writeForEver(application.arguments().value(2));
    }
    if (application.arguments().value(1) == u"--edit"_s) {
        return edit(application.arguments().value(2), application.arguments().value(3));
    }
    if (application.arguments().value(1) == u"--make"_s) {
        return openOrMakeStore(application.arguments().value(2), shippedDataset, std::chrono::seconds(30))
                   ? 0
                   : 1;
    }
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_store.moc"
