#pragma once

#include "charts/chartcursor.h"
#include "scene/style.h"

#include <QChart>

#include <functional>
#include <memory>

namespace plusone {

/// What a hand on a chart does: points at a place, or chooses it.
using OnChartPlace = std::function<void(ChartCursor::Place place, bool choose)>;

/// Bars and lines as Qt Charts draws them, in the style's paper, type and colours, without animation;
/// `onPlace` hears of the mouse as long as `receiver` lives.
std::unique_ptr<QChart> makeQtChart(const ChartData& data, const Style& style, QObject* receiver,
                                    const OnChartPlace& onPlace);

/// Where the place lies on the chart, in its coordinates; a point's is a small square round it. Null where it
/// is nowhere.
QRectF placeOnChart(QChart& chart, const ChartData& data, ChartCursor::Place place);

} // namespace plusone
