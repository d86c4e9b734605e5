#include "export/figuresource.h"
#include "support/figurewindow.h"

using namespace plusone;
using namespace Qt::StringLiterals;

class TestFigureSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void partHasWhatIsSelected_data();
    void partHasWhatIsSelected();
    void nothingThatIsDrawnIsNoPart_data();
    void nothingThatIsDrawnIsNoPart();
    void partOfAViewIsWhatItShows();

private:
    [[nodiscard]] std::optional<QRectF> part(const Selection& selection) const {
        return partWith(selection, *m_source.network, *m_source.positions);
    }
    [[nodiscard]] QPointF placeOf(const QString& actor) const {
        const layout::Vec2 at = m_source.positions->at(m_source.network->indexOf(ActorId(actor)));
        return {at.x, at.y};
    }

    test::TemporaryStore m_store;
    std::unique_ptr<Session> m_session;
    FigureSource m_source;
};

void TestFigureSource::initTestCase() {
    m_session = test::makeSession(m_store);
    m_source = test::figureSource(*m_session);
}

void TestFigureSource::partHasWhatIsSelected_data() {
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<QStringList>("actors");
    const RecordRef australia{RecordKind::Actor, u"AUS"_s};
    const RecordRef mongolia{RecordKind::Actor, u"MNG"_s};
    const RecordRef quad{RecordKind::Framework, u"quad"_s};
    QTest::newRow("an actor") << Selection::of(australia) << QStringList{u"AUS"_s};
    QTest::newRow("a pair") << Selection::pair(ActorId(u"JPN"_s), ActorId(u"MNG"_s))
                            << QStringList{u"JPN"_s, u"MNG"_s};
    QTest::newRow("a framework") << Selection::of(quad)
                                 << QStringList{u"AUS"_s, u"IND"_s, u"JPN"_s, u"USA"_s};
    QTest::newRow("an actor and a framework")
        << Selection::things({mongolia, quad})
        << QStringList{u"AUS"_s, u"IND"_s, u"JPN"_s, u"USA"_s, u"MNG"_s};
}

void TestFigureSource::partHasWhatIsSelected() {
    QFETCH(Selection, selection);
    QFETCH(QStringList, actors);
    const auto found = part(selection);
    QVERIFY(found.has_value());
    QRectF inner = *found;
    inner.adjust(1, 1, -1, -1); // with a margin
    for (const QString& actor : actors) {
        QVERIFY2(inner.contains(placeOf(actor)), qPrintable(actor));
    }
    QVERIFY(found->width() < boundsOf(*m_source.positions).width());
}

void TestFigureSource::nothingThatIsDrawnIsNoPart_data() {
    QTest::addColumn<Selection>("selection");
    QTest::newRow("nothing") << Selection::none();
    QTest::newRow("an exercise") << Selection::of(RecordRef{RecordKind::Exercise, u"malabar-2016"_s});
    QTest::newRow("unknown") << Selection::of(RecordRef{RecordKind::Actor, u"XXX"_s});
}

void TestFigureSource::nothingThatIsDrawnIsNoPart() {
    QFETCH(Selection, selection);
    QVERIFY(!part(selection));
}

void TestFigureSource::partOfAViewIsWhatItShows() {
    Viewport view;
    view.size = {800, 600};
    view.centre = {30, -20};
    view.scale = 2;
    QCOMPARE(partIn(view), QRectF(30 - 200, -20 - 150, 400, 300));
}

QTEST_MAIN(TestFigureSource)
#include "tst_figuresource.moc"
