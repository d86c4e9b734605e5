#pragma once

#include "cli/figureoptions.h"
#include "exchange/beside.h"
#include "network/lens.h"
#include "scene/chartdata.h"

namespace plusone::cli {

/// A chart as a figure, as the options of `chart` ask for it.
struct ChartRequest {
    ChartSpec chart;
    QString out;
    bool mayReplace = false;
    Lens lens;
    FigureSpec figure;
    Beside beside;
    QStringList notes; ///< to be said when it is drawn
};

QStringList chartNames();
/// Whose chart and of what, how it looks, and what goes beside it.
std::vector<Option> chartJobOptions();

/// Of the chart called `name`. `store` and errors as those of figureRequestFrom(); the suffix of `out` is not
/// looked at.
Result<ChartRequest> chartRequestFrom(const QString& name, const Arguments& arguments, const Store* store);

/// Every file that the request writes.
QStringList targetsOf(const ChartRequest& request);

/// That the data holds what the request names. Errors Invalid and NotFound.
Result<void> checkChart(const Dataset& dataset, const ChartRequest& request);

/// Its numbers. Error NotFound when no record passes the filters.
Result<ChartData> numbersOf(const EventIndex& index, const ChartRequest& request);

/// As drawFigure().
Result<void> drawChart(const EventIndex& index, const ChartRequest& request, QStringList& written);

} // namespace plusone::cli
