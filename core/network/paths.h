#pragma once

#include "network/network.h"

#include <optional>
#include <set>
#include <vector>

namespace plusone {

/// All shortest ways from one actor to another over what is drawn and has not ended. A link is one step, and
/// so is an event of many parties from one of them to another. Nodes are numbered as the layout numbers them:
/// actors, then hubs.
struct ShortestPaths {
    int steps = 0;
    std::vector<std::uint32_t> nodes;                        ///< on any of the ways, ascending, both ends too
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs; ///< stepped over, the smaller index first
    std::vector<std::uint32_t> first;                        ///< one of the ways, from the beginning on
};

/// Dijkstra 1959, from both ends, and not by igraph, which the pool may hold; nothing when no way leads
/// there. `from`, `to`: indices into Network::nodes, or its size for an actor that is not drawn.
std::optional<ShortestPaths> shortestPaths(const Network& network, std::size_t from, std::size_t to);

} // namespace plusone
