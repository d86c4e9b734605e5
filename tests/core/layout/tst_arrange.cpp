#include "layout/arrange.h"
#include "layout/distances.h"
#include "layout/geometry.h"
#include "support/graphs.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace plusone::layout;
using namespace plusone::test;

Q_DECLARE_METATYPE(plusone::layout::Graph)

namespace {

bool allFinite(const std::vector<Vec2>& positions) {
    return std::all_of(positions.begin(), positions.end(), [](Vec2 p) { return isFinite(p); });
}

/// Normalised stress at the best scale: 0 is a picture whose distances are those of the graph.
double stressOf(const Graph& graph, const std::vector<Vec2>& positions) {
    const auto links = normalisedLinks(graph);
    auto drawn = links;
    const auto lengths = linkLengths(graph, links);
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        drawn[i].weight = lengths[i];
    }
    const Adjacency adjacency = adjacencyOf(graph.nodeCount, drawn);
    double cross = 0;
    double squares = 0;
    double pairs = 0;
    std::vector<double> distance;
    for (std::uint32_t i = 0; i < graph.nodeCount; ++i) {
        shortestPaths(adjacency, adjacency.weight, i, distance);
        for (std::uint32_t j = i + 1; j < graph.nodeCount; ++j) {
            const double ratio = (positions[j] - positions[i]).length() / distance[j];
            cross += ratio;
            squares += ratio * ratio;
            ++pairs;
        }
    }
    return 1 - cross * cross / squares / pairs;
}

int overlaps(const Graph& graph, const std::vector<Vec2>& positions, double allowed) {
    int count = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        for (std::size_t j = i + 1; j < positions.size(); ++j) {
            count += (positions[i] - positions[j]).length() < graph.radius[i] + graph.radius[j] - allowed;
        }
    }
    return count;
}

} // namespace

class TestArrange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFamilyIsLaidOutFinite_data();
    void everyFamilyIsLaidOutFinite();
    void stressIsLowWhereItCanBe_data();
    void stressIsLowWhereItCanBe();
    void sameInputSameBits();
    void orderOfLinksDoesNotMatter();
    void otherSeedOtherPicture();
    void pinsHoldExactly();
    void discsDoNotOverlap();
    void hubsLieLevelJapanLeft_data();
    void hubsLieLevelJapanLeft();
    void strangersAreKeptOutOfHulls();
    void hubArrangementPutsWhoIsTiedToOneOnItsSide();
    void warmStartMovesLittle();
    void badInputIsLaidOutAllTheSame_data();
    void badInputIsLaidOutAllTheSame();
    void millionIsolatedNodesAreAGrid();
    void stoppedLayoutReturns();
};

void TestArrange::everyFamilyIsLaidOutFinite_data() {
    QTest::addColumn<Graph>("graph");
    QTest::newRow("nothing") << Graph();
    QTest::newRow("one") << path(1);
    QTest::newRow("path") << path(40);
    QTest::newRow("cycle") << cycle(40);
    QTest::newRow("grid") << grid(8, 8);
    QTest::newRow("tree") << binaryTree(63);
    QTest::newRow("star") << star(200);
    QTest::newRow("complete") << complete(20);
    QTest::newRow("scale-free") << barabasiAlbert(300, 3);
    QTest::newRow("pieces") << disjoint(disjoint(path(10), cycle(12)), star(5));
    QTest::newRow("above the limit of full stress") << grid(60, 50);
}

void TestArrange::everyFamilyIsLaidOutFinite() {
    QFETCH(Graph, graph);
    const Layout layout = arrange(graph, {});
    QCOMPARE(layout.positions.size(), graph.nodeCount);
    QVERIFY(allFinite(layout.positions));
    QVERIFY(layout.settled);
    std::vector<std::pair<double, double>> places;
    for (const Vec2 p : layout.positions) {
        places.emplace_back(p.x, p.y);
    }
    std::sort(places.begin(), places.end());
    QVERIFY2(std::adjacent_find(places.begin(), places.end()) == places.end(), "two nodes in one place");
}

void TestArrange::stressIsLowWhereItCanBe_data() {
    QTest::addColumn<Graph>("graph");
    QTest::addColumn<double>("bound");
    QTest::newRow("path") << path(40) << 0.01;
    QTest::newRow("cycle") << cycle(40) << 0.05; // a circle: chords are shorter than arcs
    QTest::newRow("grid") << grid(10, 10) << 0.04;
    QTest::newRow("tree") << binaryTree(63) << 0.13;
    QTest::newRow("sparse stress on a large grid") << grid(60, 50) << 0.05;
}

void TestArrange::stressIsLowWhereItCanBe() {
    QFETCH(Graph, graph);
    QFETCH(double, bound);
    const double stress = stressOf(graph, arrange(graph, {}).positions);
    QVERIFY2(stress < bound, qPrintable(QString::number(stress)));
}

void TestArrange::sameInputSameBits() {
    for (const auto arrangement : {Arrangement::Force, Arrangement::Hub}) {
        Options options;
        options.arrangement = arrangement;
        QCOMPARE(arrange(foundingLike(), options).positions, arrange(foundingLike(), options).positions);
    }
    QCOMPARE(arrange(grid(60, 50), {}).positions, arrange(grid(60, 50), {}).positions);
}

void TestArrange::orderOfLinksDoesNotMatter() {
    Graph shuffled = foundingLike();
    std::reverse(shuffled.links.begin(), shuffled.links.end());
    for (Link& link : shuffled.links) {
        std::swap(link.a, link.b);
    }
    QCOMPARE(arrange(shuffled, {}).positions, arrange(foundingLike(), {}).positions);
}

void TestArrange::otherSeedOtherPicture() {
    Options options;
    options.seed = 2;
    QVERIFY(arrange(barabasiAlbert(50, 2), options).positions !=
            arrange(barabasiAlbert(50, 2), {}).positions);
}

void TestArrange::pinsHoldExactly() {
    Options options;
    options.pins = {{3, {123.5, -67.25}}, {0, {-400, 10}}};
    for (const auto arrangement : {Arrangement::Force, Arrangement::Hub}) {
        options.arrangement = arrangement;
        const Layout layout = arrange(foundingLike(), options);
        QCOMPARE(layout.positions[3], (Vec2{123.5, -67.25}));
        QCOMPARE(layout.positions[0], (Vec2{-400, 10}));
    }
}

void TestArrange::discsDoNotOverlap() {
    Graph graph = barabasiAlbert(120, 2);
    graph.radius.assign(graph.nodeCount, 22);
    QCOMPARE(overlaps(graph, arrange(graph, {}).positions, 2), 0);
    for (const auto arrangement : {Arrangement::Force, Arrangement::Hub}) {
        Options options;
        options.arrangement = arrangement;
        QCOMPARE(overlaps(foundingLike(), arrange(foundingLike(), options).positions, 2), 0);
    }
}

void TestArrange::hubsLieLevelJapanLeft_data() {
    QTest::addColumn<int>("arrangement");
    QTest::newRow("force") << int(Arrangement::Force);
    QTest::newRow("hub") << int(Arrangement::Hub);
}

void TestArrange::hubsLieLevelJapanLeft() {
    QFETCH(int, arrangement);
    Options options;
    options.arrangement = Arrangement(arrangement);
    const Graph graph = foundingLike();
    const auto positions = arrange(graph, options).positions;
    const Vec2 japan = positions[graph.hubs[0]];
    const Vec2 unitedStates = positions[graph.hubs[1]];
    QVERIFY(unitedStates.x - japan.x > 100);
    QVERIFY(std::abs(unitedStates.y - japan.y) < 1e-6);
    const Bounds bounds = boundsOf(positions);
    QVERIFY(japan.x > bounds.low.x && unitedStates.x < bounds.high.x);
}

void TestArrange::strangersAreKeptOutOfHulls() {
    const Graph graph = foundingLike();
    const auto positions = arrange(graph, {}).positions;
    int inside = 0;
    for (const Group& group : graph.groups) {
        std::vector<Vec2> points;
        for (const std::uint32_t member : group.members) {
            points.push_back(positions[member]);
        }
        const auto hull = convexHull(points);
        for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
            const bool member =
                std::find(group.members.begin(), group.members.end(), v) != group.members.end();
            inside += !member && wayOut(hull, positions[v], 0).length() > 0;
        }
    }
    QVERIFY2(inside <= 1, qPrintable(QString::number(inside)));
}

void TestArrange::hubArrangementPutsWhoIsTiedToOneOnItsSide() {
    Options options;
    options.arrangement = Arrangement::Hub;
    const Graph graph = foundingLike();
    const auto positions = arrange(graph, options).positions;
    for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
        bool left = false;
        bool right = false;
        for (const Link& link : graph.links) {
            if (link.a == v || link.b == v) {
                const std::uint32_t other = link.a == v ? link.b : link.a;
                left = left || other == graph.hubs[0];
                right = right || other == graph.hubs[1];
            }
        }
        if (v != graph.hubs[0] && v != graph.hubs[1] && left != right) {
            QVERIFY2(left ? positions[v].x < 0 : positions[v].x > 0, qPrintable(QString::number(v)));
        }
    }
}

void TestArrange::warmStartMovesLittle() {
    const Graph before = foundingLike();
    const auto start = arrange(before, {}).positions;
    Graph after = before;
    after.links.push_back({2, 9, 1.0});
    const auto positions = arrange(after, {}, start).positions;
    const Bounds bounds = boundsOf(start);
    double sum = 0;
    for (std::size_t v = 0; v < start.size(); ++v) {
        sum += (positions[v] - start[v]).length();
    }
    const double share = sum / double(start.size()) / std::hypot(bounds.width(), bounds.height());
    QVERIFY2(share < 0.02, qPrintable(QString::number(share)));
}

void TestArrange::badInputIsLaidOutAllTheSame_data() {
    QTest::addColumn<Graph>("graph");
    Graph graph = path(4);
    graph.links.push_back({1, 1, 1.0});
    graph.links.push_back({2, 1, 1.0});
    graph.links.push_back({0, 99, 1.0});
    QTest::newRow("loops, repeats, strays") << graph;
    graph = path(6);
    graph.links[0].weight = std::nan("");
    graph.links[1].weight = -1;
    graph.links[2].weight = 0;
    graph.links[3].weight = std::numeric_limits<double>::infinity();
    QTest::newRow("weights that are none") << graph;
    graph = path(5);
    graph.groups = {{{0, 1, 77}}, {{}}, {{2}}};
    graph.radius.assign(5, 10);
    QTest::newRow("groups of strays, of none, of one") << graph;
    graph = path(5);
    graph.hubs = {2, 2};
    graph.radius.assign(5, 10);
    QTest::newRow("one hub twice") << graph;
}

void TestArrange::badInputIsLaidOutAllTheSame() {
    QFETCH(Graph, graph);
    for (const auto arrangement : {Arrangement::Force, Arrangement::Hub}) {
        Options options;
        options.arrangement = arrangement;
        options.pins = {{1000, {0, 0}}, {1, {std::nan(""), 0}}};
        const auto cold = arrange(graph, options);
        QVERIFY(allFinite(cold.positions));
        std::vector<Vec2> start(graph.nodeCount, Vec2{5, 5});
        start[0] = {std::nan(""), std::numeric_limits<double>::infinity()};
        const auto warm = arrange(graph, options, start);
        QVERIFY(allFinite(warm.positions));
        QVERIFY(warm.settled);
    }
}

void TestArrange::millionIsolatedNodesAreAGrid() {
    Graph graph;
    graph.nodeCount = 1'000'000;
    const auto positions = arrange(graph, {}).positions;
    QVERIFY(allFinite(positions));
    const Bounds bounds = boundsOf(positions);
    QVERIFY(bounds.width() / bounds.height() > 1 && bounds.width() / bounds.height() < 2.2);
}

void TestArrange::stoppedLayoutReturns() {
    std::stop_source stop;
    stop.request_stop();
    const Layout layout = arrange(grid(30, 30), {}, {}, stop.get_token());
    QCOMPARE(layout.positions.size(), 900U);
    QVERIFY(allFinite(layout.positions));
}

QTEST_APPLESS_MAIN(TestArrange)
#include "tst_arrange.moc"
