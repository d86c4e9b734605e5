#include "document/document.h"
#include "exchange/jsonlines.h"
#include "model/merge.h"
#include "support/files.h"
#include "support/randomedits.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestUndo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveHundredEditsBackAndForth();
    void mergeIsOneStep();
};

void TestUndo::fiveHundredEditsBackAndForth() {
    const test::TemporaryStore file;
    const auto document = Document::open(file.open(), u"tester"_s, test::fixedClock()).value();
    const QByteArray before = test::dump(document->dataset());
    test::RandomEdits edits(2016);
    constexpr int count = 500;
    for (int i = 0; i < count; ++i) {
        const auto applied = document->apply(edits.next(document->dataset()));
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
    }
    const QByteArray after = test::dump(document->dataset());
    QVERIFY(after != before);
    QCOMPARE(document->undoStack().count(), count);
    while (document->undoStack().canUndo()) {
        QVERIFY(document->undo().ok());
    }
    QVERIFY(test::dump(document->dataset()) == before);
    QVERIFY(test::dump(file.open()->load().value()) == before);
    while (document->undoStack().canRedo()) {
        QVERIFY(document->redo().ok());
    }
    QVERIFY(test::dump(document->dataset()) == after);
    QVERIFY(test::dump(file.open()->load().value()) == after);
}

void TestUndo::mergeIsOneStep() {
    const test::TemporaryStore file;
    const auto document = Document::open(file.open(), u"tester"_s, test::fixedClock()).value();
    const QByteArray before = test::dump(document->dataset());
    const auto merge = mergeRecords(document->dataset(), {RecordKind::Exercise, u"malabar-2015"_s},
                                    {RecordKind::Exercise, u"malabar-2016"_s});
    QVERIFY(merge && document->apply(*merge));
    QCOMPARE(document->undoStack().count(), 1);
    QVERIFY(document->undo().ok());
    QVERIFY(test::dump(file.open()->load().value()) == before);
}

QTEST_MAIN(TestUndo)
#include "tst_undo.moc"
