// What an editor waits for: the check of a draft, and saving it, in the shipped store and in one of 100,000
// events; and random edits undone and redone for many seeds.

#include "document/document.h"
#include "exchange/jsonlines.h"
#include "model/edits.h"
#include "support/events.h"
#include "support/files.h"
#include "support/randomedits.h"

#include <benchmark/benchmark.h>

#include <QElapsedTimer>

#include <algorithm>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

struct Editor {
    explicit Editor(int events)
        : file(events == 0 ? test::shipped() : test::eventfulDataset(events)),
          document(std::move(Document::open(file.open(), u"bench"_s)).value()) {}

    test::TemporaryStore file;
    std::unique_ptr<Document> document;
};

double msOf(const QElapsedTimer& clock) {
    return double(clock.nsecsElapsed()) / 1e6;
}

void report(benchmark::State& state, const char* name, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    state.counters[std::string(name) + "_p50_ms"] = times[times.size() / 2];
    state.counters[std::string(name) + "_p95_ms"] = times[times.size() * 95 / 100];
}

void saveOne(benchmark::State& state) {
    const Editor editor(int(state.range(0))); // making it is not timed
    Document& document = *editor.document;
    std::vector<double> checks;
    std::vector<double> saves;
    int i = 0;
    for (auto _ : state) {
        EditOutcome outcome;
        QElapsedTimer clock;
        do { // some of the made-up ones name observers alone
            const auto& exercises = document.dataset().exercises();
            const Exercise& exercise = exercises[std::size_t(++i * 97) % exercises.size()];
            auto draft = std::get<ExerciseDraft>(*draftOf(document.dataset(), exercise));
            draft.summary = u"Edited %1 times"_s.arg(i);
            draft.sources = {{document.dataset().sources().front().id.slug(), {}, {}, {}, {}}};
            clock.start();
            outcome = updateRecord(document.dataset(), {RecordKind::Exercise, exercise.id.slug()}, draft);
        } while (!outcome.ok());
        checks.push_back(msOf(clock));
        clock.restart();
        if (const auto saved = document.apply(outcome.changes); !saved) {
            state.SkipWithError(qPrintable(saved.error().message));
            break;
        }
        saves.push_back(msOf(clock));
        state.SetIterationTime((checks.back() + saves.back()) / 1e3);
    }
    if (!saves.empty()) {
        report(state, "check", checks);
        report(state, "save", saves);
    }
}

QByteArray dump(const Dataset& dataset) {
    QByteArray all;
    for (const RecordKind kind : allValues<RecordKind>()) {
        all += toJsonLines(dataset, kind);
    }
    return all;
}

/// One seed an iteration: 500 edits, undone and redone, each to the last byte.
void undoRandomEdits(benchmark::State& state) {
    unsigned seed = 0;
    for (auto _ : state) {
        const test::TemporaryStore file;
        const auto document = std::move(Document::open(file.open(), u"bench"_s)).value();
        const QByteArray before = dump(document->dataset());
        test::RandomEdits edits(++seed);
        bool isWhole = true;
        for (int i = 0; i < 500; ++i) {
            isWhole = isWhole && document->apply(edits.next(document->dataset()));
        }
        const QByteArray after = dump(document->dataset());
        while (isWhole && document->undoStack().canUndo()) {
            isWhole = bool(document->undo());
        }
        isWhole = isWhole && dump(document->dataset()) == before;
        while (isWhole && document->undoStack().canRedo()) {
            isWhole = bool(document->redo());
        }
        if (!isWhole || dump(document->dataset()) != after) {
            state.SkipWithError("not the same");
            break;
        }
    }
    state.counters["seeds"] = seed;
}

} // namespace

BENCHMARK(saveOne)->Arg(0)->Arg(100'000)->UseManualTime()->Iterations(60)->Unit(benchmark::kMillisecond);
BENCHMARK(undoRandomEdits)->Iterations(10)->Unit(benchmark::kMillisecond);
