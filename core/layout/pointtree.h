#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plusone::layout {

class Workers;

/// How the push between two points falls with their distance d: weight * (vector between them) * this.
enum class Falloff {
    Distance, ///< 1 / max(d, softening)²: as d3-force's many-body, never ending
    Near, ///< 1 / (1 + (d / softening)²)²: the t-force (Zhong et al. 2023), gone beyond a few softenings
};

struct Repulsion {
    float strength = 60; ///< of a pair
    float theta = 0.9F;  ///< a box seen under a smaller ratio of size to distance counts as one point
    float softening = 4; ///< layout units
    Falloff falloff = Falloff::Distance;
};

/// Points along a Hilbert curve, sixteen a leaf, under boxes of four children each (packed as Kamel and
/// Faloutsos 1993 do), for sums over all pairs (Barnes and Hut 1986) and for near pairs. A leaf's points meet
/// a far box at once, so that the machine works on eight of them in a step. Built anew for each set of
/// positions, in linear time, in the memory of before. Any finite input ends, points in one place too: the
/// boxes halve numbers, not space. The same bits for any number of workers.
class PointTree {
public:
    /// `x`, `y` of one length, finite.
    void build(const std::vector<float>& x, const std::vector<float>& y, Workers& workers);

    /// Adds to each point's velocity what all the others push it by.
    void repel(const Repulsion& repulsion, std::vector<float>& vx, std::vector<float>& vy,
               Workers& workers) const;

    /// Adds to the velocities what parts discs nearer than the sum of their radii and the gap; `share` of the
    /// overlap, half to each of the two.
    void part(const std::vector<float>& radius, float gap, float share, std::vector<float>& vx,
              std::vector<float>& vy, Workers& workers);

    static constexpr std::size_t leafSize = 16;
    static constexpr std::size_t children = 4;

    struct Box {
        float left, top, right, bottom;
        float x, y;  ///< mean of its points
        float count; ///< of points
        float size2; ///< square of the longer side
    };
    /// What the loops over leaves read; leaves are boxes 0 … of the lowest level.
    struct View {
        const float* x; ///< in order of the curve, the last leaf filled up with its last point
        const float* y;
        const Box* boxes;
        const std::uint32_t* levelStart; ///< index of each level's first box; one more entry at the end
        std::size_t levels;
        std::size_t pointCount;
    };

private:
    void sortPoints(const std::vector<float>& x, const std::vector<float>& y, Workers& workers);
    void makeBoxes(Workers& workers);
    [[nodiscard]] View view() const;

    std::vector<std::uint64_t> m_keys; ///< place on the curve, then index
    std::vector<std::uint64_t> m_spare;
    std::vector<std::uint32_t> m_order; ///< index of each sorted point
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<Box> m_boxes;
    std::vector<std::uint32_t> m_levelStart;
    std::vector<float> m_radius; ///< in order of the curve
    std::vector<float> m_reach;  ///< of each box: the largest radius in it
};

} // namespace plusone::layout
