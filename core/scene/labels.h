#pragma once

#include "scene/leaders.h"
#include "scene/scene.h"

#include <QLineF>
#include <QRectF>

#include <optional>
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
    /// Where a person has put the first wording: there it stays, unless it would lie over furniture or
    /// another label.
    std::optional<QRectF> byHand = {};
    std::optional<int> mostLines = {}; ///< that it may lie over; none: any number
    std::vector<QLineF> unlike = {};   ///< lines that it may not lie over: it would be read as their name
    /// What a line joins it to where none of its places is free and it has to stand farther off; none: it is
    /// left out instead.
    std::optional<LabelAim> aim = {};
};

/// What labels keep clear of.
struct LabelObstacles {
    QRectF room;                   ///< labels lie inside
    std::vector<QRectF> furniture; ///< legend, title: no overlap at all
    std::vector<QRectF> discs;     ///< no overlap but by a person's hand
    std::vector<QLineF> lines;     ///< strands: crossed only where nothing better is free
    std::size_t effort = 20'000;   ///< places that squeezeIn() tries, about
};

/// Places by rank, each in its first wording with a free place, at the cheapest (greedy by priority as in
/// Christensen, Marks, Shieber 1995, with crossings as the cost); what has an aim in its whole wording alone,
/// and then by squeezeIn(). The rest is left out. No two overlap, none overlaps a disc or furniture or leaves
/// the room; no leader line crosses a disc, label, furniture or another one. Deterministic.
std::vector<SceneLabel> placeLabels(std::vector<LabelRequest> requests, const LabelObstacles& obstacles);

/// The size of a text's box.
QSizeF measured(const QString& text, const QFont& font);

/// At most `longest` characters and an ellipsis. A longer name says no more on a map; lists and the inspector
/// have it whole.
QString shortened(const QString& text, qsizetype longest = 40);

/// Whether any of the lines passes through the box.
bool isOver(const QRectF& box, const std::vector<QLineF>& lines);

/// The part of the line that lies in the room; of length 0 when none does (Liang and Barsky 1984).
QLineF within(const QRectF& room, const QLineF& line);

/// The box moved as little as must be to lie in the room; what is larger begins at the room's top left.
QRectF movedInto(const QRectF& room, QRectF box);

/// Puts the text into the middle of the box.
void setText(SceneLabel& label, const QString& text, const QRectF& box);

/// Boxes of a text round a disc: below, above, right, left, then the diagonals, near, then half a line
/// farther.
std::vector<QRectF> placesRound(QPointF centre, double radius, QSizeF text);

/// Boxes of a text along an outline, outside it first, then across its rim.
std::vector<QRectF> placesAlong(const QPainterPath& outline, QSizeF text);

} // namespace plusone
