// What the Measures panel asks: of the shipped data (bar 50 ms), and of a thousand actors with ten thousand
// ties.

#include "layout/random.h"
#include "network/measures.h"
#include "support/files.h"
#include "support/tiegraphs.h"

#include <benchmark/benchmark.h>

#include <set>

using namespace plusone;

namespace {

void measures(benchmark::State& state) {
    static const EventIndex index(test::shipped());
    Lens lens;
    if (state.range(0) != 0) {
        lens.time = DateSpan{QDate(1951, 1, 1), QDate(2026, 12, 31)};
        lens.minimumWeight = 0;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(measuresOf(tieGraph(index, lens)).ok());
    }
}
BENCHMARK(measures)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void measuresOfMany(benchmark::State& state) {
    constexpr std::uint32_t actors = 1000;
    constexpr std::size_t ties = 10'000;
    layout::Random random(1);
    std::set<std::pair<std::uint32_t, std::uint32_t>> ends;
    while (ends.size() < ties) {
        const auto a = std::uint32_t(random.below(actors));
        const auto b = std::uint32_t(random.below(actors));
        if (a != b) {
            ends.insert(std::minmax(a, b));
        }
    }
    std::vector<test::WeightedPair> pairs;
    for (const auto& [a, b] : ends) {
        pairs.push_back({a, b, random.unit()});
    }
    const TieGraph graph = test::tieGraphOf(actors, pairs);
    for (auto _ : state) {
        benchmark::DoNotOptimize(measuresOf(graph).ok());
    }
}
BENCHMARK(measuresOfMany)->Unit(benchmark::kMillisecond);

} // namespace
