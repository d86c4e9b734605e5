#pragma once

#include <QLineF>
#include <QRectF>

#include <vector>

namespace plusone {

/// What a label stands for, as a leader line reaches it: a disc, or the rim of an outline.
struct LabelAim {
    QPointF centre;
    double radius = 0;
    std::vector<QPointF> rim = {}; ///< points of an outline round the centre; empty: a disc
};

/// From the box to what it stands for.
QLineF leaderFrom(const QRectF& box, const LabelAim& aim);

/// Round a label's letters and its line, which may be null.
QRectF boundsWith(const QRectF& box, const QLineF& leader);

/// Boxes of a text farther from its aim than those beside it, the nearer first: in `rings` steps of half a
/// line, on all sides, the level sides first. Of a rim round four of its points, inside the outline too.
std::vector<QRectF> placesAfar(const LabelAim& aim, QSizeF text, int rings);

} // namespace plusone
