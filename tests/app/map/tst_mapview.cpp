#include "map/mapview.h"
#include "scene/hittest.h"
#include "scene/motion.h"
#include "scene/quickpainter.h"
#include "scene/scenelabels.h"
#include "support/grown.h"
#include "support/session.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <cmath>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestMapView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsTheFoundingMoment();
    void clickSelectsTheActorUnderThePointer();
    void clickOnPaperSelectsNothing();
    void clickOnALinkSelectsThePair();
    void hoverFadesWhatIsNotNear();
    void wheelKeepsThePointUnderThePointer();
    void dragOnPaperPans();
    void dragOnADiscMovesAndPinsIt();
    void pinIsTakenOffAgain();
    void dragOnALabelMovesTheLabel_data();
    void dragOnALabelMovesTheLabel();
    void clickOnALabelSelectsItsThing();
    void keysMoveALabelAndGiveItBack();
    void linkUnderThePointerHasItsLabel();
    void farOutAPairIsOneLine();
    void namelessEventIsNamedUnderThePointer();
    void whatTheKeysLitGoesOutWithTheFocus();
    void doubleClickFocusesAndEscStepsBack();
    void focusGrowsToDepthThreeAndStartsAnew();
    void arrowsWalkAndReturnSelects();
    void tabGoesThroughLinksAndLeavesAtTheEnd();
    void selectedExerciseLightsItsLinks();
    void emptyLensPaintsAHint();
    void lensChangeKeepsWhatStaysNearItsPlace();
    void zeroRefitsAfterZoom();
    void nothingLiesUnderTheLegend_data();
    void nothingLiesUnderTheLegend();

    void pannedPictureIsTheOnePaintedThere();
    void movedPictureIsTheOnePaintedThere();
    void handNeverWaitsForThePictureAtRest();
    void largeMapFollowsTheHandAndComesToRest();
    void largeMapIsFoundWhereItIsSeen();
    void firstLookShowsTheThingsWhereTheyAre();
    void nameWithoutRoomIsShownUnderThePointer();
    void moveToAnotherLensWhileThePoolPaints();
    void hoverWhileAnotherNetworkIsOnItsWay();

private:
    void showSession();
    void showGrown(int actors);
    [[nodiscard]] const SceneNode& node(const QString& key);
    [[nodiscard]] QPoint at(const QString& key) { return node(key).centre.toPoint(); }
    [[nodiscard]] const SceneLabel& label(const MapItem& item);
    void waitUntilSettled();
    [[nodiscard]] QImage paintedAnew();
    void focusOn(const QString& key);

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapController> m_controller;
    std::unique_ptr<MapView> m_view;
};

void TestMapView::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    showSession();
}

void TestMapView::showSession() {
    m_controller = std::make_unique<MapController>(*m_session);
    m_controller->setAnimated(false);
    m_view = std::make_unique<MapView>(*m_session, *m_controller);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
    waitUntilSettled();
    m_view->showAll();
}

void TestMapView::cleanup() {
    m_view.reset();
    m_controller.reset();
    m_session.reset();
    m_store.reset();
}

void TestMapView::waitUntilSettled() {
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 60000);
}

const SceneNode& TestMapView::node(const QString& key) {
    const auto& nodes = m_view->scene().nodes;
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&key](const SceneNode& n) { return n.item.key == key; });
    if (found == nodes.end()) {
        qFatal("no node %s on the map", qPrintable(key));
    }
    return *found;
}

void TestMapView::showsTheFoundingMoment() {
    const auto network = m_controller->network();
    QCOMPARE(network->counts.records(), 173);
    QCOMPARE(m_view->scene().nodes.size(), network->nodes.size() + network->hubs.size());
    for (const SceneNode& shown : m_view->scene().nodes) {
        QVERIFY2(QRectF(m_view->rect()).contains(shown.centre), qPrintable(shown.item.key));
    }
    QVERIFY(node(u"JPN"_s).filled);
    QVERIFY(node(u"USA"_s).filled);
    QVERIFY(!node(u"AUS"_s).filled);
}

void TestMapView::clickSelectsTheActorUnderThePointer() {
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(u"AUS"_s));
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"AUS"_s}));
    QVERIFY(node(u"AUS"_s).selected);
}

void TestMapView::clickOnPaperSelectsNothing() {
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(u"AUS"_s));
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, QPoint(2, 2));
    QCOMPARE(m_session->selection(), Selection::none());
}

void TestMapView::clickOnALinkSelectsThePair() {
    const Scene& scene = m_view->scene();
    const auto link = std::find_if(scene.links.begin(), scene.links.end(),
                                   [](const SceneLink& l) { return l.item.key == u"JPN|USA"_s; });
    QVERIFY(link != scene.links.end() && link->strandCount > 0);
    // Somewhere along it nothing nearer lies under the pointer.
    const SceneStrand& strand = scene.strandsOf(*link).front();
    QPointF point;
    for (double share = 0.05; share < 1; share += 0.05) {
        const QPointF on = strand.from + (strand.to - strand.from) * share;
        if (const auto hit = m_view->picture().itemAt(on.toPoint()); hit && hit->key == link->item.key) {
            point = on;
        }
    }
    QVERIFY(!point.isNull());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, point.toPoint());
    QCOMPARE(m_session->selection(), Selection::pair(ActorId(u"JPN"_s), ActorId(u"USA"_s)));
}

void TestMapView::hoverFadesWhatIsNotNear() {
    const double before = node(u"UN"_s).opacity;
    QTest::mouseMove(m_view.get(), at(u"MNG"_s));
    QCOMPARE(node(u"MNG"_s).opacity, 1.0);
    QVERIFY(node(u"MNG"_s).hovered);
    QVERIFY(node(u"UN"_s).opacity < before);
    QTest::mouseMove(m_view.get(), QPoint(2, 2));
    QCOMPARE(node(u"UN"_s).opacity, before);
}

void TestMapView::wheelKeepsThePointUnderThePointer() {
    const QPointF pointer = node(u"AUS"_s).centre;
    const double scale = m_view->picture().viewport().scale;
    QWheelEvent wheel(pointer, m_view->mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->picture().viewport().scale > scale * 1.4);
    QVERIFY(QLineF(node(u"AUS"_s).centre, pointer).length() < 0.01);
}

void TestMapView::dragOnPaperPans() {
    const QPointF before = node(u"AUS"_s).centre;
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseMove(m_view.get(), QPoint(40, 30));
    QTest::mouseMove(m_view.get(), QPoint(63, 43));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(63, 43));
    QVERIFY(QLineF(node(u"AUS"_s).centre, before + QPointF(60, 40)).length() < 0.01);
    QVERIFY(m_controller->pins().empty());
}

void TestMapView::dragOnADiscMovesAndPinsIt() {
    const QPoint start = at(u"MNG"_s);
    const QPoint end = start + QPoint(80, -30);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, start);
    QTest::mouseMove(m_view.get(), start + QPoint(40, -15));
    QTest::mouseMove(m_view.get(), end);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, end);
    QVERIFY(m_controller->pins().contains(u"MNG"_s));
    waitUntilSettled();
    QVERIFY(node(u"MNG"_s).pinned);
    QVERIFY(QLineF(node(u"MNG"_s).centre, end).length() < 2);
}

void TestMapView::pinIsTakenOffAgain() {
    dragOnADiscMovesAndPinsIt();
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(u"MNG"_s));
    m_view->togglePin();
    QVERIFY(m_controller->pins().empty());
    QVERIFY(!node(u"MNG"_s).pinned);
}

const SceneLabel& TestMapView::label(const MapItem& item) {
    const auto& labels = m_view->scene().labels;
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&item](const SceneLabel& each) { return each.item == item; });
    if (found == labels.end()) {
        qFatal("no label of %s on the map", qPrintable(item.key));
    }
    return *found;
}

void TestMapView::dragOnALabelMovesTheLabel_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("key");
    QTest::newRow("of an actor") << int(MapItem::Kind::Actor) << u"MNG"_s;
    QTest::newRow("of a framework") << int(MapItem::Kind::Hull) << u"jp-us-mn"_s;
    QTest::newRow("of an event") << int(MapItem::Kind::Hub) << u"series:exercises:RIMPAC"_s;
}

void TestMapView::dragOnALabelMovesTheLabel() {
    QFETCH(int, kind);
    QFETCH(QString, key);
    const MapItem item{MapItem::Kind(kind), key};
    const QPointF disc = node(u"MNG"_s).centre;
    const QPointF before = label(item).box.center();
    const QPoint start = before.toPoint();
    const QPoint end = start + QPoint(24, -70);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, start);
    QTest::mouseMove(m_view.get(), start + QPoint(12, -30));
    QTest::mouseMove(m_view.get(), end);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, end);
    QVERIFY(QLineF(label(item).box.center(), before + QPointF(24, -70)).length() < 0.01);
    // Neither the thing nor the paper went with it, and nothing was chosen.
    QCOMPARE(node(u"MNG"_s).centre, disc);
    QVERIFY(m_controller->pins().empty());
    QCOMPARE(m_session->selection(), Selection::none());
    // It stays with its thing, whatever is shown.
    const QPointF offset = m_controller->labelOffsets().at(item);
    Lens lens = m_session->lens();
    lens.time = Moment{QDate(2016, 9, 24)};
    m_session->setLens(lens);
    waitUntilSettled();
    QTRY_VERIFY(m_view->picture().isAtRest()); // on its way it is laid on whole pixels
    const SceneLabel& there = label(item);
    QVERIFY(QLineF(there.box.center(), labelAnchor(m_view->scene(), there) + offset).length() < 0.01);
}

void TestMapView::clickOnALabelSelectsItsThing() {
    const MapItem hull{MapItem::Kind::Hull, u"jp-us-mn"_s};
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, label(hull).box.center().toPoint());
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Framework, u"jp-us-mn"_s}));
    QVERIFY(m_controller->labelOffsets().empty());
}

void TestMapView::keysMoveALabelAndGiveItBack() {
    const auto press = [this](Qt::Key key) {
        QTest::keyClick(m_view.get(), key, Qt::ControlModifier | Qt::ShiftModifier);
    };
    press(Qt::Key_Up); // nothing is chosen
    QVERIFY(m_controller->labelOffsets().empty());
    const MapItem mongolia{MapItem::Kind::Actor, u"MNG"_s};
    const MapItem laos{MapItem::Kind::Actor, u"LAO"_s};
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(u"MNG"_s));
    const QPointF before = label(mongolia).box.center();
    press(Qt::Key_Up);
    press(Qt::Key_Left);
    const double step = m_session->style().grid;
    QVERIFY(QLineF(label(mongolia).box.center(), before + QPointF(-step, -step)).length() < 0.01);
    QCOMPARE(*m_view->current(), mongolia);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(u"LAO"_s));
    press(Qt::Key_Down);
    QCOMPARE(m_controller->labelOffsets().size(), 2U);
    m_view->giveLabelsBack(); // that of Laos
    QCOMPARE(m_controller->labelOffsets().count(laos), 0U);
    m_view->giveLabelsBack(); // all
    QVERIFY(m_controller->labelOffsets().empty());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(u"MNG"_s));
    QCOMPARE(label(mongolia).box.center(), before);
}

void TestMapView::linkUnderThePointerHasItsLabel() {
    const auto hitOf = [this](const SceneLink& link, const SceneStrand& strand) -> std::optional<QPoint> {
        for (double share = 0.05; share < 1; share += 0.05) {
            const QPoint on = (strand.from + (strand.to - strand.from) * share).toPoint();
            const auto hit = m_view->picture().itemAt(on);
            if (hit && hit->key == link.item.key && hit->strand == strand.strand) {
                return on;
            }
        }
        return std::nullopt;
    };
    const Scene scene = m_view->scene();
    const auto link = std::find_if(scene.links.begin(), scene.links.end(),
                                   [](const SceneLink& l) { return l.item.key == u"JPN|USA"_s; });
    const auto point = hitOf(*link, scene.strandsOf(*link).front());
    QVERIFY(point);
    QTest::mouseMove(m_view.get(), *point);
    const auto& lit = m_view->picture().litLabel();
    QVERIFY(lit);
    QCOMPARE(lit->text, u"18 agreements"_s);
    QVERIFY(QRectF(m_view->rect()).contains(lit->box));
    QTest::mouseMove(m_view.get(), QPoint(1, 1));
    QVERIFY(!m_view->picture().litLabel());
    // Chosen, it keeps it.
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, *point);
    QTest::mouseMove(m_view.get(), QPoint(1, 1));
    QVERIFY(std::any_of(m_view->scene().labels.begin(), m_view->scene().labels.end(),
                        [](const SceneLabel& each) { return each.text == u"18 agreements"_s; }));
}

void TestMapView::farOutAPairIsOneLine() {
    const auto strandsOfPair = [this] {
        const Scene& scene = m_view->scene();
        return std::find_if(scene.links.begin(), scene.links.end(),
                            [](const SceneLink& link) { return link.item.key == u"JPN|USA"_s; })
            ->strandCount;
    };
    QVERIFY(strandsOfPair() > 1U);
    for (int i = 0; i < 4; ++i) {
        m_view->zoomOut();
    }
    m_view->grab();
    QTRY_COMPARE(strandsOfPair(), 1U); // when it has come to rest
    const Scene scene = m_view->scene();
    const auto badge = std::find_if(scene.labels.begin(), scene.labels.end(),
                                    [](const SceneLabel& each) { return each.badge; });
    QVERIFY(badge != scene.labels.end());
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, badge->box.center().toPoint());
    QCOMPARE(m_session->selection().kind, Selection::Kind::Pair);
    for (int i = 0; i < 4; ++i) {
        m_view->zoomIn();
    }
    m_view->grab();
    QTRY_VERIFY(strandsOfPair() > 1U);
}

void TestMapView::namelessEventIsNamedUnderThePointer() {
    m_view->resize(420, 320);
    QTRY_VERIFY(m_view->picture().isAtRest());
    const Scene scene = m_view->scene();
    const auto nameless =
        std::find_if(scene.nodes.begin(), scene.nodes.end(), [&](const SceneNode& candidate) {
            return candidate.item.kind == MapItem::Kind::Hub &&
                   m_view->picture().itemAt(candidate.centre.toPoint()) == candidate.item &&
                   std::none_of(scene.labels.begin(), scene.labels.end(),
                                [&](const SceneLabel& each) { return each.item == candidate.item; });
        });
    QVERIFY(nameless != scene.nodes.end());
    QTest::mouseMove(m_view.get(), nameless->centre.toPoint());
    const auto& name = m_view->picture().litLabel();
    QVERIFY(name && name->item == nameless->item && !name->text.isEmpty());
    QVERIFY(QRectF(m_view->rect()).contains(name->box));
}

void TestMapView::whatTheKeysLitGoesOutWithTheFocus() {
    m_view->setFocus();
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(std::any_of(m_view->scene().nodes.begin(), m_view->scene().nodes.end(),
                        [](const SceneNode& drawn) { return drawn.opacity < 1; }));
    QLineEdit elsewhere;
    elsewhere.show();
    elsewhere.activateWindow();
    elsewhere.setFocus();
    QTRY_VERIFY(!m_view->hasFocus());
    QVERIFY(std::all_of(m_view->scene().nodes.begin(), m_view->scene().nodes.end(),
                        [](const SceneNode& drawn) { return drawn.opacity == 1; }));
}

void TestMapView::focusOn(const QString& key) {
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at(key));
}

void TestMapView::doubleClickFocusesAndEscStepsBack() {
    focusOn(u"MNG"_s);
    QVERIFY(m_view->focus() && m_view->focus()->depth == 1);
    QTest::mouseMove(m_view.get(), QPoint(2, 2));
    QVERIFY(node(u"UN"_s).opacity < 1);
    QCOMPARE(node(u"JPN"_s).opacity, 1.0);
    m_view->stepBack();
    QVERIFY(!m_view->focus());
    QCOMPARE(node(u"UN"_s).opacity, 1.0);
}

void TestMapView::focusGrowsToDepthThreeAndStartsAnew() {
    focusOn(u"AUS"_s);
    for (const int depth : {2, 3, 1}) {
        m_view->focusCurrent();
        QCOMPARE(m_view->focus()->depth, depth);
    }
}

void TestMapView::arrowsWalkAndReturnSelects() {
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(u"JPN"_s));
    const QPointF from = node(u"JPN"_s).centre;
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->current());
    QVERIFY(m_view->current()->key != u"JPN"_s);
    QVERIFY(node(m_view->current()->key).centre.x() > from.x());
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(m_session->selection() != Selection::none());
    QVERIFY(m_session->selection() != Selection::of(RecordRef{RecordKind::Actor, u"JPN"_s}));
}

void TestMapView::tabGoesThroughLinksAndLeavesAtTheEnd() {
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, at(u"MNG"_s));
    int links = 0;
    for (QTest::keyClick(m_view.get(), Qt::Key_Tab);
         m_view->current()->kind == MapItem::Kind::Link && links < 100;
         QTest::keyClick(m_view.get(), Qt::Key_Tab)) {
        QVERIFY(m_view->current()->key.contains(u"MNG"_s));
        const MapItem now = *m_view->current();
        ++links;
        QTest::keyClick(m_view.get(), Qt::Key_Tab);
        if (m_view->current() == now) {
            break; // past the last link the key belongs to the window
        }
        QTest::keyClick(m_view.get(), Qt::Key_Backtab);
        QCOMPARE(*m_view->current(), now);
    }
    const auto& network = *m_controller->network();
    const auto ties = std::count_if(network.links.begin(), network.links.end(), [&](const NetworkLink& link) {
        return network.nodes[link.a].actor.slug() == u"MNG"_s ||
               network.nodes[link.b].actor.slug() == u"MNG"_s;
    });
    QCOMPARE(links, ties);
}

void TestMapView::selectedExerciseLightsItsLinks() {
    m_session->select(Selection::of(RecordRef{RecordKind::Exercise, u"malabar-2016"_s}));
    const auto& links = m_view->scene().links;
    QVERIFY(std::any_of(links.begin(), links.end(), [](const SceneLink& link) {
        return link.selected && link.item.key == u"IND|JPN"_s;
    }));
    QVERIFY(std::any_of(links.begin(), links.end(), [](const SceneLink& link) { return !link.selected; }));
}

void TestMapView::emptyLensPaintsAHint() {
    const QImage before = m_view->grab().toImage();
    Lens lens;
    lens.time = Moment{QDate(1900, 1, 1)};
    m_session->setLens(lens);
    QCOMPARE(m_controller->network()->nodes.size(), 0U);
    const QImage empty = m_view->grab().toImage();
    const QRgb paper = m_session->style().paper.rgb();
    int ink = 0;
    for (int y = 0; y < empty.height(); ++y) {
        for (int x = 0; x < empty.width(); ++x) {
            ink += empty.pixel(x, y) != paper;
        }
    }
    QVERIFY(ink > 200 && before != empty);
}

void TestMapView::lensChangeKeepsWhatStaysNearItsPlace() {
    const PositionMap before = positionMap(*m_controller->network(), *m_controller->positions());
    Lens lens;
    lens.time = Moment{QDate(2016, 9, 24)};
    m_session->setLens(lens);
    waitUntilSettled();
    const PositionMap after = positionMap(*m_controller->network(), *m_controller->positions());
    const QRectF bounds = boundsOf(*m_controller->positions());
    const double diagonal = std::hypot(bounds.width(), bounds.height());
    double sum = 0;
    int both = 0;
    for (const auto& [key, at] : after) {
        if (const auto was = before.find(key); was != before.end()) {
            sum += std::hypot(at.x - was->second.x, at.y - was->second.y);
            ++both;
        }
    }
    QVERIFY(both > 15);
    QVERIFY2(sum / both < 0.08 * diagonal, qPrintable(QString::number(sum / both / diagonal)));
}

void TestMapView::zeroRefitsAfterZoom() {
    const Viewport fitted = m_view->picture().viewport();
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->picture().viewport() != fitted);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QCOMPARE(m_view->picture().viewport(), fitted);
}

void TestMapView::nothingLiesUnderTheLegend_data() {
    QTest::addColumn<QSize>("size");
    QTest::newRow("1000x700") << QSize(1000, 700);
    QTest::newRow("narrow: more rows of legend") << QSize(520, 700);
    QTest::newRow("1600x1000") << QSize(1600, 1000);
}

void TestMapView::nothingLiesUnderTheLegend() {
    QFETCH(QSize, size);
    m_view->resize(size);
    Lens lens;
    lens.time = Moment{QDate(2024, 6, 1)};
    m_session->setLens(lens);
    waitUntilSettled();
    const Scene& scene = m_view->scene();
    const QRectF legend = m_view->picture().legendRect();
    QVERIFY(legend.height() > 0 && QRectF(m_view->rect()).contains(legend));
    for (const SceneNode& node : scene.nodes) {
        QVERIFY2(node.centre.y() + node.radius <= legend.top(), qPrintable(node.item.key));
    }
    for (const SceneLabel& label : scene.labels) {
        QVERIFY2(!label.box.intersects(legend), qPrintable(label.text));
    }
}

/// What is seen, painted by nobody who knows what was seen before.
QImage TestMapView::paintedAnew() {
    const Scene scene = m_view->scene();
    QImage image((scene.size * m_view->picture().devicePixelRatio()).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(m_view->picture().devicePixelRatio());
    QuickPainter(1).paint(image, scene, m_session->style());
    return image;
}

void TestMapView::pannedPictureIsTheOnePaintedThere() {
    m_view->grab();
    const QPoint start(3, 3);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, start);
    for (const QPoint by :
         {QPoint(40, 30), QPoint(63, 41), QPoint(21, -150), QPoint(-300, 5), QPoint(900, 600)}) {
        QTest::mouseMove(m_view.get(), start + by);
        QCOMPARE(m_view->picture().image(), paintedAnew());
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, start + QPoint(900, 600));
    QTRY_VERIFY(m_view->picture().isAtRest());
    QCOMPARE(m_view->picture().image(), paintedAnew());
}

void TestMapView::movedPictureIsTheOnePaintedThere() {
    m_view->grab();
    const QPoint start = at(u"MNG"_s);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, start);
    for (const QPoint by : {QPoint(30, 10), QPoint(80, -30)}) {
        QTest::mouseMove(m_view.get(), start + by);
        QCoreApplication::processEvents(); // the layout gives way
        QCOMPARE(m_view->picture().image(), paintedAnew());
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, start + QPoint(80, -30));
    QTest::mouseMove(m_view.get(), QPoint(2, 2));
    waitUntilSettled();
    QTRY_VERIFY(m_view->picture().isAtRest());
    QCOMPARE(m_view->picture().image(), paintedAnew());
}

/// What is built when the hand rests is built on the pool: between two events nothing is.
void TestMapView::handNeverWaitsForThePictureAtRest() {
    for (const int actors : {0, 400}) {
        if (actors > 0) {
            showGrown(actors);
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_view->picture().isAtRest(), 20000);
        m_view->zoomIn();
        m_view->grab();
        QVERIFY(!m_view->picture().isAtRest());
        QThreadPool::globalInstance()->waitForDone();
        m_view->grab(); // no event since: what the pool may have done has not been asked for
        QVERIFY(!m_view->picture().isAtRest());
        QTRY_VERIFY_WITH_TIMEOUT(m_view->picture().isAtRest(), 20000);
    }
}

/// Another map in the place of the shipped data's.
void TestMapView::showGrown(int actors) {
    cleanup();
    auto document =
        Document::open(Store::inMemory(test::grownDataset(actors)).value(), u"tester"_s, test::fixedClock());
    m_session = std::make_unique<Session>(std::move(document).value(), *Style::load(u"paper"_s), u"en"_s);
    showSession();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->picture().isAtRest(), 20000);
}

void TestMapView::largeMapFollowsTheHandAndComesToRest() {
    showGrown(900);
    QVERIFY(m_view->scene().strands.size() > 3000);
    const QImage rest = m_view->picture().image();
    const QPointF before = m_view->scene().nodes[5].centre;
    // Between discs, near a corner.
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(4, 4));
    QTest::mouseMove(m_view.get(), QPoint(40, 30));
    QTest::mouseMove(m_view.get(), QPoint(104, 64));
    QCOMPARE(m_view->scene().nodes[5].centre, before + QPointF(100, 60));
    QVERIFY(!m_view->picture().isAtRest());
    // What was painted goes with the hand at once.
    const QImage moved = m_view->picture().image();
    QCOMPARE(moved.copy(200, 200, 500, 300), rest.copy(100, 140, 500, 300));
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, QPoint(104, 64));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->picture().isAtRest(), 20000);
    // At rest every label lies in the view and over no other.
    const Scene& scene = m_view->scene();
    QVERIFY(scene.labels.size() > 20);
    for (std::size_t i = 0; i < scene.labels.size(); ++i) {
        QVERIFY(QRectF(m_view->rect()).contains(scene.labels[i].box));
        for (std::size_t j = i + 1; j < scene.labels.size(); ++j) {
            QVERIFY(!scene.labels[i].box.intersects(scene.labels[j].box));
        }
    }
    // The same place found and painted as by a map that was built there.
    const auto hit = m_view->picture().itemAt(scene.nodes[5].centre);
    QVERIFY(hit && hit->key == scene.nodes[5].item.key);
}

void TestMapView::largeMapIsFoundWhereItIsSeen() {
    showGrown(900);
    m_view->zoomIn();
    m_view->picture().camera().pan({25, -10});
    QVERIFY(!m_view->picture().isAtRest());
    const Scene scene = m_view->scene();
    int seen = 0;
    for (std::size_t i = 0; i < scene.nodes.size(); i += 40) {
        const SceneNode& shown = scene.nodes[i];
        QCOMPARE(m_view->picture().centreOf(shown.item), shown.centre);
        if (QRectF(m_view->rect()).contains(shown.centre)) {
            const auto hit = m_view->picture().itemAt(shown.centre);
            QVERIFY(hit && (hit->kind == MapItem::Kind::Actor || hit->kind == MapItem::Kind::Hub));
            ++seen;
        }
    }
    QVERIFY(seen > 3);
}

void TestMapView::firstLookShowsTheThingsWhereTheyAre() {
    const auto network = m_controller->network();
    PicturePlan plan{m_session->dataset(),
                     network,
                     m_controller->positions(),
                     m_view->picture().viewport(),
                     m_session->style(),
                     m_session->language(),
                     {},
                     {},
                     {},
                     {},
                     1,
                     1,
                     1};
    const RestPicture before(plan);
    plan.viewport = plan.viewport.zoomed(1.5, {300, 200}).panned({40, 0});
    plan.places = 2;
    PoolTools tools;
    const PoolPicture look = firstLook(plan, before, tools);
    QVERIFY(!look.rest && look.base);
    QCOMPARE(look.base->viewport, plan.viewport);
    Scene moved = before.scene;
    moveScene(moved, *plan.positions, plan.viewport, before.scene);
    QImage expected = plan.emptyImage();
    QuickPainter(1).paint(expected, moved, plan.style, Edges::Hard);
    QCOMPARE(look.base->image, expected);
    const PoolPicture whole = wholePicture(plan, true, tools);
    QVERIFY(whole.rest && whole.base);
    QCOMPARE(whole.rest->places, plan.places);
    QVERIFY(whole.base->image != expected);
}

void TestMapView::nameWithoutRoomIsShownUnderThePointer() {
    showGrown(400);
    const Scene scene = m_view->scene();
    const auto nameless =
        std::find_if(scene.nodes.begin(), scene.nodes.end(), [&](const SceneNode& candidate) {
            return m_view->picture().itemAt(candidate.centre) == candidate.item &&
                   std::none_of(scene.labels.begin(), scene.labels.end(),
                                [&](const SceneLabel& label) { return label.item == candidate.item; });
        });
    QVERIFY(nameless != scene.nodes.end());
    QTest::mouseMove(m_view.get(), nameless->centre.toPoint());
    const auto& name = m_view->picture().litLabel();
    QVERIFY(name && name->item == nameless->item && name->text.startsWith(u"Actor number"_s));
    QVERIFY(QRectF(m_view->rect()).contains(name->box));
    QTest::mouseMove(m_view.get(), QPoint(1, 1));
    QVERIFY(!m_view->picture().litLabel());
}

void TestMapView::moveToAnotherLensWhileThePoolPaints() {
    showGrown(900);
    m_view->zoomIn();
    m_view->grab();
    Lens early = m_session->lens();
    early.time = Moment{QDate(1990, 1, 1)};
    m_session->setLens(early); // before all ties
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 20000);
    QVERIFY(m_view->scene().nodes.empty());
    Lens late = early;
    late.time = Moment{QDate(2010, 1, 1)};
    m_session->setLens(late);
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 60000);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->picture().isAtRest(), 20000);
    QCOMPARE(m_view->scene().nodes.size(), m_controller->network()->nodes.size());
}

void TestMapView::hoverWhileAnotherNetworkIsOnItsWay() {
    showGrown(900);
    const Scene scene = m_view->scene();
    const auto nameless =
        std::find_if(scene.nodes.rbegin(), scene.nodes.rend(), [&](const SceneNode& candidate) {
            return m_view->picture().itemAt(candidate.centre.toPoint()) == candidate.item &&
                   std::none_of(scene.labels.begin(), scene.labels.end(),
                                [&](const SceneLabel& each) { return each.item == candidate.item; });
        });
    QVERIFY(nameless != scene.nodes.rend());
    const auto before = m_controller->network();
    Lens early = m_session->lens();
    early.time = Moment{QDate(2006, 1, 1)};
    m_session->setLens(early);
    QVERIFY(m_controller->network() != before);
    // The pool is at work: what is still shown may have no place in the new network, but its own name.
    QTest::mouseMove(m_view.get(), nameless->centre.toPoint());
    const auto lit = m_view->picture().litLabel();
    QVERIFY(!lit || lit->item == nameless->item);
    QTRY_VERIFY_WITH_TIMEOUT(m_view->picture().isAtRest() && m_controller->isSettled(), 60000);
    QCOMPARE(m_view->scene().nodes.size(), m_controller->network()->nodes.size());
}

QTEST_MAIN(TestMapView)
#include "tst_mapview.moc"
