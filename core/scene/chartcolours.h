#pragma once

#include "scene/chartdata.h"
#include "scene/legend.h"
#include "scene/style.h"

#include <vector>

namespace plusone {

/// Of a series' bars, where there are colours.
QColor barColour(const ChartInk& ink, const Style& style);
/// The same in any style: with lines where it has none but greys.
Filling barFilling(const ChartInk& ink, const Style& style);
/// Of a series' line, which is thinner and so darker; with the dash that tells it from the others, in units
/// of the line's width.
StrandStyle lineLook(const ChartData& data, std::size_t series, const Style& style);
/// Of cells by their value; those of no value are not drawn.
class CellColours {
public:
    /// Both outlive it.
    CellColours(const ChartData& data, const Style& style);
    [[nodiscard]] QColor of(double value) const;

private:
    const ChartData& m_data;
    const Style& m_style;
    double m_most; ///< the largest value
    std::vector<QColor> m_levels;
};
/// How much of a cell's height is filled, 0–1.
double cellShare(const ChartData& data, double value);
/// The largest value: of whole bars, points or cells. 0 where there is none.
double largestValue(const ChartData& data);

/// The years that a chart of lines goes over: marks before its first moment are shown too.
std::pair<double, double> yearsOf(const ChartData& data);

/// What the chart draws: its series, or what its cells stand for; without boxes. None where one series says
/// nothing that the title does not, and of a form without a legend.
std::vector<LegendEntry> legendFor(const ChartData& data, const Style& style);
/// Whether nobody could tell what is what without a legend or, of lines, names beside them.
bool needsKey(const ChartData& data, const Style& style);

} // namespace plusone
