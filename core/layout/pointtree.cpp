#include "layout/pointtree.h"

#include "layout/workers.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace plusone::layout {
namespace {

constexpr std::size_t leafSize = PointTree::leafSize;
constexpr std::size_t children = PointTree::children;
using Box = PointTree::Box;
using View = PointTree::View;

constexpr std::size_t leavesAPiece = 16;
/// Deepest hierarchy that 32 bits of index can fill, times the boxes that wait on each level.
constexpr std::size_t stackSize = 20 * children;

/// Place of a cell on the Hilbert curve through a grid of 2^16 by 2^16 cells (Warren, Hacker's Delight,
/// 2012).
std::uint32_t hilbertIndex(std::uint32_t column, std::uint32_t row) {
    std::uint32_t index = 0;
    for (std::uint32_t side = 1U << 15; side > 0; side /= 2) {
        const std::uint32_t right = (column & side) != 0 ? 1 : 0;
        const std::uint32_t lower = (row & side) != 0 ? 1 : 0;
        index = index * 4 + ((3 * right) ^ lower);
        // The upper quarters run along the diagonals: turned, and the right one mirrored, without a branch.
        const std::uint32_t turned = lower - 1;
        const std::uint32_t mirrored = turned & (0U - right);
        column ^= mirrored;
        row ^= mirrored;
        const std::uint32_t swapped = (column ^ row) & turned;
        column ^= swapped;
        row ^= swapped;
    }
    return index;
}

/// Least-significant-digit radix sort by the upper 32 bits.
void radixSort(std::vector<std::uint64_t>& keys, std::vector<std::uint64_t>& spare) {
    constexpr int digitBits = 11;
    constexpr std::size_t buckets = 1U << digitBits;
    spare.resize(keys.size());
    for (int shift = 32; shift < 64; shift += digitBits) {
        std::array<std::uint32_t, buckets> next{};
        for (const std::uint64_t key : keys) {
            ++next[(key >> shift) & (buckets - 1)];
        }
        std::uint32_t sum = 0;
        for (std::uint32_t& n : next) {
            sum += std::exchange(n, sum);
        }
        for (const std::uint64_t key : keys) {
            spare[next[(key >> shift) & (buckets - 1)]++] = key;
        }
        keys.swap(spare);
    }
}

/// Eight floats that the compiler keeps in one register where the machine has such. Each lane is plain IEEE
/// arithmetic, so any instruction set gives the same bits.
typedef float Lanes __attribute__((vector_size(32)));
constexpr std::size_t laneCount = 8;
constexpr std::size_t lanesALeaf = leafSize / laneCount;

/// Far boxes and near points that one leaf meets, a block at a time.
struct Block {
    static constexpr std::size_t most = 256;
    std::array<float, most> x;
    std::array<float, most> y;
    std::array<float, most> weight;
    std::size_t count = 0;

    void add(float px, float py, float w) {
        x[count] = px;
        y[count] = py;
        weight[count++] = w;
    }
    [[nodiscard]] bool hasRoom(std::size_t more) const { return count + more <= most; }
};

struct LeafSum {
    std::array<Lanes, lanesALeaf> pointX;
    std::array<Lanes, lanesALeaf> pointY;
    std::array<Lanes, lanesALeaf> x{};
    std::array<Lanes, lanesALeaf> y{};
};

template <Falloff falloff>
[[gnu::always_inline]] inline void meet(Block& block, LeafSum& sum, float softening2) {
    const float perSquare = 1 / softening2;
    for (std::size_t k = 0; k < block.count; ++k) {
        for (std::size_t l = 0; l < lanesALeaf; ++l) {
            const Lanes dx = sum.pointX[l] - block.x[k];
            const Lanes dy = sum.pointY[l] - block.y[k];
            const Lanes square = dx * dx + dy * dy;
            Lanes factor;
            if constexpr (falloff == Falloff::Distance) {
                const Lanes least = softening2 + Lanes{};
                factor = block.weight[k] / (square > least ? square : least);
            } else {
                const Lanes near = 1 / (1 + square * perSquare);
                factor = block.weight[k] * near * near;
            }
            sum.x[l] += dx * factor;
            sum.y[l] += dy * factor;
        }
    }
    block.count = 0;
}

float squareToBox(const Box& box, float x, float y) {
    const float dx = std::max({box.left - x, x - box.right, 0.0F});
    const float dy = std::max({box.top - y, y - box.bottom, 0.0F});
    return dx * dx + dy * dy;
}

struct Place {
    std::uint32_t level;
    std::uint32_t index; ///< in its level
};

template <Falloff falloff>
[[gnu::always_inline]] inline void sumLeaf(const View& view, std::size_t leaf, const Repulsion& repulsion,
                                           LeafSum& sum) {
    const float theta2 = repulsion.theta * repulsion.theta;
    const float softening2 = repulsion.softening * repulsion.softening;
    const Box& mine = view.boxes[leaf];
    Block block;
    std::array<Place, stackSize> stack;
    std::size_t depth = 0;
    stack[depth++] = {static_cast<std::uint32_t>(view.levels - 1), 0};
    while (depth > 0) {
        const Place at = stack[--depth];
        const Box& box = view.boxes[view.levelStart[at.level] + at.index];
        if (box.size2 <= theta2 * squareToBox(mine, box.x, box.y)) {
            if (!block.hasRoom(1)) {
                meet<falloff>(block, sum, softening2);
            }
            block.add(box.x, box.y, box.count);
        } else if (at.level > 0) {
            const std::uint32_t below = view.levelStart[at.level] - view.levelStart[at.level - 1];
            const auto first = static_cast<std::uint32_t>(at.index * children);
            for (std::uint32_t c = std::min<std::uint32_t>(first + children, below); c > first; --c) {
                stack[depth++] = {at.level - 1, c - 1};
            }
        } else {
            if (!block.hasRoom(leafSize)) {
                meet<falloff>(block, sum, softening2);
            }
            const std::size_t end = std::min((at.index + 1) * leafSize, view.pointCount);
            for (std::size_t p = at.index * leafSize; p < end; ++p) {
                block.add(view.x[p], view.y[p], 1);
            }
        }
    }
    meet<falloff>(block, sum, softening2);
}

/// Sums of the leaves from `begin` to `end`, written to the points' velocities.
template <Falloff falloff>
[[gnu::always_inline]] inline void sumLeaves(const View& view, std::size_t begin, std::size_t end,
                                             const Repulsion& repulsion, const std::uint32_t* order,
                                             float* vx, float* vy) {
    for (std::size_t leaf = begin; leaf < end; ++leaf) {
        LeafSum sum;
        const std::size_t first = leaf * leafSize;
        for (std::size_t p = 0; p < leafSize; ++p) {
            sum.pointX[p / laneCount][p % laneCount] = view.x[first + p];
            sum.pointY[p / laneCount][p % laneCount] = view.y[first + p];
        }
        sumLeaf<falloff>(view, leaf, repulsion, sum);
        for (std::size_t p = 0; p < std::min(leafSize, view.pointCount - first); ++p) {
            const std::uint32_t v = order[first + p];
            vx[v] += repulsion.strength * sum.x[p / laneCount][p % laneCount];
            vy[v] += repulsion.strength * sum.y[p / laneCount][p % laneCount];
        }
    }
}

using SumLeaves = void (*)(const View&, std::size_t, std::size_t, const Repulsion&, const std::uint32_t*,
                           float*, float*);

template <Falloff falloff>
void sumPlain(const View& view, std::size_t begin, std::size_t end, const Repulsion& repulsion,
              const std::uint32_t* order, float* vx, float* vy) {
    sumLeaves<falloff>(view, begin, end, repulsion, order, vx, vy);
}

#if defined(__x86_64__)
template <Falloff falloff>
[[gnu::target("avx2")]] void sumAvx2(const View& view, std::size_t begin, std::size_t end,
                                     const Repulsion& repulsion, const std::uint32_t* order, float* vx,
                                     float* vy) {
    sumLeaves<falloff>(view, begin, end, repulsion, order, vx, vy);
}

template <Falloff falloff>
SumLeaves fastestSum() {
    return __builtin_cpu_supports("avx2") ? sumAvx2<falloff> : sumPlain<falloff>;
}
#else
template <Falloff falloff>
SumLeaves fastestSum() {
    return sumPlain<falloff>;
}
#endif

} // namespace

void PointTree::sortPoints(const std::vector<float>& x, const std::vector<float>& y, Workers& workers) {
    constexpr float steps = 65535;
    const auto [left, right] = std::minmax_element(x.begin(), x.end());
    const auto [top, bottom] = std::minmax_element(y.begin(), y.end());
    const float extent = std::max({*right - *left, *bottom - *top, 1e-30F});
    m_keys.resize(x.size());
    workers.run(x.size(), 4096, [&, left = left, top = top](std::size_t begin, std::size_t end) {
        for (std::size_t v = begin; v < end; ++v) {
            const auto column = static_cast<std::uint32_t>((x[v] - *left) / extent * steps);
            const auto row = static_cast<std::uint32_t>((y[v] - *top) / extent * steps);
            m_keys[v] = std::uint64_t(hilbertIndex(column, row)) << 32 | v;
        }
    });
    constexpr std::size_t few = 1000; // where clearing the buckets would take longer than sorting
    if (m_keys.size() < few) {
        std::sort(m_keys.begin(), m_keys.end());
    } else {
        radixSort(m_keys, m_spare);
    }
    const std::size_t leaves = (x.size() + leafSize - 1) / leafSize;
    m_order.resize(x.size());
    m_x.resize(leaves * leafSize);
    m_y.resize(leaves * leafSize);
    for (std::size_t p = 0; p < m_x.size(); ++p) {
        const auto v = static_cast<std::uint32_t>(m_keys[std::min(p, m_keys.size() - 1)]);
        m_x[p] = x[v];
        m_y[p] = y[v];
        m_order[std::min(p, m_order.size() - 1)] = v;
    }
}

void PointTree::makeBoxes(Workers& workers) {
    m_levelStart.assign(1, 0);
    for (std::size_t count = m_x.size() / leafSize;; count = (count + children - 1) / children) {
        m_levelStart.push_back(m_levelStart.back() + static_cast<std::uint32_t>(count));
        if (count <= 1) {
            break;
        }
    }
    m_boxes.resize(m_levelStart.back());
    workers.run(m_levelStart[1], 256, [this](std::size_t begin, std::size_t end) {
        for (std::size_t leaf = begin; leaf < end; ++leaf) {
            const std::size_t first = leaf * leafSize;
            const std::size_t last = std::min(first + leafSize, m_order.size());
            Box box{m_x[first], m_y[first], m_x[first], m_y[first], 0, 0, float(last - first), 0};
            for (std::size_t p = first; p < last; ++p) {
                box.left = std::min(box.left, m_x[p]);
                box.right = std::max(box.right, m_x[p]);
                box.top = std::min(box.top, m_y[p]);
                box.bottom = std::max(box.bottom, m_y[p]);
                box.x += m_x[p];
                box.y += m_y[p];
            }
            box.x /= box.count;
            box.y /= box.count;
            m_boxes[leaf] = box;
        }
    });
    for (std::size_t level = 1; level + 1 < m_levelStart.size(); ++level) {
        for (std::uint32_t i = m_levelStart[level]; i < m_levelStart[level + 1]; ++i) {
            const std::size_t first = m_levelStart[level - 1] + (i - m_levelStart[level]) * children;
            const std::size_t last = std::min<std::size_t>(first + children, m_levelStart[level]);
            Box box = m_boxes[first];
            box.x *= box.count;
            box.y *= box.count;
            for (std::size_t c = first + 1; c < last; ++c) {
                const Box& child = m_boxes[c];
                box.left = std::min(box.left, child.left);
                box.right = std::max(box.right, child.right);
                box.top = std::min(box.top, child.top);
                box.bottom = std::max(box.bottom, child.bottom);
                box.x += child.x * child.count;
                box.y += child.y * child.count;
                box.count += child.count;
            }
            box.x /= box.count;
            box.y /= box.count;
            m_boxes[i] = box;
        }
    }
    for (Box& box : m_boxes) {
        const float side = std::max(box.right - box.left, box.bottom - box.top);
        box.size2 = side * side;
    }
}

void PointTree::build(const std::vector<float>& x, const std::vector<float>& y, Workers& workers) {
    if (x.empty()) {
        m_order.clear();
        m_x.clear();
        return;
    }
    sortPoints(x, y, workers);
    makeBoxes(workers);
}

PointTree::View PointTree::view() const {
    return {m_x.data(),    m_y.data(), m_boxes.data(), m_levelStart.data(), m_levelStart.size() - 1,
            m_order.size()};
}

void PointTree::repel(const Repulsion& repulsion, std::vector<float>& vx, std::vector<float>& vy,
                      Workers& workers) const {
    const SumLeaves sum =
        repulsion.falloff == Falloff::Near ? fastestSum<Falloff::Near>() : fastestSum<Falloff::Distance>();
    workers.run(m_x.size() / leafSize, leavesAPiece, [&](std::size_t begin, std::size_t end) {
        sum(view(), begin, end, repulsion, m_order.data(), vx.data(), vy.data());
    });
}

void PointTree::part(const std::vector<float>& radius, float gap, float share, std::vector<float>& vx,
                     std::vector<float>& vy, Workers& workers) {
    m_radius.resize(m_order.size());
    m_reach.assign(m_boxes.size(), 0);
    for (std::size_t p = 0; p < m_order.size(); ++p) {
        m_radius[p] = radius[m_order[p]];
        m_reach[p / leafSize] = std::max(m_reach[p / leafSize], m_radius[p]);
    }
    for (std::size_t level = 1; level + 1 < m_levelStart.size(); ++level) {
        for (std::uint32_t i = m_levelStart[level - 1]; i < m_levelStart[level]; ++i) {
            float& reach = m_reach[m_levelStart[level] + (i - m_levelStart[level - 1]) / children];
            reach = std::max(reach, m_reach[i]);
        }
    }
    const auto push = [&](std::size_t p, std::size_t q) {
        float dx = m_x[p] - m_x[q];
        float dy = m_y[p] - m_y[q];
        const float wanted = m_radius[p] + m_radius[q] + gap;
        if (dx * dx + dy * dy >= wanted * wanted) {
            return;
        }
        if (dx * dx + dy * dy < 1e-12F) {
            // In one place: the lower index goes left.
            dx = m_order[p] < m_order[q] ? -1e-3F : 1e-3F;
            dy = 0;
        }
        const float now = std::sqrt(dx * dx + dy * dy);
        const float by = (wanted - now) / now * share / 2;
        vx[m_order[p]] += dx * by;
        vy[m_order[p]] += dy * by;
    };
    workers.run(m_x.size() / leafSize, leavesAPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t leaf = begin; leaf < end; ++leaf) {
            const Box& mine = m_boxes[leaf];
            std::array<Place, stackSize> stack;
            std::size_t depth = 0;
            stack[depth++] = {static_cast<std::uint32_t>(m_levelStart.size() - 2), 0};
            while (depth > 0) {
                const Place at = stack[--depth];
                const std::size_t i = m_levelStart[at.level] + at.index;
                const Box& box = m_boxes[i];
                const float reach = m_reach[leaf] + m_reach[i] + gap;
                if (box.left > mine.right + reach || box.right < mine.left - reach ||
                    box.top > mine.bottom + reach || box.bottom < mine.top - reach) {
                    continue;
                }
                if (at.level > 0) {
                    const std::uint32_t below = m_levelStart[at.level] - m_levelStart[at.level - 1];
                    const auto first = static_cast<std::uint32_t>(at.index * children);
                    for (std::uint32_t c = std::min<std::uint32_t>(first + children, below); c > first; --c) {
                        stack[depth++] = {at.level - 1, c - 1};
                    }
                    continue;
                }
                const std::size_t last = std::min((leaf + 1) * leafSize, m_order.size());
                const std::size_t otherLast = std::min((at.index + 1) * leafSize, m_order.size());
                for (std::size_t p = leaf * leafSize; p < last; ++p) {
                    for (std::size_t q = at.index * leafSize; q < otherLast; ++q) {
                        if (p != q) {
                            push(p, q);
                        }
                    }
                }
            }
        }
    });
}

} // namespace plusone::layout
