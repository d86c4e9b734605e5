#pragma once

#include "scene/canvas.h"
#include "scene/chartdata.h"
#include "scene/hatch.h"
#include "scene/style.h"

#include <vector>

namespace plusone {

/// A chart laid out in a room of the page.
struct ChartDrawing {
    struct Bar {
        QRectF box;
        Filling filling;
    };
    struct Line {
        std::vector<QPointF> points; ///< one alone is drawn as a dot
        QColor colour;
        std::vector<double> dash; ///< as in StrandStyle
    };
    struct Text {
        QString text;
        QPointF baseline;
        QColor colour;
        QColor ground; ///< that it stands on
    };
    /// From the end of a line to its name.
    struct Leader {
        QLineF line;
        QColor colour;
    };
    /// Of cells: where which of them lies, empty ones too.
    struct Spot {
        QRectF box;
        qsizetype category = 0;
        std::size_t series = 0;
    };
    std::vector<QLineF> grid;
    std::vector<Bar> bars;
    std::vector<Line> lines;
    std::vector<Leader> leaders;
    std::vector<QLineF> marks; ///< when something happened, from its text down
    std::vector<QLineF> axes;
    std::vector<Text> texts;
    std::vector<Spot> spots;
    QFont font;
    double lineWidth = 1;
    qsizetype rows = 0;      ///< of a chart that has rows: how many are drawn, the first
    bool namesLines = false; ///< each line has its name beside it

    [[nodiscard]] bool isEmpty() const { return bars.empty() && lines.empty(); }
};

/// What the axis of values shows: from 0 to at least the largest value, in steps of 1, 2 or 5 times a power
/// of ten.
std::vector<double> valueTicks(const ChartData& data);

/// As many rows as have room with their names, and a word on those that have none; where there is no room to
/// speak of, nothing but a word on that. Nothing at all where there is no number.
ChartDrawing layOutChart(const ChartData& data, const QRectF& room, const Style& style, const QFont& font);
/// What a chart asks of a page's height at least.
double leastChartHeight(const QFont& font);
void paintChart(Canvas& canvas, const ChartDrawing& chart, const Style& style);

} // namespace plusone
