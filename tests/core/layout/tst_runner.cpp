#include "layout/runner.h"
#include "layout/simulation.h"
#include "support/graphs.h"

#include <QTest>

#include <condition_variable>
#include <mutex>

using namespace plusone::layout;
using namespace plusone::test;

namespace {

/// Collects a runner's frames and waits for the one that is wanted.
class Frames {
public:
    std::function<void(Frame)> sink() {
        return [this](Frame frame) {
            const std::lock_guard lock(m_mutex);
            m_frames.push_back(std::move(frame));
            m_there.notify_all();
        };
    }
    bool wait(const std::function<bool(const Frame&)>& wanted) {
        std::unique_lock lock(m_mutex);
        return m_there.wait_for(lock, std::chrono::seconds(20),
                                [&] { return std::any_of(m_frames.begin(), m_frames.end(), wanted); });
    }
    std::vector<Frame> all() {
        const std::lock_guard lock(m_mutex);
        return m_frames;
    }
    void clear() {
        const std::lock_guard lock(m_mutex);
        m_frames.clear();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_there;
    std::vector<Frame> m_frames;
};

bool isSettled(const Frame& frame) {
    return frame.settled;
}

} // namespace

class TestRunner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void firstFrameIsTheArrangedPicture();
    void newStartEndsTheOldGeneration();
    void pinMovesItsNodeAndSettlesAgain();
    void stopEndsFrames();
    void destructionDuringAStartIsClean();
    void simulationSettlesByItself();
    void arrangedPictureIsAtRest();
    void draggedNodePushesOthersAsideAndNothingFliesOff();
    void pinnedNodeStaysInTheSimulation();
};

void TestRunner::firstFrameIsTheArrangedPicture() {
    Frames frames;
    Runner runner(frames.sink());
    const auto generation = runner.start(foundingLike(), {});
    QVERIFY(frames.wait(isSettled));
    QCOMPARE(frames.all().front().generation, generation);
    QCOMPARE(*frames.all().front().positions, arrange(foundingLike(), {}).positions);
}

void TestRunner::newStartEndsTheOldGeneration() {
    Frames frames;
    Runner runner(frames.sink());
    runner.start(grid(45, 45), {}); // takes a while
    const auto last = runner.start(path(5), {});
    QVERIFY(frames.wait([last](const Frame& frame) { return frame.generation == last && frame.settled; }));
    std::uint64_t newest = 0;
    for (const Frame& frame : frames.all()) {
        QVERIFY(frame.generation >= newest);
        newest = frame.generation;
    }
    QCOMPARE(frames.all().back().positions->size(), 5U);
}

void TestRunner::pinMovesItsNodeAndSettlesAgain() {
    Frames frames;
    Runner runner(frames.sink());
    runner.start(foundingLike(), {});
    QVERIFY(frames.wait(isSettled));
    frames.clear();
    const Vec2 there{310, -220};
    runner.pin(12, there);
    QVERIFY(frames.wait(
        [there](const Frame& frame) { return frame.settled && (*frame.positions)[12] == there; }));
}

void TestRunner::stopEndsFrames() {
    Frames frames;
    Runner runner(frames.sink());
    runner.start(grid(40, 40), {});
    runner.stop();
    frames.clear();
    const auto next = runner.start(path(3), {});
    QVERIFY(frames.wait(isSettled));
    for (const Frame& frame : frames.all()) {
        QCOMPARE(frame.generation, next);
    }
}

void TestRunner::destructionDuringAStartIsClean() {
    Frames frames;
    for (int i = 0; i < 20; ++i) {
        Runner runner(frames.sink());
        runner.start(grid(40, 40), {});
        runner.pin(3, {1, 1});
    }
    QVERIFY(frames.all().size() <= 20U * 2);
}

void TestRunner::simulationSettlesByItself() {
    Simulation simulation(barabasiAlbert(200, 2), {});
    int ticks = 0;
    while (!simulation.settled() && ticks < 1000) {
        simulation.tick();
        ++ticks;
    }
    QVERIFY(simulation.settled());
    const auto before = simulation.positions();
    simulation.tick();
    double furthest = 0;
    for (std::size_t v = 0; v < before.size(); ++v) {
        furthest = std::max(furthest, (simulation.positions()[v] - before[v]).length());
    }
    QVERIFY(furthest < 0.5);
}

void TestRunner::arrangedPictureIsAtRest() {
    for (const Graph& graph : {foundingLike(), barabasiAlbert(2500, 2)}) {
        const auto start = arrange(graph, {}).positions;
        Simulation simulation(graph, {}, start);
        simulation.tick(40);
        double furthest = 0;
        for (std::size_t v = 0; v < start.size(); ++v) {
            furthest = std::max(furthest, (simulation.positions()[v] - start[v]).length());
        }
        QVERIFY2(furthest < 0.1, qPrintable(QString::number(furthest)));
        QVERIFY(simulation.settled());
    }
}

void TestRunner::draggedNodePushesOthersAsideAndNothingFliesOff() {
    Graph graph = star(20);
    graph.radius.assign(graph.nodeCount, 8);
    const auto start = arrange(graph, {}).positions;
    Simulation simulation(graph, {}, start);
    // Beside the ninth, farther than their discs reach: only repulsion can move it.
    const Vec2 side = (start[9] - start[0]) * (40 / (start[9] - start[0]).length());
    simulation.pin(15, start[9] + Vec2{-side.y, side.x});
    simulation.reheat();
    double furthest = 0;
    for (int tick = 0; tick < 200; ++tick) {
        simulation.tick();
        for (std::size_t v = 0; v < start.size(); ++v) {
            furthest = std::max(furthest, v == 15 ? 0 : (simulation.positions()[v] - start[v]).length());
        }
    }
    QVERIFY(simulation.settled());
    const Vec2 moved = simulation.positions()[9] - start[9];
    QVERIFY2(dot(moved, Vec2{side.y, -side.x}) > 40, qPrintable(QString::number(moved.length())));
    QVERIFY2(furthest < 60, qPrintable(QString::number(furthest)));
}

void TestRunner::pinnedNodeStaysInTheSimulation() {
    Simulation simulation(star(20), {});
    simulation.pin(0, {50, 50});
    simulation.tick(100);
    QCOMPARE(simulation.positions()[0], (Vec2{50, 50}));
    simulation.unpin(0);
    simulation.reheat();
    QVERIFY(!simulation.settled());
    simulation.tick(5);
    QVERIFY(simulation.positions()[0] != (Vec2{50, 50}));
}

QTEST_APPLESS_MAIN(TestRunner)
#include "tst_runner.moc"
