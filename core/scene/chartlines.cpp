#include "scene/chartcolours.h"
#include "scene/chartmarks.h"
#include "scene/chartroom.h"

#include <algorithm>

namespace plusone {
namespace {

/// The line of a series, broken where there is no value.
void addLine(ChartRoom& chart, std::size_t series, const auto& at) {
    const StrandStyle look = lineLook(chart.data, series, chart.style);
    ChartDrawing::Line line{{}, look.colour, look.dash};
    const auto end = [&] {
        if (!line.points.empty()) {
            chart.drawing.lines.push_back(line);
            line.points.clear();
        }
    };
    for (qsizetype i = 0; i < chart.data.categories.size(); ++i) {
        if (const auto& value = chart.data.point(i, series).value) {
            line.points.push_back(at(i, *value));
        } else {
            end();
        }
    }
    end();
}

} // namespace

void layLines(ChartRoom& chart) {
    constexpr double mostForMarks = 0.35;
    QRectF plot = chart.plotBesideValues();
    const auto [first, last] = yearsOf(chart.data);
    const auto xOf = [&plot, first = first, last = last](double years) {
        return plot.left() + plot.width() * (years - first) / (last - first);
    };
    const MarkRows rows = layOutMarks(chart.data.marks, xOf, plot, mostForMarks, chart.metrics);
    for (const MarkRows::Mark& mark : rows.marks) {
        chart.drawing.marks.insert(chart.drawing.marks.end(), mark.line.begin(), mark.line.end());
        if (!mark.text.isNull()) {
            chart.addText(chart.data.marks[mark.mark].text,
                          {mark.text.left(), mark.text.top() + chart.metrics.ascent()}, chart.style.muted);
        }
    }
    plot.setTop(plot.top() + rows.height + (rows.height > 0 ? chart.metrics.height() / 2 : 0));
    chart.addValues(plot);
    for (std::size_t s = 0; s < chart.data.series.size(); ++s) {
        addLine(chart, s, [&](qsizetype i, double value) {
            return QPointF(xOf(chart.data.places[std::size_t(i)]),
                           plot.bottom() - plot.height() * value / chart.top());
        });
    }
    std::vector<double> middles;
    for (const double place : chart.data.places) {
        middles.push_back(xOf(place));
    }
    chart.addCategories(plot, middles);
}

} // namespace plusone
