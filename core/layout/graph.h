#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <vector>

namespace plusone::layout {

inline constexpr std::uint32_t noNode = std::numeric_limits<std::uint32_t>::max();

/// `weight` > 0: a heavier link is a shorter one. A weight that is not a positive number counts as no link.
struct Link {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double weight = 1;
    friend bool operator==(const Link&, const Link&) = default;
};

/// A node's name as it is written beneath its disc, layout units.
struct Name {
    double width = 0;
    double height = 0;
};

/// From the discs of a hull's members to its rim, layout units: more for more of them, or the rims of a
/// framework and of one inside it were one line.
constexpr double hullPadding(std::size_t members) {
    constexpr std::size_t few = 3;
    constexpr std::size_t many = 6; // beyond which it parts from no other
    return 9 + 4 * double(std::clamp(members, few, many) - few);
}

/// Nodes that one hull is drawn round: strangers are kept out of it.
struct Group {
    std::vector<std::uint32_t> members;
};

/// What is laid out. Self-loops, repeats and links to nodes that are not there are allowed and do nothing.
struct Graph {
    std::size_t nodeCount = 0;
    std::vector<Link> links;
    std::vector<double> radius; ///< of discs, layout units. Empty: nodes are points and may lie anywhere
    std::vector<Name> names;    ///< that discs leave room for. Empty: none
    std::vector<Group> groups;
    /// Nodes that stand for events between the others; their links are short and do not pull. Empty: none.
    std::vector<bool> minor;
    std::array<std::uint32_t, 2> hubs{noNode, noNode}; ///< Japan, the U.S.; held left and right
};

/// Whether nodes take room.
bool hasRadii(const Graph& graph);

/// The groups all of whose members are there.
std::vector<Group> validGroups(const Graph& graph);

/// The graph's links without self-loops and strays, each pair once (a < b, weights summed), sorted: the same
/// for any order of the input.
std::vector<Link> normalisedLinks(const Graph& graph);

/// Compressed adjacency: the neighbours of v are target[first[v]] … target[first[v + 1] - 1], ascending.
struct Adjacency {
    std::vector<std::uint32_t> first;
    std::vector<std::uint32_t> target;
    std::vector<double> weight; ///< parallel to target
};
Adjacency adjacencyOf(std::size_t nodeCount, const std::vector<Link>& links);

/// Component number of each node, numbered by their smallest node.
std::vector<std::uint32_t> componentsOf(const Adjacency& adjacency);

} // namespace plusone::layout
