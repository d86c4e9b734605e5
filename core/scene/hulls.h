#pragma once

#include <QPainterPath>
#include <QPointF>

#include <vector>

namespace plusone {

/// A disc that a hull goes round.
struct HullDisc {
    QPointF centre;
    double radius = 0;
};

/// The outline of the discs' convex hull, each widened by `padding`, so with round corners. Works for one
/// disc, two, many, and for discs in a row.
QPainterPath hullOutline(const std::vector<HullDisc>& discs, double padding);

} // namespace plusone
