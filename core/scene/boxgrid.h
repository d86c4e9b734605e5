#pragma once

#include <QRectF>

#include <cstdint>
#include <vector>

namespace plusone {

/// Boxes that may not be overlapped, found by the cells of a grid that they reach into, so that asking takes
/// the same time for ten as for ten thousand. What lies outside `room` is kept in its outermost cells.
class BoxGrid {
public:
    explicit BoxGrid(const QRectF& room);

    void add(const QRectF& box);
    [[nodiscard]] bool isFree(const QRectF& box) const;

    /// Calls visit(index, box) for the boxes in the cells of `box`; for one that reaches into several cells
    /// more than once.
    template <class Visit>
    void visitNear(const QRectF& box, const Visit& visit) const {
        const Cells cells = cellsOf(box);
        for (int y = cells.top; y <= cells.bottom; ++y) {
            for (int x = cells.left; x <= cells.right; ++x) {
                for (const std::uint32_t other : m_cells[std::size_t(y * m_columns + x)]) {
                    visit(other, m_boxes[other]);
                }
            }
        }
    }

private:
    struct Cells {
        int left, top, right, bottom;
    };
    [[nodiscard]] Cells cellsOf(const QRectF& box) const;

    QRectF m_room;
    int m_columns;
    int m_rows;
    std::vector<std::vector<std::uint32_t>> m_cells; ///< row by row: indices into m_boxes
    std::vector<QRectF> m_boxes;
};

} // namespace plusone
