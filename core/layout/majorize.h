#pragma once

#include "layout/distances.h"
#include "layout/vec2.h"

#include <stop_token>
#include <vector>

namespace plusone::layout {

class Workers;

/// How far a descent goes.
struct Descent {
    int sweeps = 100;     ///< at most
    double tolerance = 0; ///< ends when some sweeps in a row change stress by less
};

/// Lowers the stress of the positions (in steps of the table): the mean over all pairs of node and source of
/// (1 - drawn / wanted)². Each sweep moves every node at once to where its pairs want it on average
/// (majorization: de Leeuw 1977, Gansner, Koren, North 2004, each node by its own weights), from a point a
/// bit ahead on the way of the sweep before (Nesterov 1983), which is dropped when it leads up (O'Donoghue
/// and Candès 2015). Where the sources are a sample, links take part with the share that they have among all
/// pairs, and pairs nearer than a source's own neighbourhood count as if they were as far (after Ortmann,
/// Klimenta, Brandes 2017). The same bits for any number of workers.
void lowerStress(const DistanceTable& table, const Adjacency& adjacency, const Descent& descent,
                 std::vector<Vec2>& positions, Workers& workers, const std::stop_token& stop);

/// Stress of the positions over all pairs of the table.
double stressOf(const DistanceTable& table, const std::vector<Vec2>& positions);

} // namespace plusone::layout
