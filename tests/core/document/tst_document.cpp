#include "document/document.h"
#include "support/files.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Document> openDocument(const test::TemporaryStore& store,
                                       Store::Mode mode = Store::Mode::ReadWrite) {
    auto document = Document::open(store.open(mode), u"tester"_s, test::fixedClock());
    return document ? std::move(document).value() : nullptr;
}

ChangeSet renamed(const Document& document, const QString& slug, const QString& name) {
    ExerciseDraft draft =
        std::get<ExerciseDraft>(*draftOf(document.dataset(), *document.dataset().find(ExerciseId(slug))));
    draft.name = name;
    return updateRecord(document.dataset(), {RecordKind::Exercise, slug}, draft).changes;
}

QString nameOf(const Document& document, const QString& slug) {
    const Exercise* exercise = document.dataset().find(ExerciseId(slug));
    return exercise ? exercise->name : QString();
}

} // namespace

class TestDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void applyIsOneUndoStepAndOnTheDisk();
    void undoAndRedoAreWrittenAndJournalled();
    void twoHundredStepsBackIsTheBeginning();
    void deletedRecordComesBackWhole();
    void refusedChangeChangesNothing();
    void conflictOnUndoLeavesTheStack();
    void conflictShowsWhatOthersWrote();
    void emptyChangeIsNoStep();
    void editAfterUndoDropsTheRedo();
    void largeEditIsWrittenOnAnotherThread();
    void stoppedEditLeavesNothing();
};

void TestDocument::applyIsOneUndoStepAndOnTheDisk() {
    const test::TemporaryStore store;
    const auto document = openDocument(store);
    QSignalSpy changed(document.get(), &Document::changed);
    QVERIFY(document->apply(renamed(*document, u"malabar-2016"_s, u"New"_s)).ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(document->undoStack().count(), 1);
    QCOMPARE(nameOf(*document, u"malabar-2016"_s), u"New"_s);
    QCOMPARE(nameOf(*openDocument(store), u"malabar-2016"_s), u"New"_s);
}

void TestDocument::undoAndRedoAreWrittenAndJournalled() {
    const test::TemporaryStore store;
    const auto document = openDocument(store);
    QVERIFY(document->apply(renamed(*document, u"malabar-2016"_s, u"New"_s)).ok());
    QVERIFY(document->undo().ok());
    QCOMPARE(nameOf(*document, u"malabar-2016"_s), u"Malabar 2016"_s);
    QCOMPARE(nameOf(*openDocument(store), u"malabar-2016"_s), u"Malabar 2016"_s);
    QVERIFY(document->undoStack().canRedo());
    QVERIFY(document->redo().ok());
    QCOMPARE(nameOf(*openDocument(store), u"malabar-2016"_s), u"New"_s);
    QCOMPARE(document->store().history({RecordKind::Exercise, u"malabar-2016"_s})->size(), 3U);
    QVERIFY(document->redo().ok()); // nothing to redo is no fault
}

void TestDocument::twoHundredStepsBackIsTheBeginning() {
    const test::TemporaryStore store;
    const auto document = openDocument(store);
    const QByteArray before = toJsonLines(document->dataset(), RecordKind::Exercise);
    for (int i = 0; i < 200; ++i) {
        QVERIFY(document->apply(renamed(*document, u"malabar-2016"_s, QString::number(i))).ok());
    }
    QVERIFY(toJsonLines(document->dataset(), RecordKind::Exercise) != before);
    while (document->undoStack().canUndo()) {
        QVERIFY(document->undo().ok());
    }
    QCOMPARE(toJsonLines(document->dataset(), RecordKind::Exercise), before);
    QCOMPARE(toJsonLines(openDocument(store)->dataset(), RecordKind::Exercise), before);
}

void TestDocument::deletedRecordComesBackWhole() {
    const test::TemporaryStore store;
    const auto document = openDocument(store);
    const ExerciseId id(u"malabar-2016"_s);
    Exercise before = *document->dataset().find(id);
    QVERIFY(document->apply(*removeRecord(document->dataset(), {RecordKind::Exercise, id.slug()})).ok());
    QVERIFY(!openDocument(store)->dataset().find(id));
    QVERIFY(document->undo().ok());
    Exercise after = *openDocument(store)->dataset().find(id);
    after.rev = before.rev;
    QCOMPARE(after, before);
}

void TestDocument::refusedChangeChangesNothing() {
    const test::TemporaryStore store;
    const auto reader = openDocument(store, Store::Mode::ReadOnly);
    QSignalSpy changed(reader.get(), &Document::changed);
    QVERIFY(reader->isReadOnly());
    QCOMPARE(reader->apply(renamed(*reader, u"malabar-2016"_s, u"New"_s)).error().code, ErrorCode::ReadOnly);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(reader->undoStack().count(), 0);
    QCOMPARE(nameOf(*reader, u"malabar-2016"_s), u"Malabar 2016"_s);
}

void TestDocument::conflictOnUndoLeavesTheStack() {
    const test::TemporaryStore store;
    const auto mine = openDocument(store);
    QVERIFY(mine->apply(renamed(*mine, u"malabar-2016"_s, u"mine"_s)).ok());
    const auto yours = openDocument(store);
    QVERIFY(yours->apply(renamed(*yours, u"malabar-2016"_s, u"yours"_s)).ok());
    QCOMPARE(mine->undo().error().code, ErrorCode::Conflict);
    QVERIFY(mine->undoStack().canUndo());
    QCOMPARE(nameOf(*openDocument(store), u"malabar-2016"_s), u"yours"_s);
}

void TestDocument::conflictShowsWhatOthersWrote() {
    const test::TemporaryStore store;
    const auto mine = openDocument(store);
    const auto yours = openDocument(store);
    QVERIFY(yours->apply(renamed(*yours, u"malabar-2016"_s, u"yours"_s)).ok());
    QSignalSpy changed(mine.get(), &Document::changed);
    QCOMPARE(mine->apply(renamed(*mine, u"malabar-2016"_s, u"mine"_s)).error().code, ErrorCode::Conflict);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(nameOf(*mine, u"malabar-2016"_s), u"yours"_s);
    // Seen, it can be changed.
    QVERIFY(mine->apply(renamed(*mine, u"malabar-2016"_s, u"mine"_s)).ok());
}

void TestDocument::emptyChangeIsNoStep() {
    const test::TemporaryStore store;
    const auto document = openDocument(store);
    QVERIFY(document->apply({}).ok());
    QCOMPARE(document->undoStack().count(), 0);
}

void TestDocument::editAfterUndoDropsTheRedo() {
    const test::TemporaryStore store;
    const auto document = openDocument(store);
    QVERIFY(document->apply(renamed(*document, u"malabar-2016"_s, u"one"_s)).ok());
    QVERIFY(document->undo().ok());
    QVERIFY(document->apply(renamed(*document, u"malabar-2015"_s, u"two"_s)).ok());
    QVERIFY(!document->undoStack().canRedo());
    QCOMPARE(document->undoStack().count(), 1);
}

namespace {

/// What writeStep() comes to on a thread and with a connection of its own.
Result<Written> writtenElsewhere(const test::TemporaryStore& store, const Step& step, Job& job) {
    Result<Written> written = Error{};
    const std::unique_ptr<QThread> thread(QThread::create(
        [&] { written = writeStep(**Store::openAgain(store.path(), Store::Mode::ReadWrite), step, job); }));
    thread->start();
    thread->wait();
    return written;
}

} // namespace

void TestDocument::largeEditIsWrittenOnAnotherThread() {
    const test::TemporaryStore store;
    const auto document = openDocument(store);
    QSignalSpy changed(document.get(), &Document::changed);
    const ChangeSet other = renamed(*document, u"malabar-2015"_s, u"Other"_s);
    const auto step = document->begin(renamed(*document, u"malabar-2016"_s, u"New"_s));
    QVERIFY(step.ok());
    QCOMPARE(document->apply(other).error().code, ErrorCode::Locked);
    Job job;
    const auto written = writtenElsewhere(store, *step, job);
    QCOMPARE(job.done(), job.total());
    // On the disk, and nobody takes it for another's.
    QCOMPARE(nameOf(*openDocument(store), u"malabar-2016"_s), u"New"_s);
    QCOMPARE(document->changesByOthers()->size(), 0U);
    QCOMPARE(nameOf(*document, u"malabar-2016"_s), u"Malabar 2016"_s);
    QVERIFY(document->finish(*step, written).ok());
    QCOMPARE(changed.size(), 1);
    QCOMPARE(nameOf(*document, u"malabar-2016"_s), u"New"_s);
    QCOMPARE(document->changesByOthers()->size(), 0U);
    QVERIFY(document->apply(other).ok());
    QVERIFY(document->undo().ok());

    const auto back = document->beginUndo();
    QVERIFY(back.ok());
    QVERIFY(document->finish(*back, writtenElsewhere(store, *back, job)).ok());
    QCOMPARE(document->undoStack().index(), 0);
    QCOMPARE(nameOf(*openDocument(store), u"malabar-2016"_s), u"Malabar 2016"_s);
    QCOMPARE(document->beginUndo().error().code, ErrorCode::NotFound);
    const auto again = document->beginRedo();
    QVERIFY(again.ok());
    QVERIFY(document->finish(*again, writtenElsewhere(store, *again, job)).ok());
    QCOMPARE(nameOf(*document, u"malabar-2016"_s), u"New"_s);
}

void TestDocument::stoppedEditLeavesNothing() {
    const test::TemporaryStore store;
    const auto document = openDocument(store);
    const auto step = document->begin(renamed(*document, u"malabar-2016"_s, u"New"_s));
    Job job;
    job.cancel();
    const auto finished = document->finish(*step, writtenElsewhere(store, *step, job));
    QCOMPARE(finished.error().code, ErrorCode::Cancelled);
    QCOMPARE(document->undoStack().count(), 0);
    QCOMPARE(*openDocument(store)->store().lastChange(), 0);
    QVERIFY(document->apply(step->edit).ok());
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
