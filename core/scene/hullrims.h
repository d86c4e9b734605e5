#pragma once

#include "scene/boxgrid.h"
#include "scene/leaders.h"
#include "scene/scene.h"

#include <QPolygonF>

#include <optional>
#include <vector>

namespace plusone {

/// px to the nearest of the members by which the hull parts from the others: all but Japan and the U.S., who
/// are in most; of a hull without others, to its middle.
double toPartner(const Scene& scene, const SceneHull& hull, QPointF point);

/// The strands between Japan and the U.S., where not both are members: they are the heaviest of the map, and
/// a name on them would be theirs.
std::vector<QLineF> tieOfOthers(const Scene& scene, const SceneHull& hull);

/// Whose rim a name beside one is read as, where hulls share much of their rims.
class HullRims {
public:
    /// Rims as points that are about `step` px apart. The scene outlives it.
    HullRims(const Scene& scene, const QRectF& room, double step);

    /// Whether the text stands by the hull's rim, or across it, and by no other one.
    [[nodiscard]] bool isPlainlyOf(const QRectF& text, std::size_t hull) const;

    /// At what of the hull's rim is most its own, by its partners; nothing where none of it is in the room.
    /// `line`: a text's height.
    [[nodiscard]] std::optional<LabelAim> aimAt(std::size_t hull, double line) const;

    /// px from the text to the hull's rim.
    [[nodiscard]] double distance(const QRectF& text, std::size_t hull) const;

private:
    [[nodiscard]] std::vector<QPointF> apart(std::size_t hull, double clear) const;
    /// px from the box to the nearest rim but the hull's own; `most` where none is nearer.
    [[nodiscard]] double toOthers(const QRectF& box, std::size_t hull, double most) const;

    const Scene& m_scene;
    QRectF m_room;
    std::vector<QPolygonF> m_rims;      ///< by hull
    std::vector<std::uint32_t> m_hulls; ///< by point, as in m_points
    BoxGrid m_points;
};

} // namespace plusone
