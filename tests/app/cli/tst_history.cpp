#include "app/cli/run.h"
#include "model/restore.h"
#include "support/files.h"

#include <QJsonArray>

using namespace plusone;
using namespace plusone::test;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};

AnyRecord stored(const TemporaryStore& file) {
    return *file.open()->load()->find(malabar);
}

void write(const TemporaryStore& file, const ChangeSet& changes) {
    QVERIFY(file.open()->write(changes, u"akiko"_s, fixedClock()).ok());
}

void rename(const TemporaryStore& file, const QString& name) {
    Exercise after = std::get<Exercise>(stored(file));
    after.name = name;
    write(file, {u"Rename it"_s, {{stored(file), AnyRecord(after)}}});
}

void removeMalabar(const TemporaryStore& file) {
    write(file, {u"Delete it"_s, {{stored(file), std::nullopt}}});
}

Ran history(const TemporaryStore& file, const QStringList& more = {}, const QString& id = malabar.slug) {
    return run(QStringList{u"history"_s, id, u"--store"_s, file.path()} + more);
}

Ran restore(const TemporaryStore& file, const QString& rev, const QString& id = malabar.slug) {
    return run({u"restore"_s, id, u"--rev"_s, rev, u"--store"_s, file.path()});
}

} // namespace

class TestHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historySaysWhoWhenAndWhat();
    void historyIsAJsonDocumentToo();
    void recordNobodyChangedHasNone();
    void deletedRecordStillHasItsHistory();
    void unknownAndHiddenRecordsAreRefused();
    void restoreIsAnEditOfItsOwn();
    void restoreBringsADeletedRecordBack();
    void restoreOfTheSameStateWritesNothing();
    void restoreIsRefusedWhenAVersionOrASourceIsMissing();
    void readOnlyStoreIsNotWritten();
};

void TestHistory::historySaysWhoWhenAndWhat() {
    const TemporaryStore file;
    rename(file, u"New\nname"_s);
    const Ran ran = history(file);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("Version 2, 2026-01-02 03:04:05 UTC, akiko, Rename it\n"
                                 "  Name: Malabar 2016 → New name\n"));
}

void TestHistory::historyIsAJsonDocumentToo() {
    const TemporaryStore file;
    rename(file, u"A"_s);
    rename(file, u"B"_s);
    const QJsonObject document = history(file, {u"--json"_s}, malabar.toString()).json();
    QCOMPARE(document[u"record"_s].toString(), malabar.toString());
    const QJsonArray entries = document[u"history"_s].toArray();
    QCOMPARE(entries.size(), 2);
    const QJsonObject newest = entries[0].toObject();
    QCOMPARE(newest[u"rev"_s].toInt(), 3);
    QCOMPARE(newest[u"who"_s].toString(), u"akiko"_s);
    QCOMPARE(newest[u"when"_s].toString(), u"2026-01-02T03:04:05.000Z"_s);
    QCOMPARE(newest[u"edit"_s].toString(), u"Rename it"_s);
    QCOMPARE(newest[u"change"_s].toString(), u"changed"_s);
    QCOMPARE(newest[u"fields"_s].toArray(),
             (QJsonArray{QJsonObject{{u"field"_s, u"name"_s}, {u"before"_s, u"A"_s}, {u"after"_s, u"B"_s}}}));
}

void TestHistory::recordNobodyChangedHasNone() {
    const TemporaryStore file;
    const Ran ran = history(file);
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(history(file, {u"--json"_s}).json()[u"history"_s].toArray(), QJsonArray());
}

void TestHistory::deletedRecordStillHasItsHistory() {
    const TemporaryStore file;
    removeMalabar(file);
    for (const QString& id : {malabar.slug, malabar.toString()}) {
        const Ran ran = history(file, {}, id);
        QCOMPARE(ran.code, 0);
        QVERIFY2(ran.out.startsWith("Deleted, 2026-01-02 03:04:05 UTC, akiko, Delete it\n"),
                 ran.out.constData());
        QVERIFY(ran.out.contains("  Name: Malabar 2016 → –\n"));
    }
}

void TestHistory::unknownAndHiddenRecordsAreRefused() {
    const TemporaryStore file;
    PLUSONE_VERIFY_REFUSED(history(file, {}, u"malabar-2061"_s), 1, u"There is no record “malabar-2061”"_s);
    PLUSONE_VERIFY_REFUSED(history(file, {}, u"malabar-1995"_s), 1, u"has no source yet"_s);
    PLUSONE_VERIFY_REFUSED(restore(file, u"1"_s, u"malabar-1995"_s), 1, u"has no source yet"_s);
    PLUSONE_VERIFY_REFUSED(restore(file, u"0"_s), 2, u"--rev"_s);
    PLUSONE_VERIFY_REFUSED(restore(file, u"first"_s), 2, u"--rev"_s);
}

void TestHistory::restoreIsAnEditOfItsOwn() {
    const TemporaryStore file;
    rename(file, u"A"_s);
    rename(file, u"B"_s);
    const Ran ran = restore(file, u"1"_s);
    QCOMPARE(ran.err, QByteArray());
    QCOMPARE(ran.code, 0);
    QCOMPARE(titleOf(stored(file)), u"Malabar 2016"_s);
    QCOMPARE(revOf(stored(file)), 4);
    const auto newest = file.open()->history(malabar)->front();
    QCOMPARE(newest.label, u"Restore “Malabar 2016”"_s);
    QCOMPARE(restore(file, u"3"_s).code, 0);
    QCOMPARE(titleOf(stored(file)), u"B"_s);
}

void TestHistory::restoreBringsADeletedRecordBack() {
    const TemporaryStore file;
    const AnyRecord before = stored(file);
    removeMalabar(file);
    QCOMPARE(restore(file, u"1"_s).code, 0);
    AnyRecord after = stored(file);
    QCOMPARE(revOf(after), 2);
    setRev(after, revOf(before));
    QVERIFY(after == before);
}

void TestHistory::restoreOfTheSameStateWritesNothing() {
    const TemporaryStore file;
    rename(file, u"A"_s);
    const QByteArray bytes = contentOf(file.path());
    const Ran ran = restore(file, u"2"_s);
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.err.contains("is as it was then"), ran.err.constData());
    QCOMPARE(contentOf(file.path()), bytes);
}

void TestHistory::restoreIsRefusedWhenAVersionOrASourceIsMissing() {
    const TemporaryStore file;
    PLUSONE_VERIFY_REFUSED(restore(file, u"1"_s), 1, u"Nothing was ever changed here"_s);
    // A source of its own, which goes after the record.
    Source source;
    source.id = SourceId(u"a-page"_s);
    source.title = u"A page"_s;
    source.url = u"https://example.org/"_s;
    Exercise cited = std::get<Exercise>(stored(file));
    cited.sources = {source.id};
    write(file, {u"Cite"_s, {{std::nullopt, AnyRecord(source)}, {stored(file), AnyRecord(cited)}}});
    removeMalabar(file);
    write(file, {u"Tidy"_s, {{*file.open()->load()->find(refOf(source)), std::nullopt}}});
    const QByteArray bytes = contentOf(file.path());
    PLUSONE_VERIFY_REFUSED(restore(file, u"2"_s), 1, u"Source “a-page”"_s);
    PLUSONE_VERIFY_REFUSED(restore(file, u"9"_s), 1, u"There is no version 9; the newest is 2."_s);
    QCOMPARE(contentOf(file.path()), bytes);
    QCOMPARE(restore(file, u"1"_s).code, 0);
}

void TestHistory::readOnlyStoreIsNotWritten() {
    const TemporaryStore file;
    rename(file, u"A"_s);
    QFile(file.path()).setPermissions(QFile::ReadOwner);
    PLUSONE_VERIFY_REFUSED(restore(file, u"1"_s), 1, file.path());
}

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
