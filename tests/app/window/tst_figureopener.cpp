#include "export/figuredialog.h"
#include "export/figurepreview.h"
#include "scene/exporter.h"
#include "support/openwindow.h"
#include "window/actions.h"
#include "window/docks.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStatusBar>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const MapItem japan{MapItem::Kind::Actor, u"JPN"_s};

/// All that a figure can ask for, other than as it comes.
FigureSpec unusualSpec() {
    FigureSpec spec;
    spec.pixels = {1417, 945};
    spec.dpi = 300;
    spec.theme = u"dark"_s;
    spec.transparent = true;
    spec.title = u"Three nations"_s;
    spec.subtitle = u"before the Quad"_s;
    spec.description = u"A triangle."_s;
    spec.showDate = true;
    spec.showSizeKey = false;
    spec.sources = FigureSpec::Sources::None;
    spec.language = u"ja"_s;
    spec.bothNames = true;
    spec.labelOffsets[japan] = {14, -33};
    spec.legendAt = QPointF(0.25, 0.5);
    spec.crop = QRectF(-50, -100, 300, 200);
    return spec;
}

} // namespace

/// Figures of what the window shows, one after the other.
class TestFigureOpener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void figureIsThereAgainInTheSameWindow();
    void pictureBringsTheSettingsOfItsFigure();
    void settingsOfAPictureAreForItsViewAlone();
    void labelsOfAPictureArePutBack();
    void pictureOfAChartBringsItsViewAlone();
    void figureOfAChartHasNothingOfMaps();

private:
    [[nodiscard]] MainWindow& window() const { return *m_open->window; }
    [[nodiscard]] QString path() const { return m_open->store.folder() + u"/a.png"_s; }
    void wait() const { QTRY_VERIFY_WITH_TIMEOUT(window().controller().isSettled(), 10000); }
    void openPicture() const;
    /// Of the three nations in 2015, everybody in places of their own.
    void openPictureOfMap() const;
    [[nodiscard]] FigureDialog& openFigure() const;
    template <class Widget>
    [[nodiscard]] Widget& child(const FigureDialog& dialog, const char* name) const {
        return *dialog.findChild<Widget*>(QLatin1String(name));
    }

    std::unique_ptr<test::OpenWindow> m_open;
};

void TestFigureOpener::init() {
    m_open = std::make_unique<test::OpenWindow>();
    wait();
}

void TestFigureOpener::cleanup() {
    m_open.reset();
}

void TestFigureOpener::openPicture() const {
    m_open->prompt.answerNextFile(path());
    window().actions()[ActionId::OpenStore]->trigger();
}

void TestFigureOpener::openPictureOfMap() const {
    Lens lens;
    lens.time = Moment{QDate(2015, 1, 1), 12};
    lens.frameworks = {FrameworkId(u"jp-us-au"_s)};
    const Dataset& dataset = m_open->session->dataset();
    const Network network = buildNetwork(dataset, lens);
    std::vector<layout::Vec2> places;
    for (std::size_t i = 0; i < layoutNodeCount(network); ++i) {
        places.push_back({double(i) * 140, double(i % 2) * 90});
    }
    QVERIFY(exportFigure(*composeFigure(dataset, lens, network, places, unusualSpec()), path()).ok());
    openPicture();
    wait();
}

FigureDialog& TestFigureOpener::openFigure() const {
    qDeleteAll(window().findChildren<FigureDialog*>());
    window().actions()[ActionId::ExportFigure]->trigger();
    return *window().findChild<FigureDialog*>();
}

void TestFigureOpener::figureIsThereAgainInTheSameWindow() {
    FigureDialog& first = openFigure();
    QTest::keyClicks(&child<QLineEdit>(first, "title"), u"Who is tied"_s);
    first.close();
    FigureDialog& again = openFigure();
    QCOMPARE(again.spec()->title, u"Who is tied"_s);
    again.close();
    Lens lens;
    lens.time = Moment{QDate(2012, 1, 1), 24};
    m_open->session->setLens(lens);
    wait();
    QCOMPARE(openFigure().spec()->title, QString());
}

void TestFigureOpener::pictureBringsTheSettingsOfItsFigure() {
    openPictureOfMap();
    const QString said = window().statusBar()->currentMessage();
    QVERIFY2(said.contains(u"Three nations"_s) && said.contains(u"settings"_s), qPrintable(said));
    FigureDialog& dialog = openFigure();
    QCOMPARE(dialog.spec()->toJson(), unusualSpec().toJson());
    QVERIFY(child<QLabel>(dialog, "message").isVisible());
    QVERIFY(child<QLabel>(dialog, "message").text().contains(u"Three nations"_s));
    QCOMPARE(child<QPlainTextEdit>(dialog, "description").toPlainText(), u"A triangle."_s);
    auto& preview = child<FigurePreview>(dialog, "preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview.isUpToDate(), 20000);
    // The picture itself again.
    const QString again = m_open->store.folder() + u"/again.png"_s;
    QVERIFY(exportFigure(*preview.figure(), again).ok());
    QCOMPARE(QImage(again), QImage(path()));
    child<QCheckBox>(dialog, "showDate").click();
    QVERIFY(!child<QLabel>(dialog, "message").isVisible()); // they are the person's now
}

void TestFigureOpener::settingsOfAPictureAreForItsViewAlone() {
    FigureDialog& first = openFigure();
    const FigureSpec usual = *first.spec();
    first.close();
    const Lens before = m_open->session->lens();
    openPictureOfMap();
    m_open->session->setLens(before);
    wait();
    QCOMPARE(openFigure().spec()->toJson(), usual.toJson());
}

void TestFigureOpener::labelsOfAPictureArePutBack() {
    openPictureOfMap();
    FigureDialog& dialog = openFigure();
    auto& preview = child<FigurePreview>(dialog, "preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview.isUpToDate(), 20000);
    const QRectF moved = boxOf(*preview.figure(), {false, japan});
    auto& putBack = child<QAction>(dialog, "putBack");
    QVERIFY(putBack.isEnabled());
    putBack.trigger();
    QVERIFY(!putBack.isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(preview.isUpToDate(), 20000);
    QVERIFY(boxOf(*preview.figure(), {false, japan}) != moved); // though the map has it there too
}

void TestFigureOpener::pictureOfAChartBringsItsViewAlone() {
    Lens lens;
    lens.time = Moment{QDate(2015, 1, 1), 12};
    const EventIndex& index = *m_open->session->index();
    FigureSpec spec;
    spec.title = u"Numbers"_s;
    QVERIFY(
        exportFigure(*composeChart(index, lens, ChartSpec(ChartKind::RecordsPerYear), spec), path()).ok());
    openPicture();
    wait();
    QCOMPARE(m_open->session->lens(), lens);
    QVERIFY(!window().statusBar()->currentMessage().contains(u"settings"_s));
    QCOMPARE(openFigure().spec()->title, QString()); // or the map would have a chart's
}

void TestFigureOpener::figureOfAChartHasNothingOfMaps() {
    auto* docks = window().findChild<Docks*>();
    QVERIFY(docks);
    Q_EMIT docks->figureRequested(ChartKind::RecordsPerYear);
    const FigureDialog& dialog = *window().findChild<FigureDialog*>();
    for (const char* name : {"part", "bothNames", "showSizeKey", "showTimeScale"}) {
        QVERIFY2(child<QWidget>(dialog, name).isHidden(), name);
    }
    QVERIFY(!dialog.findChild<QWidget*>(u"sequence"_s));
    const QString hint = child<QLabel>(dialog, "hint").text();
    QVERIFY2(!hint.contains(u"label"_s), qPrintable(hint));
    auto& preview = child<FigurePreview>(dialog, "preview");
    QTRY_VERIFY_WITH_TIMEOUT(preview.isUpToDate(), 20000);
    for (const char* name :
         {"showTitle", "showSubtitle", "showDate", "showLegend", "showCredit", "transparent"}) {
        const QImage before = preview.image();
        child<QCheckBox>(dialog, name).click();
        QTRY_VERIFY_WITH_TIMEOUT(preview.isUpToDate(), 20000);
        QVERIFY2(preview.image() != before, name);
    }
}

QTEST_MAIN(TestFigureOpener)
#include "tst_figureopener.moc"
