#pragma once

#include "scene/figure.h"

namespace plusone {

// Fill a figure whose spec, style and page are set, as composeFigure() and composeChart() say.

void composeMapInto(Figure& figure, const Dataset& dataset, const Lens& lens, const Network& network,
                    const std::vector<layout::Vec2>& positions, const LabelOffsets& onMap);
/// `behind`: whose records are the chart's. `isTight`: the chart has no more height than it must, so that
/// there is room for what explains it.
void composeChartInto(Figure& figure, const Dataset& dataset, const Lens& lens, const Network& behind,
                      const ChartData& data, bool isTight);

/// Type on a page follows its size, within what can be read.
double textScaleFor(QSizeF page);
/// px round everything on a usual page.
inline constexpr double usualMargin = 24;

} // namespace plusone
