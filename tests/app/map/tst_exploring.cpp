#include "map/mapview.h"
#include "support/events.h"
#include "support/session.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace plusone;
using namespace Qt::StringLiterals;

/// Several things at once, focus and ways, hiding, flying: by real mouse and keys over the shipped data.
class TestExploring : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void ctrlClickTakesOneMoreAndOneLess();
    void ctrlSpaceTakesOneMore();
    void frameworksAreChosenTogetherToo();
    void lassoTakesWhatIsInside();
    void lassoWithCtrlAddsAndEscGivesUp();
    void focusOnAFrameworkIsItsMembers();
    void focusOnALinkIsItsEnds();
    void focusOnSeveralStartsFromEach();
    void waysLightOnlyTheWay();
    void waysNeedTwoActors();
    void hiddenThingsComeBack();
    void hidingNothingSaysWhatToDo();
    void whatEndsUnderThePointerLeavesNoShade();
    void otherLayoutAndBackIsTheSamePicture();
    void viewOfALargeStoreComesBack();
    void flightEndsInTheMiddle();
    void flightWaitsForTheLayout();
    void flightIsGlidedWhereAnimationsAreWanted();

private:
    [[nodiscard]] const SceneNode& node(const QString& key);
    [[nodiscard]] QPoint at(const QString& key) { return node(key).centre.toPoint(); }
    void click(const QString& key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::mouseClick(m_view.get(), Qt::LeftButton, modifiers, at(key));
    }
    void waitUntilSettled() { QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 60000); }
    void lasso(const QRectF& round, Qt::KeyboardModifiers modifiers = Qt::ShiftModifier);
    [[nodiscard]] std::vector<RecordRef> chosen() const { return m_session->selection().chosenThings(); }
    [[nodiscard]] double opacityOf(const QString& link);
    static RecordRef actor(const QString& slug) { return {RecordKind::Actor, slug}; }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapController> m_controller;
    std::unique_ptr<MapView> m_view;
};

void TestExploring::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_controller = std::make_unique<MapController>(*m_session);
    m_controller->setAnimated(false);
    m_view = std::make_unique<MapView>(*m_session, *m_controller);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->QWidget::setFocus();
    waitUntilSettled();
    m_view->showAll();
}

void TestExploring::cleanup() {
    m_view.reset();
    m_controller.reset();
    m_session.reset();
    m_store.reset();
}

const SceneNode& TestExploring::node(const QString& key) {
    const auto& nodes = m_view->scene().nodes;
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&key](const SceneNode& n) { return n.item.key == key; });
    if (found == nodes.end()) {
        qFatal("no node %s on the map", qPrintable(key));
    }
    return *found;
}

double TestExploring::opacityOf(const QString& key) {
    for (const SceneLink& link : m_view->scene().links) {
        if (link.item.key == key) {
            return link.opacity;
        }
    }
    qFatal("no link %s on the map", qPrintable(key));
}

/// Drags along the rectangle's sides, from its top left corner round to it.
void TestExploring::lasso(const QRectF& round, Qt::KeyboardModifiers modifiers) {
    QTest::mousePress(m_view.get(), Qt::LeftButton, modifiers, round.topLeft().toPoint());
    for (const QPointF corner : {round.topRight(), round.bottomRight(), round.bottomLeft()}) {
        QTest::mouseMove(m_view.get(), corner.toPoint());
    }
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, modifiers, round.topLeft().toPoint());
}

void TestExploring::ctrlClickTakesOneMoreAndOneLess() {
    click(u"AUS"_s);
    click(u"IND"_s, Qt::ControlModifier);
    QCOMPARE(chosen(), (std::vector{actor(u"AUS"_s), actor(u"IND"_s)}));
    QVERIFY(node(u"AUS"_s).selected && node(u"IND"_s).selected && !node(u"KOR"_s).selected);
    click(u"KOR"_s, Qt::ControlModifier);
    click(u"AUS"_s, Qt::ControlModifier);
    QCOMPARE(chosen(), (std::vector{actor(u"IND"_s), actor(u"KOR"_s)}));
    click(u"IND"_s, Qt::ControlModifier);
    QCOMPARE(m_session->selection(), Selection::of(actor(u"KOR"_s)));
    click(u"KOR"_s, Qt::ControlModifier);
    QCOMPARE(m_session->selection(), Selection::none());
    // Without Ctrl it is one again.
    click(u"AUS"_s);
    click(u"IND"_s, Qt::ControlModifier);
    click(u"JPN"_s);
    QCOMPARE(m_session->selection(), Selection::of(actor(u"JPN"_s)));
}

void TestExploring::ctrlSpaceTakesOneMore() {
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY(m_view->current());
    const QString first = m_view->current()->key;
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    const auto isAnotherActor = [&] {
        return m_view->current()->kind == MapItem::Kind::Actor && m_view->current()->key != first;
    };
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
        for (int step = 0; step < 5 && !isAnotherActor(); ++step) {
            QTest::keyClick(m_view.get(), key);
        }
    }
    QVERIFY(isAnotherActor());
    const QString second = m_view->current()->key;
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(chosen(), (std::vector{actor(first), actor(second)}));
}

void TestExploring::frameworksAreChosenTogetherToo() {
    m_session->select(
        Selection::things({{RecordKind::Framework, u"jp-us-in"_s}, {RecordKind::Framework, u"jp-us-kr"_s}}));
    int rings = 0;
    for (const SceneHull& hull : m_view->scene().hulls) {
        QCOMPARE(hull.selected, hull.item.key == u"jp-us-in"_s || hull.item.key == u"jp-us-kr"_s);
        rings += hull.selected;
    }
    QCOMPARE(rings, 2);
}

void TestExploring::lassoTakesWhatIsInside() {
    const QRectF left(2, 2, 480, 690);
    std::vector<RecordRef> inside;
    for (const SceneNode& node : m_view->scene().nodes) {
        if (node.item.kind == MapItem::Kind::Actor && left.contains(node.centre)) {
            inside.push_back(actor(node.item.key));
        }
    }
    QVERIFY(inside.size() > 3);
    const Viewport before = m_view->picture().viewport();
    lasso(left);
    QCOMPARE(chosen(), inside);
    QCOMPARE(m_view->picture().viewport(), before); // nothing is panned or pinned by it
    QVERIFY(m_controller->pins().empty());
}

void TestExploring::lassoWithCtrlAddsAndEscGivesUp() {
    click(u"USA"_s);
    const QPointF japan = node(u"JPN"_s).centre;
    const double reach = node(u"JPN"_s).radius + 6;
    const QRectF round(japan.x() - reach, japan.y() - reach, 2 * reach, 2 * reach);
    lasso(round, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(chosen().size() >= 2);
    QCOMPARE(chosen().front(), actor(u"USA"_s));
    QVERIFY(std::find(chosen().begin(), chosen().end(), actor(u"JPN"_s)) != chosen().end());

    const auto before = m_session->selection();
    QTest::mousePress(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(5, 5));
    QTest::mouseMove(m_view.get(), QPoint(500, 5));
    QTest::mouseMove(m_view.get(), QPoint(500, 500));
    m_view->stepBack(); // what Esc does
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, Qt::ShiftModifier, QPoint(5, 500));
    QCOMPARE(m_session->selection(), before);
}

void TestExploring::focusOnAFrameworkIsItsMembers() {
    m_session->select(Selection::of(RecordRef{RecordKind::Framework, u"jp-us-in"_s}));
    m_view->focusCurrent();
    QCOMPARE(m_view->focus()->depth, 1);
    std::set<QString> lit;
    for (const SceneNode& node : m_view->scene().nodes) {
        if (node.opacity == 1) {
            lit.insert(node.item.key);
        }
    }
    QCOMPARE(lit, (std::set<QString>{u"IND"_s, u"JPN"_s, u"USA"_s}));
    QVERIFY(opacityOf(u"JPN|USA"_s) == 1 && opacityOf(u"AUS|JPN"_s) < 1);
    m_view->focusCurrent();
    QCOMPARE(m_view->focus()->depth, 2);
    QCOMPARE(node(u"AUS"_s).opacity, 1.0);
    m_view->stepBack();
    QVERIFY(!m_view->focus());
}

void TestExploring::focusOnALinkIsItsEnds() {
    m_session->select(Selection::pair(ActorId(u"AUS"_s), ActorId(u"JPN"_s)));
    m_view->focusCurrent();
    for (const SceneNode& node : m_view->scene().nodes) {
        QCOMPARE(node.opacity == 1, node.item.key == u"AUS"_s || node.item.key == u"JPN"_s);
    }
}

void TestExploring::focusOnSeveralStartsFromEach() {
    const auto litAround = [this](std::vector<RecordRef> things) {
        m_session->select(Selection::things(std::move(things)));
        m_view->setFocus(std::nullopt);
        m_view->focusCurrent();
        std::set<QString> lit;
        for (const SceneNode& node : m_view->scene().nodes) {
            if (node.opacity == 1) {
                lit.insert(node.item.key);
            }
        }
        return lit;
    };
    auto either = litAround({actor(u"KOR"_s)});
    either.merge(litAround({actor(u"IND"_s)}));
    QCOMPARE(litAround({actor(u"KOR"_s), actor(u"IND"_s)}), either);
}

void TestExploring::waysLightOnlyTheWay() {
    // The two are not tied themselves, so that the way leads over others.
    const auto network = m_controller->network();
    QString from;
    QString to;
    for (std::size_t a = 0; a < network->nodes.size() && to.isEmpty(); ++a) {
        for (std::size_t b = a + 1; b < network->nodes.size() && to.isEmpty(); ++b) {
            const QString key = nodeKey(*network, a) + u'|' + nodeKey(*network, b);
            const bool tied = std::any_of(network->links.begin(), network->links.end(),
                                          [&key](const NetworkLink& link) { return link.key == key; });
            const bool together =
                std::any_of(network->hubs.begin(), network->hubs.end(), [&](const NetworkHub& hub) {
                    return std::count(hub.members.begin(), hub.members.end(), a) +
                               std::count(hub.members.begin(), hub.members.end(), b) ==
                           2;
                });
            if (!tied && !together) {
                from = nodeKey(*network, a);
                to = nodeKey(*network, b);
            }
        }
    }
    QVERIFY(!to.isEmpty());
    click(from);
    click(to, Qt::ControlModifier);
    QSignalSpy said(m_view.get(), &MapView::described);
    m_view->focusWays();
    QVERIFY(m_view->focus() && m_view->focus()->depth == 0);
    QVERIFY(said.last().first().toString().contains(u"2 step"_s));
    // The pointer still lies on the one that was clicked last; its own light waits until it moves on.
    QTest::mouseMove(m_view.get(), at(to) + QPoint(1, 0));
    // Of what is lit each node but the ends has a lit line to both.
    for (const SceneNode& shown : m_view->scene().nodes) {
        if (shown.opacity < 1 || shown.item.key == from || shown.item.key == to) {
            continue;
        }
        int lines = 0;
        for (const SceneLink& link : m_view->scene().links) {
            const QString a = m_view->scene().nodes[link.a].item.key;
            const QString b = m_view->scene().nodes[link.b].item.key;
            lines += link.opacity == 1 && (a == shown.item.key || b == shown.item.key);
        }
        QVERIFY2(lines >= 2, qPrintable(shown.item.key));
    }
    // What ties two nodes on the ways to one another is on none of the ways.
    for (const SceneLink& link : m_view->scene().links) {
        const QString a = m_view->scene().nodes[link.a].item.key;
        const QString b = m_view->scene().nodes[link.b].item.key;
        const bool touchesAnEnd = a == from || a == to || b == from || b == to;
        if (!link.spoke && !touchesAnEnd) {
            QVERIFY(link.opacity < 1);
        }
    }
}

void TestExploring::waysNeedTwoActors() {
    click(u"AUS"_s);
    QSignalSpy said(m_view.get(), &MapView::described);
    m_view->focusWays();
    QVERIFY(!m_view->focus());
    QVERIFY(said.last().first().toString().contains(u"two actors"_s));
}

void TestExploring::hiddenThingsComeBack() {
    click(u"AUS"_s);
    click(u"IND"_s, Qt::ControlModifier);
    m_view->hideSelected();
    waitUntilSettled();
    QCOMPARE(m_session->lens().hidden, (std::set<QString>{u"AUS"_s, u"IND"_s}));
    for (const SceneNode& shown : m_view->scene().nodes) {
        QVERIFY(shown.item.key != u"AUS"_s && shown.item.key != u"IND"_s);
    }
    QCOMPARE(m_session->network()->counts.records(), 173);
    const layout::Vec2 japan = m_view->picture().viewport().toLayout(node(u"JPN"_s).centre);
    m_view->showHidden();
    waitUntilSettled();
    QVERIFY(m_session->lens().hidden.empty());
    QVERIFY(node(u"AUS"_s).radius > 0);
    const layout::Vec2 then = m_view->picture().viewport().toLayout(node(u"JPN"_s).centre);
    QVERIFY((then - japan).length() < 60);

    // An event by the keys, a framework by its selection.
    m_session->select(Selection::of(RecordRef{RecordKind::Framework, u"jp-us-in"_s}));
    m_view->hideSelected();
    QCOMPARE(m_session->lens().hidden, (std::set<QString>{u"frameworks/jp-us-in"_s}));
}

void TestExploring::hidingNothingSaysWhatToDo() {
    QSignalSpy said(m_view.get(), &MapView::described);
    m_view->hideSelected();
    QVERIFY(m_session->lens().hidden.empty());
    QVERIFY(said.last().first().toString().contains(u"Choose what to hide"_s));
}

void TestExploring::whatEndsUnderThePointerLeavesNoShade() {
    QTest::mouseMove(m_view.get(), at(u"MNG"_s));
    QVERIFY(node(u"AUS"_s).opacity < 1);
    Lens lens;
    lens.time = Moment{QDate(1965, 1, 1), 36};
    m_session->setLens(lens);
    waitUntilSettled();
    for (const SceneNode& shown : m_view->scene().nodes) {
        QVERIFY(shown.item.key != u"MNG"_s);
        QCOMPARE(shown.opacity, 1.0);
    }
}

void TestExploring::otherLayoutAndBackIsTheSamePicture() {
    const PositionMap before = m_controller->positionMap();
    m_controller->setArrangement(layout::Arrangement::Hub);
    waitUntilSettled();
    QVERIFY(m_controller->positionMap() != before);
    m_controller->setArrangement(layout::Arrangement::Force);
    waitUntilSettled();
    for (const NetworkNode& node : m_controller->network()->nodes) {
        const QString key = node.actor.slug();
        QVERIFY2(m_controller->positionMap().at(key) == before.at(key), qPrintable(key));
    }
}

/// Its network comes after the lens that asks for it, and so do the places.
void TestExploring::viewOfALargeStoreComesBack() {
    constexpr int events = 6000; // more than are looked through at once
    const Dataset large = test::eventfulDataset(events);
    ViewState view;
    view.lens.time = Moment{QDate(2024, 8, 24), 6};
    const auto showLarge = [&] {
        m_view.reset();
        m_controller.reset();
        auto document = Document::open(Store::inMemory(large).value(), u"tester"_s, test::fixedClock());
        m_session = std::make_unique<Session>(std::move(document).value(), *Style::load(u"paper"_s), u"en"_s);
        m_controller = std::make_unique<MapController>(*m_session);
        m_controller->setAnimated(false);
        m_view = std::make_unique<MapView>(*m_session, *m_controller);
        m_view->resize(1000, 700);
        m_session->setLens(view.lens);
        QVERIFY(!m_session->isNetworkCurrent());
        m_controller->restore(view);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->isNetworkCurrent() && m_controller->isSettled(), 60000);
    };
    showLarge();
    m_controller->pin(m_controller->network()->nodes.front().actor.slug(), {-400, 100});
    waitUntilSettled();
    view.positions = m_controller->positionMap();
    view.pins = m_controller->pins();
    showLarge();
    QVERIFY(m_controller->pins() == view.pins);
    const PositionMap back = m_controller->positionMap();
    QVERIFY(m_controller->network()->nodes.size() > 20);
    for (const NetworkNode& node : m_controller->network()->nodes) {
        QVERIFY(back.at(node.actor.slug()) == view.positions.at(node.actor.slug()));
    }
}

void TestExploring::flightEndsInTheMiddle() {
    m_view->zoomIn();
    m_view->zoomIn();
    m_view->zoomIn();
    const double scale = m_view->picture().viewport().scale;
    m_view->flyTo({{MapItem::Kind::Actor, u"MNG"_s}});
    const QPointF off = node(u"MNG"_s).centre - m_view->picture().room().center();
    QVERIFY(std::hypot(off.x(), off.y()) < 2);
    QVERIFY(m_view->picture().viewport().scale >= std::min(1.0, scale));
    // Things that lie apart are all seen.
    m_view->flyTo({{MapItem::Kind::Hull, u"jp-us-in"_s}});
    for (const QString& key : {u"JPN"_s, u"USA"_s, u"IND"_s}) {
        QVERIFY(QRectF(m_view->rect()).contains(node(key).centre));
    }
}

void TestExploring::flightWaitsForTheLayout() {
    Lens lens;
    lens.time = Moment{QDate(2024, 8, 24), 36};
    m_session->setLens(lens);
    m_view->flyTo({{MapItem::Kind::Actor, u"PHL"_s}});
    waitUntilSettled();
    QTRY_VERIFY(std::abs(node(u"PHL"_s).centre.x() - m_view->picture().room().center().x()) < 4);
}

void TestExploring::flightIsGlidedWhereAnimationsAreWanted() {
    m_controller->setAnimated(true);
    QSignalSpy steps(&m_view->picture(), &MapPicture::changed);
    m_view->flyTo({{MapItem::Kind::Actor, u"MNG"_s}});
    QTRY_VERIFY(std::abs(node(u"MNG"_s).centre.x() - m_view->picture().room().center().x()) < 2);
    QVERIFY(steps.size() > 3);
    // A hand on the wheel takes over.
    m_view->flyTo({{MapItem::Kind::Actor, u"USA"_s}});
    m_view->zoomIn();
    const Viewport held = m_view->picture().viewport();
    QTRY_VERIFY(m_view->picture().isAtRest());
    QCOMPARE(m_view->picture().viewport(), held);
}

QTEST_MAIN(TestExploring)
#include "tst_exploring.moc"
