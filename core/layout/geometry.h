#pragma once

#include "layout/vec2.h"

#include <vector>

namespace plusone::layout {

/// Convex hull, counter-clockwise in a y-up plane (Andrew's monotone chain 1979); one or two points stay as
/// they are.
std::vector<Vec2> convexHull(std::vector<Vec2> points);

struct Disc {
    Vec2 centre;
    double radius = 0;
};
/// Convex hull round discs, each taken as the octagon round it.
std::vector<Vec2> convexHull(const std::vector<Disc>& discs);

/// The shortest way that takes `p` to at least `margin` outside the convex polygon (or away from the point or
/// segment that it has shrunk to); zero when it is there already.
Vec2 wayOut(const std::vector<Vec2>& hull, Vec2 p, double margin);

/// From the nearest point of the segment a–b to `p`; `share` becomes where on the segment that is, 0 at a, 1
/// at b.
Vec2 fromSegment(Vec2 a, Vec2 b, Vec2 p, double& share);

struct Bounds {
    Vec2 low;
    Vec2 high;
    [[nodiscard]] double width() const { return high.x - low.x; }
    [[nodiscard]] double height() const { return high.y - low.y; }
};
/// Smallest box round all points; a zero box for none.
Bounds boundsOf(const std::vector<Vec2>& points);

} // namespace plusone::layout
