#pragma once

#include "layout/distances.h"
#include "layout/vec2.h"

#include <vector>

namespace plusone::layout {

/// A first placement, in steps of the table: classical scaling over some of its columns (PivotMDS; Brandes
/// and Pich 2007), scaled to the table's distances. Nodes that the pivots cannot tell apart lie in one place.
std::vector<Vec2> pivotMds(const DistanceTable& table, std::size_t nodeCount, std::size_t pivotCount);

} // namespace plusone::layout
