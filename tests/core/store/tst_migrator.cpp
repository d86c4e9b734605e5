#include "store/migrator.h"
#include "store/rows.h"
#include "support/files.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// The shipped steps and a made-up next one.
std::vector<MigrationStep> stepsAnd(const QStringList& statements) {
    auto steps = shippedSteps();
    steps.push_back({steps.back().version + 1, statements});
    return steps;
}

std::unique_ptr<Database> openDatabase(const QString& path) {
    auto database = Database::open(path, false);
    return database ? std::move(database).value() : nullptr;
}

} // namespace

class TestMigrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepIsDoneAfterABackup();
    void failedStepLeavesTheFileAsItWas();
    void tableBuiltAnewKeepsWhatRefersToIt();
    void stepThatLeavesALooseReferenceIsRefused();
    void migratedStoreIsNotMigratedAgain();
    void indexIsMadeInTheLastStep();
    void nothingToDoMakesNoBackup();
    void statementsArePartedByLines();
    void stepsAreNumberedWithoutGaps();
    void storeOfTheFirstVersionIsFoundAndEdited();
};

void TestMigrator::stepIsDoneAfterABackup() {
    const test::TemporaryStore store;
    const int version = shippedSteps().back().version;
    {
        const auto database = openDatabase(store.path());
        const auto done = migrate(*database, stepsAnd({u"ALTER TABLE actors ADD COLUMN motto TEXT"_s,
                                                       u"UPDATE actors SET motto = 'x'"_s}));
        QVERIFY2(done.ok() && *done, done.ok() ? "" : qPrintable(done.error().detail));
        QCOMPARE(database->scalar(u"PRAGMA user_version"_s)->toInt(), version + 1);
        QCOMPARE(database->scalar(u"SELECT count(*) FROM actors WHERE motto = 'x'"_s)->toInt(), 70);
    }
    // The backup is the store as it was, and opens.
    const QString backup = u"%1.v%2.backup"_s.arg(store.path()).arg(version);
    const auto old = Store::open(backup, Store::Mode::ReadOnly);
    QVERIFY(old.ok());
    QCOMPARE((*old)->load()->exercises().size(), test::shipped().exercises().size());
    // What this program made is now too new for it.
    QCOMPARE(Store::open(store.path()).error().code, ErrorCode::TooNew);
}

void TestMigrator::failedStepLeavesTheFileAsItWas() {
    const test::TemporaryStore store;
    const auto failed =
        migrate(*openDatabase(store.path()),
                stepsAnd({u"UPDATE actors SET name = 'nobody'"_s, u"INSERT INTO nowhere VALUES (1)"_s}));
    QVERIFY(!failed.ok());
    QVERIFY(*store.open()->load() == *test::TemporaryStore().open()->load());
}

void TestMigrator::tableBuiltAnewKeepsWhatRefersToIt() {
    const test::TemporaryStore store;
    const auto database = openDatabase(store.path());
    const auto count = [&database](const QString& table) {
        return database->scalar(u"SELECT count(*) FROM "_s + table)->toInt();
    };
    const int citations = count(u"exercise_citations"_s);
    const auto done = migrate(
        *database, stepsAnd({u"CREATE TABLE anew AS SELECT * FROM exercises"_s, u"DELETE FROM exercises"_s,
                             u"INSERT INTO exercises SELECT * FROM anew"_s, u"DROP TABLE anew"_s}));
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().detail));
    QCOMPARE(count(u"exercise_citations"_s), citations);
    // And they are watched again afterwards.
    QCOMPARE(database->scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
}

void TestMigrator::stepThatLeavesALooseReferenceIsRefused() {
    const test::TemporaryStore store;
    const auto database = openDatabase(store.path());
    const auto done = migrate(*database, stepsAnd({u"DELETE FROM exercises WHERE slug = 'malabar-2016'"_s}));
    QVERIFY(!done.ok());
    QCOMPARE(database->scalar(u"SELECT count(*) FROM exercises WHERE slug = 'malabar-2016'"_s)->toInt(), 1);
    QCOMPARE(database->scalar(u"PRAGMA foreign_keys"_s)->toInt(), 1);
}

void TestMigrator::migratedStoreIsNotMigratedAgain() {
    const test::TemporaryStore store;
    const auto steps = stepsAnd({u"ALTER TABLE actors ADD COLUMN motto TEXT"_s});
    const auto first = openDatabase(store.path());
    int ran = 0;
    QVERIFY(migrate(*openDatabase(store.path()), steps, [&ran]() -> Result<void> {
                ++ran;
                return {};
            }).ok());
    const auto again = migrate(*first, steps, [&ran]() -> Result<void> {
        ++ran;
        return {};
    });
    QVERIFY(again.ok());
    QCOMPARE(ran, 1);
}

void TestMigrator::indexIsMadeInTheLastStep() {
    const test::TemporaryStore store;
    const auto database = openDatabase(store.path());
    const auto failed = migrate(*database, stepsAnd({u"ALTER TABLE actors ADD COLUMN motto TEXT"_s}), [] {
        return Result<void>(Error{ErrorCode::Internal, u"no index"_s});
    });
    QVERIFY(!failed.ok());
    QCOMPARE(database->scalar(u"PRAGMA user_version"_s)->toInt(), shippedSteps().back().version);
}

void TestMigrator::nothingToDoMakesNoBackup() {
    const test::TemporaryStore store;
    const auto done = migrate(*openDatabase(store.path()), shippedSteps());
    QVERIFY(done.ok() && !*done);
    QCOMPARE(QDir(store.folder()).entryList(QDir::Files).size(), 1);
}

void TestMigrator::statementsArePartedByLines() {
    QCOMPARE(statementsOf(u"-- a comment\nSELECT 1;\nSELECT 2\n----\n\n----\nSELECT '----'\n"_s),
             (QStringList{u"SELECT 1;\nSELECT 2"_s, u"SELECT '----'"_s}));
}

void TestMigrator::stepsAreNumberedWithoutGaps() {
    int version = 0;
    for (const MigrationStep& step : shippedSteps()) {
        QCOMPARE(step.version, ++version);
        QVERIFY(!step.statements.isEmpty());
    }
    QVERIFY(version > 0);
}

void TestMigrator::storeOfTheFirstVersionIsFoundAndEdited() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.plusone"_s);
    {
        const auto database = Database::create(path).value();
        QVERIFY(migrate(*database, {shippedSteps().front()}).ok());
        Actor actor;
        actor.id = ActorId(u"ATL"_s);
        actor.name = u"Atlantis"_s;
        AnyRecord row = actor;
        QVERIFY(insertRow(*database, row).ok());
        QVERIFY(database->run(u"INSERT INTO search SELECT * FROM search_documents"_s).ok());
    }
    const auto store = Store::open(path).value();
    QCOMPARE(store->search(u"Atlantis"_s)->size(), 1U);
    const Actor before = store->load()->actors().front();
    Actor after = before;
    after.name = u"Lemuria"_s;
    QVERIFY(store->write({u"Rename"_s, {{before, after}}}, u"me"_s).ok());
    QCOMPARE(store->search(u"Atlantis"_s)->size(), 0U);
    QCOMPARE(store->search(u"Lemuria"_s)->size(), 1U);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
