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
    bool free = true;
    visitNear(box, [&](std::uint32_t, const QRectF& other) { free = free && !other.intersects(box); });
    return free;
}

} // namespace plusone
