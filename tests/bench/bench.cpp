// The main job on the shipped data, stage by stage: load, project, lay out, build, paint, search, export.

#include "exchange/jsonlines.h"
#include "layout/arrange.h"
#include "layout/distances.h"
#include "layout/forces.h"
#include "layout/random.h"
#include "layout/simulation.h"
#include "network/network.h"
#include "scene/arrangement.h"
#include "scene/builder.h"
#include "scene/exporter.h"
#include "scene/figure.h"
#include "scene/painter.h"
#include "store/store.h"

#include <benchmark/benchmark.h>

#include <QGuiApplication>
#include <QPainter>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <functional>

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

const Dataset& shipped() {
    static const Dataset dataset = orFail(shippedDataset());
    return dataset;
}

const Network& founding() {
    static const Network network = buildNetwork(shipped(), Lens());
    return network;
}

const Style& paper() {
    static const Style style = orFail(Style::load(u"paper"_s));
    return style;
}

std::vector<layout::Vec2> arranged(layout::Arrangement arrangement) {
    const layout::Graph graph = layoutGraph(shipped(), founding(), paper(), u"en"_s);
    layout::Options options;
    options.arrangement = arrangement;
    options.quality = mapQuality(graph);
    return layout::arrange(graph, options).positions;
}

Scene foundingScene(const std::vector<layout::Vec2>& positions) {
    const QSizeF size(1600, 1000);
    return buildScene({shipped(), founding(), positions,
                       Viewport::fitting(boundsOf(positions), size, QRectF(60, 60, 1480, 880)), paper()});
}

void readShippedData(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(shippedDataset());
    }
}
BENCHMARK(readShippedData)->Unit(benchmark::kMillisecond);

void openAndLoadStore(benchmark::State& state) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.plusone"_s);
    orFail(Store::create(path, shipped()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(orFail(Store::open(path))->load());
    }
}
BENCHMARK(openAndLoadStore)->Unit(benchmark::kMillisecond);

void project(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(buildNetwork(shipped(), Lens()));
    }
}
BENCHMARK(project)->Unit(benchmark::kMillisecond);

void layOut(benchmark::State& state) {
    const auto graph = layoutGraph(shipped(), founding(), paper(), u"en"_s);
    layout::Options options;
    options.arrangement = static_cast<layout::Arrangement>(state.range(0));
    options.quality = mapQuality(graph);
    for (auto _ : state) {
        benchmark::DoNotOptimize(layout::arrange(graph, options));
    }
}
BENCHMARK(layOut)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void buildTheScene(benchmark::State& state) {
    const auto positions = arranged(layout::Arrangement::Force);
    for (auto _ : state) {
        benchmark::DoNotOptimize(foundingScene(positions));
    }
}
BENCHMARK(buildTheScene)->Unit(benchmark::kMillisecond);

void paintTheScene(benchmark::State& state) {
    const Scene scene = foundingScene(arranged(layout::Arrangement::Force));
    QImage image(1600, 1000, QImage::Format_RGB32);
    for (auto _ : state) {
        QPainter painter(&image);
        PainterCanvas canvas(painter);
        paintScene(canvas, scene, paper());
    }
}
BENCHMARK(paintTheScene)->Unit(benchmark::kMillisecond);

void exportPng(benchmark::State& state) {
    const QTemporaryDir folder;
    const auto figure = orFail(
        composeFigure(shipped(), Lens(), founding(), arranged(layout::Arrangement::Force), FigureSpec()));
    for (auto _ : state) {
        if (!exportFigure(figure, folder.filePath(u"figure.png"_s))) {
            state.SkipWithError("export failed");
        }
    }
}
BENCHMARK(exportPng)->Unit(benchmark::kMillisecond);

/// Preferential attachment (Barabási and Albert 1999) with four links a node, as the peers are timed on.
layout::Graph grown(std::size_t nodes) {
    layout::Graph graph;
    graph.nodeCount = nodes;
    layout::Random random(5);
    std::vector<std::uint32_t> ends{0};
    for (std::uint32_t v = 1; v < nodes; ++v) {
        for (int link = 0; link < 4; ++link) {
            ends.push_back(ends[random.below(ends.size())]);
            graph.links.push_back({v, ends.back(), 1});
        }
        ends.push_back(v);
    }
    return graph;
}

using Clock = std::chrono::steady_clock;

double secondsOf(const std::function<void()>& work) {
    const auto begun = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - begun).count();
}

/// A tick of the live simulation, and what share of it its parts take, each done once more alone on the nodes
/// where they are; what is left is integration and the lesser forces.
void tick(benchmark::State& state) {
    const layout::Graph graph = grown(std::size_t(state.range(0)));
    layout::Simulation simulation(graph, {});
    simulation.tick(30);
    layout::Workers workers(graph.nodeCount < 1500 ? 1 : 0);
    layout::PointTree tree;
    layout::LinkForce links;
    const auto springs = layout::normalisedLinks(graph);
    links.prepare(graph.nodeCount, springs, layout::linkLengths(graph, springs), 1);
    layout::Bodies bodies;
    for (const layout::Vec2 p : simulation.positions()) {
        bodies.x.push_back(float(p.x));
        bodies.y.push_back(float(p.y));
    }
    bodies.vx.resize(bodies.size());
    bodies.vy.resize(bodies.size());
    double whole = 0;
    double ofTree = 0;
    double ofRepulsion = 0;
    double ofLinks = 0;
    for (auto _ : state) {
        const double seconds = secondsOf([&] { simulation.tick(); });
        whole += seconds;
        state.SetIterationTime(seconds);
        ofTree += secondsOf([&] { tree.build(bodies.x, bodies.y, workers); });
        ofRepulsion += secondsOf([&] { tree.repel({}, bodies.vx, bodies.vy, workers); });
        std::fill(bodies.vx.begin(), bodies.vx.end(), 0.0F);
        std::fill(bodies.vy.begin(), bodies.vy.end(), 0.0F);
        ofLinks += secondsOf([&] { links.apply(1, bodies, workers); });
    }
    state.counters["tree_%"] = 100 * ofTree / whole;
    state.counters["repulsion_%"] = 100 * ofRepulsion / whole;
    state.counters["links_%"] = 100 * ofLinks / whole;
    state.counters["rest_%"] = 100 * (whole - ofTree - ofRepulsion - ofLinks) / whole;
}
BENCHMARK(tick)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond)->UseManualTime();

/// The exponent with which a tick grows from 1,000 to 100,000 nodes: the slope of a line through the
/// logarithms.
void tickGrowth(benchmark::State& state) {
    constexpr std::array<std::size_t, 5> sizes{1'000, 3'162, 10'000, 31'623, 100'000};
    for (auto _ : state) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (const std::size_t nodes : sizes) {
            layout::Simulation simulation(grown(nodes), {});
            simulation.tick(30);
            std::vector<double> times(9);
            for (double& time : times) {
                time = secondsOf([&] { simulation.tick(); });
            }
            std::nth_element(times.begin(), times.begin() + 4, times.end());
            const double u = std::log(double(nodes));
            const double v = std::log(times[4]);
            x += u;
            y += v;
            xx += u * u;
            xy += u * v;
        }
        constexpr double n = sizes.size();
        state.counters["exponent"] = (n * xy - x * y) / (n * xx - x * x);
    }
}
BENCHMARK(tickGrowth)->Iterations(1)->Unit(benchmark::kMillisecond);

void search(benchmark::State& state, const char* text) {
    const auto store = orFail(Store::inMemory(shipped()));
    for (auto _ : state) {
        benchmark::DoNotOptimize(store->search(QString::fromUtf8(text)));
    }
}
BENCHMARK_CAPTURE(search, malabar, "Malabar")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, nichibei, "日米")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(search, australia, "オーストラリア")->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
