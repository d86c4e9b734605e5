#include "map/mapaccessible.h"
#include "map/mapview.h"
#include "support/grown.h"
#include "support/session.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

/// The map as a screen reader finds it: through QAccessible, with real keys and clicks.
class TestMapAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everythingDrawnIsAChildOnce();
    void childrenHaveNameRoleAndWords();
    void rectsLieWhereTheMapDrawsThem();
    void whatLiesUnderAPointIsFound();
    void keysAreToldWhereTheyGo();
    void clickAndSelectionElsewhereAreTold();
    void pressSelectsAndFocusPutsTheKeysThere();
    void whatLeavesTheMapIsToldAndForgotten();
    void emptyMapSaysWhatToDo();
    void speaksJapanese();
    void mapThatGoesTakesItsThingsAlong();
    void largeMapIsNotBuiltEagerly();

private:
    void showSession();
    [[nodiscard]] QAccessibleInterface* map() const {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    [[nodiscard]] QAccessibleInterface* child(const QString& name) const;
    [[nodiscard]] const SceneNode& node(const QString& key) const;
    [[nodiscard]] bool wasTold(QAccessibleInterface* face, QAccessible::Event what) const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapController> m_controller;
    std::unique_ptr<MapView> m_view;
    std::vector<std::pair<QAccessible::Id, QAccessible::Event>> m_told;
};

void TestMapAccessible::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    showSession();
}

void TestMapAccessible::showSession() {
    m_controller = std::make_unique<MapController>(*m_session);
    m_controller->setAnimated(false);
    m_view = std::make_unique<MapView>(*m_session, *m_controller);
    m_view->resize(1000, 700);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 60000);
    m_view->showAll();
    m_view->grab();
    QTRY_VERIFY_WITH_TIMEOUT(m_view->picture().isAtRest(), 20000);
    m_told.clear();
    connect(dynamic_cast<MapAccessible*>(map()), &MapAccessible::told, this,
            [this](QAccessibleInterface* face, QAccessible::Event what) {
                m_told.push_back({QAccessible::uniqueId(face), what});
            });
}

void TestMapAccessible::cleanup() {
    m_view.reset();
    m_controller.reset();
    m_session.reset();
    m_store.reset();
}

QAccessibleInterface* TestMapAccessible::child(const QString& name) const {
    for (int i = 0; i < map()->childCount(); ++i) {
        if (map()->child(i)->text(QAccessible::Name) == name) {
            return map()->child(i);
        }
    }
    return nullptr;
}

const SceneNode& TestMapAccessible::node(const QString& key) const {
    const auto& nodes = m_view->scene().nodes;
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&key](const SceneNode& n) { return n.item.key == key; });
    if (found == nodes.end()) {
        qFatal("no node %s on the map", qPrintable(key));
    }
    return *found;
}

bool TestMapAccessible::wasTold(QAccessibleInterface* face, QAccessible::Event what) const {
    const std::pair event(QAccessible::uniqueId(face), what);
    return std::find(m_told.begin(), m_told.end(), event) != m_told.end();
}

void TestMapAccessible::everythingDrawnIsAChildOnce() {
    const Network& network = *m_controller->network();
    const std::size_t drawn =
        network.nodes.size() + network.hubs.size() + network.links.size() + network.hulls.size();
    QCOMPARE(map()->childCount(), int(drawn));
    QSet<QAccessibleInterface*> seen;
    for (int i = 0; i < map()->childCount(); ++i) {
        QAccessibleInterface* thing = map()->child(i);
        QVERIFY(thing && thing->isValid());
        QCOMPARE(map()->child(i), thing);
        QCOMPARE(map()->indexOfChild(thing), i);
        QCOMPARE(thing->parent(), map());
        seen.insert(thing);
    }
    QCOMPARE(seen.size(), qsizetype(drawn));
    QCOMPARE(map()->child(-1), nullptr);
    QCOMPARE(map()->child(int(drawn)), nullptr);
}

void TestMapAccessible::childrenHaveNameRoleAndWords() {
    QCOMPARE(map()->role(), QAccessible::List);
    QCOMPARE(map()->text(QAccessible::Name), u"Map"_s);
    QVERIFY(map()->text(QAccessible::Help).contains(u"Arrow keys"_s));
    for (int i = 0; i < map()->childCount(); ++i) {
        QAccessibleInterface* thing = map()->child(i);
        QCOMPARE(thing->role(), QAccessible::ListItem);
        QVERIFY2(!thing->text(QAccessible::Name).isEmpty(), qPrintable(QString::number(i)));
        QVERIFY2(!thing->text(QAccessible::Description).isEmpty(),
                 qPrintable(thing->text(QAccessible::Name)));
        QVERIFY(thing->state().focusable && thing->state().selectable);
        QVERIFY(!thing->state().focused && !thing->state().selected);
    }
    const Network& network = *m_controller->network();
    const int agreements = network.nodes[network.indexOf(ActorId(u"AUS"_s))].records[0];
    const QString words = child(u"Australia"_s)->text(QAccessible::Description);
    QVERIFY2(agreements > 5 && words.startsWith(u"%1 agreement"_s.arg(agreements)), qPrintable(words));
    QVERIFY2(words.contains(u"exercise"_s), qPrintable(words));
    QVERIFY(child(u"Japan – U.S."_s));
    const NetworkHull& hull = network.hulls.front();
    const QString title = titleOf(*m_session->dataset().find(hull.framework), u"en"_s);
    QVERIFY2(child(title)->text(QAccessible::Description).startsWith(u"framework of "_s),
             qPrintable(child(title)->text(QAccessible::Description)));
}

void TestMapAccessible::rectsLieWhereTheMapDrawsThem() {
    const SceneNode& australia = node(u"AUS"_s);
    const QRect box = child(u"Australia"_s)->rect();
    const QRectF disc(australia.centre - QPointF(australia.radius, australia.radius),
                      QSizeF(2 * australia.radius, 2 * australia.radius));
    QCOMPARE(box.topLeft(), m_view->mapToGlobal(disc.toAlignedRect().topLeft()));
    QCOMPARE(box.size(), disc.toAlignedRect().size());
    m_view->zoomIn();
    QVERIFY(child(u"Australia"_s)->rect() != box);
    QVERIFY(!map()->child(0)->state().offscreen);
    m_view->picture().camera().pan(QPointF(5000, 0));
    QVERIFY(map()->child(0)->state().offscreen);
}

void TestMapAccessible::whatLiesUnderAPointIsFound() {
    for (const SceneNode& shown : m_view->scene().nodes) {
        const QPoint at = m_view->mapToGlobal(shown.centre.toPoint());
        const QAccessibleInterface* found = map()->childAt(at.x(), at.y());
        QVERIFY(found && found->rect().contains(at));
    }
    const QPoint paper = m_view->mapToGlobal(QPoint(2, 2));
    QCOMPARE(map()->childAt(paper.x(), paper.y()), nullptr);
    const QPoint outside = m_view->mapToGlobal(QPoint(-5, -5));
    QCOMPARE(map()->childAt(outside.x(), outside.y()), nullptr);
}

void TestMapAccessible::keysAreToldWhereTheyGo() {
    QCOMPARE(map()->focusChild(), nullptr);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QAccessibleInterface* first = map()->focusChild();
    QVERIFY(first && first->state().focused);
    QVERIFY(wasTold(first, QAccessible::Focus));
    m_told.clear();
    QTest::keyClick(m_view.get(), Qt::Key_Tab); // on to its first link
    QAccessibleInterface* link = map()->focusChild();
    QVERIFY(link && link != first);
    QVERIFY(link->text(QAccessible::Name).contains(u" – "_s));
    QVERIFY(wasTold(link, QAccessible::Focus));
    QVERIFY(!first->state().focused);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(link->state().selected);
    QVERIFY(wasTold(link, QAccessible::Selection));
}

void TestMapAccessible::clickAndSelectionElsewhereAreTold() {
    QAccessibleInterface* australia = child(u"Australia"_s);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, node(u"AUS"_s).centre.toPoint());
    QVERIFY(australia->state().selected);
    QVERIFY(wasTold(australia, QAccessible::Selection));
    m_told.clear();
    m_session->select(Selection::of(RecordRef{RecordKind::Actor, u"IND"_s}));
    QVERIFY(wasTold(australia, QAccessible::SelectionRemove));
    QVERIFY(wasTold(child(u"India"_s), QAccessible::Selection));
    QVERIFY(!australia->state().selected && child(u"India"_s)->state().selected);
    m_told.clear();
    m_session->select(Selection::none());
    QVERIFY(wasTold(map(), QAccessible::SelectionWithin));
}

void TestMapAccessible::pressSelectsAndFocusPutsTheKeysThere() {
    QAccessibleInterface* india = child(u"India"_s);
    QAccessibleActionInterface* actions = india->actionInterface();
    QVERIFY(actions);
    QCOMPARE(actions->actionNames(), (QStringList{QAccessibleActionInterface::pressAction(),
                                                  QAccessibleActionInterface::setFocusAction()}));
    actions->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(india->state().focused && !india->state().selected);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"IND"_s}));
    QCOMPARE(actions->keyBindingsForAction(QAccessibleActionInterface::pressAction()),
             QStringList{u"Return"_s});
}

void TestMapAccessible::whatLeavesTheMapIsToldAndForgotten() {
    QAccessibleInterface* japan = child(u"Japan"_s);
    QAccessibleInterface* mongolia = child(u"Mongolia"_s);
    QVERIFY(japan && mongolia);
    const auto gone = QAccessible::uniqueId(mongolia);
    Lens lens = m_session->lens();
    lens.actors = {ActorId(u"AUS"_s)};
    m_told.clear();
    m_session->setLens(lens);
    QVERIFY(wasTold(map(), QAccessible::ObjectReorder));
    const std::pair event(gone, QAccessible::ObjectDestroyed);
    QVERIFY(std::find(m_told.begin(), m_told.end(), event) != m_told.end());
    QCOMPARE(QAccessible::accessibleInterface(gone), nullptr);
    QTRY_COMPARE(child(u"Japan"_s), japan);
    QCOMPARE(child(u"Mongolia"_s), nullptr);
}

void TestMapAccessible::emptyMapSaysWhatToDo() {
    Lens lens;
    lens.time = DateSpan{QDate(1900, 1, 1), QDate(1901, 1, 1)};
    m_session->setLens(lens);
    QTRY_COMPARE(map()->childCount(), 0);
    QVERIFY(map()->text(QAccessible::Description).contains(u"Widen the time"_s));
}

void TestMapAccessible::speaksJapanese() {
    m_view.reset();
    m_controller.reset();
    m_session = test::makeSession(*m_store, u"paper"_s, u"ja"_s);
    showSession();
    QVERIFY(child(u"オーストラリア"_s));
}

void TestMapAccessible::mapThatGoesTakesItsThingsAlong() {
    const auto id = QAccessible::uniqueId(child(u"Japan"_s));
    m_view.reset();
    QCOMPARE(QAccessible::accessibleInterface(id), nullptr);
}

void TestMapAccessible::largeMapIsNotBuiltEagerly() {
    m_view.reset();
    m_controller.reset();
    auto document =
        Document::open(Store::inMemory(test::grownDataset(2000)).value(), u"tester"_s, test::fixedClock());
    m_session = std::make_unique<Session>(std::move(document).value(), *Style::load(u"paper"_s), u"en"_s);
    showSession();
    QElapsedTimer clock;
    clock.start();
    const int count = map()->childCount();
    QAccessibleInterface* last = map()->child(count - 1);
    QVERIFY(count > 8000 && last);
    QCOMPARE(map()->indexOfChild(last), count - 1);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QAccessibleInterface* walked = map()->focusChild();
    QVERIFY(walked && wasTold(walked, QAccessible::Focus));
    const auto took = clock.elapsed();
    qInfo("asked and walked among %d things in %lld ms", count, took);
    // One after the other: nobody but these two was made.
    QCOMPARE(QAccessible::uniqueId(walked), QAccessible::uniqueId(last) + 1);
}

QTEST_MAIN(TestMapAccessible)
#include "tst_mapaccessible.moc"
