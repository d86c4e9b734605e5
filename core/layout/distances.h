#pragma once

#include "layout/graph.h"

#include <vector>

namespace plusone::layout {

/// Drawn length of a link of this weight, in layout units: heavier is shorter, within a factor of two, so
/// that a pair with a hundred records does not collapse into one point.
double idealLength(double weight);

/// Lengths that the graph's links (as from normalisedLinks()) should be drawn with: ideal by weight, but
/// short to a minor node, and long between the two hubs, since what is tied to both stands round them.
std::vector<double> linkLengths(const Graph& graph, const std::vector<Link>& links);

/// Lengths of the shortest paths from `source` over ideal lengths; infinity where there is none. Dijkstra
/// 1959. `distance` is filled to the node count.
void shortestPaths(const Adjacency& adjacency, const std::vector<double>& lengths, std::uint32_t source,
                   std::vector<double>& distance);

} // namespace plusone::layout
