// What a lens asks of 100,000 made-up events: the index made once, then network, counts and statistics.

#include "network/sieve.h"
#include "network/statistics.h"
#include "support/events.h"

#include <benchmark/benchmark.h>

using namespace plusone;

namespace {

const Dataset& manyEvents() {
    static const Dataset dataset = test::eventfulDataset(100'000);
    return dataset;
}

const EventIndex& index() {
    static const EventIndex index(manyEvents());
    return index;
}

/// Three years, and all of time.
Lens lensOf(const benchmark::State& state) {
    Lens lens;
    if (state.range(0) != 0) {
        lens.time = DateSpan{QDate(1951, 1, 1), QDate(2026, 12, 31)};
    }
    return lens;
}

void indexForLenses(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(EventIndex(manyEvents()).events().size());
    }
}
BENCHMARK(indexForLenses)->Unit(benchmark::kMillisecond);

void networkOfMany(benchmark::State& state) {
    const Lens lens = lensOf(state);
    for (auto _ : state) {
        benchmark::DoNotOptimize(buildNetwork(index(), lens));
    }
}
BENCHMARK(networkOfMany)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void countsOfMany(benchmark::State& state) {
    const Lens lens = lensOf(state);
    for (auto _ : state) {
        benchmark::DoNotOptimize(countForLens(index(), lens));
    }
}
BENCHMARK(countsOfMany)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void yearsOfMany(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(recordsPerYear(index(), Lens()));
    }
}
BENCHMARK(yearsOfMany)->Unit(benchmark::kMillisecond);

void chartsOfMany(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(participationByActor(index(), Lens()));
    }
}
BENCHMARK(chartsOfMany)->Unit(benchmark::kMillisecond);

} // namespace
