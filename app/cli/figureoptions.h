#pragma once

#include "cli/arguments.h"
#include "scene/figure.h"

namespace plusone::cli {

/// --size or the paper's measures, --theme, --transparent, --title, --no-legend, --no-sources, --lang.
std::vector<Option> figureOptions();

/// The figure that the options ask for. Error Invalid names the option.
Result<FigureSpec> figureFrom(const Arguments& arguments);

} // namespace plusone::cli
