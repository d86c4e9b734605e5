#pragma once

#include "layout/graph.h"
#include "layout/vec2.h"

#include <stop_token>
#include <vector>

namespace plusone::layout {

/// Positions of a connected graph that make drawn distances those of its shortest paths: stochastic gradient
/// descent on stress (Zheng, Pawar, Goodman 2018), over all pairs up to `fullStressLimit` nodes, above it
/// over links and pivots with the region weights of sparse stress (Ortmann, Klimenta, Brandes 2017).
/// Deterministic for a seed. `links` as from normalisedLinks(). When stopped early, the positions so far.
std::vector<Vec2> stressLayout(std::size_t nodeCount, const std::vector<Link>& links,
                               const std::vector<double>& linkLengths, std::uint64_t seed,
                               const std::stop_token& stop);

inline constexpr std::size_t fullStressLimit = 2500;

} // namespace plusone::layout
