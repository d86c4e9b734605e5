#include "cli/besideoptions.h"
#include "cli/data.h"
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

QStringList chartNames() {
    QStringList names;
    for (const ChartKind kind : allCharts()) {
        names << keyOf(kind);
    }
    return names;
}

/// How the numbers are given.
enum class Form { Figure, Csv, Json };

struct ChartRequest {
    ChartSpec chart;
    Form form = Form::Figure;
    QString out;
    Lens lens;
    FigureSpec figure;
    Beside beside;
    QStringList notes; ///< to be said when it is drawn
};

/// Error Invalid unless there is one of them.
Result<Form> formFrom(const Arguments& arguments) {
    const bool out = arguments.has("out"_L1);
    const bool csv = arguments.has("csv"_L1);
    const bool json = arguments.has("json"_L1);
    if (int(out) + int(csv) + int(json) != 1) {
        return Error{ErrorCode::Invalid,
                     Words::tr("Give one of --out for a figure, --csv or --json for its numbers.")};
    }
    return csv ? Form::Csv : json ? Form::Json : Form::Figure;
}

Result<ChartSpec> chartFrom(const Arguments& arguments) {
    const QString name = arguments.operands().value(0);
    if (name.isEmpty()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("Name a chart after the word chart: %1.").arg(chartNames().join(u", "_s))};
    }
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

Result<ChartRequest> requestFrom(const Arguments& arguments, const Store* store) {
    ChartRequest request;
    auto chart = chartFrom(arguments);
    if (!chart) {
        return chart.error();
    }
    request.chart = *std::move(chart);
    const auto form = formFrom(arguments);
    if (!form) {
        return form.error();
    }
    request.form = *form;
    request.out = arguments.value("out"_L1);
    const auto beside = besideFrom(arguments);
    if (!beside) {
        return beside.error();
    }
    request.beside = *beside;
    const auto drawable = *form == Form::Figure ? checkSuffix(request.out) : Result<void>();
    if (!drawable) {
        return drawable.error();
    }
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
    if (*form == Form::Figure) {
        request.notes = notesOnOptions(arguments, request.out);
    }
    return request;
}

/// That nothing is in the way of the files to be written.
Result<void> checkFiles(const ChartRequest& request, bool mayReplace) {
    if (request.form != Form::Figure) {
        return {};
    }
    for (const QString& path : QStringList{request.out} + besidePaths(request.beside, request.out)) {
        if (const auto possible = checkNewFile(path, mayReplace); !possible) {
            return possible;
        }
    }
    return {};
}

Result<void> checkActors(const ChartSpec& chart, const Dataset& dataset) {
    for (const ActorId& actor : chart.actors) {
        if (!dataset.find(actor)) {
            return unknownId(Words::tr("--of %1 is no actor of this data; %2."), actor.slug(),
                             nearActors(dataset, actor.slug()));
        }
    }
    return {};
}

int draw(const EventIndex& index, const ChartData& data, const ChartRequest& request) {
    const auto figure = composeChart(index, request.lens, data, request.figure);
    if (!figure) {
        return failed(figure.error());
    }
    for (const QString& sentence : request.notes) {
        note(sentence);
    }
    QStringList written;
    const auto drawn = writeFigure(*figure, request.out, request.beside, index.dataset(), written);
    return drawn ? Done : failed(after(written, drawn.error()));
}

int answer(const Dataset& dataset, const ChartRequest& request) {
    const EventIndex index(dataset);
    const ChartData data = chartData(request.chart, index, request.lens, request.figure.language);
    if (data.isEmpty()) {
        return failed(Words::tr("No record passes these filters, so there is no chart to draw."));
    }
    if (request.form == Form::Csv) {
        return print(chartCsv(data));
    }
    if (request.form == Form::Json) {
        return print(chartJson(data));
    }
    return draw(index, data, request);
}

int drawChart(const Arguments& arguments) {
    if (arguments.has("list"_L1)) {
        return print(chartNames().join(u'\n') + u'\n');
    }
    if (const auto sane = requestFrom(arguments, nullptr); !sane) {
        return misused(sane.error());
    }
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto request = requestFrom(arguments, store->get());
    if (!request) {
        return failed(request.error());
    }
    if (const auto possible = checkFiles(*request, arguments.has("force"_L1)); !possible) {
        return failed(possible.error());
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    for (const auto& known : {checkIds(request->lens, *dataset), checkActors(request->chart, *dataset)}) {
        if (!known) {
            return failed(known.error());
        }
    }
    return answer(*dataset, *request);
}

std::vector<Option> chartOptions() {
    std::vector<Option> options{
        storeOption(),
        {"list", nullptr, QT_TRANSLATE_NOOP("Cli", "print the names of the charts")},
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
    options.push_back(
        {"csv", nullptr, QT_TRANSLATE_NOOP("Cli", "print the numbers as a table in CSV, draw nothing")});
    options.push_back(jsonOption());
    return options;
}

} // namespace

Command chartCommand() {
    return {"chart",
            {"[NAME]"},
            QT_TRANSLATE_NOOP("Cli", "Draw a chart of the records as a figure, or print its numbers."),
            chartOptions(),
            lensNotes,
            drawChart};
}

} // namespace plusone::cli
