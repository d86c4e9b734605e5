// The map under the hand: what a frame takes from the event to the painted widget, at three sizes, p50, p95
// and the longest. Software rendering, 1600 x 1000.

#include "exchange/jsonlines.h"
#include "map/mapview.h"
#include "support/grown.h"
#include "window/session.h"

#include <benchmark/benchmark.h>

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

template <class T>
T orFail(Result<T> result) {
    if (!result) {
        qFatal("%s", qPrintable(result.error().message));
    }
    return std::move(result).value();
}

/// A window's map of so many actors (0: the shipped data), laid out and at rest.
class Map {
public:
    explicit Map(int actors)
        : m_session(orFail(Document::open(orFail(Store::inMemory(actors == 0 ? orFail(shippedDataset())
                                                                             : test::grownDataset(actors))),
                                          u"bench"_s)),
                    orFail(Style::load(u"paper"_s)), u"en"_s),
          m_controller(m_session), m_view(m_session, m_controller) {
        m_controller.setAnimated(false);
        m_view.resize(1600, 1000);
        m_view.show();
        settle();
    }

    void settle() {
        while (!m_controller.isSettled()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_view.showAll();
        rest();
    }

    void rest() {
        while (!m_view.picture().isAtRest()) {
            m_view.repaint();
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        m_view.repaint();
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held) {
        QMouseEvent event(type, at, m_view.mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(&m_view, &event);
    }

    void wheel(QPointF at, int angle) {
        QWheelEvent event(at, m_view.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&m_view, &event);
    }

    Session& session() { return m_session; }
    MapView& view() { return m_view; }
    /// Nothing of the lens's network has been painted yet.
    [[nodiscard]] bool isWaiting() const {
        return m_controller.positions()->size() != layoutNodeCount(*m_controller.network());
    }
    [[nodiscard]] QPointF centreOf(std::size_t node) { return m_view.scene().nodes[node].centre; }

    /// The same for all benchmarks of a size.
    static Map& of(int actors) {
        auto& map = all()[actors];
        if (!map) {
            map = std::make_unique<Map>(actors);
        }
        return *map;
    }

    static std::map<int, std::unique_ptr<Map>>& all() {
        static std::map<int, std::unique_ptr<Map>> maps;
        return maps;
    }

private:
    Session m_session;
    MapController m_controller;
    MapView m_view;
};

/// Times one frame an iteration and reports where they lie.
template <class Frame>
void frames(benchmark::State& state, const Frame& frame) {
    std::vector<double> times;
    int i = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        frame(i++);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
        state.SetIterationTime(times.back() / 1e3);
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["max_ms"] = times.back();
}

void pan(benchmark::State& state) {
    Map& map = Map::of(int(state.range(0)));
    const QPointF start(30, 30);
    map.mouse(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    frames(state, [&](int i) {
        map.mouse(QEvent::MouseMove, start + QPointF(40 + 7 * (i % 60), 20 + 3 * (i % 40)), Qt::NoButton,
                  Qt::LeftButton);
        map.view().repaint();
    });
    map.mouse(QEvent::MouseButtonRelease, start, Qt::LeftButton, Qt::NoButton);
    map.view().showAll();
    map.rest();
}

void zoom(benchmark::State& state) {
    Map& map = Map::of(int(state.range(0)));
    frames(state, [&](int i) {
        map.wheel({800, 500}, i / 12 % 2 == 0 ? 60 : -60);
        map.view().repaint();
    });
    map.view().showAll();
    map.rest();
}

/// The runner answers meanwhile, as it does under a hand.
void dragNode(benchmark::State& state) {
    Map& map = Map::of(int(state.range(0)));
    const QPointF start = map.centreOf(map.view().scene().nodes.size() / 2);
    map.mouse(QEvent::MouseButtonPress, start, Qt::LeftButton, Qt::LeftButton);
    frames(state, [&](int i) {
        map.mouse(QEvent::MouseMove, start + QPointF(20 + 3 * (i % 50), 2 * (i % 30)), Qt::NoButton,
                  Qt::LeftButton);
        QApplication::processEvents(); // frames of the layout
        map.view().repaint();
    });
    map.mouse(QEvent::MouseButtonRelease, start, Qt::LeftButton, Qt::NoButton);
    map.view().showAll();
    map.rest();
}

void hover(benchmark::State& state) {
    Map& map = Map::of(int(state.range(0)));
    std::vector<QPointF> centres;
    for (const SceneNode& node : map.view().scene().nodes) {
        centres.push_back(node.centre);
    }
    frames(state, [&](int i) {
        map.mouse(QEvent::MouseMove, centres[std::size_t(i * 7) % centres.size()], Qt::NoButton,
                  Qt::NoButton);
        map.view().repaint();
    });
    map.mouse(QEvent::MouseMove, {2, 2}, Qt::NoButton, Qt::NoButton);
}

void hit(benchmark::State& state) {
    Map& map = Map::of(int(state.range(0)));
    benchmark::DoNotOptimize(map.view().picture().itemAt({1, 1}));
    frames(state, [&](int i) {
        benchmark::DoNotOptimize(
            map.view().picture().itemAt({double(20 + i * 37 % 1500), double(20 + i * 91 % 900)}));
    });
}

/// How long the window's thread is busy at a stretch.
class Blocks {
public:
    Blocks() {
        m_timer.start();
        auto* dispatcher = QAbstractEventDispatcher::instance();
        QObject::connect(dispatcher, &QAbstractEventDispatcher::awake, &m_here,
                         [this] { m_timer.restart(); });
        QObject::connect(dispatcher, &QAbstractEventDispatcher::aboutToBlock, &m_here, [this] { end(); });
    }
    void begin() { m_timer.restart(); }
    void end() { m_longest = std::max(m_longest, double(m_timer.nsecsElapsed()) / 1e6); }
    [[nodiscard]] double longest() const { return m_longest; }

private:
    QObject m_here;
    QElapsedTimer m_timer;
    double m_longest = 0; ///< ms
};

/// From the last move of the hand to the picture with every label and smooth edge; "first": to the first that
/// was painted for it, "block": the longest that an event would have had to wait meanwhile.
void comeToRest(benchmark::State& state) {
    Map& map = Map::of(int(state.range(0)));
    std::vector<double> firsts;
    Blocks blocks;
    frames(state, [&](int i) {
        QElapsedTimer timer;
        timer.start();
        map.wheel({800, 500}, i % 2 == 0 ? 60 : -60);
        bool isFirst = true;
        const auto changed = QObject::connect(&map.view().picture(), &MapPicture::changed, &map.view(), [&] {
            if (std::exchange(isFirst, false)) {
                firsts.push_back(double(timer.nsecsElapsed()) / 1e6);
            }
        });
        while (!map.view().picture().isAtRest()) {
            blocks.begin();
            map.view().repaint();
            blocks.end();
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        blocks.begin();
        map.view().repaint();
        blocks.end();
        QObject::disconnect(changed);
    });
    std::sort(firsts.begin(), firsts.end());
    state.counters["first_ms"] = firsts.empty() ? 0 : firsts.back();
    state.counters["block_ms"] = blocks.longest();
    map.view().showAll();
    map.rest();
}

/// From the lens to the first frame of the new network on the map.
void changeLens(benchmark::State& state) {
    Map& map = Map::of(0);
    const Lens before = map.session().lens();
    frames(state, [&](int i) {
        Lens lens = before;
        lens.time = Moment{QDate(2000 + i % 20, 6, 1)};
        map.session().setLens(lens);
        map.view().repaint();
        while (map.isWaiting()) {
            QApplication::processEvents(QEventLoop::WaitForMoreEvents);
            map.view().repaint();
        }
    });
    map.session().setLens(before);
    map.settle();
}

} // namespace

BENCHMARK(pan)->Arg(0)->Arg(2'000)->Arg(20'000)->UseManualTime()->Iterations(200)->Unit(
    benchmark::kMillisecond);
BENCHMARK(zoom)->Arg(0)->Arg(2'000)->Arg(20'000)->UseManualTime()->Iterations(200)->Unit(
    benchmark::kMillisecond);
BENCHMARK(dragNode)->Arg(0)->Arg(2'000)->Arg(20'000)->UseManualTime()->Iterations(200)->Unit(
    benchmark::kMillisecond);
BENCHMARK(hover)->Arg(0)->Arg(2'000)->Arg(20'000)->UseManualTime()->Iterations(200)->Unit(
    benchmark::kMillisecond);
BENCHMARK(hit)->Arg(0)->Arg(2'000)->Arg(20'000)->UseManualTime()->Iterations(1000)->Unit(
    benchmark::kMillisecond);
BENCHMARK(comeToRest)
    ->Arg(0)
    ->Arg(2'000)
    ->Arg(20'000)
    ->UseManualTime()
    ->Iterations(10)
    ->Unit(benchmark::kMillisecond);
BENCHMARK(changeLens)->UseManualTime()->Iterations(40)->Unit(benchmark::kMillisecond);

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    Map::all().clear(); // before the application
    return 0;
}
