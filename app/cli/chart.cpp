#include "cli/chartjob.h"
#include "cli/data.h"
#include "cli/figuredrawing.h"
#include "cli/lensoptions.h"
#include "cli/output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// How the numbers are given.
enum class Form { Figure, Csv, Json };

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

struct Asked {
    ChartRequest request;
    Form form;
};

Result<Asked> askedFrom(const Arguments& arguments, const Store* store) {
    const QString name = arguments.operands().value(0);
    if (name.isEmpty()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("Name a chart after the word chart: %1.").arg(chartNames().join(u", "_s))};
    }
    auto request = chartRequestFrom(name, arguments, store);
    const auto form = request ? formFrom(arguments) : request.error();
    if (!form) {
        return form.error();
    }
    const auto drawable = *form == Form::Figure ? checkSuffix(request->out) : Result<void>();
    return drawable ? Result<Asked>({*std::move(request), *form}) : Result<Asked>(drawable.error());
}

int answer(const EventIndex& index, const Asked& asked) {
    const auto& [request, form] = asked;
    if (form == Form::Figure) {
        QStringList written;
        const auto drawn = drawChart(index, request, written);
        return drawn ? Done : failed(after(written, drawn.error()));
    }
    const auto data = numbersOf(index, request);
    if (!data) {
        return failed(data.error());
    }
    return form == Form::Csv ? print(chartCsv(*data)) : print(chartJson(*data));
}

int runChart(const Arguments& arguments) {
    if (arguments.has("list"_L1)) {
        return print(chartNames().join(u'\n') + u'\n');
    }
    if (const auto sane = askedFrom(arguments, nullptr); !sane) {
        return misused(sane.error());
    }
    const auto store = openForReading(arguments);
    if (!store) {
        return failed(store.error());
    }
    const auto asked = askedFrom(arguments, store->get());
    if (!asked) {
        return failed(asked.error());
    }
    const ChartRequest& request = asked->request;
    const auto possible =
        asked->form == Form::Figure ? checkNewFiles(targetsOf(request), request.mayReplace) : Result<void>();
    if (!possible) {
        return failed(possible.error());
    }
    const auto dataset = (*store)->load();
    if (!dataset) {
        return failed(dataset.error());
    }
    if (const auto known = checkChart(*dataset, request); !known) {
        return failed(known.error());
    }
    return answer(*dataset, *asked);
}

std::vector<Option> chartOptions() {
    std::vector<Option> options{storeOption(),
                                {"list", nullptr, QT_TRANSLATE_NOOP("Cli", "print the names of the charts")}};
    const std::vector<Option> job = chartJobOptions();
    options.insert(options.end(), job.begin(), job.end());
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
            runChart};
}

} // namespace plusone::cli
