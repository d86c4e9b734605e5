#include "export/figuredialog.h"
#include "export/figurepreview.h"
#include "map/mapview.h"
#include "network/loss.h"
#include "panels/lenschips.h"
#include "panels/removalslist.h"
#include "panels/rowsview.h"
#include "panels/whatifpanel.h"
#include "scene/exporter.h"
#include "support/session.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"

#include <QDialog>
#include <QDockWidget>
#include <QListWidget>
#include <QTest>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;

/// What if, in the window: panel, map, chips and figure together.
class TestWhatIfWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void theMapKeepsItsPlacesAndMarksTheLoss();
    void undoOfTheListIsNotThatOfTheRecords();
    void aFigureShowsTheLoss();
    void aPictureOfALossOpensAsOne();
    void theLossIsThereAtTheNextStart();

private:
    void openWindow();
    [[nodiscard]] WhatIfPanel* panel() const { return m_window->findChild<WhatIfPanel*>(); }
    void wait() const {
        QTRY_VERIFY(panel()->isCurrent());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
    }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Prompt m_prompt;
    PlatformLook m_platform;
};

void TestWhatIfWindow::init() {
    m_prompt.setSilent();
    m_store = std::make_unique<test::TemporaryStore>();
    const QString folder = m_store->folder();
    m_settings = std::make_unique<Settings>(
        Places{folder + u"/plusone.ini"_s, folder + u"/state.ini"_s, folder + u"/x.plusone"_s});
    m_session = test::makeSession(*m_store);
    openWindow();
    m_window->findChild<QDockWidget*>(u"whatIfDock"_s)->toggleViewAction()->trigger();
    wait();
}

void TestWhatIfWindow::openWindow() {
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->controller().setAnimated(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWhatIfWindow::cleanup() {
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
}

void TestWhatIfWindow::theMapKeepsItsPlacesAndMarksTheLoss() {
    const auto before = *m_window->controller().settledPositions();
    panel()->removals().takeOut(ActorId(u"USA"_s));
    wait();
    QVERIFY(*m_window->controller().settledPositions() == before);
    MapPicture& picture = m_window->map().picture();
    QTRY_VERIFY(picture.scene().showsLoss);
    for (const SceneNode& node : picture.scene().nodes) {
        QCOMPARE(node.difference == Difference::Ended, node.item.key == u"USA"_s);
    }
    QToolButton* chip = nullptr;
    for (QToolButton* button : m_window->findChild<LensChips*>()->findChildren<QToolButton*>()) {
        chip = button->text().contains(u"United States"_s) && button->isVisible() ? button : chip;
    }
    QVERIFY(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_VERIFY(!picture.scene().showsLoss);
    wait();
    QVERIFY(*m_window->controller().settledPositions() == before);
    QCOMPARE(panel()->removals().scenario().removals.size(), 1U);
}

void TestWhatIfWindow::undoOfTheListIsNotThatOfTheRecords() {
    const Exercise before = *m_session->dataset().find(ExerciseId(u"malabar-2016"_s));
    Exercise after = before;
    after.place = u"Elsewhere"_s;
    QVERIFY(m_session->document().apply({u"Edit"_s, {{AnyRecord(before), AnyRecord(after)}}}).ok());
    panel()->removals().takeOut(ActorId(u"USA"_s));
    wait();
    for (const QString& name : {u"removals"_s, u"numbers"_s}) {
        auto* part = panel()->findChild<QWidget*>(name);
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(panel()->removals().scenario().isEmpty());
        QTest::keyClick(part, Qt::Key_Z, Qt::ControlModifier); // nothing more to undo here
        QCOMPARE(m_session->dataset().find(before.id)->place, u"Elsewhere"_s);
        QTest::keySequence(part, QKeySequence::Redo);
        QVERIFY(!panel()->removals().scenario().isEmpty());
    }
    m_window->map().setFocus();
    QTest::keyClick(&m_window->map(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_session->dataset().find(before.id)->place, before.place);
}

void TestWhatIfWindow::aFigureShowsTheLoss() {
    panel()->removals().takeOut(ActorId(u"USA"_s));
    wait();
    QTest::mouseClick(panel()->findChild<QToolButton*>(u"figure"_s), Qt::LeftButton);
    auto* dialog = m_window->findChild<FigureDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<FigurePreview*>()->figure());
    QVERIFY(
        dialog->findChild<FigurePreview*>()->figure()->description.contains(u"Taken out: United States."_s));
    dialog->close();
}

void TestWhatIfWindow::aPictureOfALossOpensAsOne() {
    const Scenario scenario{{ActorId(u"USA"_s), EventKind::Exercises}, true};
    const QString path = m_store->folder() + u"/loss.png"_s;
    const Network network = buildWithLoss(*m_session->index(), {}, scenario);
    const std::vector<layout::Vec2> places(layoutNodeCount(network));
    QVERIFY(exportFigure(*composeFigure(m_session->dataset(), {}, network, places, {}), path).ok());
    m_prompt.answerNextFile(path);
    m_window->actions()[ActionId::OpenStore]->trigger();
    wait();
    QTRY_VERIFY(m_window->map().picture().scene().showsLoss);
    QCOMPARE(m_session->loss(), scenario);
    QCOMPARE(panel()->removals().scenario(), scenario);
    QTest::keyClick(panel()->findChild<QListWidget*>(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_session->loss().isEmpty());
}

void TestWhatIfWindow::theLossIsThereAtTheNextStart() {
    panel()->removals().takeOut(ActorId(u"USA"_s));
    wait();
    m_window->close();
    m_session->showLoss({});
    openWindow();
    wait();
    QCOMPARE(m_session->loss(), (Scenario{{ActorId(u"USA"_s)}, false}));
    QCOMPARE(panel()->removals().scenario(), m_session->loss());
}

QTEST_MAIN(TestWhatIfWindow)

#include "tst_whatifwindow.moc"
