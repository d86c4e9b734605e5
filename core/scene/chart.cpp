#include "scene/chart.h"

#include "network/statistics.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// Room for a chart's texts, and what it draws into it.
class ChartLayout {
public:
    ChartLayout(const ChartData& data, const QRectF& room, const Style& style, const QFont& font)
        : m_data(data), m_style(style), m_metrics(font), m_room(room) {
        m_drawing.font = font;
        for (std::size_t i = 0; i < std::size_t(data.categories.size()); ++i) {
            double sum = 0;
            for (const ChartData::Series& series : data.series) {
                sum += series.values[i];
            }
            m_most = std::max(m_most, sum);
        }
    }

    ChartDrawing lay() {
        if (m_data.categories.isEmpty() || m_room.width() < 40 || m_room.height() < 40) {
            return m_drawing;
        }
        const bool isSideways = m_data.kind == ChartKind::Participation;
        isSideways ? laySideways() : layUpright();
        return std::move(m_drawing);
    }

private:
    static constexpr double tick = 4;

    [[nodiscard]] double top() const { return m_data.isPercent ? 100 : ticks().back(); }

    /// From 0 to at least the largest value, in steps of 1, 2 or 5 times a power of ten.
    [[nodiscard]] std::vector<double> ticks() const {
        if (m_data.isPercent) {
            return {0, 25, 50, 75, 100};
        }
        constexpr double mostSteps = 5;
        const double rough = std::max(1.0, m_most / mostSteps);
        const double power = std::pow(10.0, std::floor(std::log10(rough)));
        const double digit = rough / power;
        const double step = power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
        std::vector<double> ticks{0};
        while (ticks.back() < m_most) {
            ticks.push_back(ticks.back() + step);
        }
        return ticks;
    }

    [[nodiscard]] QString tickText(double value) const {
        return m_data.isPercent ? u"%1 %"_s.arg(value) : QString::number(value);
    }

    void addText(const QString& text, QPointF baseline, const QColor& colour) {
        m_drawing.texts.push_back({text, baseline, colour});
    }

    [[nodiscard]] QColor colourOf(const ChartData::Series& series) const {
        return series.strand ? m_style.strands[std::size_t(*series.strand)].colour : m_style.ink;
    }

    /// Categories from left to right, values upwards.
    void layUpright() {
        const double line = m_metrics.height();
        addText(m_data.valueTitle, {m_room.left(), m_room.top() + m_metrics.ascent()}, m_style.muted);
        double left = 0;
        for (const double value : ticks()) {
            left = std::max(left, m_metrics.horizontalAdvance(tickText(value)));
        }
        const QRectF plot = m_room.adjusted(left + 2 * tick, 1.5 * line, -line / 2, -2.4 * line);
        const auto y = [&](double value) { return plot.bottom() - plot.height() * value / top(); };
        for (const double value : ticks()) {
            m_drawing.grid.emplace_back(plot.left(), y(value), plot.right(), y(value));
            const QString text = tickText(value);
            addText(text,
                    {plot.left() - 2 * tick - m_metrics.horizontalAdvance(text),
                     y(value) + m_metrics.ascent() / 2 - 1},
                    m_style.muted);
        }
        m_drawing.axes.emplace_back(plot.bottomLeft(), plot.bottomRight());
        const double step = plot.width() / double(m_data.categories.size());
        addCategories(plot, step);
        if (m_data.kind == ChartKind::SpokeToSpoke) {
            for (std::size_t i = 0; i < m_data.series.front().values.size(); ++i) {
                m_drawing.line.push_back(
                    {plot.left() + (double(i) + 0.5) * step, y(m_data.series.front().values[i])});
            }
            return;
        }
        for (std::size_t i = 0; i < std::size_t(m_data.categories.size()); ++i) {
            double below = 0;
            for (const ChartData::Series& series : m_data.series) {
                const double above = below + series.values[i];
                if (above > below) {
                    m_drawing.bars.push_back(
                        {QRectF(QPointF(plot.left() + (double(i) + 0.1) * step, y(above)),
                                QPointF(plot.left() + (double(i) + 0.9) * step, y(below))),
                         colourOf(series)});
                }
                below = above;
            }
        }
    }

    /// As many of the categories' names as have room, those that end in 0 first; and what they are.
    void addCategories(const QRectF& plot, double step) {
        double free = plot.left() - step;
        for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
            const QString& name = m_data.categories[i];
            const bool isTold = name.endsWith(u'0') || i == 0 || m_data.categories.size() <= 15;
            const double wide = m_metrics.horizontalAdvance(name);
            const double middle = plot.left() + (double(i) + 0.5) * step;
            if (isTold && middle - wide / 2 >= free && middle + wide / 2 <= m_room.right()) {
                m_drawing.axes.emplace_back(middle, plot.bottom(), middle, plot.bottom() + tick);
                addText(name, {middle - wide / 2, plot.bottom() + tick + m_metrics.ascent()}, m_style.ink);
                free = middle + wide / 2 + m_metrics.averageCharWidth();
            }
        }
        addText(m_data.categoryTitle,
                {plot.right() - m_metrics.horizontalAdvance(m_data.categoryTitle),
                 plot.bottom() + tick + m_metrics.height() + m_metrics.ascent()},
                m_style.muted);
    }

    /// Categories from above, values to the right.
    void laySideways() {
        const double line = m_metrics.height();
        double left = 0;
        for (const QString& name : m_data.categories) {
            left = std::max(left, m_metrics.horizontalAdvance(name));
        }
        left = std::min(left, m_room.width() * 0.4);
        const QRectF plot = m_room.adjusted(left + 2 * tick, line * 0.3, -2 * line, -2.4 * line);
        const auto x = [&](double value) { return plot.left() + plot.width() * value / top(); };
        for (const double value : ticks()) {
            m_drawing.grid.emplace_back(x(value), plot.top(), x(value), plot.bottom());
            const QString text = tickText(value);
            addText(
                text,
                {x(value) - m_metrics.horizontalAdvance(text) / 2, plot.bottom() + tick + m_metrics.ascent()},
                m_style.muted);
        }
        addText(m_data.valueTitle,
                {plot.right() - m_metrics.horizontalAdvance(m_data.valueTitle),
                 plot.bottom() + tick + line + m_metrics.ascent()},
                m_style.muted);
        m_drawing.axes.emplace_back(plot.topLeft(), plot.bottomLeft());
        const double step = plot.height() / double(m_data.categories.size());
        for (std::size_t i = 0; i < std::size_t(m_data.categories.size()); ++i) {
            const double middle = plot.top() + (double(i) + 0.5) * step;
            const QString name = m_metrics.elidedText(m_data.categories[qsizetype(i)], Qt::ElideRight, left);
            addText(name,
                    {plot.left() - 2 * tick - m_metrics.horizontalAdvance(name),
                     middle + m_metrics.ascent() / 2 - 1},
                    m_style.ink);
            double before = 0;
            for (const ChartData::Series& series : m_data.series) {
                const double after = before + series.values[i];
                if (after > before) {
                    m_drawing.bars.push_back({QRectF(QPointF(x(before), middle - step * 0.38),
                                                     QPointF(x(after), middle + step * 0.38)),
                                              colourOf(series)});
                }
                before = after;
            }
            addText(QString::number(before), {x(before) + tick, middle + m_metrics.ascent() / 2 - 1},
                    m_style.ink);
        }
    }

    const ChartData& m_data;
    const Style& m_style;
    const QFontMetricsF m_metrics;
    QRectF m_room;
    double m_most = 0;
    ChartDrawing m_drawing;
};

} // namespace

ChartDrawing layOutChart(const ChartData& data, const QRectF& room, const Style& style, const QFont& font) {
    return ChartLayout(data, room, style, font).lay();
}

void paintChart(Canvas& canvas, const ChartDrawing& chart, const Style& style) {
    for (const QLineF& line : chart.grid) {
        canvas.drawLine(line, QPen(style.hairline, 1));
    }
    for (const ChartDrawing::Bar& bar : chart.bars) {
        canvas.drawBox(bar.box, 0, Qt::NoPen, bar.colour);
    }
    if (!chart.line.empty()) {
        QPainterPath path(chart.line.front());
        std::for_each(chart.line.begin() + 1, chart.line.end(), [&path](QPointF at) { path.lineTo(at); });
        canvas.drawPath(path, QPen(style.ink, style.maximumWidth / 2), Qt::NoBrush);
    }
    for (const QLineF& line : chart.axes) {
        canvas.drawLine(line, QPen(style.muted, 1));
    }
    for (const ChartDrawing::Text& text : chart.texts) {
        canvas.drawText(text.baseline, text.text, chart.font, text.colour);
    }
}

} // namespace plusone
