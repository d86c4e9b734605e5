#include "scene/chartcolours.h"
#include "scene/chartmarks.h"
#include "scene/chartroom.h"

#include <algorithm>

namespace plusone {
namespace {

/// Of paper, between a piece of a bar and the next: in px, but never most of a piece.
double gapBefore(bool isFirst, double length) {
    constexpr double gap = 0.75;
    constexpr double most = 0.25;
    return isFirst ? 0 : std::min(gap, length * most);
}

} // namespace

bool layUpright(ChartRoom& chart) {
    const ChartRoom::Foot foot = chart.footOf(chart.data.categoryTitle);
    const QRectF plot = chart.plotBesideValues(foot);
    if (!chart.isEnough(plot, 2 * chart.leastRow())) {
        return false;
    }
    chart.addValues(plot);
    const double step = plot.width() / double(chart.data.categories.size());
    std::vector<double> middles;
    for (qsizetype i = 0; i < chart.data.categories.size(); ++i) {
        const double left = plot.left() + double(i) * step;
        middles.push_back(left + step / 2);
        double below = plot.bottom();
        for (std::size_t s = 0; s < chart.data.series.size(); ++s) {
            const double high = plot.height() * chart.data.point(i, s).value.value_or(0) / chart.top();
            if (high > 0) {
                const double bottom = below - gapBefore(below == plot.bottom(), high);
                chart.drawing.bars.push_back(
                    {QRectF(QPointF(left + 0.1 * step, below - high), QPointF(left + 0.9 * step, bottom)),
                     barFilling(chart.data.series[s].ink, chart.style)});
            }
            below -= high;
        }
    }
    chart.addYears(plot, middles);
    chart.addFoot(plot, foot);
    return true;
}

namespace {

/// Returns where the bar's number stands.
QRectF addRow(ChartRoom& chart, qsizetype category, const QRectF& plot, double middle, double half) {
    const auto x = [&](double value) { return plot.left() + plot.width() * value / chart.top(); };
    double before = 0;
    for (std::size_t s = 0; s < chart.data.series.size(); ++s) {
        const double after = before + chart.data.point(category, s).value.value_or(0);
        if (after > before) {
            const double left = x(before) + gapBefore(before == 0, x(after) - x(before));
            chart.drawing.bars.push_back(
                {QRectF(QPointF(left, middle - half), QPointF(x(after), middle + half)),
                 barFilling(chart.data.series[s].ink, chart.style)});
        }
        before = after;
    }
    const QString number = QString::number(before);
    const QRectF place(x(before) + ChartRoom::tick, middle - chart.leastRow() / 2,
                       chart.metrics.horizontalAdvance(number), chart.leastRow());
    chart.addText(number, {place.left(), middle + chart.metrics.ascent() / 2 - 1}, chart.style.ink);
    return place & plot;
}

/// Lines up through the plot, but for the numbers in it; their values under it.
void addValuesBelow(ChartRoom& chart, const QRectF& plot, const std::vector<QRectF>& numbers) {
    const QFontMetricsF& metrics = chart.metrics;
    const double wide = metrics.horizontalAdvance(chart.tickText(chart.top())) + metrics.averageCharWidth();
    for (const double value : chart.ticksFor(plot.width(), wide)) {
        const double x = plot.left() + plot.width() * value / chart.top();
        const QString text = chart.tickText(value);
        const std::vector<QLineF> line = lineBetween(x, plot.top(), plot.bottom(), numbers);
        chart.drawing.grid.insert(chart.drawing.grid.end(), line.begin(), line.end());
        chart.addText(
            text,
            {x - metrics.horizontalAdvance(text) / 2, plot.bottom() + ChartRoom::tick + metrics.ascent()},
            chart.style.muted);
    }
}

} // namespace

bool laySideways(ChartRoom& chart) {
    const double line = chart.metrics.height();
    const double right = chart.metrics.horizontalAdvance(QString::number(chart.top())) + 2 * ChartRoom::tick;
    const ChartRoom::Rows rows =
        chart.rowsOf(chart.data.categories, line * 0.3, right, chart.data.valueTitle);
    const QRectF& plot = rows.plot;
    if (rows.shown < 1 || !chart.isEnough(plot, chart.leastRow())) {
        return false;
    }
    chart.drawing.axes.emplace_back(plot.topLeft(), plot.bottomLeft());
    const double step = plot.height() / double(rows.shown);
    const double half = std::min(step * 0.38, line); // a bar alone is no block
    std::vector<QRectF> numbers;
    for (qsizetype i = 0; i < rows.shown; ++i) {
        const double middle = plot.top() + (double(i) + 0.5) * step;
        chart.addRowName(chart.data.categories[i], rows, middle);
        numbers.push_back(addRow(chart, i, plot, middle, half));
    }
    addValuesBelow(chart, plot, numbers);
    chart.drawing.rows = rows.shown;
    chart.addFoot(plot, rows.foot);
    return true;
}

} // namespace plusone
