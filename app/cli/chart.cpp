#include "cli/data.h"
#include "cli/figurejob.h"
#include "cli/figureoptions.h"
#include "cli/files.h"
#include "cli/lensoptions.h"
#include "cli/output.h"
#include "cli/values.h"
#include "scene/exporter.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

QStringList chartNames() {
    QStringList names;
    for (const ChartKind kind : allCharts()) {
        names << keyOf(kind);
    }
    return names;
}

struct ChartRequest {
    ChartKind kind = ChartKind::RecordsPerYear;
    QString out;
    Lens lens;
    FigureSpec figure;
    bool data = false;
};

Result<ChartRequest> requestFrom(const Arguments& arguments, const KeptFigure& kept) {
    ChartRequest request;
    const QString name = arguments.operands().value(0);
    const auto kind = chartKindFrom(name);
    if (!kind) {
        return Error{
            ErrorCode::Invalid,
            Words::tr("%1 is no chart. Known are: %2.").arg(quoted(name), chartNames().join(u", "_s))};
    }
    request.kind = *kind;
    request.out = arguments.value("out"_L1);
    request.data = arguments.has("data"_L1);
    if (const auto drawable = checkSuffix(request.out); !drawable) {
        return drawable.error();
    }
    auto lens = lensFrom(arguments);
    if (!lens) {
        return lens.error();
    }
    request.lens = *std::move(lens);
    FigureSpec base;
    if (arguments.has("figure"_L1)) {
        auto found = kept(arguments.value("figure"_L1));
        if (!found) {
            return found.error();
        }
        base = *std::move(found);
    }
    auto figure = figureFrom(arguments, std::move(base));
    if (!figure) {
        return figure.error();
    }
    request.figure = *std::move(figure);
    return request;
}

Result<void> draw(const Dataset& dataset, const ChartRequest& request) {
    const EventIndex index(dataset);
    const ChartData data = chartData(request.kind, index, request.lens, request.figure.language);
    if (data.records.empty()) {
        return Error{ErrorCode::NotFound,
                     Words::tr("No record passes these filters, so there is no chart to draw.")};
    }
    const auto figure = composeChart(index, request.lens, request.kind, request.figure);
    if (!figure) {
        return figure.error();
    }
    const auto drawn = exportFigure(*figure, request.out);
    return drawn && request.data ? writeFile(besidePath(request.out, u".csv"_s), chartCsv(data)) : drawn;
}

int drawChart(const Arguments& arguments) {
    if (arguments.has("list"_L1)) {
        return print(chartNames().join(u'\n') + u'\n');
    }
    if (const auto sane = requestFrom(arguments, [](const QString&) { return FigureSpec(); }); !sane) {
        return misused(sane.error());
    }
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto request =
        requestFrom(arguments, [&store](const QString& name) { return keptFigure(**store, name); });
    if (!request) {
        return failed(request.error());
    }
    const bool mayReplace = arguments.has("force"_L1);
    for (const QString& path : {request->out, besidePath(request->out, u".csv"_s)}) {
        const bool isWritten = path == request->out || request->data;
        if (const auto possible = isWritten ? checkNewFile(path, mayReplace) : Result<void>(); !possible) {
            return failed(possible.error());
        }
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    if (const auto known = checkIds(request->lens, *dataset); !known) {
        return failed(known.error());
    }
    const auto drawn = draw(*dataset, *request);
    return drawn ? Done : failed(drawn.error());
}

std::vector<Option> chartOptions() {
    std::vector<Option> options{storeOption(),
                                {"list", nullptr, QT_TRANSLATE_NOOP("Cli", "print the names of the charts")}};
    for (const auto& more : {lensOptions(), figureOptions()}) {
        options.insert(options.end(), more.begin(), more.end());
    }
    options.push_back({"data", nullptr, QT_TRANSLATE_NOOP("Cli", "write its numbers beside it (.csv)")});
    options.push_back({"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace files that are there already")});
    options.push_back({"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write: .png, .svg or .pdf")});
    return options;
}

} // namespace

Command chartCommand() {
    return {"chart",        {"[NAME]"}, QT_TRANSLATE_NOOP("Cli", "Draw a chart of the records as a figure."),
            chartOptions(), lensNotes,  drawChart};
}

} // namespace plusone::cli
