#pragma once

#include "layout/options.h"
#include "scene/figure.h"

namespace plusone {

/// How a figure's map is laid out: as wide as its room.
layout::Options layoutFor(layout::Arrangement arrangement, const FigureSpec& spec);

/// The map of a view as it was kept: everybody, and the labels that were moved, where they stood. What the
/// spec crops to is a part of that map. Error as composeFigure().
Result<Figure> figureOfView(const Dataset& dataset, const ViewState& view, const FigureSpec& spec);

/// One of the views that a store keeps.
struct NamedView {
    QString name; ///< as a part of a file's name, numbered: "02-Late"
    ViewState view;
};

/// Of names and the JSON under them. Error names the view that cannot be read.
Result<std::vector<NamedView>> namedViews(const std::vector<std::pair<QString, QByteArray>>& kept);

} // namespace plusone
