#pragma once

#include "scene/chartdata.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QRectF>

#include <functional>

namespace plusone {

/// Marks over a chart whose time runs from left to right: a line down to the axis each, and above the chart
/// its text, none over another and none crossed by a line.
struct MarkRows {
    struct Mark {
        std::size_t mark = 0; ///< its place in the chart's list
        QRectF text;          ///< empty: there was no room for it
        std::vector<QLineF> line;
    };
    std::vector<Mark> marks;
    double height = 0; ///< of the texts, px
};

/// An upright line, cut where texts lie.
std::vector<QLineF> lineBetween(double x, double top, double bottom, const std::vector<QRectF>& texts);

/// `xOf`: of a mark's place. `room`: of the texts and the chart below them; texts take at most `most` of its
/// height, and begin at its top. The first of the list go before the others where room is short.
MarkRows layOutMarks(const std::vector<ChartData::Mark>& marks, const std::function<double(double)>& xOf,
                     const QRectF& room, double most, const QFontMetricsF& metrics);

} // namespace plusone
