// Figures: 100 lenses by chance held against what a printed page must be, and what a writer waits for.

#include "layout/arrange.h"
#include "network/network.h"
#include "scene/arrangement.h"
#include "scene/exporter.h"
#include "support/figurefaults.h"
#include "support/files.h"

#include <benchmark/benchmark.h>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// The whole of what tst_figurequality holds a sample of: 100 lenses × 4 pages × 2 languages.
void figureQuality(benchmark::State& state) {
    int faults = 0;
    for (auto _ : state) {
        for (unsigned seed = 1; seed <= 100; ++seed) {
            for (const auto& language : {u"en"_s, u"ja"_s}) {
                for (const QString& fault : test::faultsOfAllSizes(seed, language)) {
                    ++faults;
                    qWarning("%u: %s", seed, qPrintable(fault));
                }
            }
        }
    }
    state.counters["figures"] = 800;
    state.counters["faults"] = faults;
}

Figure foundingFigure(const FigureSpec& spec) {
    const Network network = buildNetwork(test::shipped(), Lens());
    const auto graph = layoutGraph(test::shipped(), network, *Style::load(spec.theme), spec.language);
    return composeFigure(test::shipped(), Lens(), network, layout::arrange(graph, {}).positions, spec)
        .value();
}

void exportAs(benchmark::State& state, const char* suffix, QSize pixels) {
    const QTemporaryDir folder;
    FigureSpec spec;
    spec.pixels = pixels;
    spec.dpi = 96.0 * pixels.width() / 1600;
    const Figure figure = foundingFigure(spec);
    for (auto _ : state) {
        if (!exportFigure(figure, folder.filePath(u"a."_s + QLatin1String(suffix)))) {
            state.SkipWithError("not written");
        }
    }
}

} // namespace

BENCHMARK(figureQuality)->Iterations(1)->Unit(benchmark::kSecond);
BENCHMARK_CAPTURE(exportAs, png4k, "png", QSize(3840, 2160))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(exportAs, svg, "svg", QSize(1600, 1000))->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(exportAs, pdf, "pdf", QSize(1600, 1000))->Unit(benchmark::kMillisecond);
