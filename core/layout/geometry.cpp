#include "layout/geometry.h"

#include <algorithm>
#include <limits>

namespace plusone::layout {

std::vector<Vec2> convexHull(std::vector<Vec2> points) {
    std::sort(points.begin(), points.end(),
              [](Vec2 a, Vec2 b) { return a.x != b.x ? a.x < b.x : a.y < b.y; });
    points.erase(std::unique(points.begin(), points.end()), points.end());
    if (points.size() < 3) {
        return points;
    }
    std::vector<Vec2> hull;
    const auto extend = [&hull](std::size_t floor, Vec2 p) {
        while (hull.size() >= floor + 2 && cross(hull.back() - hull[hull.size() - 2], p - hull.back()) <= 0) {
            hull.pop_back();
        }
        hull.push_back(p);
    };
    for (const Vec2 p : points) {
        extend(0, p);
    }
    const std::size_t lower = hull.size() - 1;
    for (auto p = points.rbegin() + 1; p != points.rend(); ++p) {
        extend(lower, *p);
    }
    hull.pop_back();
    return hull;
}

std::vector<Vec2> convexHull(const std::vector<Disc>& discs) {
    constexpr double near = 0.4142135623730951; // tan 22.5°
    std::vector<Vec2> corners;
    corners.reserve(8 * discs.size());
    for (const auto& [centre, radius] : discs) {
        for (const double a : {-1.0, 1.0}) {
            for (const double b : {-near, near}) {
                corners.push_back(centre + Vec2{a, b} * radius);
                corners.push_back(centre + Vec2{b, a} * radius);
            }
        }
    }
    return convexHull(std::move(corners));
}

Vec2 fromSegment(Vec2 a, Vec2 b, Vec2 p, double& share) {
    const Vec2 along = b - a;
    const double squared = along.squared();
    share = squared > 0 ? std::clamp(dot(p - a, along) / squared, 0.0, 1.0) : 0;
    return p - (a + along * share);
}

Vec2 wayOut(const std::vector<Vec2>& hull, Vec2 p, double margin) {
    if (hull.empty()) {
        return {};
    }
    bool inside = hull.size() > 2;
    Vec2 nearest;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < hull.size(); ++i) {
        const Vec2 a = hull[i];
        const Vec2 b = hull[(i + 1) % hull.size()];
        double share = 0;
        const Vec2 away = fromSegment(a, b, p, share);
        if (away.length() < least) {
            least = away.length();
            nearest = away;
        }
        inside = inside && cross(b - a, p - a) > 0;
    }
    if (!inside && least >= margin) {
        return {};
    }
    const Vec2 direction = least > 1e-9 ? nearest * (1 / least) : Vec2{0, 1};
    return inside ? direction * -(least + margin) : direction * (margin - least);
}

Bounds boundsOf(const std::vector<Vec2>& points) {
    if (points.empty()) {
        return {};
    }
    Bounds bounds{points[0], points[0]};
    for (const Vec2 p : points) {
        bounds.low = {std::min(bounds.low.x, p.x), std::min(bounds.low.y, p.y)};
        bounds.high = {std::max(bounds.high.x, p.x), std::max(bounds.high.y, p.y)};
    }
    return bounds;
}

} // namespace plusone::layout
