#pragma once

#include <QPolygonF>

#include <array>
#include <vector>

namespace plusone {

/// A convex polygon as spans, four lines a pixel row, made once and painted by every band. Their ends lie on
/// a grid of 256 to the pixel, so that a polygon moved by whole pixels covers the same of each.
class ConvexSpans {
public:
    static constexpr std::size_t linesARow = 4;
    /// What the lines cover, [left, right) px; where right < left, nothing.
    struct Row {
        std::array<float, linesARow> left;
        std::array<float, linesARow> right;
        // Pixels: covered in part from begin, wholly from innerBegin to innerEnd, in part to end.
        int begin;
        int innerBegin;
        int innerEnd;
        int end;
    };

    ConvexSpans() = default; ///< nothing
    /// Of the polygon what lies in the rows [firstRow, endRow).
    ConvexSpans(const QPolygonF& polygon, int firstRow, int endRow);

    [[nodiscard]] int firstRow() const { return m_first; }
    [[nodiscard]] int endRow() const { return m_first + int(m_rows.size()); }
    [[nodiscard]] const Row& row(int y) const;

private:
    int m_first = 0;
    std::vector<Row> m_rows;
};

} // namespace plusone
