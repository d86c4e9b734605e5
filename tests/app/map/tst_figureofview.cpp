#include "map/mapcontroller.h"
#include "map/mappicture.h"
#include "map/mapview.h"
#include "scene/figure.h"
#include "support/session.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// The size at which a figure's type is as large as the map's.
constexpr QSize pageSize(1150, 760);

} // namespace

/// What is exported is what was seen.
class TestFigureOfView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figureEqualsTheMap_data();
    void figureEqualsTheMap();
};

void TestFigureOfView::figureEqualsTheMap_data() {
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("zoom");
    QTest::addColumn<QString>("discs");
    for (const auto& theme : {u"paper"_s, u"dark"_s}) {
        QTest::addRow("%s, all of it", qPrintable(theme)) << theme << 1.0 << QString();
        QTest::addRow("%s, a part", qPrintable(theme)) << theme << 1.5 << QString();
        QTest::addRow("%s, discs for measures", qPrintable(theme))
            << theme << 1.0 << u"size=degree;colour=community"_s;
    }
}

void TestFigureOfView::figureEqualsTheMap() {
    QFETCH(QString, theme);
    QFETCH(double, zoom);
    QFETCH(QString, discs);
    const test::TemporaryStore store;
    const auto session = test::makeSession(store, theme);
    MapController controller(*session);
    controller.setAnimated(false);
    MapView map(*session, controller);
    map.resize(pageSize);
    map.show();
    QVERIFY(QTest::qWaitForWindowExposed(&map));
    controller.setDiscs(*DiscMeaning::fromText(discs));
    QTRY_COMPARE(discsOf(*controller.network()).toText(), discs);
    QTRY_VERIFY_WITH_TIMEOUT(controller.isSettled(), 10000);
    Viewport viewport = map.picture().viewport();
    viewport = viewport.zoomed(zoom, QPointF(pageSize.width() / 2.0, pageSize.height() / 2.0));
    map.picture().setChosenViewport(viewport);
    QTRY_VERIFY_WITH_TIMEOUT(map.picture().isAtRest(), 10000);
    const QImage seen = map.grab().toImage().convertToFormat(QImage::Format_RGB32);

    FigureSpec spec;
    spec.pixels = seen.size();
    spec.dpi = 96 * seen.devicePixelRatio();
    spec.theme = theme;
    spec.showTitle = spec.showSubtitle = spec.showLegend = spec.showSizeKey = spec.showCredit = false;
    spec.sources = FigureSpec::Sources::None;
    const layout::Vec2 corner = viewport.toLayout({0, 0});
    const layout::Vec2 opposite = viewport.toLayout({double(pageSize.width()), double(pageSize.height())});
    spec.crop = QRectF(QPointF(corner.x, corner.y), QPointF(opposite.x, opposite.y));
    const auto figure = composeFigure(session->dataset(), session->lens(), *controller.network(),
                                      *controller.settledPositions(), spec);
    QVERIFY(figure.ok());
    const QImage drawn = renderFigure(*figure).convertToFormat(QImage::Format_RGB32);

    // The map's legend lies over it, and a frame that tells of the focus round it; a figure has its own.
    constexpr int frame = 2;
    const QRect inside = seen.rect().adjusted(frame, frame, -frame, -frame);
    const QRect legend = map.picture().legendRect().toAlignedRect();
    qint64 apart = 0;
    qint64 all = 0;
    for (int y = 0; y < seen.height(); ++y) {
        for (int x = 0; x < seen.width(); ++x) {
            if (inside.contains(x, y) && !legend.contains(x, y)) {
                const QRgb a = seen.pixel(x, y);
                const QRgb b = drawn.pixel(x, y);
                const int most = std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                                           std::abs(qBlue(a) - qBlue(b))});
                constexpr int smoothing = 64; // of edges, by two rasterisers
                apart += most > smoothing ? 1 : 0;
                ++all;
            }
        }
    }
    const double percent = 100.0 * double(apart) / double(all);
    qInfo("%s", qPrintable(u"%1 % apart"_s.arg(percent)));
    QVERIFY2(percent < 1, qPrintable(u"%1 %"_s.arg(percent)));
}

QTEST_MAIN(TestFigureOfView)
#include "tst_figureofview.moc"
