#include "scene/chartcolours.h"
#include "scene/chartroom.h"

#include <algorithm>

namespace plusone {
namespace {

constexpr double mostForNames = 0.4; ///< of the room's width

/// Whether the largest number, and so every other, can stand in its cell.
bool hasRoomForNumbers(const ChartRoom& chart, QSizeF cell) {
    const double wide = chart.metrics.horizontalAdvance(valueText(chart.data, chart.most));
    return chart.data.shape == ChartData::Shape::Counts && wide + 2 <= cell.width() &&
           chart.metrics.height() <= cell.height();
}

void addCell(ChartRoom& chart, const QRectF& room, double value) {
    const double high = room.height() * cellShare(chart.data, value);
    const QRectF box(room.left(), room.bottom() - high, room.width(), high);
    const QColor colour = cellColour(chart.data, value, chart.most, chart.style);
    chart.drawing.bars.push_back({box, colour});
    if (hasRoomForNumbers(chart, room.size())) {
        const Style& style = chart.style;
        const QString text = valueText(chart.data, value);
        const double wide = chart.metrics.horizontalAdvance(text);
        const bool isDark = contrast(colour, style.paper) > contrast(colour, style.ink);
        chart.addText(text,
                      {room.center().x() - wide / 2, room.center().y() + chart.metrics.ascent() / 2 - 1},
                      isDark ? style.paper : style.ink);
    }
}

} // namespace

void layCells(ChartRoom& chart) {
    const QFontMetricsF& metrics = chart.metrics;
    const double line = metrics.height();
    double left = 0;
    for (const ChartData::Series& series : chart.data.series) {
        left = std::max(left, metrics.horizontalAdvance(series.name));
    }
    left = std::min(left, chart.room.width() * mostForNames);
    const QRectF plot = chart.room.adjusted(left + 2 * ChartRoom::tick, 0, -line / 2, -2.4 * line);
    const double wide = plot.width() / double(chart.data.categories.size());
    const double high = plot.height() / double(chart.data.series.size());
    const double seam = std::min(1.0, std::min(wide, high) * 0.15);
    double free = plot.top();
    for (std::size_t s = 0; s < chart.data.series.size(); ++s) {
        const double top = plot.top() + double(s) * high;
        chart.drawing.grid.emplace_back(plot.left(), top + high, plot.right(), top + high);
        if (const double middle = top + high / 2; middle - metrics.capHeight() / 2 >= free) {
            chart.addTextBefore(metrics.elidedText(chart.data.series[s].name, Qt::ElideRight, left),
                                plot.left() - 2 * ChartRoom::tick, middle, chart.style.ink);
            free = middle + metrics.capHeight() / 2 + 2;
        }
        for (qsizetype i = 0; i < chart.data.categories.size(); ++i) {
            const QRectF room(plot.left() + double(i) * wide, top, wide, high);
            chart.drawing.spots.push_back({room, i, s});
            if (const double value = chart.data.point(i, s).value.value_or(0); value > 0) {
                addCell(chart, room.adjusted(0, 0, -seam, -seam), value);
            }
        }
    }
    std::vector<double> middles;
    for (qsizetype i = 0; i < chart.data.categories.size(); ++i) {
        middles.push_back(plot.left() + (double(i) + 0.5) * wide);
    }
    chart.addCategories(plot, middles);
}

} // namespace plusone
