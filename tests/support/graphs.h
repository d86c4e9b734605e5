#pragma once

#include "layout/graph.h"

namespace plusone::test {

// Families of graphs with known shapes. Links weigh 1; nodes are points unless said.

layout::Graph path(std::uint32_t nodes);
layout::Graph cycle(std::uint32_t nodes);
layout::Graph grid(std::uint32_t columns, std::uint32_t rows);
layout::Graph binaryTree(std::uint32_t nodes);
layout::Graph star(std::uint32_t leaves);
layout::Graph complete(std::uint32_t nodes);
/// Barabási and Albert 1999: each new node is tied to `links` earlier ones, the likelier the more they have.
layout::Graph barabasiAlbert(std::uint32_t nodes, std::uint32_t links);
/// Groups of so many nodes each, a node with about five links to its own group and one elsewhere (the planted
/// partition of Condon and Karp 2001, sparse); connected.
layout::Graph plantedCommunities(std::uint32_t groups, std::uint32_t size);
layout::Graph disjoint(layout::Graph a, const layout::Graph& b);

/// A network like that of August 2016: two hubs, partners tied to both or to one, hulls that share both hubs,
/// an event with spokes, discs with room for labels.
layout::Graph foundingLike();

} // namespace plusone::test
