#pragma once

#include "scene/boxgrid.h"
#include "scene/linegrid.h"
#include "scene/scene.h"

namespace plusone {

/// Finds what lies under a point of a scene, in the same time in a small one and in a large one.
class HitTest {
public:
    /// Holds for the scene as it is now.
    explicit HitTest(const Scene& scene);

    /// Nodes before labels before strands before hulls. `tolerance` px. `scene`: the one that this was made
    /// for.
    [[nodiscard]] std::optional<MapItem> at(const Scene& scene, QPointF point, double tolerance = 4) const;

    /// The label under the point, or null: none, or a node lies there.
    [[nodiscard]] const SceneLabel* labelAt(const Scene& scene, QPointF point, double tolerance = 4) const;

private:
    /// What is asked of a strand, close together in memory.
    struct Segment {
        float x, y, dx, dy;
        float half; ///< of its width
        bool isSpoke;
        std::uint32_t link;
    };

    [[nodiscard]] std::optional<MapItem> nodeAt(const Scene& scene, QPointF point, double tolerance) const;
    [[nodiscard]] std::optional<MapItem> strandAt(const Scene& scene, QPointF point, double tolerance) const;

    BoxGrid m_nodes;
    LineGrid m_strands;
    std::vector<Segment> m_segments; ///< parallel to the scene's strands
    float m_broadest = 0;            ///< half of the broadest strand's width
};

/// The node to walk to from `from` with an arrow key: the nearest one within 45° of the direction (unit
/// vector), by distance; nothing when there is none. Without `from`: the most connected one.
std::optional<MapItem> nextNode(const Scene& scene, const std::optional<MapItem>& from, QPointF direction);

} // namespace plusone
