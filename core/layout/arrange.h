#pragma once

#include "layout/graph.h"
#include "layout/options.h"
#include "layout/vec2.h"

#include <stop_token>
#include <vector>

namespace plusone::layout {

struct Layout {
    std::vector<Vec2> positions; ///< one a node, finite
    bool settled = false;        ///< not stopped, and no two footprints overlap but where pins lie too near
};

/// A whole layout at once: each component by stress (stress.h), or by neighbourhoods (neighbourhoods.h),
/// packed beside one another, turned so that the hubs lie level (else the longer way of the picture does);
/// nodes that are pinned elsewhere draw the others along (simulation.h); then room is made for discs and
/// names (room.h). The same input gives the same bits on any number of cores. With `start` (one position a
/// node) the picture changes no more than it must, or not at all (Options::isMade). When stopped, the
/// positions so far.
Layout arrange(const Graph& graph, const Options& options, const std::vector<Vec2>& start = {},
               std::stop_token stop = {});

} // namespace plusone::layout
