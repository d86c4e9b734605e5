#include "scene/exporter.h"

#include "cli/data.h"
#include "cli/figureoptions.h"
#include "cli/files.h"
#include "cli/lensoptions.h"
#include "cli/output.h"
#include "cli/values.h"
#include "scene/arrangement.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What the command line asks for, read before anything is done.
struct Request {
    QString out;
    Lens lens;
    FigureSpec figure;
    layout::Options layout;
};

Result<void> checkSuffix(const QString& out) {
    const QStringList suffixes{u"png"_s, u"svg"_s, u"pdf"_s};
    return suffixes.contains(QFileInfo(out).suffix().toLower())
               ? Result<void>()
               : badValue("out"_L1, out, Words::tr("it ends in .png, .svg or .pdf"));
}

Result<layout::Options> layoutFrom(const Arguments& arguments, const FigureSpec& figure) {
    layout::Options options;
    const auto arrangement = wordOf(arguments, "layout"_L1, {u"force"_s, u"hub"_s});
    if (!arrangement) {
        return arrangement.error();
    }
    const auto seed = seedOf(arguments, options.seed);
    if (!seed) {
        return seed.error();
    }
    options.arrangement = *arrangement == "hub"_L1 ? layout::Arrangement::Hub : layout::Arrangement::Force;
    options.seed = *seed;
    options.aspect = mapAspect(figure);
    return options;
}

Result<Request> requestFrom(const Arguments& arguments) {
    const QString out = arguments.value("out"_L1);
    if (const auto drawable = checkSuffix(out); !drawable) {
        return drawable.error();
    }
    auto lens = lensFrom(arguments);
    if (!lens) {
        return lens.error();
    }
    auto figure = figureFrom(arguments);
    if (!figure) {
        return figure.error();
    }
    auto options = layoutFrom(arguments, *figure);
    if (!options) {
        return options.error();
    }
    return Request{out, std::move(lens).value(), std::move(figure).value(), std::move(options).value()};
}

/// The whole walk: records, network, positions, figure, file.
Result<void> draw(const Dataset& dataset, const Request& request) {
    const auto style = Style::load(request.figure.theme);
    if (!style) {
        return style.error();
    }
    const Network network = buildNetwork(dataset, request.lens);
    if (network.records.empty()) {
        note(Words::tr("No record passes these filters; “%1” shows an empty map.").arg(request.out));
    }
    const layout::Graph graph = layoutGraph(dataset, network, *style, request.figure.language);
    layout::Options options = request.layout;
    options.quality = mapQuality(graph);
    const layout::Layout layout = layout::arrange(graph, options);
    const auto figure = composeFigure(dataset, request.lens, network, layout.positions, request.figure);
    return figure ? exportFigure(*figure, request.out) : figure.error();
}

int exportMap(const Arguments& arguments) {
    const auto request = requestFrom(arguments);
    if (!request) {
        return misused(request.error());
    }
    if (const auto possible = checkTarget(request->out); !possible) {
        return failed(possible.error());
    }
    const auto dataset = readData(arguments);
    if (!dataset) {
        return failed(dataset.error());
    }
    if (const auto known = checkIds(request->lens, *dataset); !known) {
        return failed(known.error());
    }
    const auto drawn = draw(*dataset, *request);
    return drawn ? Done : failed(drawn.error());
}

std::vector<Option> exportOptions() {
    std::vector<Option> options{storeOption()};
    const auto append = [&options](const std::vector<Option>& more) {
        options.insert(options.end(), more.begin(), more.end());
    };
    append(lensOptions());
    append({{"layout", "NAME", QT_TRANSLATE_NOOP("Cli", "force or hub (force)")},
            {"seed", "N", QT_TRANSLATE_NOOP("Cli", "another picture of the same network (1)")}});
    append(figureOptions());
    append({{"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write: .png, .svg or .pdf"), false, true}});
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
