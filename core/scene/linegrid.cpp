#include "scene/linegrid.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace plusone {
namespace {

/// Whether the line touches the box (Liang and Barsky 1984).
bool crosses(const QLineF& line, const QRectF& box) {
    double enter = 0;
    double leave = 1;
    const std::array<std::pair<double, double>, 4> sides{{{-line.dx(), line.x1() - box.left()},
                                                          {line.dx(), box.right() - line.x1()},
                                                          {-line.dy(), line.y1() - box.top()},
                                                          {line.dy(), box.bottom() - line.y1()}}};
    for (const auto& [p, q] : sides) {
        if (p == 0) {
            if (q < 0) {
                return false;
            }
        } else if (p < 0) {
            enter = std::max(enter, q / p);
        } else {
            leave = std::min(leave, q / p);
        }
    }
    return enter <= leave;
}

} // namespace

LineGrid::LineGrid(const QRectF& room, std::vector<QLineF> lines, double side, double reach)
    : m_room(room), m_side(side), m_reach(reach), m_columns(std::max(1, int(room.width() / side) + 1)),
      m_rows(std::max(1, int(room.height() / side) + 1)), m_lines(std::move(lines)),
      m_first(std::size_t(m_columns) * std::size_t(m_rows) + 1, 0), m_asked(m_lines.size(), 0) {
    for (const QLineF& line : m_lines) {
        visitCells(line, [this](std::size_t cell) { ++m_first[cell + 1]; });
    }
    for (std::size_t cell = 1; cell < m_first.size(); ++cell) {
        m_first[cell] += m_first[cell - 1];
    }
    m_passing.resize(m_first.back());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::uint32_t i = 0; i < m_lines.size(); ++i) {
        visitCells(m_lines[i], [&](std::size_t cell) { m_passing[next[cell]++] = i; });
    }
}

int LineGrid::column(double x) const {
    return int(std::clamp((x - m_room.left()) / m_side, 0.0, double(m_columns - 1)));
}

int LineGrid::row(double y) const {
    return int(std::clamp((y - m_room.top()) / m_side, 0.0, double(m_rows - 1)));
}

template <class Visit>
void LineGrid::visitCells(const QLineF& line, const Visit& visit) const {
    const QRectF box =
        QRectF(line.p1(), line.p2()).normalized().adjusted(-m_reach, -m_reach, m_reach, m_reach) & m_room;
    if (box.isEmpty()) {
        return;
    }
    for (int y = row(box.top()); y <= row(box.bottom()); ++y) {
        // The part of the line in this row of cells.
        double low = box.left();
        double high = box.right();
        if (std::abs(line.dy()) > 1e-9) {
            const double slope = line.dx() / line.dy();
            const double atTop = line.x1() + (m_room.top() + y * m_side - m_reach - line.y1()) * slope;
            const double atBottom = atTop + (m_side + 2 * m_reach) * slope;
            low = std::max(low, std::min(atTop, atBottom) - m_reach);
            high = std::min(high, std::max(atTop, atBottom) + m_reach);
        }
        for (int x = column(low); low <= high && x <= column(high); ++x) {
            visit(std::size_t(y) * std::size_t(m_columns) + std::size_t(x));
        }
    }
}

int LineGrid::crossing(const QRectF& box) {
    int count = 0;
    visitNear(box, [&](std::uint32_t line) { count += crosses(m_lines[line], box); });
    return count;
}

} // namespace plusone
