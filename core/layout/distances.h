#pragma once

#include "layout/graph.h"

#include <vector>

namespace plusone::layout {

/// Drawn length of a link of this weight, in layout units: heavier is shorter, within a factor of two, so
/// that a pair with a hundred records does not collapse into one point.
double idealLength(double weight);

/// Lengths of the shortest paths from `source` over ideal lengths; infinity where there is none. Dijkstra
/// 1959. `distance` is filled to the node count.
void shortestPaths(const Adjacency& adjacency, const std::vector<double>& lengths, std::uint32_t source,
                   std::vector<double>& distance);

} // namespace plusone::layout
