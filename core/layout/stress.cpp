#include "layout/stress.h"

#include "layout/distances.h"
#include "layout/majorize.h"
#include "layout/pivotmds.h"
#include "layout/random.h"

#include <algorithm>
#include <numeric>

namespace plusone::layout {
namespace {

struct Effort {
    std::size_t entries = 0;    ///< of the distance table, at most; two bytes each
    std::size_t sources = 0;    ///< at most
    std::size_t pivots = 0;     ///< of the start
    std::size_t smallGraph = 0; ///< nodes up to which a start more costs nothing that a person could notice
    int starts = 1;             ///< tried in a small graph
    int trialSweeps = 0;        ///< after which the starts are compared
    Descent descent;
};

Effort effortFor(Quality quality) {
    switch (quality) {
    case Quality::Draft:
        return {20'000'000, 200, 30, 0, 1, 0, {15, 1e-5}};
    case Quality::Best:
        return {150'000'000, 15'000, 80, 2'000, 12, 50, {400, 1e-7}};
    case Quality::Normal:
        break;
    }
    return {60'000'000, 8'000, 80, 0, 1, 0, {200, 1e-6}};
}

std::vector<std::uint32_t> drawSources(std::size_t nodeCount, const Effort& effort, Random& random) {
    std::vector<std::uint32_t> nodes(nodeCount);
    std::iota(nodes.begin(), nodes.end(), 0U);
    const std::size_t count = std::min({nodeCount, effort.sources, effort.entries / nodeCount + 1});
    if (count == nodeCount) {
        return nodes;
    }
    for (std::size_t k = 0; k < count; ++k) {
        std::swap(nodes[k], nodes[k + random.below(nodeCount - k)]);
    }
    nodes.resize(count);
    return nodes;
}

double meanLength(const Adjacency& adjacency) {
    return std::accumulate(adjacency.weight.begin(), adjacency.weight.end(), 0.0) /
           double(adjacency.weight.size());
}

} // namespace

std::vector<Vec2> stressLayout(std::size_t nodeCount, const std::vector<Link>& links, Quality quality,
                               std::uint64_t seed, Workers& workers, const std::stop_token& stop) {
    if (nodeCount < 2) {
        return std::vector<Vec2>(nodeCount);
    }
    const Effort effort = effortFor(quality);
    Random random(seed);
    const Adjacency adjacency = adjacencyOf(nodeCount, links);
    const DistanceTable table = distanceTable(adjacency, drawSources(nodeCount, effort, random), workers);
    const std::vector<Vec2> first = pivotMds(table, nodeCount, effort.pivots);
    const int starts = nodeCount <= effort.smallGraph ? effort.starts : 1;
    const double link = meanLength(adjacency) / table.unit;
    std::vector<Vec2> best;
    double lowest = 0;
    for (int start = 0; start < starts && !(start > 0 && stop.stop_requested()); ++start) {
        // Parts nodes that PivotMDS cannot tell apart; later starts lead to other minima.
        const double jitter = link * (start == 0 ? 0.02 : 1.0);
        std::vector<Vec2> positions = first;
        for (Vec2& p : positions) {
            const double x = random.unit() - 0.5;
            p += Vec2{x, random.unit() - 0.5} * jitter;
        }
        if (starts > 1) {
            lowerStress(table, adjacency, {effort.trialSweeps, 0}, positions, workers, stop);
        }
        const double stress = starts > 1 ? stressOf(table, positions) : 0;
        if (best.empty() || stress < lowest) {
            best = std::move(positions);
            lowest = stress;
        }
    }
    lowerStress(table, adjacency, effort.descent, best, workers, stop);
    for (Vec2& p : best) {
        p = p * table.unit;
    }
    return best;
}

} // namespace plusone::layout
