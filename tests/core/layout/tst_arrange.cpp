#include "layout/arrange.h"
#include "layout/distances.h"
#include "layout/geometry.h"
#include "layout/random.h"
#include "layout/room.h"
#include "support/graphs.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <deque>
#include <set>

using namespace plusone::layout;
using namespace plusone::test;

Q_DECLARE_METATYPE(plusone::layout::Graph)

namespace {

bool allFinite(const std::vector<Vec2>& positions) {
    return std::all_of(positions.begin(), positions.end(), [](Vec2 p) { return isFinite(p); });
}

/// Lengths of shortest paths from one node: Bellman 1958, Ford 1956 with a queue, slow and plain.
std::vector<double> pathLengths(const Adjacency& lengths, std::uint32_t source) {
    std::vector<double> distance(lengths.first.size() - 1, std::numeric_limits<double>::infinity());
    std::deque<std::uint32_t> queue{source};
    distance[source] = 0;
    while (!queue.empty()) {
        const std::uint32_t v = queue.front();
        queue.pop_front();
        for (std::uint32_t e = lengths.first[v]; e < lengths.first[v + 1]; ++e) {
            const double through = distance[v] + lengths.weight[e];
            if (through < distance[lengths.target[e]]) {
                distance[lengths.target[e]] = through;
                queue.push_back(lengths.target[e]);
            }
        }
    }
    return distance;
}

/// Normalised stress at the best scale: 0 is a picture whose distances are those of the graph. From every
/// node of a small graph, from some hundred of a large one.
double stressOf(const Graph& graph, const std::vector<Vec2>& positions) {
    auto links = normalisedLinks(graph);
    const auto lengths = linkLengths(graph, links);
    for (std::size_t i = 0; i < links.size(); ++i) {
        links[i].weight = lengths[i];
    }
    const Adjacency adjacency = adjacencyOf(graph.nodeCount, links);
    const std::size_t stride = graph.nodeCount / 300 + 1;
    double cross = 0;
    double squares = 0;
    double pairs = 0;
    for (std::size_t i = 0; i < graph.nodeCount; i += stride) {
        const auto distance = pathLengths(adjacency, static_cast<std::uint32_t>(i));
        for (std::size_t j = 0; j < graph.nodeCount; ++j) {
            if (i != j) {
                const double ratio = (positions[j] - positions[i]).length() / distance[j];
                cross += ratio;
                squares += ratio * ratio;
                ++pairs;
            }
        }
    }
    return 1 - cross * cross / squares / pairs;
}

/// Mean share that the neighbours of a node and as many nearest drawn nodes have in common (Jaccard).
double neighboursKept(const Graph& graph, const std::vector<Vec2>& positions) {
    const Adjacency adjacency = adjacencyOf(graph.nodeCount, normalisedLinks(graph));
    double sum = 0;
    std::size_t nodes = 0;
    for (std::uint32_t v = 0; v < graph.nodeCount; v += 1 + std::uint32_t(graph.nodeCount / 500)) {
        const std::set<std::uint32_t> near(adjacency.target.begin() + adjacency.first[v],
                                           adjacency.target.begin() + adjacency.first[v + 1]);
        std::vector<std::pair<double, std::uint32_t>> drawn;
        for (std::uint32_t w = 0; w < graph.nodeCount; ++w) {
            if (w != v) {
                drawn.emplace_back((positions[w] - positions[v]).squared(), w);
            }
        }
        const auto last = drawn.begin() + std::ptrdiff_t(near.size());
        std::partial_sort(drawn.begin(), last, drawn.end());
        const auto both = double(std::count_if(
            drawn.begin(), last, [&near](const auto& at) { return near.count(at.second) > 0; }));
        sum += near.empty() ? 0 : both / (2 * double(near.size()) - both);
        ++nodes;
    }
    return sum / double(nodes);
}

/// Pairs of nodes whose discs or names lie over one another by more than a tenth of a unit.
int overlaps(const Graph& graph, const std::vector<Vec2>& positions) {
    constexpr double allowed = 0.1;
    int count = 0;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Footprint a = footprintOf(graph, i);
        for (std::size_t j = i + 1; j < positions.size(); ++j) {
            const Footprint b = footprintOf(graph, j);
            const Vec2 to = positions[j] - positions[i];
            count += std::abs(to.x) < a.halfWidth + b.halfWidth - allowed &&
                     to.y < a.below + b.above - allowed && -to.y < a.above + b.below - allowed;
        }
    }
    return count;
}

/// Discs and names as wide as those of a map.
Graph withNames(Graph graph) {
    graph.radius.assign(graph.nodeCount, 9);
    graph.names.clear();
    for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
        graph.names.push_back({20.0 + 17 * (v % 6), 18});
    }
    return graph;
}

/// Share of the pairs of nodes that stand in the same order from left to right, and from top to bottom.
double orderKept(const std::vector<Vec2>& before, const std::vector<Vec2>& after) {
    double kept = 0;
    double all = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        for (std::size_t j = i + 1; j < before.size(); ++j) {
            kept += (before[i].x < before[j].x) == (after[i].x < after[j].x);
            kept += (before[i].y < before[j].y) == (after[i].y < after[j].y);
            all += 2;
        }
    }
    return kept / all;
}

/// Every family with weights of three sizes on its links.
Graph weighted(Graph graph) {
    for (std::size_t i = 0; i < graph.links.size(); ++i) {
        graph.links[i].weight = i % 3 == 0 ? 0.25 : i % 3 == 1 ? 1 : 30;
    }
    return graph;
}

} // namespace

class TestArrange : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFamilyIsLaidOutFinite_data();
    void everyFamilyIsLaidOutFinite();
    void stressIsLowWhereItCanBe_data();
    void stressIsLowWhereItCanBe();
    void draftIsNearlyAsGoodAndBestNoWorse();
    void neighbourhoodsAreKeptWhereTheyAreAskedFor();
    void symmetricGraphsLookSymmetric();
    void anotherSeedIsNoWorse();
    void numberOfThreadsDoesNotMatter_data();
    void numberOfThreadsDoesNotMatter();
    void sameInputSameBits();
    void orderOfLinksDoesNotMatter();
    void otherSeedOtherPicture();
    void pinsHoldExactly();
    void discsAndNamesDoNotOverlap_data();
    void discsAndNamesDoNotOverlap();
    void makingRoomKeepsThePicture();
    void nodesLieOffLinksThatAreNotTheirs();
    void pinnedNodeDrawsItsNeighboursAlong();
    void hubsLieLevelJapanLeft_data();
    void hubsLieLevelJapanLeft();
    void strangersAreKeptOutOfHulls();
    void hubArrangementPutsWhoIsTiedToOneOnItsSide();
    void warmStartMovesLittle();
    void badInputIsLaidOutAllTheSame_data();
    void badInputIsLaidOutAllTheSame();
    void millionIsolatedNodesAreAGrid();
    void piecesArePackedTightlyAndApart();
    void stoppedLayoutReturns();
};

void TestArrange::everyFamilyIsLaidOutFinite_data() {
    QTest::addColumn<Graph>("graph");
    QTest::newRow("nothing") << Graph();
    QTest::newRow("one") << path(1);
    QTest::newRow("pair") << path(2);
    QTest::newRow("three") << path(3);
    QTest::newRow("path") << path(40);
    QTest::newRow("cycle") << cycle(40);
    QTest::newRow("grid") << grid(8, 8);
    QTest::newRow("tree") << binaryTree(63);
    QTest::newRow("star") << star(200);
    QTest::newRow("complete") << complete(20);
    QTest::newRow("scale-free") << barabasiAlbert(300, 3);
    QTest::newRow("pieces") << disjoint(disjoint(path(10), cycle(12)), star(5));
    QTest::newRow("communities") << plantedCommunities(5, 30);
    QTest::newRow("above the limit of all pairs") << grid(110, 100);
    QTest::newRow("large star") << star(20'000);
    QTest::newRow("weighted grid") << weighted(grid(20, 15));
    QTest::newRow("weighted tree") << weighted(binaryTree(127));
    QTest::newRow("weighted star") << weighted(star(300));
    QTest::newRow("weighted scale-free") << weighted(barabasiAlbert(9000, 3));
    QTest::newRow("weighted communities") << weighted(plantedCommunities(5, 30));
    QTest::newRow("weighted, twice") << weighted(disjoint(cycle(30), complete(9)));
}

void TestArrange::everyFamilyIsLaidOutFinite() {
    QFETCH(Graph, graph);
    for (const auto emphasis : {Emphasis::Stress, Emphasis::Neighbourhoods}) {
        Options options;
        options.emphasis = emphasis;
        const Layout layout = arrange(graph, options);
        QCOMPARE(layout.positions.size(), graph.nodeCount);
        QVERIFY(allFinite(layout.positions));
        QVERIFY(layout.settled);
        std::vector<std::pair<double, double>> places;
        for (const Vec2 p : layout.positions) {
            places.emplace_back(p.x, p.y);
        }
        std::sort(places.begin(), places.end());
        QVERIFY2(std::adjacent_find(places.begin(), places.end()) == places.end(), "two nodes in one place");
        const Bounds bounds = boundsOf(layout.positions);
        const double most = idealLength(1) * double(graph.nodeCount + 1) * 2;
        QVERIFY(bounds.width() < most && bounds.height() < most);
    }
}

void TestArrange::stressIsLowWhereItCanBe_data() {
    QTest::addColumn<Graph>("graph");
    QTest::addColumn<double>("bound");
    QTest::newRow("pair") << path(2) << 1e-6;
    QTest::newRow("triangle") << complete(3) << 1e-6;
    QTest::newRow("star of three") << star(3) << 0.02;
    QTest::newRow("path") << path(40) << 0.01;
    QTest::newRow("cycle") << cycle(40) << 0.05; // a circle: chords are shorter than arcs
    QTest::newRow("grid") << grid(10, 10) << 0.04;
    QTest::newRow("tree") << binaryTree(63) << 0.13;
    QTest::newRow("scale-free") << barabasiAlbert(300, 3) << 0.15;
    QTest::newRow("communities") << plantedCommunities(8, 40) << 0.16;
    QTest::newRow("grid above the limit of all pairs") << grid(110, 100) << 0.03;
    QTest::newRow("communities above it") << plantedCommunities(60, 150) << 0.19;
}

void TestArrange::stressIsLowWhereItCanBe() {
    QFETCH(Graph, graph);
    QFETCH(double, bound);
    const double stress = stressOf(graph, arrange(graph, {}).positions);
    QVERIFY2(stress < bound, qPrintable(QString::number(stress)));
}

void TestArrange::draftIsNearlyAsGoodAndBestNoWorse() {
    for (const Graph& graph : {grid(20, 20), barabasiAlbert(400, 3), plantedCommunities(10, 40)}) {
        const auto stressAt = [&graph](Quality quality) {
            Options options;
            options.quality = quality;
            return stressOf(graph, arrange(graph, options).positions);
        };
        const double normal = stressAt(Quality::Normal);
        QVERIFY2(stressAt(Quality::Draft) < normal * 1.15 + 0.002, qPrintable(QString::number(normal)));
        QVERIFY2(stressAt(Quality::Best) < normal * 1.001, qPrintable(QString::number(normal)));
    }
}

void TestArrange::neighbourhoodsAreKeptWhereTheyAreAskedFor() {
    Options options;
    options.emphasis = Emphasis::Neighbourhoods;
    for (const Graph& graph : {plantedCommunities(12, 60), binaryTree(511), barabasiAlbert(400, 1)}) {
        const auto stress = arrange(graph, {}).positions;
        const auto gathered = arrange(graph, options).positions;
        QVERIFY2(neighboursKept(graph, gathered) > 1.8 * neighboursKept(graph, stress),
                 qPrintable(QString::number(neighboursKept(graph, gathered))));
        QVERIFY2(stressOf(graph, gathered) < 1.6 * stressOf(graph, stress),
                 qPrintable(QString::number(stressOf(graph, gathered))));
    }
    QVERIFY(neighboursKept(grid(20, 20), arrange(grid(20, 20), options).positions) > 0.9);
}

void TestArrange::symmetricGraphsLookSymmetric() {
    const auto fromMiddle = [](const std::vector<Vec2>& positions) {
        Vec2 middle;
        for (const Vec2 p : positions) {
            middle += p * (1.0 / double(positions.size()));
        }
        std::vector<double> distances;
        for (const Vec2 p : positions) {
            distances.push_back((p - middle).length());
        }
        const auto [least, most] = std::minmax_element(distances.begin(), distances.end());
        return *most / *least;
    };
    QVERIFY(fromMiddle(arrange(cycle(60), {}).positions) < 1.1);
    const auto straight = boundsOf(arrange(path(50), {}).positions);
    QVERIFY2(straight.height() < 0.04 * straight.width(), qPrintable(QString::number(straight.height())));
    const auto square = boundsOf(arrange(grid(12, 12), {}).positions);
    QVERIFY2(std::abs(square.width() / square.height() - 1) < 0.06,
             qPrintable(QString::number(square.width() / square.height())));
}

void TestArrange::anotherSeedIsNoWorse() {
    const Graph graph = plantedCommunities(8, 40);
    std::vector<double> stresses;
    for (std::uint64_t seed = 1; seed <= 6; ++seed) {
        Options options;
        options.seed = seed;
        stresses.push_back(stressOf(graph, arrange(graph, options).positions));
    }
    const auto [least, most] = std::minmax_element(stresses.begin(), stresses.end());
    QVERIFY2(*most < 1.05 * *least, qPrintable(u"%1 to %2"_qs.arg(*least).arg(*most)));
}

void TestArrange::numberOfThreadsDoesNotMatter_data() {
    QTest::addColumn<Graph>("graph");
    QTest::newRow("all pairs") << plantedCommunities(12, 100);
    QTest::newRow("drawn sources") << barabasiAlbert(9000, 2);
}

void TestArrange::numberOfThreadsDoesNotMatter() {
    QFETCH(Graph, graph);
    for (const auto emphasis : {Emphasis::Stress, Emphasis::Neighbourhoods}) {
        Options options;
        options.quality = Quality::Draft;
        options.emphasis = emphasis;
        options.threads = 1;
        const auto alone = arrange(graph, options).positions;
        for (const unsigned threads : {2U, 3U, 8U}) {
            options.threads = threads;
            QCOMPARE(arrange(graph, options).positions, alone);
        }
    }
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
    Graph large = barabasiAlbert(9000, 2);
    Options draft;
    draft.quality = Quality::Draft;
    const auto expected = arrange(large, draft).positions;
    Random(7).shuffle(large.links);
    QCOMPARE(arrange(large, draft).positions, expected);
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

void TestArrange::discsAndNamesDoNotOverlap_data() {
    QTest::addColumn<Graph>("graph");
    QTest::newRow("scale-free") << withNames(barabasiAlbert(120, 2));
    QTest::newRow("communities") << withNames(plantedCommunities(6, 50));
    QTest::newRow("star") << withNames(star(150));
    QTest::newRow("complete") << withNames(complete(40));
    QTest::newRow("pieces") << withNames(disjoint(disjoint(path(10), cycle(12)), star(5)));
    QTest::newRow("founding") << foundingLike();
    Graph discs = barabasiAlbert(120, 2);
    discs.radius.assign(discs.nodeCount, 22);
    QTest::newRow("discs without names") << discs;
}

void TestArrange::discsAndNamesDoNotOverlap() {
    QFETCH(Graph, graph);
    for (const auto arrangement : {Arrangement::Force, Arrangement::Hub}) {
        Options options;
        options.arrangement = arrangement;
        const Layout cold = arrange(graph, options);
        QVERIFY(cold.settled);
        QCOMPARE(overlaps(graph, cold.positions), 0);
        const Layout warm = arrange(graph, options, std::vector<Vec2>(graph.nodeCount, Vec2{5, 5}));
        QVERIFY(warm.settled);
        QCOMPARE(overlaps(graph, warm.positions), 0);
    }
}

void TestArrange::makingRoomKeepsThePicture() {
    for (const Graph& graph : {withNames(barabasiAlbert(80, 2)), withNames(plantedCommunities(4, 25))}) {
        auto positions = arrange(graph, {}).positions;
        const auto roomy = positions;
        QVERIFY(makeRoom(graph, std::vector<bool>(graph.nodeCount, false), positions).settled);
        // Where there is room already, next to nothing moves.
        double moved = 0;
        for (std::size_t v = 0; v < roomy.size(); ++v) {
            moved += (positions[v] - roomy[v]).length() / double(roomy.size());
        }
        QVERIFY2(moved < 4, qPrintable(QString::number(moved)));
        // Pressed together until a third of the pairs of neighbours overlap, and parted again.
        auto crowded = roomy;
        for (Vec2& p : crowded) {
            p = p * 0.7;
        }
        QVERIFY(overlaps(graph, crowded) > int(graph.nodeCount) / 5);
        auto parted = crowded;
        QVERIFY(makeRoom(graph, std::vector<bool>(graph.nodeCount, false), parted).settled);
        QCOMPARE(overlaps(graph, parted), 0);
        QVERIFY2(orderKept(crowded, parted) > 0.96, qPrintable(QString::number(orderKept(crowded, parted))));
    }
}

void TestArrange::nodesLieOffLinksThatAreNotTheirs() {
    const Graph graph = foundingLike();
    for (const auto arrangement : {Arrangement::Force, Arrangement::Hub}) {
        Options options;
        options.arrangement = arrangement;
        const auto positions = arrange(graph, options).positions;
        int on = 0;
        for (const Link& link : normalisedLinks(graph)) {
            for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
                double share = 0;
                const Vec2 away = fromSegment(positions[link.a], positions[link.b], positions[v], share);
                on += v != link.a && v != link.b && !graph.minor[link.a] && !graph.minor[link.b] &&
                      away.length() < graph.radius[v];
            }
        }
        QVERIFY2(on <= 1, qPrintable(QString::number(on)));
    }
}

void TestArrange::pinnedNodeDrawsItsNeighboursAlong() {
    const Graph graph = foundingLike();
    const auto free = arrange(graph, {}).positions;
    const std::uint32_t event = 30;
    Options options;
    options.pins = {{event, free[event] + Vec2{0, 500}}};
    const auto drawn = arrange(graph, options).positions;
    double neighbours = 0;
    double others = 0;
    for (std::uint32_t v = 2; v < event; ++v) {
        (v >= 23 ? neighbours : others) += (drawn[v] - free[v]).y / (v >= 23 ? 7 : 21);
    }
    QVERIFY2(neighbours > 60 && std::abs(others) < neighbours / 3,
             qPrintable(u"%1, %2"_qs.arg(neighbours).arg(others)));
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
    QVERIFY2(inside <= 2, qPrintable(QString::number(inside)));
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

void TestArrange::piecesArePackedTightlyAndApart() {
    Graph graph;
    for (std::uint32_t size = 2; size <= 25; ++size) {
        graph = disjoint(graph, size % 3 == 0 ? cycle(size) : size % 3 == 1 ? binaryTree(size) : star(size));
        graph = disjoint(graph, path(1));
    }
    const auto piece = componentsOf(adjacencyOf(graph.nodeCount, normalisedLinks(graph)));
    const auto positions = arrange(graph, {}).positions;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        for (std::size_t j = i + 1; j < positions.size(); ++j) {
            QVERIFY(piece[i] == piece[j] || (positions[i] - positions[j]).length() > idealLength(1) * 0.5);
        }
    }
    double boxes = 0;
    for (std::uint32_t c = 0; c <= *std::max_element(piece.begin(), piece.end()); ++c) {
        std::vector<Vec2> own;
        for (std::size_t v = 0; v < positions.size(); ++v) {
            if (piece[v] == c) {
                own.push_back(positions[v]);
            }
        }
        const Bounds box = boundsOf(own);
        boxes += (box.width() + idealLength(1)) * (box.height() + idealLength(1));
    }
    const Bounds page = boundsOf(positions);
    const double ratio = (page.width() + idealLength(1)) * (page.height() + idealLength(1)) / boxes;
    QVERIFY2(ratio < 1.25, qPrintable(QString::number(ratio)));
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
