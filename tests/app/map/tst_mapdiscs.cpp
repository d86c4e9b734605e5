// Discs of the map that stand for a measure: they come when it is measured, follow the lens, and come back
// with a view.

#include "map/mapcontroller.h"
#include "map/mapview.h"
#include "support/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestMapDiscs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comeWhenTheyAreMeasured();
    void moveNobodyForAColour();
    void leaveRoomForLargerDiscs();
    void followTheLens();
    void keepTheChosenViewport();
    void legendSaysWhatTheyStandFor();
    void comeBackWithAView();
    void emptyMapIsNoTrouble();

private:
    void choose(const QString& discs) {
        m_controller->setDiscs(*DiscMeaning::fromText(discs));
        waitForMeasures();
    }
    /// Of the lens as it stands.
    void waitForMeasures() {
        const auto expected = *measuresOf(tieGraph(*m_session->index(), m_session->lens()));
        QTRY_VERIFY(m_controller->isSettled());
        QTRY_VERIFY([&] {
            const auto network = m_controller->network();
            const auto& discs = network->discs;
            const DiscScale* scale = !discs ? nullptr : discs->size ? &*discs->size : &*discs->colour;
            for (std::size_t i = 0; scale && i < network->nodes.size(); ++i) {
                if (scale->values[i] != expected.of(i, scale->measure)) {
                    return false;
                }
            }
            return scale != nullptr;
        }());
    }
    [[nodiscard]] double radiusOf(const QString& slug) const {
        const auto& nodes = m_view->scene().nodes;
        const auto node = std::find_if(nodes.begin(), nodes.end(),
                                       [&](const SceneNode& one) { return one.item.key == slug; });
        return node == nodes.end() ? 0 : node->radius;
    }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapController> m_controller;
    std::unique_ptr<MapView> m_view;
};

void TestMapDiscs::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_controller = std::make_unique<MapController>(*m_session);
    m_controller->setAnimated(false);
    m_view = std::make_unique<MapView>(*m_session, *m_controller);
    m_view->resize(1150, 760);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    QTRY_VERIFY(m_controller->isSettled());
}

void TestMapDiscs::cleanup() {
    m_view.reset();
    m_controller.reset();
    m_session.reset();
    m_store.reset();
}

void TestMapDiscs::comeWhenTheyAreMeasured() {
    QVERIFY(!m_controller->network()->discs);
    const double australia = radiusOf(u"AUS"_s) / radiusOf(u"JPN"_s);
    choose(u"size=degree"_s);
    // 34 partners of 39, but a third of the records.
    QVERIFY(radiusOf(u"AUS"_s) / radiusOf(u"JPN"_s) > 1.2 * australia);
    m_controller->setDiscs({});
    QVERIFY(!m_controller->network()->discs);
    QVERIFY(std::abs(radiusOf(u"AUS"_s) / radiusOf(u"JPN"_s) - australia) < 1e-9);
}

void TestMapDiscs::moveNobodyForAColour() {
    const auto before = m_controller->positions();
    choose(u"colour=community"_s);
    QCOMPARE(m_controller->positions(), before);
    for (const SceneNode& node : m_view->scene().nodes) {
        QCOMPARE(node.tint.isValid(), node.item.kind == MapItem::Kind::Actor);
    }
}

void TestMapDiscs::leaveRoomForLargerDiscs() {
    choose(u"size=core"_s);
    QTRY_VERIFY(m_controller->settledPositions());
    const auto& nodes = m_view->scene().nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        for (std::size_t j = i + 1; j < nodes.size(); ++j) {
            const double apart = QLineF(nodes[i].centre, nodes[j].centre).length();
            QVERIFY2(apart > nodes[i].radius + nodes[j].radius,
                     qPrintable(nodes[i].item.key + u' ' + nodes[j].item.key));
        }
    }
}

void TestMapDiscs::followTheLens() {
    choose(u"size=betweenness"_s);
    Lens lens = m_session->lens();
    lens.time = Moment{QDate(2026, 6, 1), 36};
    m_session->setLens(lens);
    waitForMeasures();
}

void TestMapDiscs::keepTheChosenViewport() {
    m_view->zoomIn();
    const auto chosen = m_view->picture().camera().chosen();
    QVERIFY(chosen);
    choose(u"colour=core"_s);
    QVERIFY(m_view->picture().camera().chosen() == chosen);
}

void TestMapDiscs::legendSaysWhatTheyStandFor() {
    QTRY_VERIFY(m_view->picture().isAtRest());
    m_view->grab();
    const QImage before = m_view->picture().legendImage();
    QVERIFY(!before.isNull());
    choose(u"colour=community"_s);
    QTRY_VERIFY(m_view->picture().isAtRest());
    m_view->grab();
    QVERIFY(m_view->picture().legendImage() != before);
}

void TestMapDiscs::comeBackWithAView() {
    choose(u"size=strength;colour=core"_s);
    QTRY_VERIFY(m_controller->settledPositions());
    ViewState view;
    view.lens = m_session->lens();
    view.positions = m_controller->positionMap();
    view.discs = m_controller->discs();
    const auto read = ViewState::fromJson(view.toJson());
    QVERIFY(read.ok());
    const auto places = *m_controller->settledPositions();
    m_controller->setDiscs({});
    QSignalSpy changed(m_controller.get(), &MapController::discsChanged);
    m_controller->restore(*read);
    QCOMPARE(m_controller->discs().toText(), u"size=strength;colour=core"_s);
    QVERIFY(changed.count() > 0);
    waitForMeasures();
    QTRY_VERIFY(m_controller->settledPositions());
    QCOMPARE(m_controller->settledPositions()->size(), places.size());
    for (std::size_t i = 0; i < places.size(); ++i) { // everybody where they stood
        QCOMPARE((*m_controller->settledPositions())[i].x, places[i].x);
        QCOMPARE((*m_controller->settledPositions())[i].y, places[i].y);
    }
}

void TestMapDiscs::emptyMapIsNoTrouble() {
    choose(u"size=degree"_s);
    Lens lens;
    lens.time = Moment{QDate(1900, 1, 1), 12};
    m_session->setLens(lens);
    QTRY_VERIFY(m_controller->network()->nodes.empty());
    m_view->grab();
    m_session->setLens({});
    waitForMeasures();
}

QTEST_MAIN(TestMapDiscs)
#include "tst_mapdiscs.moc"
