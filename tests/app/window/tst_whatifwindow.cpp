#include "export/figuredialog.h"
#include "export/figurepreview.h"
#include "map/mapview.h"
#include "network/loss.h"
#include "panels/lenschips.h"
#include "panels/removalslist.h"
#include "panels/rowsview.h"
#include "panels/whatifpanel.h"
#include "scene/exporter.h"
#include "support/openwindow.h"

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

    void theMapKeepsItsPlacesAndMarksTheLoss();
    void undoOfTheListIsNotThatOfTheRecords();
    void aFigureShowsTheLoss();
    void aPictureOfALossOpensAsOne();
    void theLossIsThereAtTheNextStart();

private:
    [[nodiscard]] MainWindow& window() const { return *m_open->window; }
    [[nodiscard]] WhatIfPanel* panel() const { return window().findChild<WhatIfPanel*>(); }
    void wait() const {
        QTRY_VERIFY(panel()->isCurrent());
        QTRY_VERIFY_WITH_TIMEOUT(window().controller().isSettled(), 10000);
    }

    std::unique_ptr<test::OpenWindow> m_open;
};

void TestWhatIfWindow::init() {
    m_open = std::make_unique<test::OpenWindow>();
    window().findChild<QDockWidget*>(u"whatIfDock"_s)->toggleViewAction()->trigger();
    wait();
}

void TestWhatIfWindow::theMapKeepsItsPlacesAndMarksTheLoss() {
    const auto before = *window().controller().settledPositions();
    panel()->removals().takeOut(ActorId(u"USA"_s));
    wait();
    QVERIFY(*window().controller().settledPositions() == before);
    MapPicture& picture = window().map().picture();
    QTRY_VERIFY(picture.scene().showsLoss);
    for (const SceneNode& node : picture.scene().nodes) {
        QCOMPARE(node.difference == Difference::Ended, node.item.key == u"USA"_s);
    }
    QToolButton* chip = nullptr;
    for (QToolButton* button : window().findChild<LensChips*>()->findChildren<QToolButton*>()) {
        chip = button->text().contains(u"United States"_s) && button->isVisible() ? button : chip;
    }
    QVERIFY(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_VERIFY(!picture.scene().showsLoss);
    wait();
    QVERIFY(*window().controller().settledPositions() == before);
    QCOMPARE(panel()->removals().scenario().removals.size(), 1U);
}

void TestWhatIfWindow::undoOfTheListIsNotThatOfTheRecords() {
    const Exercise before = *m_open->session->dataset().find(ExerciseId(u"malabar-2016"_s));
    Exercise after = before;
    after.place = u"Elsewhere"_s;
    QVERIFY(m_open->session->document().apply({u"Edit"_s, {{AnyRecord(before), AnyRecord(after)}}}).ok());
    panel()->removals().takeOut(ActorId(u"USA"_s));
    wait();
    for (const QString& name : {u"removals"_s, u"numbers"_s}) {
        auto* part = panel()->findChild<QWidget*>(name);
        part->setFocus();
        QTest::keyClick(part, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(panel()->removals().scenario().isEmpty());
        QTest::keyClick(part, Qt::Key_Z, Qt::ControlModifier); // nothing more to undo here
        QCOMPARE(m_open->session->dataset().find(before.id)->place, u"Elsewhere"_s);
        QTest::keySequence(part, QKeySequence::Redo);
        QVERIFY(!panel()->removals().scenario().isEmpty());
    }
    window().map().setFocus();
    QTest::keyClick(&window().map(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_open->session->dataset().find(before.id)->place, before.place);
}

void TestWhatIfWindow::aFigureShowsTheLoss() {
    panel()->removals().takeOut(ActorId(u"USA"_s));
    wait();
    QTest::mouseClick(panel()->findChild<QToolButton*>(u"figure"_s), Qt::LeftButton);
    auto* dialog = window().findChild<FigureDialog*>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->findChild<FigurePreview*>()->figure());
    QVERIFY(
        dialog->findChild<FigurePreview*>()->figure()->description.contains(u"Taken out: United States."_s));
    dialog->close();
}

void TestWhatIfWindow::aPictureOfALossOpensAsOne() {
    const Scenario scenario{{ActorId(u"USA"_s), EventKind::Exercises}, true};
    const QString path = m_open->store.folder() + u"/loss.png"_s;
    const Network network = buildWithLoss(*m_open->session->index(), {}, scenario);
    const std::vector<layout::Vec2> places(layoutNodeCount(network));
    QVERIFY(exportFigure(*composeFigure(m_open->session->dataset(), {}, network, places, {}), path).ok());
    m_open->prompt.answerNextFile(path);
    window().actions()[ActionId::OpenStore]->trigger();
    wait();
    QTRY_VERIFY(window().map().picture().scene().showsLoss);
    QCOMPARE(m_open->session->loss(), scenario);
    QCOMPARE(panel()->removals().scenario(), scenario);
    QTest::keyClick(panel()->findChild<QListWidget*>(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_open->session->loss().isEmpty());
}

void TestWhatIfWindow::theLossIsThereAtTheNextStart() {
    panel()->removals().takeOut(ActorId(u"USA"_s));
    wait();
    window().close();
    m_open->session->showLoss({});
    m_open->open();
    wait();
    QCOMPARE(m_open->session->loss(), (Scenario{{ActorId(u"USA"_s)}, false}));
    QCOMPARE(panel()->removals().scenario(), m_open->session->loss());
}

QTEST_MAIN(TestWhatIfWindow)

#include "tst_whatifwindow.moc"
