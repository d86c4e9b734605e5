#include "layout/quadtree.h"

#include <algorithm>
#include <numeric>

namespace plusone::layout {
namespace {

constexpr int deepest = 24;
constexpr std::uint32_t leafSize = 4;

} // namespace

void Quadtree::build(const std::vector<Vec2>& positions, const std::vector<double>& mass) {
    m_cells.clear();
    m_mass = mass;
    m_order.resize(positions.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    if (positions.empty()) {
        return;
    }
    Vec2 low = positions[0];
    Vec2 high = positions[0];
    for (const Vec2 p : positions) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    Cell root;
    root.size = std::max({high.x - low.x, high.y - low.y, 1e-9}) * (1 + 1e-9);
    root.end = static_cast<std::uint32_t>(positions.size());
    m_cells.push_back(root);
    split(0, low, 0, positions, mass);
}

void Quadtree::split(std::size_t index, Vec2 corner, int depth, const std::vector<Vec2>& positions,
                     const std::vector<double>& mass) {
    const Cell cell = m_cells[index];
    Vec2 moment;
    double total = 0;
    for (std::uint32_t k = cell.begin; k < cell.end; ++k) {
        moment += positions[m_order[k]] * mass[m_order[k]];
        total += mass[m_order[k]];
    }
    m_cells[index].mass = total;
    m_cells[index].centre = total > 0 ? moment * (1 / total) : corner;
    if (cell.end - cell.begin <= leafSize || depth == deepest) {
        return;
    }
    const double half = cell.size / 2;
    const Vec2 middle = corner + Vec2{half, half};
    const auto begin = m_order.begin() + cell.begin;
    const auto end = m_order.begin() + cell.end;
    // Stable partitions keep the order of nodes inside a cell, and with it every sum, the same on every
    // machine.
    const auto south =
        std::stable_partition(begin, end, [&](std::uint32_t v) { return positions[v].y < middle.y; });
    const auto east = [&](std::uint32_t v) { return positions[v].x < middle.x; };
    const std::array cuts{begin, std::stable_partition(begin, south, east), south,
                          std::stable_partition(south, end, east), end};
    const std::size_t child = m_cells.size();
    m_cells[index].child = static_cast<std::int32_t>(child);
    m_cells.resize(child + 4);
    for (std::size_t q = 0; q < 4; ++q) {
        m_cells[child + q].size = half;
        m_cells[child + q].begin = static_cast<std::uint32_t>(cuts[q] - m_order.begin());
        m_cells[child + q].end = static_cast<std::uint32_t>(cuts[q + 1] - m_order.begin());
    }
    for (std::size_t q = 0; q < 4; ++q) {
        if (m_cells[child + q].begin < m_cells[child + q].end) {
            split(child + q, corner + Vec2{q % 2 == 1 ? half : 0, q >= 2 ? half : 0}, depth + 1, positions,
                  mass);
        }
    }
}

Vec2 Quadtree::repulsion(const std::vector<Vec2>& positions, std::uint32_t node, double theta,
                         double softening) const {
    Vec2 sum;
    if (m_cells.empty()) {
        return sum;
    }
    const double least = softening * softening;
    std::array<std::int32_t, 4 * deepest + 4> stack;
    std::size_t depth = 0;
    stack[depth++] = 0;
    while (depth > 0) {
        const Cell& cell = m_cells[static_cast<std::size_t>(stack[--depth])];
        if (cell.begin == cell.end) {
            continue;
        }
        const Vec2 away = positions[node] - cell.centre;
        const double squared = away.squared();
        if (cell.child >= 0 && cell.size * cell.size >= theta * theta * squared) {
            for (std::int32_t q = 3; q >= 0; --q) {
                stack[depth++] = cell.child + q;
            }
        } else if (cell.child >= 0) {
            sum += away * (cell.mass / std::max(squared, least));
        } else {
            for (std::uint32_t k = cell.begin; k < cell.end; ++k) {
                const Vec2 between = positions[node] - positions[m_order[k]];
                sum += between * (m_mass[m_order[k]] / std::max(between.squared(), least));
            }
        }
    }
    return sum;
}

} // namespace plusone::layout
