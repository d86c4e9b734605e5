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
    row.least = row.innerLeft = std::numeric_limits<float>::max();
    row.innerRight = row.most = std::numeric_limits<float>::lowest();
    return row;
}

constexpr ConvexSpans::Row nothing = emptyRow();

bool isDrawable(const QPolygonF& polygon) {
    constexpr double farthest = 1e6;
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
    constexpr double grid = 256;
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        QPointF a = polygon[i];
        QPointF b = polygon[(i + 1) % polygon.size()];
        if (a.y() > b.y()) {
            std::swap(a, b);
        }
        const int begin = std::max(int(std::ceil(a.y() * lines - 0.5)), m_first * lines);
        const int last = std::min(int(std::ceil(b.y() * lines - 0.5)), end * lines);
        const double slope = b.y() > a.y() ? (b.x() - a.x()) / (b.y() - a.y()) : 0;
        for (int line = begin; line < last; ++line) {
            const double at = a.x() + ((line + 0.5) / lines - a.y()) * slope;
            const auto x = float(double(std::int64_t((at + 1e6) * grid)) / grid - 1e6);
            const int above = line - m_first * lines;
            Row& row = m_rows[std::size_t(above / lines)];
            const auto k = std::size_t(above % lines);
            row.left[k] = std::min(row.left[k], x);
            row.right[k] = std::max(row.right[k], x);
        }
    }
    for (Row& row : m_rows) {
        row.least = *std::min_element(row.left.begin(), row.left.end());
        row.innerLeft = *std::max_element(row.left.begin(), row.left.end());
        row.innerRight = *std::min_element(row.right.begin(), row.right.end());
        row.most = *std::max_element(row.right.begin(), row.right.end());
    }
}

const ConvexSpans::Row& ConvexSpans::row(int y) const {
    return y >= m_first && y < endRow() ? m_rows[std::size_t(y - m_first)] : nothing;
}

} // namespace plusone
