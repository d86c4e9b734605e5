#pragma once

#include "scene/figure.h"

namespace plusone {

/// Something of a figure that a hand can put elsewhere: its legend, or the label of a node or a hull.
struct FigureThing {
    bool isLegend = false;
    MapItem item = {}; ///< whose label it is
    friend bool operator==(const FigureThing&, const FigureThing&) = default;
};

/// The legend first, then the labels from top to bottom.
std::vector<FigureThing> thingsOf(const Figure& figure);
/// In px of the page; labels lie over the legend.
std::optional<FigureThing> thingAt(const Figure& figure, QPointF at);
/// Null where the figure has no such thing.
QRectF boxOf(const Figure& figure, const FigureThing& thing);
/// Null for the legend, or where there is none.
const SceneLabel* labelOf(const Figure& figure, const FigureThing& thing);

/// Puts the thing elsewhere in `spec`: `by` px of the page from where it stands in `figure`, or, when spec
/// has moved it since then, from there.
void moveThing(FigureSpec& spec, const Figure& figure, const FigureThing& thing, QPointF by);

} // namespace plusone
