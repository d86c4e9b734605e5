#pragma once

#include <QLineF>
#include <QRectF>

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace plusone {

/// Lines by the cells of a grid that they pass, for questions about those near a place. Made once.
class LineGrid {
public:
    /// What of the lines lies in `room` can be found. `side`: of a cell; `reach`: how far a line counts as
    /// passing beside its middle.
    LineGrid(const QRectF& room, std::vector<QLineF> lines, double side = 48, double reach = 1);

    /// Indices of the lines that pass a cell, ascending.
    [[nodiscard]] std::span<const std::uint32_t> passing(int column, int row) const {
        const std::size_t cell = std::size_t(row) * std::size_t(m_columns) + std::size_t(column);
        return std::span(m_passing).subspan(m_first[cell], m_first[cell + 1] - m_first[cell]);
    }

    struct Cell {
        int column, row;
    };
    /// The cell of a point, of one outside the room the nearest.
    [[nodiscard]] Cell cellAt(QPointF point) const { return {column(point.x()), row(point.y())}; }

    /// How many lines touch the box.
    [[nodiscard]] int crossing(const QRectF& box);

    /// Calls visit(index) once for each line that passes a cell of the box.
    template <class Visit>
    void visitNear(const QRectF& box, const Visit& visit) {
        ++m_question;
        for (int y = row(box.top()); y <= row(box.bottom()); ++y) {
            for (int x = column(box.left()); x <= column(box.right()); ++x) {
                for (const std::uint32_t line : passing(x, y)) {
                    if (std::exchange(m_asked[line], m_question) != m_question) {
                        visit(line);
                    }
                }
            }
        }
    }

private:
    [[nodiscard]] int column(double x) const;
    [[nodiscard]] int row(double y) const;
    template <class Visit>
    void visitCells(const QLineF& line, const Visit& visit) const;

    QRectF m_room;
    double m_side;
    double m_reach;
    int m_columns;
    int m_rows;
    std::vector<QLineF> m_lines;
    std::vector<std::uint32_t> m_first; ///< of each cell in m_passing, row by row; one more entry at the end
    std::vector<std::uint32_t> m_passing; ///< indices of lines
    std::vector<std::uint32_t> m_asked;   ///< the last question that a line was counted in
    std::uint32_t m_question = 0;
};

} // namespace plusone
