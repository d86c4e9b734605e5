#include "layout/random.h"
#include "network/algebraic.h"
#include "network/undirectedgraph.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <queue>

using namespace plusone;

namespace {

using Ties = std::vector<StepGraph::Tie>;

Ties path(std::uint32_t nodes) {
    Ties ties;
    for (std::uint32_t i = 1; i < nodes; ++i) {
        ties.emplace_back(i - 1, i);
    }
    return ties;
}

Ties cycle(std::uint32_t nodes) {
    Ties ties = path(nodes);
    ties.emplace_back(0, nodes - 1);
    return ties;
}

Ties star(std::uint32_t nodes) {
    Ties ties;
    for (std::uint32_t i = 1; i < nodes; ++i) {
        ties.emplace_back(0, i);
    }
    return ties;
}

Ties complete(std::uint32_t nodes) {
    Ties ties;
    for (std::uint32_t i = 0; i < nodes; ++i) {
        for (std::uint32_t j = i + 1; j < nodes; ++j) {
            ties.emplace_back(i, j);
        }
    }
    return ties;
}

Ties random(std::uint32_t nodes, unsigned perCent, std::uint64_t seed) {
    layout::Random random(seed);
    Ties ties;
    for (const auto& tie : complete(nodes)) {
        if (random.below(100) < perCent) {
            ties.push_back(tie);
        }
    }
    return ties;
}

std::vector<char> all(std::size_t nodes) {
    return std::vector<char>(nodes, 1);
}

StepCounts counted(std::size_t nodes, const Ties& ties) {
    Job job;
    return countSteps(StepGraph(nodes, ties), all(nodes), job).value();
}

double connectivity(std::size_t nodes, const Ties& ties) {
    return algebraicConnectivity(StepGraph(nodes, ties), all(nodes)).value();
}

/// From one node, in the plain way; 0: itself, or no way.
std::vector<std::size_t> stepsByQueue(const StepGraph& graph, std::uint32_t from) {
    std::vector<std::size_t> steps(graph.size());
    std::queue<std::uint32_t> open;
    open.push(from);
    while (!open.empty()) {
        const std::uint32_t node = open.front();
        open.pop();
        for (const std::uint32_t other : graph.neighbours(node)) {
            if (other != from && steps[other] == 0) {
                steps[other] = steps[node] + 1;
                open.push(other);
            }
        }
    }
    return steps;
}

} // namespace

class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void smallGraphsByHand();
    void tooFewForAPair();
    void equalsThePlainSearchAndIgraph_data();
    void equalsThePlainSearchAndIgraph();
    void waysLeadOverThoseThatDoNotCount();
    void partsAreNumberedByTheirFirstNodes();
    void connectivityOfKnownGraphs();
    void connectivityEqualsIgraphs();
    void aJobIsCountedAndCancelled();
};

void TestSteps::smallGraphsByHand() {
    // A path of 4: 3 pairs one step apart, 2 two, 1 three.
    const StepCounts steps = counted(4, path(4));
    QCOMPARE(steps.pairs, (std::vector<std::uint64_t>{3, 2, 1}));
    QCOMPARE(steps.connected(), 6U);
    QCOMPARE(*steps.efficiency(), (3 + 2.0 / 2 + 1.0 / 3) / 6);
    QCOMPARE(*counted(3, complete(3)).efficiency(), 1.0);
    // A star of n leaves: n pairs at 1, n(n-1)/2 at 2.
    QCOMPARE(*counted(5, star(5)).efficiency(), (4 + 6.0 / 2) / 10);
    QCOMPARE(*counted(2, {}).efficiency(), 0.0);
}

void TestSteps::tooFewForAPair() {
    QVERIFY(!counted(0, {}).efficiency());
    QVERIFY(!counted(1, {}).efficiency());
    QVERIFY(!algebraicConnectivity(StepGraph(0, {}), {}));
    QVERIFY(!algebraicConnectivity(StepGraph(1, {}), all(1)));
    QVERIFY(!algebraicConnectivity(StepGraph(3, complete(3)), {0, 1, 0}));
}

void TestSteps::equalsThePlainSearchAndIgraph_data() {
    QTest::addColumn<unsigned>("nodes");
    QTest::addColumn<unsigned>("perCent");
    for (const unsigned nodes : {2U, 9U, 63U, 64U, 65U, 130U}) {
        for (const unsigned perCent : {1U, 4U, 30U}) {
            QTest::addRow("%u, %u %%", nodes, perCent) << nodes << perCent;
        }
    }
}

void TestSteps::equalsThePlainSearchAndIgraph() {
    QFETCH(unsigned, nodes);
    QFETCH(unsigned, perCent);
    for (std::uint64_t seed = 0; seed < 8; ++seed) {
        const Ties ties = random(nodes, perCent, seed);
        const StepGraph graph(nodes, ties);
        const StepCounts steps = counted(nodes, ties);
        StepCounts plain;
        for (std::uint32_t node = 0; node < nodes; ++node) {
            StepCounts own;
            const auto from = stepsByQueue(graph, node);
            for (std::uint32_t other = 0; other < nodes; ++other) {
                if (from[other] > 0) {
                    own.add(from[other], 1);
                    plain.add(from[other], other > node ? 1 : 0);
                }
            }
            QCOMPARE(stepsFrom(graph, node, all(nodes)).pairs, own.pairs);
        }
        QCOMPARE(steps.pairs, plain.pairs);
        UndirectedGraph oracle(nodes, ties);
        igraph_real_t efficiency = 0;
        igraph_global_efficiency(oracle.get(), &efficiency, nullptr, false);
        QVERIFY(std::abs(*steps.efficiency() - efficiency) < 1e-12);
    }
}

void TestSteps::waysLeadOverThoseThatDoNotCount() {
    // The ends of a path of 3 are two steps apart though the middle does not count.
    Job job;
    const auto steps = countSteps(StepGraph(3, path(3)), {1, 0, 1}, job);
    QCOMPARE(steps->pairs, (std::vector<std::uint64_t>{0, 1}));
    QCOMPARE(*steps->efficiency(), 0.5);
}

void TestSteps::partsAreNumberedByTheirFirstNodes() {
    QVERIFY(partsOf(StepGraph(0, {})).empty());
    QCOMPARE(partsOf(StepGraph(6, {{1, 4}, {2, 5}, {0, 5}})), (std::vector<std::uint32_t>{0, 1, 0, 2, 1, 0}));
}

void TestSteps::connectivityOfKnownGraphs() {
    using std::numbers::pi;
    for (const std::uint32_t n : {3U, 4U, 10U, 45U, 200U}) {
        const double size = n;
        const auto close = [n](double value, double expected) {
            return std::abs(value - expected) < 1e-9 ||
                   (qWarning("%u: %.15g for %.15g", n, value, expected), false);
        };
        QVERIFY(close(connectivity(n, path(n)), 2 * (1 - std::cos(pi / size))));
        QVERIFY(close(connectivity(n, cycle(n)), 2 * (1 - std::cos(2 * pi / size))));
        QVERIFY(close(connectivity(n, star(n)), 1));
        QVERIFY(close(connectivity(n, complete(n)), size));
    }
    QCOMPARE(connectivity(2, path(2)), 2.0);
    QCOMPARE(connectivity(4, {{0, 1}, {2, 3}}), 0.0);
    // Of a star without its hub nothing holds together; of a triangle's corner two are left.
    QCOMPARE(*algebraicConnectivity(StepGraph(5, star(5)), {0, 1, 1, 1, 1}), 0.0);
    QCOMPARE(*algebraicConnectivity(StepGraph(3, complete(3)), {0, 1, 1}), 2.0);
}

void TestSteps::connectivityEqualsIgraphs() {
    for (std::uint64_t seed = 0; seed < 12; ++seed) {
        const auto nodes = std::uint32_t(20 + 15 * seed);
        const Ties ties = random(nodes, 20, seed);
        const StepGraph graph(nodes, ties);
        igraph_matrix_t laplacian;
        igraph_matrix_init(&laplacian, nodes, nodes);
        for (const auto& [a, b] : ties) {
            MATRIX(laplacian, a, b) = MATRIX(laplacian, b, a) = -1;
            MATRIX(laplacian, a, a) += 1;
            MATRIX(laplacian, b, b) += 1;
        }
        IgraphVector values;
        igraph_lapack_dsyevr(&laplacian, IGRAPH_LAPACK_DSYEV_SELECT, 0, 0, 0, 2, 2, 1e-14, values.get(),
                             nullptr, nullptr);
        igraph_matrix_destroy(&laplacian);
        QVERIFY2(std::abs(connectivity(nodes, ties) - std::max(0.0, values[0])) < 1e-9,
                 qPrintable(QString::number(seed)));
    }
}

void TestSteps::aJobIsCountedAndCancelled() {
    const StepGraph graph(130, path(130));
    Job job;
    job.begin(stepsOfJob(130));
    QVERIFY(countSteps(graph, all(130), job).ok());
    QCOMPARE(job.done(), 3);
    QCOMPARE(job.total(), 3);
    job.cancel();
    QVERIFY(countSteps(graph, all(130), job).error().code == ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestSteps)

#include "tst_steps.moc"
