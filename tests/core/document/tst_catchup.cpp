#include "document/document.h"
#include "support/files.h"

#include <QSignalSpy>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

/// Two programs over one file: what the other wrote is noticed, and what one wrote oneself is not lost.
class TestCatchUp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_store = std::make_unique<test::TemporaryStore>();
        m_mine = open();
        m_other = open();
    }
    void ownEditsAreNoNews();
    void changesOfOthersAreNoticedAndShown();
    void changesOfOthersBesideOwnOnesAreNoticed();
    void snapshotFromBeforeAnOwnEditIsNotTaken();

private:
    std::unique_ptr<Document> open() {
        return std::move(Document::open(m_store->open(), u"tester"_s, test::fixedClock())).value();
    }
    static bool remove(Document& document, const QString& exercise) {
        const auto removal = removeRecord(document.dataset(), {RecordKind::Exercise, exercise});
        return removal.ok() && document.apply(*removal).ok();
    }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Document> m_mine;
    std::unique_ptr<Document> m_other;
};

void TestCatchUp::ownEditsAreNoNews() {
    QVERIFY(remove(*m_mine, u"malabar-2016"_s));
    QVERIFY(m_mine->undo().ok());
    QVERIFY(m_mine->changesByOthers()->empty());
}

void TestCatchUp::changesOfOthersAreNoticedAndShown() {
    QVERIFY(remove(*m_other, u"malabar-2016"_s));
    const auto changes = m_mine->changesByOthers();
    QCOMPARE(changes->size(), 1U);
    QCOMPARE(changes->front().record.slug, u"malabar-2016"_s);
    QSignalSpy changed(m_mine.get(), &Document::changed);
    m_mine->catchUp(*readSnapshot(m_mine->store()));
    QCOMPARE(changed.size(), 1);
    QVERIFY(!m_mine->dataset().find(ExerciseId(u"malabar-2016"_s)));
    QVERIFY(m_mine->changesByOthers()->empty());
}

void TestCatchUp::changesOfOthersBesideOwnOnesAreNoticed() {
    QVERIFY(remove(*m_other, u"malabar-2016"_s));
    QVERIFY(remove(*m_mine, u"rimpac-2016"_s));
    QVERIFY(!m_mine->changesByOthers()->empty());
}

void TestCatchUp::snapshotFromBeforeAnOwnEditIsNotTaken() {
    QVERIFY(remove(*m_other, u"malabar-2016"_s));
    const auto early = readSnapshot(m_mine->store());
    QVERIFY(remove(*m_mine, u"rimpac-2016"_s));
    m_mine->catchUp(*early);
    QVERIFY(!m_mine->dataset().find(ExerciseId(u"rimpac-2016"_s)));
    m_mine->catchUp(*readSnapshot(m_mine->store()));
    QVERIFY(!m_mine->dataset().find(ExerciseId(u"malabar-2016"_s)));
    QVERIFY(!m_mine->dataset().find(ExerciseId(u"rimpac-2016"_s)));
}

QTEST_GUILESS_MAIN(TestCatchUp)
#include "tst_catchup.moc"
