#include "scene/hulls.h"

#include "layout/geometry.h"

#include <cmath>
#include <numbers>
#include <utility>

namespace plusone {

QPainterPath hullOutline(const std::vector<HullDisc>& discs, double padding) {
    // Points on each circle, close enough that the hull of all of them is the hull of the circles to a tenth
    // of a pixel.
    constexpr int pointsPerDisc = 72;
    std::vector<layout::Vec2> rim;
    for (const HullDisc& disc : discs) {
        for (int k = 0; k < pointsPerDisc; ++k) {
            const double angle = 2 * std::numbers::pi * k / pointsPerDisc;
            const double reach = disc.radius + padding;
            rim.push_back(
                {disc.centre.x() + reach * std::cos(angle), disc.centre.y() + reach * std::sin(angle)});
        }
    }
    QPainterPath path;
    bool first = true;
    for (const layout::Vec2 p : layout::convexHull(std::move(rim))) {
        if (std::exchange(first, false)) {
            path.moveTo(p.x, p.y);
        } else {
            path.lineTo(p.x, p.y);
        }
    }
    path.closeSubpath();
    return path;
}

} // namespace plusone
