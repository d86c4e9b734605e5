#pragma once

#include "model/dataset.h"
#include "scene/figure.h"

#include <memory>
#include <optional>

namespace plusone {

struct Selection;

/// What figures are made from: the picture as it stands in the window.
struct FigureSource {
    Dataset dataset;
    Lens lens;
    std::shared_ptr<const Network> network;
    std::shared_ptr<const std::vector<layout::Vec2>> positions;
    layout::Arrangement arrangement = layout::Arrangement::Force;
    std::optional<QRectF> selected = {}; ///< the part of the map with what is selected, layout units
    std::optional<QRectF> view = {};     ///< the part that the window shows
    std::optional<ChartSpec> chart = {}; ///< in the place of the map
    LabelOffsets labelOffsets = {};      ///< of labels moved on the map, layout units
};

/// Error as the composeFigure() of core.
Result<Figure> composeFigure(const FigureSource& source, const FigureSpec& spec);

/// The part of the map with the actors and frameworks that are selected; nothing when none of them is drawn.
std::optional<QRectF> partWith(const Selection& selection, const Network& network,
                               const std::vector<layout::Vec2>& positions);
/// The part that a view of this size shows.
QRectF partIn(const Viewport& viewport);

} // namespace plusone
