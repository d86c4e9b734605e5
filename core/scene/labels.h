#pragma once

#include "scene/scene.h"

#include <QRectF>

#include <vector>

namespace plusone {

/// A text and the places that it would take, best first.
struct LabelWording {
    QString text;
    std::vector<QRectF> places; ///< boxes of the text's size
};

/// What wants a label, in the wordings that will do, longest first, and how much it matters.
struct LabelRequest {
    SceneLabel label; ///< without text, baseline and box
    std::vector<LabelWording> wordings;
    double rank = 0; ///< higher is placed first
};

/// What labels keep clear of.
struct LabelObstacles {
    QRectF room;                   ///< labels lie inside
    std::vector<QRectF> forbidden; ///< discs, legend, title: no overlap at all
    std::vector<QLineF> lines;     ///< strands: crossed only where nothing better is free
};

/// Places by rank, each in its first wording with a free place, at the cheapest; those without one are left
/// out. No two overlap, none overlaps a forbidden box or leaves the room. Deterministic. Greedy by priority
/// as in Christensen, Marks, Shieber 1995, with crossings as the cost.
std::vector<SceneLabel> placeLabels(std::vector<LabelRequest> requests, const LabelObstacles& obstacles);

/// Puts the text into the box.
void setText(SceneLabel& label, const QString& text, const QRectF& box);

/// Boxes of a text round a disc: below, above, right, left, then the diagonals, near, then farther in two
/// steps.
std::vector<QRectF> placesRound(QPointF centre, double radius, QSizeF text);

/// Boxes of a text along an outline, outside it first, then across its rim.
std::vector<QRectF> placesAlong(const QPainterPath& outline, QSizeF text);

} // namespace plusone
