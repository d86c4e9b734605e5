#include "scene/chart.h"

#include "scene/chartcolours.h"
#include "scene/chartroom.h"
#include "scene/looks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

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

QString ChartRoom::tickText(double value) const {
    const QString number = QString::number(value);
    return data.isPercent ? number + u" %"_s : number;
}

void ChartRoom::addText(const QString& text, QPointF baseline, const QColor& colour) {
    drawing.texts.push_back({text, baseline, colour});
}

void ChartRoom::addTextBefore(const QString& text, double x, double y, const QColor& colour) {
    addText(text, {x - metrics.horizontalAdvance(text), y + metrics.ascent() / 2 - 1}, colour);
}

QRectF ChartRoom::plotBesideValues() const {
    double left = 0;
    for (const double value : ticks()) {
        left = std::max(left, metrics.horizontalAdvance(tickText(value)));
    }
    const double line = metrics.height();
    return room.adjusted(left + 2 * tick, 1.5 * line, -line / 2, -2.4 * line);
}

void ChartRoom::addValues(const QRectF& plot) {
    addText(metrics.elidedText(data.valueTitle, Qt::ElideRight, room.width()),
            {room.left(), room.top() + metrics.ascent()}, style.muted);
    for (const double value : ticks()) {
        const double y = plot.bottom() - plot.height() * value / top();
        drawing.grid.emplace_back(plot.left(), y, plot.right(), y);
        addTextBefore(tickText(value), plot.left() - 2 * tick, y, style.muted);
    }
    drawing.axes.emplace_back(plot.bottomLeft(), plot.bottomRight());
}

void ChartRoom::addCategories(const QRectF& plot, const std::vector<double>& middles) {
    constexpr qsizetype few = 15;
    double free = room.left();
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        const QString& name = data.categories[i];
        const bool isTold = name.endsWith(u'0') || i == 0 || data.categories.size() <= few;
        const double wide = metrics.horizontalAdvance(name);
        const double middle = middles[std::size_t(i)];
        if (isTold && middle - wide / 2 >= free && middle + wide / 2 <= room.right()) {
            drawing.axes.emplace_back(middle, plot.bottom(), middle, plot.bottom() + tick);
            addText(name, {middle - wide / 2, plot.bottom() + tick + metrics.ascent()}, style.ink);
            free = middle + wide / 2 + metrics.averageCharWidth();
        }
    }
    const QString title = metrics.elidedText(data.categoryTitle, Qt::ElideRight, plot.width());
    addText(title,
            {plot.right() - metrics.horizontalAdvance(title),
             plot.bottom() + tick + metrics.height() + metrics.ascent()},
            style.muted);
}

void layUpright(ChartRoom& chart) {
    const QRectF plot = chart.plotBesideValues();
    chart.addValues(plot);
    const double step = plot.width() / double(chart.data.categories.size());
    std::vector<double> middles;
    for (qsizetype i = 0; i < chart.data.categories.size(); ++i) {
        const double left = plot.left() + double(i) * step;
        middles.push_back(left + step / 2);
        double below = plot.bottom();
        for (std::size_t s = 0; s < chart.data.series.size(); ++s) {
            const double value = chart.data.point(i, s).value.value_or(0);
            const double above = below - plot.height() * value / chart.top();
            if (above < below) {
                chart.drawing.bars.push_back(
                    {QRectF(QPointF(left + 0.1 * step, above), QPointF(left + 0.9 * step, below)),
                     barColour(chart.data.series[s].ink, chart.style)});
            }
            below = above;
        }
    }
    chart.addCategories(plot, middles);
}

void laySideways(ChartRoom& chart) {
    const QFontMetricsF& metrics = chart.metrics;
    const double line = metrics.height();
    const double tick = ChartRoom::tick;
    double left = 0;
    for (const QString& name : chart.data.categories) {
        left = std::max(left, metrics.horizontalAdvance(name));
    }
    left = std::min(left, chart.room.width() * 0.4);
    const double right = metrics.horizontalAdvance(QString::number(chart.top())) + 2 * tick;
    const QRectF plot = chart.room.adjusted(left + 2 * tick, line * 0.3, -right, -2.4 * line);
    const auto x = [&](double value) { return plot.left() + plot.width() * value / chart.top(); };
    for (const double value : chart.ticks()) {
        chart.drawing.grid.emplace_back(x(value), plot.top(), x(value), plot.bottom());
        const QString text = chart.tickText(value);
        chart.addText(
            text, {x(value) - metrics.horizontalAdvance(text) / 2, plot.bottom() + tick + metrics.ascent()},
            chart.style.muted);
    }
    chart.addText(chart.data.valueTitle,
                  {plot.right() - metrics.horizontalAdvance(chart.data.valueTitle),
                   plot.bottom() + tick + line + metrics.ascent()},
                  chart.style.muted);
    chart.drawing.axes.emplace_back(plot.topLeft(), plot.bottomLeft());
    const double step = plot.height() / double(chart.data.categories.size());
    const double half = std::min(step * 0.38, line); // a bar alone is no block
    for (qsizetype i = 0; i < chart.data.categories.size(); ++i) {
        const double middle = plot.top() + (double(i) + 0.5) * step;
        chart.addTextBefore(metrics.elidedText(chart.data.categories[i], Qt::ElideRight, left),
                            plot.left() - 2 * tick, middle, chart.style.ink);
        double before = 0;
        for (std::size_t s = 0; s < chart.data.series.size(); ++s) {
            const double after = before + chart.data.point(i, s).value.value_or(0);
            if (after > before) {
                chart.drawing.bars.push_back(
                    {QRectF(QPointF(x(before), middle - half), QPointF(x(after), middle + half)),
                     barColour(chart.data.series[s].ink, chart.style)});
            }
            before = after;
        }
        chart.addText(QString::number(before), {x(before) + tick, middle + metrics.ascent() / 2 - 1},
                      chart.style.ink);
    }
}

ChartDrawing layOutChart(const ChartData& data, const QRectF& room, const Style& style, const QFont& font) {
    constexpr double least = 40; // px
    constexpr double roomOfFullLines = 250;
    ChartRoom chart{data, style, room, QFontMetricsF(font), largestValue(data), {}};
    chart.drawing.font = font;
    chart.drawing.lineWidth =
        std::clamp(room.width() / roomOfFullLines, style.minimumWidth, style.maximumWidth / 2);
    if (data.isEmpty() || room.width() < least || room.height() < least) {
        return std::move(chart.drawing);
    }
    switch (data.shape) {
    case ChartData::Shape::Stacked:
        layUpright(chart);
        break;
    case ChartData::Shape::Sideways:
        laySideways(chart);
        break;
    case ChartData::Shape::Lines:
        layLines(chart);
        break;
    case ChartData::Shape::Counts:
    case ChartData::Shape::Levels:
        layCells(chart);
        break;
    }
    return std::move(chart.drawing);
}

void paintChart(Canvas& canvas, const ChartDrawing& chart, const Style& style) {
    for (const QLineF& line : chart.grid) {
        canvas.drawLine(line, QPen(style.hairline, 1));
    }
    const QPen dotted = strandPen(style.muted, 1, {2, 1}); // Qt's own dots differ from one device to the next
    for (const QLineF& mark : chart.marks) {
        canvas.drawLine(mark, dotted);
    }
    for (const ChartDrawing::Bar& bar : chart.bars) {
        canvas.drawBox(bar.box, 0, Qt::NoPen, bar.colour);
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
    for (const QLineF& line : chart.axes) {
        canvas.drawLine(line, QPen(style.muted, 1));
    }
    for (const ChartDrawing::Text& text : chart.texts) {
        canvas.drawText(text.baseline, text.text, chart.font, text.colour);
    }
}

} // namespace plusone
