#include "layout/arrange.h"
#include "scene/arrangement.h"
#include "scene/builder.h"
#include "scene/lighting.h"
#include "scene/marks.h"
#include "scene/motion.h"
#include "scene/painter.h"
#include "scene/quickpainter.h"
#include "support/files.h"

#include <QPainter>
#include <QTest>

#include <array>

using namespace plusone;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Light)

class TestQuickPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatQPainterDraws_data();
    void drawsWhatQPainterDraws();
    void drawsDifferencesAndBadgesAsQPainter_data();
    void drawsDifferencesAndBadgesAsQPainter();
    void threadsLeaveNoSeam();
    void partsFitTogether();
    void sceneMovedByPixelsIsThePictureMoved_data();
    void sceneMovedByPixelsIsThePictureMoved();
    void litPartIsWhatTheLightLeaves_data();
    void litPartIsWhatTheLightLeaves();
    void oneLineOfEveryDirectionIsTheSame();
    void shapesFarOutsideAreNoTrouble();
};

namespace {

QImage paper(QSize size, double ratio, const Style& style) {
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(style.paper);
    return image;
}

QImage painted(const Scene& scene, const Style& style, double ratio) {
    QImage image = paper(scene.size.toSize(), ratio, style);
    QPainter painter(&image);
    PainterCanvas canvas(painter);
    paintScene(canvas, scene, style);
    return image;
}

QImage paintedQuickly(const Scene& scene, const Style& style, double ratio, unsigned threads = 2) {
    QImage image = paper(scene.size.toSize(), ratio, style);
    QuickPainter(threads).paint(image, scene, style);
    return image;
}

/// Share of the pixels that differ in a channel by more than 16 of 255.
double apart(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            count += std::abs(qRed(p) - qRed(q)) > 16 || std::abs(qGreen(p) - qGreen(q)) > 16 ||
                     std::abs(qBlue(p) - qBlue(q)) > 16;
        }
    }
    return double(count) / a.width() / a.height();
}

/// Of the channels, 0–255.
double meanDifference(const QImage& a, const QImage& b) {
    double sum = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            sum +=
                std::abs(qRed(p) - qRed(q)) + std::abs(qGreen(p) - qGreen(q)) + std::abs(qBlue(p) - qBlue(q));
        }
    }
    return sum / 3 / a.width() / a.height();
}

/// Every difference on every kind of thing.
void makeDiffer(Network& network) {
    constexpr std::array kinds{Difference::New, Difference::Kept, Difference::Ended};
    std::size_t next = 0;
    const auto differ = [&](auto& things) {
        for (auto& thing : things) {
            thing.difference = kinds[next++ % kinds.size()];
        }
    };
    differ(network.nodes);
    differ(network.hubs);
    differ(network.hulls);
    for (NetworkLink& link : network.links) {
        for (Difference& difference : link.differences) {
            difference = kinds[next++ % kinds.size()];
        }
    }
}

struct Picture {
    Scene scene;
    std::vector<layout::Vec2> positions;
    Viewport viewport;
};

Picture pictureOf(int year, QSizeF size, const Style& style, bool differs = false, bool strands = true) {
    Lens lens;
    lens.time = Moment{QDate(year, 8, 24)};
    Network network = buildNetwork(test::shipped(), lens);
    if (differs) {
        makeDiffer(network);
    }
    const auto graph = layoutGraph(test::shipped(), network, style, u"en"_s);
    const auto positions = layout::arrange(graph, {}).positions;
    SceneInput input{
        test::shipped(), network, positions,
        Viewport::fitting(boundsOf(positions), size, QRectF(QPointF(), size).adjusted(40, 40, -40, -40)),
        style};
    input.pinned = {u"IND"_s};
    input.selected = {{MapItem::Kind::Actor, u"AUS"_s},
                      {MapItem::Kind::Link, u"JPN|USA"_s},
                      {MapItem::Kind::Hull, u"jp-us-au"_s}};
    input.strands = strands;
    return {buildScene(input), positions, input.viewport};
}

Scene sceneOf(int year, QSizeF size, const Style& style, bool differs = false, bool strands = true) {
    return pictureOf(year, size, style, differs, strands).scene;
}

/// Keys of what is seen better than what fades.
template <class Things>
QStringList litKeys(const Things& things, const Style& style) {
    QStringList keys;
    for (const auto& thing : things) {
        if (thing.opacity > style.fadedOpacity + 0.01) {
            keys << thing.item.key;
        }
    }
    return keys;
}

} // namespace

void TestQuickPainter::drawsWhatQPainterDraws_data() {
    QTest::addColumn<int>("year");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("ratio");
    QTest::newRow("founding") << 2016 << u"paper"_s << 1.0;
    QTest::newRow("founding, dark, twice as fine") << 2016 << u"dark"_s << 2.0;
    QTest::newRow("1960") << 1960 << u"print"_s << 1.25;
    QTest::newRow("2024") << 2024 << u"paper"_s << 1.0;
}

void TestQuickPainter::drawsDifferencesAndBadgesAsQPainter_data() {
    QTest::addColumn<QString>("theme");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<bool>("strands");
    for (const QString& theme : Style::names()) {
        QTest::addRow("%s", qPrintable(theme)) << theme << 1.0 << true;
        QTest::addRow("%s, twice as fine", qPrintable(theme)) << theme << 2.0 << true;
        QTest::addRow("%s, one line a pair", qPrintable(theme)) << theme << 1.0 << false;
    }
}

void TestQuickPainter::drawsDifferencesAndBadgesAsQPainter() {
    QFETCH(QString, theme);
    QFETCH(double, ratio);
    QFETCH(bool, strands);
    const Style style = *Style::load(theme);
    const Scene scene = sceneOf(2016, {800, 500}, style, true, strands);
    QVERIFY(marksOf(scene, style).size() > 20);
    QCOMPARE(std::any_of(scene.labels.begin(), scene.labels.end(),
                         [](const SceneLabel& label) { return label.badge; }),
             !strands);
    const QImage slow = painted(scene, style, ratio);
    const QImage quick = paintedQuickly(scene, style, ratio);
    const double share = apart(slow, quick);
    QVERIFY2(share < 0.02, qPrintable(QString::number(share)));
    // Each mark by itself, lest it be lost among the rest; its rim is a pixel wide, so by the mean.
    for (const Mark& mark : marksOf(scene, style)) {
        const double side = 2 * mark.radius + 2;
        const QRectF box(mark.centre - QPointF(side, side) / 2, QSizeF(side, side));
        const QRect part =
            QRectF(box.topLeft() * ratio, box.size() * ratio).toRect().intersected(slow.rect());
        const double mean = meanDifference(slow.copy(part), quick.copy(part));
        QVERIFY2(mean < 24, qPrintable(u"%1, %2: %3"_s.arg(box.x()).arg(box.y()).arg(mean)));
    }
}

void TestQuickPainter::drawsWhatQPainterDraws() {
    QFETCH(int, year);
    QFETCH(QString, theme);
    QFETCH(double, ratio);
    const Style style = *Style::load(theme);
    const Scene scene = sceneOf(year, {800, 500}, style);
    const QImage slow = painted(scene, style, ratio);
    const double blank = apart(slow, paper({800, 500}, ratio, style));
    QVERIFY2(blank > 0.02, qPrintable(QString::number(blank)));
    const double share = apart(slow, paintedQuickly(scene, style, ratio));
    QVERIFY2(share < 0.02, qPrintable(QString::number(share)));
}

void TestQuickPainter::threadsLeaveNoSeam() {
    const Style style = *Style::load(u"paper"_s);
    const Scene scene = sceneOf(2016, {900, 600}, style);
    QCOMPARE(paintedQuickly(scene, style, 1, 2), paintedQuickly(scene, style, 1, 1));
}

void TestQuickPainter::partsFitTogether() {
    const Style style = *Style::load(u"paper"_s);
    const Scene scene = sceneOf(2016, {900, 600}, style);
    QImage image = paper({900, 600}, 1, style);
    QuickPainter painter(1);
    for (int left = 0; left < 900; left += 117) {
        for (int top = 0; top < 600; top += 61) {
            painter.paintPart(image, {left, top, 117, 61}, scene, style);
        }
    }
    QCOMPARE(image, paintedQuickly(scene, style, 1));
}

void TestQuickPainter::sceneMovedByPixelsIsThePictureMoved_data() {
    QTest::addColumn<QPoint>("by"); // px of the image
    QTest::addColumn<double>("ratio");
    QTest::newRow("right and down") << QPoint(137, 85) << 1.0;
    QTest::newRow("left and up") << QPoint(-61, -203) << 1.0;
    QTest::newRow("a pixel") << QPoint(0, 1) << 2.0;
    QTest::newRow("a broken ratio") << QPoint(33, -7) << 1.25;
}

void TestQuickPainter::sceneMovedByPixelsIsThePictureMoved() {
    QFETCH(QPoint, by);
    QFETCH(double, ratio);
    const Style style = *Style::load(u"paper"_s);
    const Picture rest = pictureOf(2024, {900, 600}, style);
    Scene moved = rest.scene;
    moveScene(moved, rest.positions, rest.viewport.panned(QPointF(by) / ratio), rest.scene);
    const QImage before = paintedQuickly(rest.scene, style, ratio);
    const QImage after = paintedQuickly(moved, style, ratio);
    const QRect kept = before.rect().translated(by) & before.rect();
    QCOMPARE(after.copy(kept), before.copy(kept.translated(-by)));
    QVERIFY(after != before);
}

void TestQuickPainter::litPartIsWhatTheLightLeaves_data() {
    QTest::addColumn<Light>("light");
    QTest::newRow("an actor") << Light{MapItem{MapItem::Kind::Actor, u"AUS"_s}, {}};
    QTest::newRow("a link") << Light{MapItem{MapItem::Kind::Link, u"JPN|USA"_s}, {}};
    QTest::newRow("a framework") << Light{MapItem{MapItem::Kind::Hull, u"jp-us-au"_s}, {}};
    QTest::newRow("a focus") << Light{{}, {u"AUS"_s, u"JPN"_s, u"USA"_s, u"IND"_s}};
}

void TestQuickPainter::litPartIsWhatTheLightLeaves() {
    QFETCH(Light, light);
    const Style style = *Style::load(u"paper"_s);
    const Picture rest = pictureOf(2016, {900, 600}, style);
    Scene whole = rest.scene;
    const Viewport elsewhere = rest.viewport.zoomed(1.3, {400, 300});
    moveScene(whole, rest.positions, elsewhere, rest.scene);
    lightScene(whole, light, style);
    const LitPart lit = LightIndex(rest.scene).litPart(rest.scene, light, style);
    const Scene part = lit.moved(rest.positions, elsewhere);
    QVERIFY(part.nodes.size() >= 2 && part.nodes.size() < whole.nodes.size());
    QCOMPARE(litKeys(part.nodes, style), litKeys(whole.nodes, style));
    QCOMPARE(litKeys(part.links, style), litKeys(whole.links, style));
    QCOMPARE(litKeys(part.hulls, style), litKeys(whole.hulls, style));
    for (std::size_t i = 0; i < part.nodes.size(); ++i) {
        QCOMPARE(part.nodes[i].centre, whole.nodes[lit.nodes[i]].centre);
        QCOMPARE(part.nodes[i].hovered, whole.nodes[lit.nodes[i]].hovered);
    }
}

void TestQuickPainter::oneLineOfEveryDirectionIsTheSame() {
    const Style style = *Style::load(u"paper"_s);
    for (int degrees = 0; degrees < 360; degrees += 15) {
        for (const double width : {0.9, 1.2, 2.0, 5.0}) {
            Scene scene;
            scene.size = {120, 120};
            const QLineF line = QLineF::fromPolar(47.3, degrees).translated(60.2, 59.7);
            scene.links.push_back({{}, 0, 0, 0, 1, false, false, 1});
            scene.strands.push_back({Strand::Exercises, line.p1(), line.p2(), width, 0});
            const double share = apart(painted(scene, style, 1), paintedQuickly(scene, style, 1));
            QVERIFY2(share < 0.005, qPrintable(u"%1° %2 px: %3"_s.arg(degrees).arg(width).arg(share)));
        }
    }
}

void TestQuickPainter::shapesFarOutsideAreNoTrouble() {
    const Style style = *Style::load(u"paper"_s);
    Scene scene = sceneOf(2016, {300, 200}, style);
    for (const QPointF far :
         {QPointF(1e6, -1e6), QPointF(-3e5, 7), QPointF(1e300, 1e300), QPointF(qQNaN(), 0)}) {
        scene.nodes.front().centre = far;
        for (SceneStrand& strand : scene.strands) {
            strand.from = far;
        }
        QVERIFY(!paintedQuickly(scene, style, 1).isNull());
    }
}

QTEST_MAIN(TestQuickPainter)
#include "tst_quickpainter.moc"
