#pragma once

#include "layout/vec2.h"

#include <array>
#include <cstdint>
#include <vector>

namespace plusone::layout {

/// Barnes–Hut quadtree (Barnes and Hut 1986) in flat arrays, built anew for each set of positions without
/// giving its memory back. Points in one place share a leaf; the depth is bounded, so any finite input ends.
class Quadtree {
public:
    /// `positions` finite; `mass` parallel to it.
    void build(const std::vector<Vec2>& positions, const std::vector<double>& mass);

    /// Sum over all other points of mass * d / max(|d|², softening²), far cells as one point when size /
    /// distance < theta.
    [[nodiscard]] Vec2 repulsion(const std::vector<Vec2>& positions, std::uint32_t node, double theta,
                                 double softening) const;

private:
    struct Cell {
        Vec2 centre; ///< of mass
        double mass = 0;
        double size = 0;         ///< of its square
        std::int32_t child = -1; ///< first of four in a row; -1: a leaf
        std::uint32_t begin = 0; ///< its points in m_order
        std::uint32_t end = 0;
    };

    void split(std::size_t cell, Vec2 corner, int depth, const std::vector<Vec2>& positions,
               const std::vector<double>& mass);

    std::vector<Cell> m_cells;
    std::vector<std::uint32_t> m_order;
    std::vector<double> m_mass;
};

} // namespace plusone::layout
