#include "cli/chartjob.h"

#include "cli/besideoptions.h"
#include "cli/figuredrawing.h"
#include "cli/lensoptions.h"
#include "cli/lookup.h"
#include "cli/output.h"
#include "cli/values.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

Result<ChartSpec> chartFrom(const QString& name, const Arguments& arguments) {
    const auto kind = chartKindFrom(name);
    if (!kind) {
        return Error{
            ErrorCode::Invalid,
            Words::tr("%1 is no chart. Known are: %2.").arg(quoted(name), chartNames().join(u", "_s))};
    }
    ChartSpec chart(*kind);
    for (const QString& id : arguments.values("of"_L1)) {
        chart.actors.emplace_back(id);
    }
    if (!chart.actors.empty() && !chart.isOfActors()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("--of chooses the actors of %1 and %2, not of %3.")
                         .arg(keyOf(ChartKind::Degree), keyOf(ChartKind::Betweenness), keyOf(*kind))};
    }
    return chart;
}

} // namespace

QStringList chartNames() {
    QStringList names;
    for (const ChartKind kind : allCharts()) {
        names << keyOf(kind);
    }
    return names;
}

std::vector<Option> chartJobOptions() {
    std::vector<Option> options{
        {"of", "ID",
         QT_TRANSLATE_NOOP("Cli", "an actor whose line degree and betweenness draw; the six with the most "
                                  "partners when none is named"),
         true}};
    const char* const data = QT_TRANSLATE_NOOP("Cli", "write its numbers beside it (.csv)");
    for (const auto& more : {lensOptions(), figureOptions(), besideOptions(data)}) {
        options.insert(options.end(), more.begin(), more.end());
    }
    options.push_back({"force", nullptr, QT_TRANSLATE_NOOP("Cli", "replace files that are there already")});
    options.push_back({"out", "FILE", QT_TRANSLATE_NOOP("Cli", "the file to write: .png, .svg or .pdf")});
    return options;
}

Result<ChartRequest> chartRequestFrom(const QString& name, const Arguments& arguments, const Store* store) {
    ChartRequest request;
    auto chart = chartFrom(name, arguments);
    if (!chart) {
        return chart.error();
    }
    request.chart = *std::move(chart);
    request.out = arguments.value("out"_L1);
    request.mayReplace = arguments.has("force"_L1);
    const auto beside = besideFrom(arguments);
    if (!beside) {
        return beside.error();
    }
    request.beside = *beside;
    auto lens = lensFrom(arguments);
    if (!lens) {
        return lens.error();
    }
    request.lens = *std::move(lens);
    auto figure = figureFrom(arguments, store);
    if (!figure) {
        return figure.error();
    }
    request.figure = *std::move(figure);
    request.notes = notesOnOptions(arguments, request.out);
    return request;
}

QStringList targetsOf(const ChartRequest& request) {
    return QStringList{request.out} + besidePaths(request.beside, request.out);
}

Result<void> checkChart(const Dataset& dataset, const ChartRequest& request) {
    if (const auto known = checkIds(request.lens, dataset); !known) {
        return known;
    }
    for (const ActorId& actor : request.chart.actors) {
        if (!dataset.find(actor)) {
            return unknownId(Words::tr("--of %1 is no actor of this data; %2."), actor.slug(),
                             nearActors(dataset, actor.slug()));
        }
    }
    return {};
}

Result<ChartData> numbersOf(const EventIndex& index, const ChartRequest& request) {
    ChartData data = chartData(request.chart, index, request.lens, request.figure.language);
    return data.isEmpty() ? Result<ChartData>(Error{
                                ErrorCode::NotFound,
                                Words::tr("No record passes these filters, so there is no chart to draw.")})
                          : Result<ChartData>(std::move(data));
}

Result<void> drawChart(const EventIndex& index, const ChartRequest& request, QStringList& written) {
    const auto data = numbersOf(index, request);
    const auto figure = data ? composeChart(index, request.lens, *data, request.figure) : data.error();
    if (!figure) {
        return figure.error();
    }
    for (const QString& sentence : request.notes) {
        note(sentence);
    }
    return writeFigure(*figure, request.out, request.beside, index.dataset(), written);
}

} // namespace plusone::cli
