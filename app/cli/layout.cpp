#include "layout/arrange.h"

#include "cli/files.h"
#include "cli/output.h"
#include "cli/values.h"
#include "exchange/edgelist.h"
#include "layout/simulation.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

Result<EdgeList> readEdges(const QString& file) {
    const auto text = readFile(file);
    if (!text) {
        return text.error();
    }
    auto list = readEdgeList(*text);
    if (!list) {
        return Error{list.error().code, u"%1: %2"_s.arg(shownName(file), list.error().message)};
    }
    return list;
}

Result<layout::Emphasis> emphasisOf(const Arguments& arguments) {
    const auto word = wordOf(arguments, "emphasis"_L1, {u"stress"_s, u"neighbourhoods"_s});
    if (!word) {
        return word.error();
    }
    return *word == "stress"_L1 ? layout::Emphasis::Stress : layout::Emphasis::Neighbourhoods;
}

Result<layout::Quality> qualityOf(const Arguments& arguments) {
    const auto word = wordOf(arguments, "quality"_L1, {u"normal"_s, u"draft"_s, u"best"_s});
    if (!word) {
        return word.error();
    }
    return *word == "draft"_L1  ? layout::Quality::Draft
           : *word == "best"_L1 ? layout::Quality::Best
                                : layout::Quality::Normal;
}

int arrange(const QString& edges, const QString& out, const layout::Options& options) {
    if (const auto possible = checkTarget(out); !possible) {
        return failed(possible.error());
    }
    const auto list = readEdges(edges);
    if (!list) {
        return failed(list.error());
    }
    QElapsedTimer timer;
    timer.start();
    const layout::Layout layout = layout::arrange(list->graph, options);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    if (const auto written = writeFile(out, writePositions(*list, layout.positions)); !written) {
        return failed(written.error());
    }
    return print(u"layout_s=%1\n"_s.arg(seconds, 0, 'f', 6));
}

int layoutFile(const Arguments& arguments) {
    const auto seed = seedOf(arguments, layout::Options().seed);
    const auto quality = qualityOf(arguments);
    const auto emphasis = emphasisOf(arguments);
    if (!seed || !quality || !emphasis) {
        return misused(!seed ? seed.error() : !quality ? quality.error() : emphasis.error());
    }
    layout::Options options;
    options.seed = *seed;
    options.quality = *quality;
    options.emphasis = *emphasis;
    return arrange(arguments.value("edges"_L1), arguments.value("out"_L1), options);
}

constexpr auto edgeListForm = QT_TRANSLATE_NOOP(
    "Cli", "An edge list has a line a link: two ids, integers from 0 to 9223372036854775807, "
           "and perhaps a weight from 0 up. A line with one id is a node without links; # "
           "begins a comment.");

/// Milliseconds of each tick, for so many seconds.
std::vector<double> tickTimes(layout::Simulation& simulation, double seconds) {
    constexpr int warmUp = 30;
    constexpr std::size_t fewest = 5;
    constexpr std::size_t most = 400;
    simulation.tick(warmUp);
    std::vector<double> times;
    QElapsedTimer whole;
    whole.start();
    while (times.size() < most && (times.size() < fewest || double(whole.elapsed()) < seconds * 1e3)) {
        QElapsedTimer one;
        one.start();
        simulation.tick();
        times.push_back(double(one.nsecsElapsed()) / 1e6);
    }
    return times;
}

int ticks(const Arguments& arguments) {
    constexpr double usual = 2;
    constexpr double longest = 3600;
    const auto seconds = numberOf(arguments, "secs"_L1, 0, longest);
    if (!seconds) {
        return misused(seconds.error());
    }
    const auto list = readEdges(arguments.value("edges"_L1));
    if (!list) {
        return failed(list.error());
    }
    layout::Simulation simulation(list->graph, {});
    std::vector<double> times = tickTimes(simulation, seconds->value_or(usual));
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return print(u"ms_per_tick=%1 ticks=%2\n"_s.arg(*middle, 0, 'f', 4).arg(times.size()));
}

} // namespace

Command layoutCommand() {
    return {
        "layout",
        {},
        QT_TRANSLATE_NOOP("Cli",
                          "Place the nodes of any graph by the force layout, and print layout_s=SECONDS, the "
                          "time of the layout alone."),
        {{"edges", "FILE", QT_TRANSLATE_NOOP("Cli", "the edge list to read; - reads standard input"), false,
          true},
         {"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write, a line a node: id x y"), false, true},
         {"seed", "N", QT_TRANSLATE_NOOP("Cli", "another picture of the same graph (1)")},
         {"quality", "NAME",
          QT_TRANSLATE_NOOP("Cli", "draft, normal or best (normal): more time, lower stress")},
         {"emphasis", "NAME",
          QT_TRANSLATE_NOOP("Cli", "stress: distances as in the graph; neighbourhoods: who is next to whom "
                                   "(stress)")}},
        edgeListForm,
        layoutFile};
}

Command ticksCommand() {
    return {"ticks",
            {},
            QT_TRANSLATE_NOOP("Cli",
                              "Run the live simulation on any graph from a random start, and print "
                              "ms_per_tick=MEDIAN ticks=NUMBER, measured after thirty ticks of warming up."),
            {{"edges", "FILE", QT_TRANSLATE_NOOP("Cli", "the edge list to read; - reads standard input"),
              false, true},
             {"secs", "S", QT_TRANSLATE_NOOP("Cli", "how long to measure, seconds, at most 400 ticks (2)")}},
            edgeListForm,
            ticks};
}

} // namespace plusone::cli
