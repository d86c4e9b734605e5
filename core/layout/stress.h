#pragma once

#include "layout/graph.h"
#include "layout/options.h"
#include "layout/vec2.h"

#include <stop_token>
#include <vector>

namespace plusone::layout {

class Workers;

/// Positions of a connected graph that make drawn distances those of its shortest paths: PivotMDS for the
/// start, then majorization of stress over all pairs, or in a graph too large for that over pairs with
/// sources drawn by lot. `links` as from normalisedLinks(), with the length of each as its weight.
/// Deterministic for a seed, with any number of workers. When stopped early, the positions so far.
std::vector<Vec2> stressLayout(std::size_t nodeCount, const std::vector<Link>& links, Quality quality,
                               std::uint64_t seed, Workers& workers, const std::stop_token& stop);

} // namespace plusone::layout
