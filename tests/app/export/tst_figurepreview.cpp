#include "export/figurewriter.h"
#include "scene/scenelabels.h"
#include "support/figurewindow.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

#include <cmath>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const FigureThing legend{true, {}};
const FigureThing australia{false, {MapItem::Kind::Actor, u"AUS"_s}};

/// Pixels that differ, in per cent.
double apart(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            count += a.pixel(x, y) != b.pixel(x, y);
        }
    }
    return 100.0 * count / (double(a.width()) * a.height());
}

} // namespace

class TestFigurePreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void wholePageIsTheFigure();
    void transparentFigureLiesOnChecks();
    void wheelZoomsAboutThePointer();
    void keysZoomAndFit();
    void dragAndArrowsPan();
    void draggedLabelMovesInTheFigure();
    void draggedLegendMovesInTheFigure();
    void zoomedLabelIsShownWhereItWasDropped();
    void wheelUnderAHandKeepsTheLabelThere();
    void labelIsMovedByKeys();
    void tabLeavesUnlessSomethingIsTaken();
    void quickKeysLoseNoStep();
    void moveOutOfThePageStaysInside();
    void everythingIsPutBack();
    void labelsMovedOnTheMapArePutBack();
    void zoomedLabelIsBroughtIntoView();
    void previewThatIsGoneHearsNothing();

private:
    [[nodiscard]] FigurePreview& preview() const { return *m_window->preview(); }
    [[nodiscard]] QRectF box(const FigureThing& thing) const { return boxOf(*preview().figure(), thing); }
    void drag(QPoint from, QPoint to);
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&preview(), Qt::Key(key), modifiers);
    }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<test::FigureWindow> m_window;
};

void TestFigurePreview::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_window = std::make_unique<test::FigureWindow>(*m_store);
    QVERIFY(m_window->showsFigure());
    preview().setFocus();
}

void TestFigurePreview::cleanup() {
    m_window.reset();
    m_store.reset();
}

void TestFigurePreview::drag(QPoint from, QPoint to) {
    QWidget* view = preview().viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, (from + to) / 2);
    QTest::mouseMove(view, to);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
}

void TestFigurePreview::wholePageIsTheFigure() {
    // The figure in as many px as the preview has, drawn as a file is.
    const QImage& seen = preview().image();
    auto figure = *composeFigure(m_window->source, m_window->spec());
    figure.spec.dpi = 96 * preview().zoom();
    figure.spec.pixels = seen.size();
    const QImage file = renderFigure(figure);
    QCOMPARE(seen.convertToFormat(file.format()).size(), file.size());
    QCOMPARE(apart(seen, file), 0.0);
}

void TestFigurePreview::transparentFigureLiesOnChecks() {
    m_window->child<QCheckBox>("transparent")->click();
    QVERIFY(m_window->showsFigure());
    const QImage seen = preview().viewport()->grab().toImage();
    const QPoint corner = preview().toView({0, 0}).toPoint();
    const int side = m_window->session->style().grid;
    const QColor paper = m_window->session->style().paper;
    QCOMPARE(seen.pixelColor(corner + QPoint(side * 3 / 2, side / 2)), paper);
    QVERIFY(seen.pixelColor(corner + QPoint(side / 2, side / 2)) != paper);
    QVERIFY(qAlpha(preview().image().pixel(side / 2, side / 2)) == 0); // nothing of them in the figure
}

void TestFigurePreview::wheelZoomsAboutThePointer() {
    const QPointF about = preview().viewport()->rect().center() + QPointF(70, 30);
    const auto zoom = [&](int notches) {
        for (int i = 0; i < notches; ++i) {
            QWheelEvent wheel(about, preview().viewport()->mapToGlobal(about), {}, {0, 120}, {}, {},
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(preview().viewport(), &wheel);
        }
    };
    zoom(7); // from here on the page is larger than the room: a smaller one stands in the middle
    const double before = preview().zoom();
    const QPointF page = (about - preview().toView({0, 0})) / before;
    zoom(4);
    QVERIFY(std::abs(preview().zoom() / before - std::pow(1.25, 4)) < 0.01);
    const QPointF left = preview().toView(page) - about;
    QVERIFY2(left.manhattanLength() < 4, qPrintable(u"%1, %2"_s.arg(left.x()).arg(left.y())));
    QVERIFY(m_window->showsFigure());
    QVERIFY(preview().image().width() <= preview().viewport()->width() + 2); // only what is seen is painted
}

void TestFigurePreview::keysZoomAndFit() {
    const double fitting = preview().zoom();
    QTest::keyClick(m_window->dialog.get(), Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(preview().zoom() > fitting && !preview().isFitted());
    QTest::keyClick(m_window->dialog.get(), Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(std::abs(preview().zoom() - fitting) < 1e-9);
    QTest::keyClick(m_window->dialog.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(preview().zoom(), 1.0);
    QCOMPARE(m_window->child<QLabel>("zoom")->text(), u"100 %"_s);
    QTest::keyClick(m_window->dialog.get(), Qt::Key_0, Qt::ControlModifier);
    QVERIFY(preview().isFitted());
    for (int i = 0; i < 40; ++i) {
        preview().zoomIn();
    }
    QCOMPARE(preview().zoom(), 16.0);
}

void TestFigurePreview::dragAndArrowsPan() {
    preview().showAsPrinted();
    preview().zoomIn();
    preview().zoomIn();
    preview().horizontalScrollBar()->setValue(0);
    preview().verticalScrollBar()->setValue(0);
    QVERIFY(m_window->showsFigure());
    const QPoint corner = preview().toView({5, 5}).toPoint(); // of the page: paper only
    drag(corner + QPoint(0, 0), corner + QPoint(-120, -60));
    QCOMPARE(preview().horizontalScrollBar()->value(), 120);
    QCOMPARE(preview().verticalScrollBar()->value(), 60);
    press(Qt::Key_Right);
    QVERIFY(preview().horizontalScrollBar()->value() > 120);
    press(Qt::Key_Up);
    QVERIFY(preview().verticalScrollBar()->value() < 60);
    QVERIFY(m_window->spec().labelOffsets.empty());
}

void TestFigurePreview::draggedLabelMovesInTheFigure() {
    const QRectF before = box(australia);
    const QPoint from = preview().toView(before.center()).toPoint();
    const QPoint by(40, -30);
    drag(from, from + by);
    QVERIFY(m_window->showsFigure());
    const QPointF moved = box(australia).center() - before.center();
    QVERIFY((moved - QPointF(by) / preview().zoom()).manhattanLength() < 0.01);

    // In the file too: the figure of the spec has it there, and its letters.
    const auto file = *composeFigure(m_window->source, m_window->spec());
    QCOMPARE(boxOf(file, australia), box(australia));
    const SceneLabel* label = labelOf(file, australia);
    QVERIFY(label);
    QCOMPARE(m_window->spec().labelOffsets.at(australia.item),
             label->box.center() - labelAnchor(file.scene, *label));
}

void TestFigurePreview::draggedLegendMovesInTheFigure() {
    const QPoint from = preview().toView(box(legend).center()).toPoint();
    const QPointF before = box(legend).topLeft();
    drag(from, from + QPoint(30, -100));
    QVERIFY(m_window->spec().legendAt.has_value());
    QVERIFY(m_window->showsFigure());
    const QPointF moved = box(legend).topLeft() - before;
    QVERIFY(moved.y() < -90 / preview().zoom());
    const auto file = *composeFigure(m_window->source, m_window->spec());
    QCOMPARE(file.legendBox, box(legend));
    for (const SceneLabel& label : file.scene.labels) {
        QVERIFY(!label.box.intersects(file.legendBox)); // labels make way
    }
}

void TestFigurePreview::zoomedLabelIsShownWhereItWasDropped() {
    for (int i = 0; i < 4; ++i) {
        preview().zoomIn();
    }
    const QPointF middle = box(australia).center() * preview().zoom() - QPointF(300, 200);
    preview().horizontalScrollBar()->setValue(int(middle.x()));
    preview().verticalScrollBar()->setValue(int(middle.y()));
    QVERIFY(m_window->showsFigure());
    const auto stands = [this] { return preview().toView(box(australia).center()); };
    const QPoint from = stands().toPoint();
    const QPointF wanted = stands() + QPointF(60, 40);
    drag(from, from + QPoint(60, 40));
    QVERIFY(m_window->showsFigure());
    QVERIFY((stands() - wanted).manhattanLength() < 0.01);
    QCOMPARE(preview().current(), std::optional(australia));
    press(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->showsFigure());
    const int step = m_window->session->style().grid; // of the screen, whatever the zoom
    QVERIFY((stands() - wanted + QPointF(step, 0)).manhattanLength() < 0.01);
}

void TestFigurePreview::wheelUnderAHandKeepsTheLabelThere() {
    QWidget* view = preview().viewport();
    const QPoint from = preview().toView(box(australia).center()).toPoint();
    const QPoint to = from + QPoint(40, -30);
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    QTest::mouseMove(view, (from + to) / 2);
    QTest::mouseMove(view, to);
    QWheelEvent wheel(to, view->mapToGlobal(QPointF(to)), {}, {0, 360}, {}, {}, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view, &wheel);
    const QPointF wanted = (to - preview().toView({0, 0})) / preview().zoom(); // below the hand
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    QVERIFY(m_window->showsFigure());
    QVERIFY2((box(australia).center() - wanted).manhattanLength() < 3 / preview().zoom() + 1,
             qPrintable(QString::number((box(australia).center() - wanted).manhattanLength())));
}

void TestFigurePreview::labelIsMovedByKeys() {
    QCOMPARE(preview().accessibleDescription(), preview().figure()->description);
    press(Qt::Key_Space);
    QCOMPARE(preview().current(), std::optional(legend));
    QCOMPARE(preview().accessibleDescription(), u"Legend"_s);
    QVERIFY(m_window->child<QLabel>("hint")->text().contains(u"Legend"_s));
    press(Qt::Key_Tab);
    QVERIFY(preview().current() && !preview().current()->isLegend);
    const FigureThing thing = *preview().current();
    QVERIFY(m_window->child<QLabel>("hint")->text().contains(u"Label"_s));
    const QRectF before = box(thing);
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->showsFigure());
    const double step = m_window->session->style().grid / preview().zoom();
    const QRectF after = box(thing);
    QVERIFY2(std::abs(after.center().x() - before.center().x() - step) < 0.01,
             qPrintable(QString::number(after.x() - before.x())));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(preview().current(), std::optional(legend));
    press(Qt::Key_Escape);
    QVERIFY(!preview().current() && m_window->dialog->isVisible());
}

void TestFigurePreview::tabLeavesUnlessSomethingIsTaken() {
    press(Qt::Key_Tab);
    QVERIFY(!preview().hasFocus());
    preview().setFocus();
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->child<QLabel>("hint")->text().contains(u"Space"_s));
    QVERIFY(m_window->spec().labelOffsets.empty() && !m_window->spec().legendAt);
}

void TestFigurePreview::quickKeysLoseNoStep() {
    const double step = m_window->session->style().grid / preview().zoom();
    for (const FigureThing& thing : {legend, australia}) {
        const QRectF before = box(thing);
        constexpr int times = 3;
        for (int i = 0; i < times; ++i) { // faster than figures are composed
            Q_EMIT preview().moved(thing, QPointF(0, -step));
        }
        QVERIFY(m_window->showsFigure());
        QVERIFY(std::abs(box(thing).center().y() - before.center().y() + times * step) < 0.01);
    }
}

void TestFigurePreview::moveOutOfThePageStaysInside() {
    for (const FigureThing& thing : {legend, australia}) {
        for (int i = 0; i < 2; ++i) {
            Q_EMIT preview().moved(thing, QPointF(-4000, -4000));
            QVERIFY(m_window->showsFigure());
        }
        const QRectF page({}, preview().figure()->page);
        QVERIFY(page.contains(box(thing)));
        const QPointF there = box(thing).center();
        Q_EMIT preview().moved(thing, QPointF(20, 0)); // and comes back at once
        QVERIFY(m_window->showsFigure());
        QVERIFY(std::abs(box(thing).center().x() - there.x() - 20) < 0.01);
    }
}

void TestFigurePreview::everythingIsPutBack() {
    auto* putBack = m_window->child<QAction>("putBack");
    QVERIFY(!putBack->isEnabled());
    const QRectF label = box(australia);
    const QRectF box0 = box(legend);
    Q_EMIT preview().moved(australia, QPointF(30, 30));
    Q_EMIT preview().moved(legend, QPointF(0, -60));
    QVERIFY(putBack->isEnabled());
    QVERIFY(m_window->showsFigure());
    QVERIFY(box(australia) != label && box(legend) != box0);
    putBack->trigger();
    QVERIFY(!putBack->isEnabled());
    QVERIFY(m_window->showsFigure());
    QCOMPARE(box(australia), label);
    QCOMPARE(box(legend), box0);
}

void TestFigurePreview::labelsMovedOnTheMapArePutBack() {
    const QRectF usual = box(australia);
    m_window->source.labelOffsets[australia.item] = {60, 50};
    m_window->open();
    QVERIFY(m_window->showsFigure());
    QVERIFY(box(australia) != usual);
    auto* putBack = m_window->child<QAction>("putBack");
    QVERIFY(putBack->isEnabled());
    putBack->trigger();
    QVERIFY(m_window->showsFigure());
    QCOMPARE(box(australia), usual);
    QVERIFY(!putBack->isEnabled());
}

void TestFigurePreview::zoomedLabelIsBroughtIntoView() {
    for (int i = 0; i < 8; ++i) {
        preview().zoomIn();
    }
    QVERIFY(m_window->showsFigure());
    const QRectF seen = preview().viewport()->rect();
    press(Qt::Key_Space);
    for (std::size_t i = 1; i < thingsOf(*preview().figure()).size(); ++i) {
        press(Qt::Key_Tab);
        const QRectF at(preview().toView(box(*preview().current()).topLeft()),
                        box(*preview().current()).size() * preview().zoom());
        QVERIFY(seen.intersects(at));
    }
}

void TestFigurePreview::previewThatIsGoneHearsNothing() {
    for (int i = 0; i < 3; ++i) {
        m_window->child<QComboBox>("theme")->setCurrentIndex(i);
    }
    m_window->dialog.reset(); // while figures are being composed
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
}

QTEST_MAIN(TestFigurePreview)
#include "tst_figurepreview.moc"
