#pragma once

#include "layout/graph.h"
#include "layout/vec2.h"

#include <cstdint>
#include <vector>

namespace plusone::layout {

/// A piece of a picture that keeps its shape: the nodes and where they lie.
struct Piece {
    std::vector<std::uint32_t> nodes;
    std::vector<Vec2> positions; ///< parallel to nodes
    std::vector<Link> links;     ///< between indices of `nodes`
    double margin = 0;           ///< room round each node and link
};

/// Packs the pieces tightly round the middle into a page of the aspect, the largest first: each covers rows
/// of small cells from its leftmost to its rightmost point, and takes the innermost place where no cell is
/// taken (Freivalds, Dogrusoz and Kikusts 2002). Writes into `positions`.
void packPieces(const std::vector<Piece>& pieces, double aspect, std::vector<Vec2>& positions);

} // namespace plusone::layout
