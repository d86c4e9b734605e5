#include "scene/chartcolours.h"
#include "scene/chartmarks.h"
#include "scene/chartroom.h"
#include "scene/chartwords.h"

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

/// The name of a series, where its line ends.
struct EndName {
    std::size_t series = 0;
    QPointF end;
    double y = 0; ///< of its middle
};

constexpr double lead = 10; ///< px from the end of a line to its name

/// What the names need beside the plot; 0: they have no room, or nothing to tell apart.
double widthOfNames(const ChartRoom& chart, const QRectF& plot) {
    constexpr double most = 0.35; // of the room's width
    const ChartData& data = chart.data;
    const bool isAlone = data.series.size() == 1 && data.hasLegend;
    if (isAlone || !data.marks.empty() || chart.leastRow() * double(data.series.size()) > plot.height()) {
        return 0;
    }
    double widest = 0;
    for (const ChartData::Series& series : data.series) {
        widest = std::max(widest, chart.metrics.horizontalAdvance(series.name));
    }
    const double wide = lead + widest - chart.metrics.height() / 2; // what the plot leaves free anyhow
    return wide <= chart.room.width() * most ? wide : 0;
}

/// As near to the ends of the lines as the names can stand below one another.
void setApart(std::vector<EndName>& names, const QRectF& plot, double row) {
    std::stable_sort(names.begin(), names.end(),
                     [](const EndName& a, const EndName& b) { return a.end.y() < b.end.y(); });
    double free = plot.top();
    for (EndName& name : names) {
        name.y = std::max(name.end.y(), free + row / 2);
        free = name.y + row / 2;
    }
    free = plot.bottom();
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->y = std::min(name->y, free - row / 2);
        free = name->y - row / 2;
    }
}

void addNames(ChartRoom& chart, const QRectF& plot, const auto& at) {
    std::vector<EndName> names;
    for (std::size_t s = 0; s < chart.data.series.size(); ++s) {
        const auto& points = chart.data.series[s].points;
        const auto last = std::find_if(points.rbegin(), points.rend(),
                                       [](const ChartData::Point& point) { return point.value.has_value(); });
        if (last != points.rend()) {
            names.push_back({s, at(points.rend() - last - 1, *last->value), 0});
        }
    }
    setApart(names, plot, chart.leastRow());
    for (const EndName& name : names) {
        const QColor colour = lineLook(chart.data, name.series, chart.style).colour;
        const QPointF to(plot.right() + lead - 1, name.y);
        chart.drawing.leaders.push_back({{name.end + QPointF(1, 0), to}, colour});
        chart.addText(chart.data.series[name.series].name,
                      {plot.right() + lead + 1, name.y + chart.metrics.ascent() / 2 - 1}, colour);
    }
    chart.drawing.namesLines = true;
}

/// Those that have room for their texts; what the texts leave of the plot is in `plot`.
ChartRoom::Foot addMarks(ChartRoom& chart, QRectF& plot, const auto& xOf) {
    constexpr double mostForMarks = 0.35;
    const ChartData& data = chart.data;
    const auto isNamed = [](const MarkRows::Mark& mark) { return !mark.text.isNull(); };
    const qsizetype all = qsizetype(data.marks.size());
    ChartRoom::Foot foot = chart.footOf(data.categoryTitle);
    MarkRows rows = layOutMarks(data.marks, xOf, plot, mostForMarks, chart.metrics);
    if (!std::all_of(rows.marks.begin(), rows.marks.end(), isNamed)) {
        foot = chart.footOf(data.categoryTitle, markedText(all, all, data.language));
        plot.setBottom(chart.room.bottom() - chart.heightOf(foot));
        rows = layOutMarks(data.marks, xOf, plot, mostForMarks, chart.metrics);
        const auto named = std::count_if(rows.marks.begin(), rows.marks.end(), isNamed);
        foot = chart.footOf(data.categoryTitle, markedText(named, all, data.language));
    }
    for (const MarkRows::Mark& mark : rows.marks) {
        if (isNamed(mark)) {
            chart.drawing.marks.insert(chart.drawing.marks.end(), mark.line.begin(), mark.line.end());
            chart.addText(data.marks[mark.mark].text,
                          {mark.text.left(), mark.text.top() + chart.metrics.ascent()}, chart.style.muted);
        }
    }
    plot.setTop(plot.top() + rows.height + (rows.height > 0 ? chart.metrics.height() / 2 : 0));
    return foot;
}

} // namespace

bool layLines(ChartRoom& chart) {
    QRectF plot = chart.plotBesideValues(chart.footOf(chart.data.categoryTitle));
    const double beside = widthOfNames(chart, plot);
    plot.setRight(plot.right() - beside);
    const auto [first, last] = yearsOf(chart.data);
    const auto xOf = [&plot, first = first, last = last](double years) {
        return plot.left() + plot.width() * (years - first) / (last - first);
    };
    const ChartRoom::Foot foot = addMarks(chart, plot, xOf);
    if (!chart.isEnough(plot, 2 * chart.leastRow())) {
        return false;
    }
    chart.addValues(plot);
    const auto at = [&](qsizetype i, double value) {
        return QPointF(xOf(chart.data.places[std::size_t(i)]),
                       plot.bottom() - plot.height() * value / chart.top());
    };
    std::vector<double> middles;
    for (const double place : chart.data.places) {
        middles.push_back(xOf(place));
    }
    for (std::size_t s = 0; s < chart.data.series.size(); ++s) {
        addLine(chart, s, at);
    }
    if (beside > 0) {
        addNames(chart, plot, at);
    }
    chart.addYears(plot, middles);
    chart.addFoot(plot, foot);
    return true;
}

} // namespace plusone
