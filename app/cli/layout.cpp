#include "layout/arrange.h"

#include "cli/files.h"
#include "cli/output.h"
#include "cli/values.h"
#include "exchange/edgelist.h"

#include <QElapsedTimer>

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

int arrange(const QString& edges, const QString& out, quint64 seed) {
    if (const auto possible = checkTarget(out); !possible) {
        return failed(possible.error());
    }
    const auto list = readEdges(edges);
    if (!list) {
        return failed(list.error());
    }
    layout::Options options;
    options.arrangement = layout::Arrangement::Force;
    options.seed = seed;
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
    return seed ? arrange(arguments.value("edges"_L1), arguments.value("out"_L1), *seed)
                : misused(seed.error());
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
         {"seed", "N", QT_TRANSLATE_NOOP("Cli", "another picture of the same graph (1)")}},
        QT_TRANSLATE_NOOP("Cli",
                          "An edge list has a line a link: two ids, integers from 0 to 9223372036854775807, "
                          "and perhaps a weight from 0 up. A line with one id is a node without links; # "
                          "begins a comment."),
        layoutFile};
}

} // namespace plusone::cli
