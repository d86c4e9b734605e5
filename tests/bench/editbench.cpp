// What an editor waits for: the check of a draft, and saving it, in the shipped store and in one of 100,000
// events; and random edits undone and redone for many seeds.

#include "document/document.h"
#include "exchange/bulkentry.h"
#include "exchange/jsonlines.h"
#include "exchange/tablecolumns.h"
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

/// A table of exercises as a spreadsheet might hold them: five participants each, a source for every three.
TextTable manyRows(int count) {
    QString text = u"Series\tName\tStart date\tPlace\tDomain\tCountries\tURL\tSource title\n"_s;
    for (int i = 0; i < count; ++i) {
        text += u"Series %1\tMade-up %2\t%3\tSasebo\tmaritime\tJapan; USA (host); Australia; IND; 韓国\t"
                "https://example.org/%4\tPage %4\n"_s.arg(i % 40)
                    .arg(i)
                    .arg(QDate(1960, 1, 1).addDays(i * 5).toString(Qt::ISODate))
                    .arg(i / 3);
    }
    return readTextTable(text).value();
}

/// 10,000 rows looked at as the preview does, written, taken back and written again.
void bulkEntry(benchmark::State& state) {
    constexpr int rows = 10'000;
    const TextTable table = manyRows(rows);
    const QStringList columns = matchColumns(RecordKind::Exercise, table.columns);
    std::vector<double> previews;
    std::vector<double> imports;
    std::vector<double> undos;
    std::vector<double> takes; // on the window's thread, before and after the writing
    for (auto _ : state) {
        const Editor editor(int(state.range(0)));
        Document& document = *editor.document;
        QElapsedTimer clock;
        clock.start();
        Job job;
        const auto outcome = enterTable(document.dataset(), RecordKind::Exercise, table, columns, {}, job);
        previews.push_back(msOf(clock));
        if (outcome->count(BulkRow::Fate::Added) != rows) {
            state.SkipWithError("not all rows are good");
            break;
        }
        clock.restart();
        auto step = document.begin(outcome->changes);
        const double begun = msOf(clock);
        auto written = writeStep(document.store(), *step, job);
        imports.push_back(msOf(clock));
        clock.restart();
        (void)document.finish(*std::move(step), std::move(written));
        takes.push_back(begun + msOf(clock));
        clock.restart();
        const auto back = document.undo();
        undos.push_back(msOf(clock));
        if (!back || document.dataset().exercises().size() == 0) {
            state.SkipWithError("not taken back");
            break;
        }
        state.SetIterationTime((previews.back() + imports.back()) / 1e3);
    }
    if (!undos.empty()) {
        report(state, "preview", previews);
        report(state, "import", imports);
        report(state, "take_over", takes);
        report(state, "undo", undos);
    }
}

/// One seed an iteration: 500 edits, undone and redone, each to the last byte.
void undoRandomEdits(benchmark::State& state) {
    unsigned seed = 0;
    for (auto _ : state) {
        const test::TemporaryStore file;
        const auto document = std::move(Document::open(file.open(), u"bench"_s)).value();
        const QByteArray before = test::dump(document->dataset());
        test::RandomEdits edits(++seed);
        bool isWhole = true;
        for (int i = 0; i < 500; ++i) {
            isWhole = isWhole && document->apply(edits.next(document->dataset()));
        }
        const QByteArray after = test::dump(document->dataset());
        while (isWhole && document->undoStack().canUndo()) {
            isWhole = bool(document->undo());
        }
        isWhole = isWhole && test::dump(document->dataset()) == before;
        while (isWhole && document->undoStack().canRedo()) {
            isWhole = bool(document->redo());
        }
        if (!isWhole || test::dump(document->dataset()) != after) {
            state.SkipWithError("not the same");
            break;
        }
    }
    state.counters["seeds"] = seed;
}

} // namespace

BENCHMARK(saveOne)->Arg(0)->Arg(100'000)->UseManualTime()->Iterations(60)->Unit(benchmark::kMillisecond);
BENCHMARK(bulkEntry)->Arg(0)->Arg(100'000)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(undoRandomEdits)->Iterations(10)->Unit(benchmark::kMillisecond);
