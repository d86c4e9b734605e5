#include "layout/stress.h"

#include "layout/distances.h"
#include "layout/random.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plusone::layout {
namespace {

/// One summand of stress: |p_i - p_j| should be `distance`. Each end moves by its own weight: a pivot's
/// region pulls the node, not the pivot.
struct Term {
    std::uint32_t i;
    std::uint32_t j;
    float distance;
    float weightI;
    float weightJ;
};

constexpr std::size_t pivotCount = 60;

float stressWeight(double distance) {
    return static_cast<float>(1 / (distance * distance));
}

std::vector<Term> allPairs(const Adjacency& adjacency, const std::vector<double>& lengths) {
    const auto count = static_cast<std::uint32_t>(adjacency.first.size() - 1);
    std::vector<Term> terms;
    terms.reserve(std::size_t(count) * (count - 1) / 2);
    std::vector<double> distance;
    for (std::uint32_t i = 0; i < count; ++i) {
        shortestPaths(adjacency, lengths, i, distance);
        for (std::uint32_t j = i + 1; j < count; ++j) {
            const float weight = stressWeight(distance[j]);
            terms.push_back({i, j, static_cast<float>(distance[j]), weight, weight});
        }
    }
    return terms;
}

/// Max-min pivots: each new one is the node farthest from those there are (Brandes and Pich 2007).
struct Pivots {
    std::vector<std::uint32_t> nodes;
    std::vector<std::vector<float>> distance; ///< from each pivot to all nodes
    std::vector<std::uint32_t> nearest;       ///< index of the closest pivot of each node
};

Pivots choosePivots(const Adjacency& adjacency, const std::vector<double>& lengths, Random& random) {
    const std::size_t count = adjacency.first.size() - 1;
    Pivots pivots;
    pivots.nearest.assign(count, 0);
    std::vector<double> toNearest(count, std::numeric_limits<double>::infinity());
    std::vector<double> distance;
    auto next = static_cast<std::uint32_t>(random.below(count));
    for (std::size_t p = 0; p < std::min(pivotCount, count); ++p) {
        pivots.nodes.push_back(next);
        shortestPaths(adjacency, lengths, next, distance);
        for (std::size_t v = 0; v < count; ++v) {
            if (distance[v] < toNearest[v]) {
                toNearest[v] = distance[v];
                pivots.nearest[v] = static_cast<std::uint32_t>(p);
            }
        }
        pivots.distance.emplace_back(distance.begin(), distance.end());
        next = static_cast<std::uint32_t>(std::max_element(toNearest.begin(), toNearest.end()) -
                                          toNearest.begin());
    }
    return pivots;
}

/// For one pivot: its region's distances sorted, so that the region's share within half a distance is one
/// search.
std::vector<std::vector<float>> regionDistances(const Pivots& pivots) {
    std::vector<std::vector<float>> regions(pivots.nodes.size());
    for (std::size_t v = 0; v < pivots.nearest.size(); ++v) {
        const std::uint32_t p = pivots.nearest[v];
        regions[p].push_back(pivots.distance[p][v]);
    }
    for (auto& region : regions) {
        std::sort(region.begin(), region.end());
    }
    return regions;
}

std::vector<Term> linksAndPivots(const Adjacency& adjacency, const std::vector<double>& lengths,
                                 Random& random) {
    const std::size_t count = adjacency.first.size() - 1;
    const Pivots pivots = choosePivots(adjacency, lengths, random);
    const auto regions = regionDistances(pivots);
    std::vector<Term> terms;
    terms.reserve(adjacency.target.size() / 2 + count * pivots.nodes.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        for (std::uint32_t e = adjacency.first[i]; e < adjacency.first[i + 1]; ++e) {
            if (i < adjacency.target[e]) {
                const float weight = stressWeight(lengths[e]);
                terms.push_back({i, adjacency.target[e], static_cast<float>(lengths[e]), weight, weight});
            }
        }
        for (std::size_t p = 0; p < pivots.nodes.size(); ++p) {
            const float distance = pivots.distance[p][i];
            if (distance <= 0) {
                continue;
            }
            const auto& region = regions[p];
            const auto share = std::upper_bound(region.begin(), region.end(), distance / 2) - region.begin();
            terms.push_back(
                {i, pivots.nodes[p], distance, static_cast<float>(share) * stressWeight(distance), 0.0F});
        }
    }
    return terms;
}

std::vector<Vec2> randomStart(std::size_t count, double extent, Random& random) {
    std::vector<Vec2> positions(count);
    for (Vec2& p : positions) {
        const double angle = 2 * std::numbers::pi * random.unit();
        const double radius = extent * std::sqrt(random.unit());
        p = {radius * std::cos(angle), radius * std::sin(angle)};
    }
    return positions;
}

/// One term's step: both ends move along their line by `rate` times their weight, at most half the error
/// each.
void relax(const Term& term, double rate, std::vector<Vec2>& positions) {
    Vec2 between = positions[term.i] - positions[term.j];
    double length = between.length();
    if (length < 1e-9) {
        // Two nodes in one place have no line: part them along x, the lower index to the left.
        between = {term.i < term.j ? -1.0 : 1.0, 0};
        length = 1;
    }
    const Vec2 half = between * ((length - term.distance) / 2 / length);
    positions[term.i] -= half * std::min(1.0, rate * term.weightI);
    positions[term.j] += half * std::min(1.0, rate * term.weightJ);
}

void descend(std::vector<Term>& terms, std::vector<Vec2>& positions, int sweeps, Random& random,
             const std::stop_token& stop) {
    double smallest = std::numeric_limits<double>::infinity();
    double largest = 0;
    for (const Term& term : terms) {
        smallest = std::min<double>(smallest, term.weightI);
        largest = std::max<double>(largest, term.weightI);
    }
    if (!(largest > 0)) {
        return;
    }
    // Zheng et al., section 2.1: the rate falls from 1/w_min to 0.1/w_max.
    smallest = std::max(smallest, largest * 1e-9);
    const double first = 1 / smallest;
    const double last = 0.1 / largest;
    const double decay = std::log(last / first) / (sweeps - 1);
    for (int sweep = 0; sweep < sweeps && !stop.stop_requested(); ++sweep) {
        const double rate = first * std::exp(decay * sweep);
        random.shuffle(terms);
        for (const Term& term : terms) {
            relax(term, rate, positions);
        }
    }
}

} // namespace

std::vector<Vec2> stressLayout(std::size_t nodeCount, const std::vector<Link>& links,
                               const std::vector<double>& linkLengths, std::uint64_t seed,
                               const std::stop_token& stop) {
    if (nodeCount < 2) {
        return std::vector<Vec2>(nodeCount);
    }
    // The adjacency carries lengths in the place of weights: shortest paths ask for nothing else.
    std::vector<Link> drawn = links;
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        drawn[i].weight = linkLengths[i];
    }
    const Adjacency adjacency = adjacencyOf(nodeCount, drawn);
    const std::vector<double>& lengths = adjacency.weight;
    Random random(seed);
    const bool full = nodeCount <= fullStressLimit;
    std::vector<Term> terms =
        full ? allPairs(adjacency, lengths) : linksAndPivots(adjacency, lengths, random);
    std::vector<Vec2> positions =
        randomStart(nodeCount, idealLength(1) * std::sqrt(double(nodeCount)), random);
    constexpr int fullSweeps = 40;
    constexpr int sparseSweeps = 20;
    descend(terms, positions, full ? fullSweeps : sparseSweeps, random, stop);
    return positions;
}

} // namespace plusone::layout
