#include "scene/boxgrid.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

constexpr double cellSide = 64; // px: about a label's width
constexpr int mostCells = 256;  // a side

int cellCount(double length) {
    return std::clamp(int(std::ceil(length / cellSide)), 1, mostCells);
}

/// QRectF::intersects(), without its care for boxes of negative size: this is asked most of all.
bool overlap(const QRectF& a, const QRectF& b) {
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom() &&
           !a.isEmpty() && !b.isEmpty();
}

} // namespace

BoxGrid::BoxGrid(const QRectF& room)
    : m_room(room), m_columns(cellCount(room.width())), m_rows(cellCount(room.height())),
      m_cells(std::size_t(m_columns) * std::size_t(m_rows)) {}

BoxGrid::Cells BoxGrid::cellsOf(const QRectF& box) const {
    const auto cell = [](double at, double begin, double length, int count) {
        const double share = length > 0 ? (at - begin) / length : 0;
        return int(std::clamp(std::floor(share * count), 0.0, double(count - 1)));
    };
    return {cell(box.left(), m_room.left(), m_room.width(), m_columns),
            cell(box.top(), m_room.top(), m_room.height(), m_rows),
            cell(box.right(), m_room.left(), m_room.width(), m_columns),
            cell(box.bottom(), m_room.top(), m_room.height(), m_rows)};
}

void BoxGrid::add(const QRectF& box) {
    const Cells cells = cellsOf(box);
    for (int y = cells.top; y <= cells.bottom; ++y) {
        for (int x = cells.left; x <= cells.right; ++x) {
            m_cells[std::size_t(y * m_columns + x)].push_back(std::uint32_t(m_boxes.size()));
        }
    }
    m_boxes.push_back(box);
}

bool BoxGrid::isFree(const QRectF& box) const {
    const Cells cells = cellsOf(box);
    for (int y = cells.top; y <= cells.bottom; ++y) {
        for (int x = cells.left; x <= cells.right; ++x) {
            const auto& here = m_cells[std::size_t(y * m_columns + x)];
            const auto isOver = [&](std::uint32_t other) { return overlap(m_boxes[other], box); };
            if (std::any_of(here.begin(), here.end(), isOver)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace plusone
