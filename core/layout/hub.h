#pragma once

#include "layout/graph.h"
#include "layout/options.h"
#include "layout/vec2.h"

#include <vector>

namespace plusone::layout {

/// The hub arrangement: hubs left and right of the middle; who is tied to both stands above and below them,
/// who is tied to one beyond that one, each in a sector of an ellipse as wide as its disc asks for; who is
/// tied to neither by his neighbours. Needs both hubs.
std::vector<Vec2> hubLayout(const Graph& graph, const Options& options);

} // namespace plusone::layout
