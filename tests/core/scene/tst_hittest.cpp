#include "layout/arrange.h"
#include "scene/arrangement.h"
#include "scene/builder.h"
#include "scene/hittest.h"
#include "support/files.h"
#include "support/grown.h"

#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestHitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsNearest_data();
    void findsWhatIsNearest();
};

namespace {

constexpr double tolerance = 4;

Scene sceneOf(const Dataset& dataset) {
    const Style style = *Style::load(u"paper"_s);
    Lens lens;
    lens.time = Moment{QDate(2016, 8, 24)};
    const Network network = buildNetwork(dataset, lens);
    const auto graph = layoutGraph(dataset, network, style, u"en"_s);
    layout::Options options;
    options.quality = mapQuality(graph);
    const auto positions = layout::arrange(graph, options).positions;
    const QSizeF size(1000, 700);
    return buildScene(
        {dataset, network, positions,
         Viewport::fitting(boundsOf(positions), size, QRectF(QPointF(), size).adjusted(40, 40, -40, -40)),
         style});
}

double distanceTo(const SceneStrand& strand, bool isSpoke, QPointF point) {
    const QPointF along = strand.to - strand.from;
    const double squared = QPointF::dotProduct(along, along);
    const double share =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - strand.from, along) / squared, 0.0, 1.0) : 0;
    const double away = QLineF(point, strand.from + along * share).length();
    return std::max(0.0, away - strand.width / 2) + (isSpoke ? tolerance / 2 : 0);
}

/// How near to the point the nearest strand lies, of one item or of all.
double nearestStrand(const Scene& scene, QPointF point, const std::optional<MapItem>& item = {}) {
    double least = 1e9;
    for (const SceneLink& link : scene.links) {
        for (const SceneStrand& strand : scene.strandsOf(link)) {
            const bool isMeant = !item || (item->key == link.item.key && item->kind == link.item.kind &&
                                           (!item->strand || item->strand == strand.strand));
            if (isMeant) {
                least = std::min(least, distanceTo(strand, link.spoke, point));
            }
        }
    }
    return least;
}

std::optional<MapItem> nearestNode(const Scene& scene, QPointF point) {
    std::optional<MapItem> nearest;
    double least = 1e9;
    for (const SceneNode& node : scene.nodes) {
        const double distance = QLineF(node.centre, point).length();
        if (distance <= node.radius + tolerance / 2 && distance < least) {
            nearest = node.item;
            least = distance;
        }
    }
    return nearest;
}

} // namespace

void TestHitTest::findsWhatIsNearest_data() {
    QTest::addColumn<int>("actors");
    QTest::newRow("shipped") << 0;
    QTest::newRow("300 actors") << 300;
}

void TestHitTest::findsWhatIsNearest() {
    QFETCH(int, actors);
    const Scene scene = sceneOf(actors == 0 ? test::shipped() : test::grownDataset(actors));
    const HitTest hits(scene);
    int nodes = 0;
    int strands = 0;
    for (int i = 0; i < 4000; ++i) {
        const QPointF point(i * 37 % 1000 + 0.25, i * 91 % 700 + 0.5);
        const auto hit = hits.at(scene, point, tolerance);
        if (const auto node = nearestNode(scene, point)) {
            QCOMPARE(hit, node);
            ++nodes;
            continue;
        }
        const bool isOnLabel =
            std::any_of(scene.labels.begin(), scene.labels.end(),
                        [&](const SceneLabel& label) { return label.box.contains(point); });
        if (isOnLabel) {
            continue;
        }
        const double least = nearestStrand(scene, point);
        constexpr double nothing = 1e-3; // numbers of single precision
        if (least < tolerance - nothing) {
            QVERIFY(hit);
            const double found = nearestStrand(scene, point, hit);
            QVERIFY2(found <= least + nothing, qPrintable(u"%1 for %2"_s.arg(found).arg(least)));
            ++strands;
        } else if (least > tolerance + nothing) {
            QVERIFY(!hit || hit->kind == MapItem::Kind::Hull);
        }
    }
    QVERIFY(nodes > 20 && strands > 200);
}

QTEST_MAIN(TestHitTest)
#include "tst_hittest.moc"
