// Search as one types, over 100,000 made-up events: what each further letter takes, p50, p95 and the longest.

#include "model/searchindex.h"
#include "support/events.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>
#include <QString>

#include <algorithm>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

constexpr int listed = 60; ///< as the search box asks for

const Dataset& manyEvents() {
    static const Dataset dataset = test::eventfulDataset(100'000);
    return dataset;
}

/// Every text that stands in the line while this one is typed, letter by letter.
QStringList typed(const QString& text) {
    QStringList texts;
    for (qsizetype length = 1; length <= text.size(); ++length) {
        texts << text.left(length);
    }
    return texts;
}

void searchAsYouType(benchmark::State& state, const char* text) {
    const SearchIndex index(manyEvents());
    std::vector<double> times;
    for (auto _ : state) {
        for (const QString& sofar : typed(QString::fromUtf8(text))) {
            QElapsedTimer clock;
            clock.start();
            benchmark::DoNotOptimize(index.search(sofar, listed));
            times.push_back(double(clock.nsecsElapsed()) / 1e6);
        }
    }
    std::sort(times.begin(), times.end());
    state.counters["p50_ms"] = times[times.size() / 2];
    state.counters["p95_ms"] = times[times.size() * 95 / 100];
    state.counters["max_ms"] = times.back();
}
BENCHMARK_CAPTURE(searchAsYouType, a_series, "Mellow Otter 2016")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchAsYouType, a_place, "Port Sparrow, Cedar Bay")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchAsYouType, common_words, "republic of the forces and")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchAsYouType, not_there, "etatioenirean")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchAsYouType, japanese, "さざ波演習")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(searchAsYouType, two_words_japanese, "雀沖 訓練")->Unit(benchmark::kMillisecond);

/// What is done once after a store was opened or changed, on another thread.
void indexForSearch(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(SearchIndex(manyEvents()));
    }
}
BENCHMARK(indexForSearch)->Unit(benchmark::kMillisecond);

} // namespace
