#pragma once

#include "cli/arguments.h"
#include "scene/figurespec.h"
#include "store/store.h"

namespace plusone::cli {

/// Size, look and parts of a figure, and --figure.
std::vector<Option> figureOptions();

/// The figure that the options ask for; what they do not name is as in `spec`. Error Invalid names the
/// option.
Result<FigureSpec> figureFrom(const Arguments& arguments, FigureSpec spec);

/// The settings that the store keeps under the name. Error NotFound names those that it keeps.
Result<FigureSpec> keptFigure(const Store& store, const QString& name);

} // namespace plusone::cli
