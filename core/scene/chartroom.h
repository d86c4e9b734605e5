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

    /// Words under the axis and its texts, in rows: what the picture leaves out or stands for at the left,
    /// what the axis shows at the right; one row holds both where it is wide enough.
    struct Foot {
        QStringList notes;
        QStringList title;
        bool isOneRow = false;
    };
    /// Those of a chart's rows that have room with their names, the first.
    struct Rows {
        qsizetype shown = 0;
        double nameWidth = 0;
        QRectF plot;
        Foot foot;
    };

    /// What the axis of values goes up to.
    [[nodiscard]] double top() const { return ticks().back(); }
    [[nodiscard]] std::vector<double> ticks() const { return valueTicks(data); }
    [[nodiscard]] QString tickText(double value) const;
    /// Of the ticks, as many as have room where a text takes up `size` of `room`: the first and the last of
    /// them too wherever two have room.
    [[nodiscard]] std::vector<double> ticksFor(double room, double size) const;
    /// The height of a row of texts, none of which touches those above and below.
    [[nodiscard]] double leastRow() const { return metrics.height() * 0.85; }
    /// Whether that much can be told in a plot. px.
    [[nodiscard]] bool isEnough(const QRectF& plot, double leastHeight) const;

    [[nodiscard]] Foot footOf(const QString& title, const QString& note = {}) const;
    /// Of the axis' texts too.
    [[nodiscard]] double heightOf(const Foot& foot) const;
    /// `above`, `right`: what the plot leaves free there.
    [[nodiscard]] Rows rowsOf(const QStringList& names, double above, double right,
                              const QString& title) const;
    /// What is left for the plot: the widest number of the axis beside it, its title above it.
    [[nodiscard]] QRectF plotBesideValues(const Foot& foot) const;

    void addText(const QString& text, QPointF baseline, const QColor& colour);
    /// With its right end at x, its middle at y.
    void addTextBefore(const QString& text, double x, double y, const QColor& colour);
    /// Before the plot, cut where it has no room.
    void addRowName(const QString& name, const Rows& rows, double y);
    /// The axis of values at the left of `plot`, with lines across it and its title at the room's top left.
    void addValues(const QRectF& plot);
    /// As many of the years as have room under the plot, those that end in 0 first.
    void addYears(const QRectF& plot, const std::vector<double>& middles);
    void addFoot(const QRectF& plot, const Foot& foot);
    /// In the place of all that.
    void sayNoRoom();

private:
    [[nodiscard]] double besideNotes() const { return 3 * metrics.averageCharWidth(); }
    [[nodiscard]] QStringList valueTitle() const;
};

// Each lays out the chart; false: there is no room for any of it.

bool layUpright(ChartRoom& chart);
bool laySideways(ChartRoom& chart);
bool layLines(ChartRoom& chart);
bool layCells(ChartRoom& chart);

} // namespace plusone
