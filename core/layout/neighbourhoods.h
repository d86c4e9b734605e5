#pragma once

#include "layout/graph.h"
#include "layout/vec2.h"

#include <stop_token>
#include <vector>

namespace plusone::layout {

class Workers;

/// Moves the nodes of a connected graph so that the nearest drawn ones of each are its neighbours, starting
/// from a picture of low stress, which keeps its large shape: bounded short-range forces (t-FDP: Zhong, Xue,
/// Zhang, Zhang, Deussen, Wang 2023), cooled. The mean length of links stays as it was. Deterministic, with
/// any number of workers. When stopped, the positions so far.
void gatherNeighbours(const Adjacency& adjacency, std::vector<Vec2>& positions, Workers& workers,
                      const std::stop_token& stop);

} // namespace plusone::layout
