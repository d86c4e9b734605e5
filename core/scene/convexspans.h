#pragma once

#include <QPolygonF>

#include <vector>

namespace plusone {

/// A convex polygon as spans, four lines a pixel row, made once and painted by every band.
class ConvexSpans {
public:
    explicit ConvexSpans(const QPolygonF& polygon);

    [[nodiscard]] int firstLine() const { return m_first; }
    [[nodiscard]] int endLine() const { return m_first + int(m_left.size()); }
    /// [left, right) in px at a line of a quarter of a pixel; empty outside the polygon.
    [[nodiscard]] float left(int line) const;
    [[nodiscard]] float right(int line) const;

    static constexpr int linesARow = 4;

private:
    int m_first = 0;
    std::vector<float> m_left;
    std::vector<float> m_right;
};

} // namespace plusone
