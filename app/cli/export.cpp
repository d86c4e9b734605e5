#include "cli/data.h"
#include "cli/figuredrawing.h"
#include "cli/lensoptions.h"
#include "cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

int exportMap(const Arguments& arguments) {
    // What is misused is told before any file is opened.
    if (const auto sane = figureRequestFrom(arguments, nullptr); !sane) {
        return misused(sane.error());
    }
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto request = figureRequestFrom(arguments, store->get());
    if (!request) {
        return failed(request.error());
    }
    if (const auto possible = checkNewFiles(targetsOf(*request), request->mayReplace); !possible) {
        return failed(possible.error());
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    if (const auto possible = checkFigure(*dataset, *request); !possible) {
        return failed(possible.error());
    }
    QStringList written;
    if (const auto drawn = drawFigure(*dataset, *request, written); !drawn) {
        return failed(after(written, drawn.error()));
    }
    return arguments.has("each"_L1) ? printFiles(targetsOf(*request)) : Done;
}

std::vector<Option> exportOptions() {
    std::vector<Option> options = figureJobOptions();
    options.insert(options.begin(), storeOption());
    return options;
}

} // namespace

Command exportCommand() {
    return {"export",
            {},
            QT_TRANSLATE_NOOP("Cli", "Draw the map of a moment or a span of time as a figure."),
            exportOptions(),
            lensNotes,
            exportMap};
}

} // namespace plusone::cli
