#pragma once

#include <cmath>

namespace plusone::layout {

/// A point or a displacement in the layout plane: x to the right, y down, in layout units (px at 100 %).
struct Vec2 {
    double x = 0;
    double y = 0;

    friend bool operator==(const Vec2&, const Vec2&) = default;
    friend Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
    friend Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
    friend Vec2 operator*(Vec2 a, double factor) { return {a.x * factor, a.y * factor}; }
    Vec2& operator+=(Vec2 b) { return *this = *this + b; }
    Vec2& operator-=(Vec2 b) { return *this = *this - b; }

    [[nodiscard]] double squared() const { return x * x + y * y; }
    [[nodiscard]] double length() const { return std::sqrt(squared()); }
};

inline double dot(Vec2 a, Vec2 b) {
    return a.x * b.x + a.y * b.y;
}

inline double cross(Vec2 a, Vec2 b) {
    return a.x * b.y - a.y * b.x;
}

inline bool isFinite(Vec2 p) {
    return std::isfinite(p.x) && std::isfinite(p.y);
}

} // namespace plusone::layout
