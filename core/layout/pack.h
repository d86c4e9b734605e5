#pragma once

#include "layout/vec2.h"

#include <cstdint>
#include <vector>

namespace plusone::layout {

/// A piece of a picture that keeps its shape: the nodes and where they lie.
struct Piece {
    std::vector<std::uint32_t> nodes;
    std::vector<Vec2> positions; ///< parallel to nodes
    double margin = 0;           ///< room round it
};

/// Moves the pieces side by side into shelves that fill a page of the aspect, the tallest first; writes into
/// `positions`.
void packPieces(std::vector<Piece>& pieces, double aspect, std::vector<Vec2>& positions);

} // namespace plusone::layout
