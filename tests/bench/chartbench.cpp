// What the window asks for when a chart is looked at: the series from 1951 to today over the shipped data.

#include "scene/chartdata.h"
#include "support/files.h"

#include <benchmark/benchmark.h>

using namespace plusone;

namespace {

void chartOfShippedData(benchmark::State& state) {
    const EventIndex index(test::shipped());
    const auto kind = ChartKind(state.range(0));
    for (auto _ : state) {
        benchmark::DoNotOptimize(chartData(kind, index, Lens(), QStringLiteral("en")));
    }
    state.SetLabel(keyOf(kind).toStdString());
}
BENCHMARK(chartOfShippedData)
    ->DenseRange(int(ChartKind::RecordsPerYear), int(ChartKind::Betweenness))
    ->Unit(benchmark::kMillisecond);

} // namespace
