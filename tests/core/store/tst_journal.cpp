#include "model/restore.h"
#include "store/store.h"
#include "support/files.h"

#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};

AnyRecord stored(const Store& store) {
    return *store.load()->find(malabar);
}

ChangeSet renamed(const Store& store, const QString& name) {
    Exercise after = std::get<Exercise>(stored(store));
    after.name = name;
    return {u"Rename"_s, {{stored(store), AnyRecord(after)}}};
}

void write(Store& store, const ChangeSet& changes) {
    const auto written = store.write(changes, u"tester"_s, test::fixedClock());
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
}

QString nameAt(const Store& store, int rev) {
    const auto version = versionAt(*store.history(malabar), rev);
    return version ? titleOf(*version) : QString();
}

/// So many more rows, of 500 records of which each tenth edit deletes.
void growJournal(const QString& path, int rows) {
    const QString name = u"grower"_s;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        QVERIFY(query.exec(
            u"INSERT INTO journal (change_set, happened, who, label, kind, slug, before, after) "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "
            "SELECT i, '2026-01-02T03:04:05.000Z', 'grower', 'Edit ' || i, 'exercises', 'made-up-' || (i % "
            "500), "
            "(SELECT before FROM journal LIMIT 1), "
            "CASE WHEN i % 10 = 0 THEN NULL ELSE (SELECT after FROM journal LIMIT 1) END FROM n"_s.arg(
                rows)));
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

class TestJournal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void revsOfTheHistoryAreThoseOfTheRecord();
    void deletedRecordGoesOnCounting();
    void addedRecordBeginsWithOne();
    void everyVersionCanBeReadAgain();
    void pagesAreNewestFirstAndJoinUp();
    void recallOnlyVersionsAreNobodysToSee();
    void rowsOfAnotherProgramAreNoVersions();
    void aHundredThousandRowsAreReadAPageAtATime();
};

void TestJournal::revsOfTheHistoryAreThoseOfTheRecord() {
    const test::TemporaryStore file;
    const auto store = file.open();
    for (const QString& name : {u"a"_s, u"b"_s, u"c"_s}) {
        write(*store, renamed(*store, name));
        QCOMPARE(store->history(malabar)->front().rev, revOf(stored(*store)));
    }
    QCOMPARE(revOf(stored(*store)), 4); // the first one was there before the journal began
    QCOMPARE(store->history(malabar)->back().rev, 2);
}

void TestJournal::deletedRecordGoesOnCounting() {
    const test::TemporaryStore file;
    const auto store = file.open();
    write(*store, renamed(*store, u"a"_s));
    const AnyRecord deleted = stored(*store);
    for (int expected : {3, 4}) { // as often as it is deleted and brought back
        write(*store, {u"Delete"_s, {{stored(*store), std::nullopt}}});
        QCOMPARE(store->history(malabar)->front().rev, expected - 1);
        write(*store, {u"Back"_s, {{std::nullopt, deleted}}});
        QCOMPARE(revOf(stored(*store)), expected);
        QCOMPARE(store->history(malabar)->front().rev, expected);
    }
}

void TestJournal::addedRecordBeginsWithOne() {
    const test::TemporaryStore file;
    const auto store = file.open();
    Source source;
    source.id = SourceId(u"a-page"_s);
    source.title = u"A page"_s;
    source.url = u"https://example.org/"_s;
    write(*store, {u"Add"_s, {{std::nullopt, AnyRecord(source)}}});
    QCOMPARE(store->load()->find(source.id)->rev, 1);
    QCOMPARE(store->history(refOf(source))->front().rev, 1);
}

void TestJournal::everyVersionCanBeReadAgain() {
    const test::TemporaryStore file;
    const auto store = file.open();
    QCOMPARE(versionAt(*store->history(malabar), 1).error().code, ErrorCode::NotFound);
    write(*store, renamed(*store, u"a"_s));
    write(*store, renamed(*store, u"b"_s));
    write(*store, {u"Delete"_s, {{stored(*store), std::nullopt}}});
    QCOMPARE(nameAt(*store, 1), u"Malabar 2016"_s);
    QCOMPARE(nameAt(*store, 2), u"a"_s);
    QCOMPARE(nameAt(*store, 3), u"b"_s);
    QCOMPARE(versionAt(*store->history(malabar), 4).error().code, ErrorCode::NotFound);
    QCOMPARE(versionAt(*store->history(malabar), 0).error().code, ErrorCode::NotFound);
    const auto back = restoring(*store->load(), *versionAt(*store->history(malabar), 2));
    QVERIFY(back.ok());
    write(*store, *back);
    QCOMPARE(titleOf(stored(*store)), u"a"_s);
    QCOMPARE(nameAt(*store, 4), u"a"_s);
    QCOMPARE(nameAt(*store, 3), u"b"_s);
}

void TestJournal::pagesAreNewestFirstAndJoinUp() {
    const test::TemporaryStore file;
    const auto store = file.open();
    for (int i = 0; i < 7; ++i) {
        write(*store, renamed(*store, QString::number(i)));
    }
    write(*store, {u"Delete"_s, {{stored(*store), std::nullopt}}});
    std::vector<qint64> ids;
    JournalQuery query;
    query.limit = 3;
    for (auto page = store->journal(query); !page->empty(); page = store->journal(query)) {
        QVERIFY(page->size() <= 3);
        for (const JournalEntry& entry : *page) {
            ids.push_back(entry.id);
        }
        query.olderThan = ids.back();
    }
    QCOMPARE(ids.size(), 8U);
    QVERIFY(std::is_sorted(ids.rbegin(), ids.rend()));
    QCOMPARE(store->journal({{}, true, 0, 100})->size(), 1U);
    QCOMPARE(store->journal({malabar, false, 0, 100})->size(), 8U);
    QVERIFY(store->journal({RecordRef{RecordKind::Exercise, u"malabar-2015"_s}, false, 0, 100})->empty());
}

void TestJournal::recallOnlyVersionsAreNobodysToSee() {
    const test::TemporaryStore file;
    const auto store = file.open();
    Exercise recalled = std::get<Exercise>(stored(*store));
    recalled.confidence = Confidence::Recall;
    recalled.sources.clear();
    write(*store, {u"x"_s, {{stored(*store), AnyRecord(recalled)}}});
    const Change change = changeOf(store->history(malabar)->front());
    QVERIFY(change.before);
    QVERIFY(!change.after);
    QCOMPARE(versionAt(*store->history(malabar), 2).error().code, ErrorCode::NotFound);
}

void TestJournal::rowsOfAnotherProgramAreNoVersions() {
    JournalEntry entry;
    entry.record = malabar;
    entry.after = R"({"name": "half a record"})";
    entry.before = "no JSON";
    const Change change = changeOf(entry);
    QVERIFY(!change.before);
    QVERIFY(!change.after);
}

void TestJournal::aHundredThousandRowsAreReadAPageAtATime() {
    const test::TemporaryStore file;
    write(*file.open(), renamed(*file.open(), u"a"_s));
    growJournal(file.path(), 100'000);
    const auto store = file.open();
    QElapsedTimer timer;
    const auto took = [&timer](const char* what) {
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        qInfo("%s: %.1f ms", what, ms);
        return ms;
    };
    timer.start();
    QCOMPARE(store->changesSince(0)->size(), 100'001U);
    const double few = took("all of it") / 4; // going through all rows would take more, on any machine
    timer.start();
    QCOMPARE(store->journal({})->size(), 100U);
    QVERIFY(took("newest hundred") < few);
    timer.start();
    QCOMPARE(store->journal({RecordRef{RecordKind::Exercise, u"made-up-7"_s}, false, 50'000, 100})->size(),
             100U);
    QVERIFY(took("a record's page in the middle") < few);
    timer.start();
    QCOMPARE(store->journal({{}, true, 0, 100})->size(), 100U);
    QVERIFY(took("deleted ones") < few);
    const ChangeSet edit = renamed(*store, u"b"_s);
    timer.start();
    write(*store, edit);
    QVERIFY(took("an edit") < few);
    // It is a change set of its own, after all that are there.
    QCOMPARE(store->journal({{}, false, 0, 1})->front().label, u"Rename"_s);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
