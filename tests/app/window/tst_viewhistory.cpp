#include "map/mapview.h"
#include "model/edits.h"
#include "support/session.h"
#include "window/viewhistory.h"

#include <QSignalSpy>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestViewHistory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void backAndForwardGoThroughWhatWasShown();
    void newStepForgetsTheWayForward();
    void whatChangesTogetherIsOneStep();
    void playedTimeIsOneStep();
    void zoomComesBackWithItsStep();
    void atOnceAfterAChangeBackLeavesIt();
    void recordThatIsGoneIsNotSelectedAgain();
    void anotherStoreBeginsAnew();

private:
    void setDay(QDate day) {
        Lens lens = m_session->lens();
        lens.time = Moment{day, 36};
        m_session->setLens(lens);
    }
    [[nodiscard]] QDate day() const { return m_session->lens().lastDay(); }
    /// Lets the step be noted.
    void rest() {
        QTRY_VERIFY(!m_steps->isEmpty());
        m_steps->clear();
    }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MapController> m_controller;
    std::unique_ptr<MapView> m_view;
    std::unique_ptr<ViewHistory> m_history;
    std::unique_ptr<QSignalSpy> m_steps;
};

void TestViewHistory::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_controller = std::make_unique<MapController>(*m_session);
    m_controller->setAnimated(false);
    m_view = std::make_unique<MapView>(*m_session, *m_controller);
    m_view->resize(800, 600);
    m_history = std::make_unique<ViewHistory>(*m_session, *m_controller, *m_view);
    m_history->setPause(0ms); // every change of time is a step
    m_steps = std::make_unique<QSignalSpy>(m_history.get(), &ViewHistory::changed);
}

void TestViewHistory::cleanup() {
    m_steps.reset();
    m_history.reset();
    m_view.reset();
    m_controller.reset();
    m_session.reset();
    m_store.reset();
}

void TestViewHistory::backAndForwardGoThroughWhatWasShown() {
    QVERIFY(!m_history->canGoBack() && !m_history->canGoForward());
    const Selection australia = Selection::of(RecordRef{RecordKind::Actor, u"AUS"_s});
    setDay(QDate(1960, 6, 1));
    rest();
    setDay(QDate(2024, 6, 1));
    rest();
    m_session->select(australia);
    rest();
    m_view->focusCurrent();
    rest();
    m_controller->setArrangement(layout::Arrangement::Hub);
    rest();

    m_history->back();
    QCOMPARE(m_controller->arrangement(), layout::Arrangement::Force);
    QVERIFY(m_view->focus());
    m_history->back();
    QVERIFY(!m_view->focus());
    QCOMPARE(m_session->selection(), australia);
    m_history->back();
    QCOMPARE(m_session->selection(), Selection::none());
    QCOMPARE(day(), QDate(2024, 6, 1));
    m_history->back();
    QCOMPARE(day(), QDate(1960, 6, 1));
    m_history->back();
    QCOMPARE(m_session->lens(), Lens());
    QVERIFY(!m_history->canGoBack());
    m_history->back(); // there is nothing before
    QCOMPARE(m_session->lens(), Lens());
    for (int i = 0; i < 5; ++i) {
        m_history->forward();
    }
    QVERIFY(!m_history->canGoForward());
    QCOMPARE(m_controller->arrangement(), layout::Arrangement::Hub);
    QCOMPARE(day(), QDate(2024, 6, 1));
    QCOMPARE(m_session->selection(), australia);
    QVERIFY(m_view->focus());
}

void TestViewHistory::newStepForgetsTheWayForward() {
    setDay(QDate(1960, 6, 1));
    rest();
    m_history->back();
    QVERIFY(m_history->canGoForward());
    m_steps->clear();
    setDay(QDate(1990, 6, 1));
    rest();
    QVERIFY(!m_history->canGoForward());
    m_history->back();
    QCOMPARE(m_session->lens(), Lens());
}

void TestViewHistory::whatChangesTogetherIsOneStep() {
    setDay(QDate(1960, 6, 1));
    m_session->select(Selection::of(RecordRef{RecordKind::Actor, u"AUS"_s}));
    rest();
    m_history->back();
    QCOMPARE(m_session->lens(), Lens());
    QCOMPARE(m_session->selection(), Selection::none());
}

void TestViewHistory::playedTimeIsOneStep() {
    m_history->setPause(1h);
    for (int year = 1952; year < 1960; ++year) {
        setDay(QDate(year, 12, 31));
        QCoreApplication::processEvents();
    }
    m_history->back();
    QCOMPARE(m_session->lens(), Lens());
    m_history->forward();
    QCOMPARE(day(), QDate(1959, 12, 31));
}

void TestViewHistory::zoomComesBackWithItsStep() {
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 60000);
    m_view->zoomIn();
    m_view->zoomIn();
    const Viewport zoomed = m_view->picture().viewport();
    setDay(QDate(2024, 6, 1));
    rest();
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 60000);
    m_view->showAll();
    QVERIFY(!m_view->picture().camera().chosen());
    m_history->back();
    QTRY_VERIFY_WITH_TIMEOUT(m_controller->isSettled(), 60000);
    QCOMPARE(m_view->picture().viewport(), zoomed);
    m_history->forward();
    QVERIFY(!m_view->picture().camera().chosen());
}

void TestViewHistory::atOnceAfterAChangeBackLeavesIt() {
    setDay(QDate(1960, 6, 1));
    m_history->back(); // before the step could be noted by itself
    QCOMPARE(m_session->lens(), Lens());
    m_history->forward();
    QCOMPARE(day(), QDate(1960, 6, 1));
}

void TestViewHistory::recordThatIsGoneIsNotSelectedAgain() {
    const ExerciseId malabar(u"malabar-2016"_s);
    m_session->select(Selection::of({RecordKind::Exercise, malabar.slug()}));
    rest();
    m_session->select(Selection::of({RecordKind::Actor, u"AUS"_s}));
    rest();
    QVERIFY(m_session->document().apply(
        removeRecord(m_session->dataset(), {RecordKind::Exercise, malabar.slug()}).value()));
    m_history->back();
    QCOMPARE(m_session->selection(), Selection::none());
}

void TestViewHistory::anotherStoreBeginsAnew() {
    setDay(QDate(1960, 6, 1));
    rest();
    m_history->startAnew();
    QVERIFY(!m_history->canGoBack());
    QCOMPARE(day(), QDate(1960, 6, 1));
}

QTEST_MAIN(TestViewHistory)
#include "tst_viewhistory.moc"
