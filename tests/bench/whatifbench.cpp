// What a removal does: to the shipped data, and to a made-up network of 1,000 actors and 10,000 ties.

#include "layout/random.h"
#include "network/loss.h"
#include "network/removalranking.h"
#include "support/files.h"

#include <benchmark/benchmark.h>

#include <set>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

/// Each actor is tied to ten others, the likelier the more ties they have (Barabási and Albert 1999).
Dataset grown() {
    constexpr std::size_t actors = 1000;
    constexpr std::size_t ties = 10'000;
    RecordLists lists;
    layout::Random random(5);
    std::vector<std::size_t> ends{0};
    std::set<std::pair<std::size_t, std::size_t>> made;
    const auto id = [](std::size_t i) { return ActorId(u"A%1"_s.arg(i, 4, 10, QLatin1Char('0'))); };
    for (std::size_t i = 0; made.size() < ties; i = (i + 1) % actors) {
        const std::size_t other = ends[random.below(ends.size())];
        if (other == i || !made.insert(std::minmax(i, other)).second) {
            ends.push_back(i);
            continue;
        }
        ends.insert(ends.end(), {i, other});
        Tie tie;
        tie.id = TieId(u"t%1"_s.arg(made.size()));
        tie.parties = {{id(i)}, {id(other)}};
        tie.signedOn = PartialDate::tryFrom(u"2001"_s);
        tie.inForce = tie.signedOn;
        lists.ties.push_back(std::move(tie));
    }
    return Dataset(std::move(lists));
}

const EventIndex& indexOf(const benchmark::State& state) {
    static const EventIndex shipped(test::shipped());
    static const EventIndex large(grown());
    return state.range(0) == 0 ? shipped : large;
}

Scenario withoutOne(const benchmark::State& state) {
    return {{ActorId(state.range(0) == 0 ? u"USA"_s : u"A0000"_s)}, false};
}

void whatIfWithoutOne(benchmark::State& state) {
    const EventIndex& index = indexOf(state);
    const Scenario scenario = withoutOne(state);
    for (auto _ : state) {
        Job job;
        const auto answer = whatIf(index, {}, scenario, job).value();
        state.counters["actors"] = answer.before.actors;
        state.counters["ties"] = answer.before.tied;
    }
}
BENCHMARK(whatIfWithoutOne)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void networkWithLoss(benchmark::State& state) {
    const EventIndex& index = indexOf(state);
    const Scenario scenario = withoutOne(state);
    for (auto _ : state) {
        benchmark::DoNotOptimize(buildWithLoss(index, {}, scenario));
    }
}
BENCHMARK(networkWithLoss)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void rankingOfActors(benchmark::State& state) {
    const EventIndex& index = indexOf(state);
    for (auto _ : state) {
        Job job;
        benchmark::DoNotOptimize(rankRemovals(index, {}, {}, RankedRemovals::Actors, job).value());
    }
}
BENCHMARK(rankingOfActors)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

void rankingOfFrameworks(benchmark::State& state) {
    const EventIndex& index = indexOf(state);
    for (auto _ : state) {
        Job job;
        benchmark::DoNotOptimize(rankRemovals(index, {}, {}, RankedRemovals::Frameworks, job).value());
    }
}
BENCHMARK(rankingOfFrameworks)->Arg(0)->Unit(benchmark::kMillisecond);

void rankingWithRecords(benchmark::State& state) {
    const EventIndex& index = indexOf(state);
    for (auto _ : state) {
        Job job;
        benchmark::DoNotOptimize(rankRemovals(index, {}, {{}, true}, RankedRemovals::Actors, job).value());
    }
}
BENCHMARK(rankingWithRecords)->Arg(0)->Unit(benchmark::kMillisecond);

} // namespace
