#pragma once

#include "layout/graph.h"

#include <cstdint>
#include <vector>

namespace plusone::layout {

class Workers;

/// Drawn length of a link of this weight, in layout units: heavier is shorter, within a factor of two, so
/// that a pair with a hundred records does not collapse into one point.
double idealLength(double weight);

/// Lengths that the graph's links (as from normalisedLinks()) should be drawn with: ideal by weight, but
/// short to a minor node, and long between the two hubs, since what is tied to both stands round them.
std::vector<double> linkLengths(const Graph& graph, const std::vector<Link>& links);

/// Lengths of shortest paths from every node to some of them, as whole steps of `unit`.
struct DistanceTable {
    /// Columns a row is padded to, for arithmetic on so many at once.
    static constexpr std::size_t lanes = 16;

    std::vector<std::uint32_t> sources; ///< the node of each column
    std::size_t stride = 0;             ///< columns of a row: the sources, padded with columns of 0 steps
    double unit = 1;                    ///< layout units a step
    std::vector<std::uint16_t> steps;   ///< row by row, one a node; 0 from a source to itself

    [[nodiscard]] const std::uint16_t* row(std::size_t node) const { return steps.data() + node * stride; }
};

/// `adjacency` connected, with lengths > 0 as its weights. Where all links are of one length, a step is a
/// link and the table exact: breadth-first search from 64 sources at a time, one bit each (Then et al. 2014),
/// near sources together so that they share their ways. Else Dijkstra 1959 from each source, in steps of
/// 1/32,767 of the longest path or finer.
DistanceTable distanceTable(const Adjacency& adjacency, std::vector<std::uint32_t> sources, Workers& workers);

} // namespace plusone::layout
