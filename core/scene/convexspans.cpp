#include "scene/convexspans.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace plusone {
namespace {

constexpr ConvexSpans::Row emptyRow() {
    ConvexSpans::Row row{};
    row.left.fill(std::numeric_limits<float>::max());
    row.right.fill(std::numeric_limits<float>::lowest());
    row.begin = row.innerBegin = std::numeric_limits<int>::max();
    row.innerEnd = row.end = std::numeric_limits<int>::lowest();
    return row;
}

constexpr ConvexSpans::Row nothing = emptyRow();

constexpr float farthest = 1e6; ///< px

bool isDrawable(const QPolygonF& polygon) {
    return polygon.size() >= 3 && std::all_of(polygon.begin(), polygon.end(), [](const QPointF& corner) {
               return std::abs(corner.x()) < farthest && std::abs(corner.y()) < farthest;
           });
}

} // namespace

ConvexSpans::ConvexSpans(const QPolygonF& polygon, int firstRow, int endRow) : m_first(firstRow) {
    if (!isDrawable(polygon)) {
        return;
    }
    const QRectF box = polygon.boundingRect();
    m_first = std::max(firstRow, int(std::floor(box.top())));
    const int end = std::min(endRow, int(std::ceil(box.bottom())));
    m_rows.assign(std::size_t(std::max(0, end - m_first)), nothing);
    constexpr int lines = int(linesARow);
    constexpr double one = 4294967296.0; // a pixel, in the whole numbers that follow an edge
    constexpr int toGrid = 24;           // bits of them that are finer than the grid
    constexpr float grid = 256;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        QPointF a = polygon[i];
        QPointF b = polygon[(i + 1) % polygon.size()];
        if (a.y() > b.y()) {
            std::swap(a, b);
        }
        const int edgeBegin = int(std::ceil(a.y() * lines - 0.5));
        const int begin = std::max(edgeBegin, m_first * lines);
        const int last = std::min(int(std::ceil(b.y() * lines - 0.5)), end * lines);
        if (begin >= last) {
            continue;
        }
        const double slope = (b.x() - a.x()) / (b.y() - a.y());
        const auto step = std::int64_t(slope / lines * one);
        std::int64_t at = std::int64_t((a.x() + ((edgeBegin + 0.5) / lines - a.y()) * slope) * one) +
                          step * (begin - edgeBegin);
        for (int line = begin; line < last; ++line, at += step) {
            const float x = float(std::int32_t(at >> toGrid)) / grid;
            const int above = line - m_first * lines;
            Row& row = m_rows[std::size_t(above / lines)];
            const auto k = std::size_t(above % lines);
            row.left[k] = std::min(row.left[k], x);
            row.right[k] = std::max(row.right[k], x);
        }
    }
    for (Row& row : m_rows) {
        const auto pixel = [](float at) { return int(std::clamp(at, -farthest, farthest)); };
        row.begin = pixel(std::floor(*std::min_element(row.left.begin(), row.left.end())));
        row.innerBegin = pixel(std::ceil(*std::max_element(row.left.begin(), row.left.end())));
        row.innerEnd = pixel(std::floor(*std::min_element(row.right.begin(), row.right.end())));
        row.end = pixel(std::ceil(*std::max_element(row.right.begin(), row.right.end())));
    }
}

const ConvexSpans::Row& ConvexSpans::row(int y) const {
    return y >= m_first && y < endRow() ? m_rows[std::size_t(y - m_first)] : nothing;
}

} // namespace plusone
