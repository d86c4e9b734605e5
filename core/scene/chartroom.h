#pragma once

#include "scene/chart.h"

#include <QFontMetricsF>

namespace plusone {

/// The room of a chart while it is laid out: what is to be drawn, its type, and what is drawn already.
struct ChartRoom {
    const ChartData& data;
    const Style& style;
    QRectF room;
    QFontMetricsF metrics;
    double most = 0; ///< the largest value
    ChartDrawing drawing;

    static constexpr double tick = 4; ///< px

    /// What the axis of values goes up to.
    [[nodiscard]] double top() const { return ticks().back(); }
    [[nodiscard]] std::vector<double> ticks() const { return valueTicks(data); }
    [[nodiscard]] QString tickText(double value) const;

    void addText(const QString& text, QPointF baseline, const QColor& colour);
    /// With its right end at x, its middle at y.
    void addTextBefore(const QString& text, double x, double y, const QColor& colour);
    /// The axis of values at the left of `plot`, with lines across it and its title at the room's top left.
    void addValues(const QRectF& plot);
    /// As many of the categories' names as have room under the plot, those that end in 0 first; and what they
    /// are.
    void addCategories(const QRectF& plot, const std::vector<double>& middles);
    /// What is left for the plot: the widest number of the axis beside it, titles above and below.
    [[nodiscard]] QRectF plotBesideValues() const;
};

void layUpright(ChartRoom& chart);
void laySideways(ChartRoom& chart);
void layLines(ChartRoom& chart);
void layCells(ChartRoom& chart);

} // namespace plusone
