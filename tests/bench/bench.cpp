// The main job on the shipped data, stage by stage: load, project, lay out, build, paint, search, export.

#include "exchange/jsonlines.h"
#include "layout/arrange.h"
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
        painter.setRenderHint(QPainter::Antialiasing);
        paintScene(painter, scene, paper());
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

/// The whole tick, then its two dearest parts on the same nodes: what is left is links and integration.
void tick(benchmark::State& state) {
    layout::Simulation simulation(grown(std::size_t(state.range(0))), {});
    simulation.tick(30);
    for (auto _ : state) {
        simulation.tick();
    }
    state.SetComplexityN(state.range(0));
}
BENCHMARK(tick)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond)->Complexity();

struct Cloud {
    std::vector<float> x;
    std::vector<float> y;
};

Cloud cloudOf(std::size_t nodes) {
    layout::Simulation simulation(grown(nodes), {});
    simulation.tick(30);
    Cloud cloud;
    for (const layout::Vec2 p : simulation.positions()) {
        cloud.x.push_back(float(p.x));
        cloud.y.push_back(float(p.y));
    }
    return cloud;
}

void tickTree(benchmark::State& state) {
    const Cloud cloud = cloudOf(std::size_t(state.range(0)));
    layout::Workers workers;
    layout::PointTree tree;
    for (auto _ : state) {
        tree.build(cloud.x, cloud.y, workers);
    }
}
BENCHMARK(tickTree)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);

void tickRepulsion(benchmark::State& state) {
    const Cloud cloud = cloudOf(std::size_t(state.range(0)));
    layout::Workers workers;
    layout::PointTree tree;
    tree.build(cloud.x, cloud.y, workers);
    std::vector<float> vx(cloud.x.size());
    std::vector<float> vy(cloud.x.size());
    for (auto _ : state) {
        tree.repel({}, vx, vy, workers);
    }
}
BENCHMARK(tickRepulsion)->RangeMultiplier(10)->Range(1'000, 100'000)->Unit(benchmark::kMillisecond);

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
