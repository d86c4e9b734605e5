#pragma once

#include "scene/boxgrid.h"
#include "scene/scene.h"

#include <QPolygonF>

#include <vector>

namespace plusone {

/// Whose rim a name beside one is read as, where hulls share much of their rims.
class HullRims {
public:
    /// Rims as points that are about `step` px apart.
    HullRims(const Scene& scene, const QRectF& room, double step);

    /// Whether the text stands by the hull's rim, or across it, and by no other one.
    [[nodiscard]] bool isPlainlyOf(const QRectF& text, std::size_t hull) const;

    /// Points of the hull's rim in the room that lie at least `clear` px from every other one, or else about
    /// as far from them as any do. Empty where the rim lies outside the room.
    [[nodiscard]] std::vector<QPointF> apart(std::size_t hull, double clear) const;

    /// px from the text to the hull's rim.
    [[nodiscard]] double distance(const QRectF& text, std::size_t hull) const;

private:
    /// px from the box to the nearest rim but the hull's own; `most` where none is nearer.
    [[nodiscard]] double toOthers(const QRectF& box, std::size_t hull, double most) const;

    QRectF m_room;
    std::vector<QPolygonF> m_rims;      ///< by hull
    std::vector<std::uint32_t> m_hulls; ///< by point, as in m_points
    BoxGrid m_points;
};

} // namespace plusone
