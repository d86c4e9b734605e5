#include "scene/chart.h"

#include "scene/chartcolours.h"
#include "scene/chartroom.h"
#include "scene/looks.h"

#include <algorithm>

namespace plusone {

std::vector<double> valueTicks(const ChartData& data) {
    constexpr int mostSteps = 6;
    const double most = largestValue(data);
    double step = data.decimals > 1 ? 0.001 : 1;
    for (int i = 0; step * mostSteps < most; ++i) {
        step *= i % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10 …
    }
    std::vector<double> ticks{0, step};
    while (ticks.back() < most) {
        ticks.push_back(step * double(ticks.size()));
    }
    return ticks;
}

namespace {

bool lay(ChartRoom& chart) {
    switch (chart.data.shape) {
    case ChartData::Shape::Stacked:
        return layUpright(chart);
    case ChartData::Shape::Sideways:
        return laySideways(chart);
    case ChartData::Shape::Lines:
        return layLines(chart);
    case ChartData::Shape::Counts:
    case ChartData::Shape::Levels:
        return layCells(chart);
    }
    return false;
}

} // namespace

ChartDrawing layOutChart(const ChartData& data, const QRectF& room, const Style& style, const QFont& font) {
    constexpr double roomOfFullLines = 250;
    ChartRoom chart{data, style, room, QFontMetricsF(font), largestValue(data), {}};
    chart.drawing.font = font;
    chart.drawing.lineWidth =
        std::clamp(room.width() / roomOfFullLines, style.minimumWidth, style.maximumWidth / 2);
    if (!data.isEmpty() && !lay(chart)) {
        chart.sayNoRoom();
    }
    return std::move(chart.drawing);
}

double leastChartHeight(const QFont& font) {
    constexpr double lines = 7; // titles and numbers of both axes, and room for a few rows between them
    return lines * QFontMetricsF(font).height();
}

void paintChart(Canvas& canvas, const ChartDrawing& chart, const Style& style) {
    for (const QLineF& line : chart.grid) {
        canvas.drawLine(line, QPen(style.hairline, 1));
    }
    const QPen dotted = strandPen(style.muted, 1, {2, 1}); // Qt's own dots differ from one device to the next
    for (const QLineF& mark : chart.marks) {
        canvas.drawLine(mark, dotted);
    }
    const double textHeight = QFontMetricsF(chart.font).height();
    for (const ChartDrawing::Bar& bar : chart.bars) {
        paintFilling(canvas, bar.box, bar.filling, textHeight);
    }
    const double width = chart.lineWidth;
    for (const ChartDrawing::Line& line : chart.lines) {
        if (line.points.size() == 1) {
            canvas.drawCircle(line.points.front(), width, Qt::NoPen, line.colour);
            continue;
        }
        QPainterPath path(line.points.front());
        std::for_each(line.points.begin() + 1, line.points.end(), [&path](QPointF at) { path.lineTo(at); });
        canvas.drawPath(path, strandPen(line.colour, width, line.dash), Qt::NoBrush);
    }
    for (const ChartDrawing::Leader& leader : chart.leaders) {
        canvas.drawLine(leader.line, QPen(leader.colour, 1));
    }
    for (const QLineF& line : chart.axes) {
        canvas.drawLine(line, QPen(style.muted, 1));
    }
    for (const ChartDrawing::Text& text : chart.texts) {
        canvas.drawText(text.baseline, text.text, chart.font, text.colour);
    }
}

} // namespace plusone
