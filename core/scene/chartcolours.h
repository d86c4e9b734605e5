#pragma once

#include "scene/chartdata.h"
#include "scene/legend.h"
#include "scene/style.h"

#include <vector>

namespace plusone {

/// Of a series' bars.
QColor barColour(const ChartInk& ink, const Style& style);
/// Of a series' line, which is thinner and so darker; with the dash that tells it from the others, in units
/// of the line's width.
StrandStyle lineLook(const ChartData& data, std::size_t series, const Style& style);
/// Of a cell with that value, where `most` is the largest; cells of no value are not drawn.
QColor cellColour(const ChartData& data, double value, double most, const Style& style);
/// How much of a cell's height is filled, 0–1.
double cellShare(const ChartData& data, double value);
/// The largest value: of whole bars, points or cells. 0 where there is none.
double largestValue(const ChartData& data);

/// The years that a chart of lines goes over: marks before its first moment are shown too.
std::pair<double, double> yearsOf(const ChartData& data);

/// What the chart draws: its series, or what its cells stand for; without boxes. None where one series says
/// nothing that the title does not.
std::vector<LegendEntry> legendFor(const ChartData& data, const Style& style);

} // namespace plusone
