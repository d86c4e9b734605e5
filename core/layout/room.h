#pragma once

#include "layout/graph.h"
#include "layout/vec2.h"

#include <stop_token>
#include <vector>

namespace plusone::layout {

/// What a node covers: its disc and, beneath it, its name. Offsets from the node's place, y down.
struct Footprint {
    double halfWidth = 0;
    double above = 0;
    double below = 0;
};
/// `graph` with radii; without names the disc alone.
Footprint footprintOf(const Graph& graph, std::size_t node);

struct RoomMade {
    int passes = 0;
    bool settled = false; ///< no two footprints overlap, but for nodes that are held over one another
};

/// Moves nodes as little as makes room: strangers leave hulls and nodes leave links that are not theirs as
/// far as a pull to where they were allows, then footprints are parted until none overlaps, each pair along
/// the axis of its shorter overlap (as Dwyer, Marriott and Stuckey 2005 do with two programs of constraints;
/// here by projection on one pair at a time, position-based as Müller et al. 2007). Nodes that are `held`
/// (one flag a node) stay. Does nothing to a graph without radii. Deterministic, one thread.
/// Ends after the pass in which a stop is asked for.
RoomMade makeRoom(const Graph& graph, const std::vector<bool>& held, std::vector<Vec2>& positions,
                  const std::stop_token& stop = {});

} // namespace plusone::layout
