#pragma once

#include <QLineF>
#include <QRectF>

#include <cstdint>
#include <utility>
#include <vector>

namespace plusone {

/// Lines by the cells of a grid that they pass, for questions about those near a place. Made once.
class LineGrid {
public:
    /// What of the lines lies in `room` can be found.
    LineGrid(const QRectF& room, std::vector<QLineF> lines);

    /// How many lines touch the box.
    [[nodiscard]] int crossing(const QRectF& box);

    /// Calls visit(index) once for each line that passes a cell of the box.
    template <class Visit>
    void visitNear(const QRectF& box, const Visit& visit) {
        ++m_question;
        for (int y = row(box.top()); y <= row(box.bottom()); ++y) {
            for (int x = column(box.left()); x <= column(box.right()); ++x) {
                const std::size_t cell = std::size_t(y) * std::size_t(m_columns) + std::size_t(x);
                for (std::uint32_t i = m_first[cell]; i < m_first[cell + 1]; ++i) {
                    const std::uint32_t line = m_passing[i];
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
    int m_columns;
    int m_rows;
    std::vector<QLineF> m_lines;
    std::vector<std::uint32_t> m_first; ///< of each cell in m_passing, row by row; one more entry at the end
    std::vector<std::uint32_t> m_passing; ///< indices of lines
    std::vector<std::uint32_t> m_asked;   ///< the last question that a line was counted in
    std::uint32_t m_question = 0;
};

} // namespace plusone
