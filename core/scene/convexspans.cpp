#include "scene/convexspans.h"

#include <QRectF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace plusone {

ConvexSpans::ConvexSpans(const QPolygonF& polygon) {
    if (polygon.size() < 3) {
        return;
    }
    const QRectF box = polygon.boundingRect();
    m_first = int(std::floor(box.top() * linesARow));
    const int end = int(std::ceil(box.bottom() * linesARow));
    m_left.assign(std::size_t(std::max(0, end - m_first)), std::numeric_limits<float>::max());
    m_right.assign(m_left.size(), std::numeric_limits<float>::lowest());
    for (qsizetype i = 0; i < polygon.size(); ++i) {
        QPointF a = polygon[i];
        QPointF b = polygon[(i + 1) % polygon.size()];
        if (a.y() > b.y()) {
            std::swap(a, b);
        }
        const int begin = int(std::ceil(a.y() * linesARow - 0.5));
        const int last = int(std::ceil(b.y() * linesARow - 0.5));
        const double slope = b.y() > a.y() ? (b.x() - a.x()) / (b.y() - a.y()) : 0;
        for (int line = std::max(begin, m_first); line < std::min(last, end); ++line) {
            const auto x = float(a.x() + ((line + 0.5) / linesARow - a.y()) * slope);
            const auto at = std::size_t(line - m_first);
            m_left[at] = std::min(m_left[at], x);
            m_right[at] = std::max(m_right[at], x);
        }
    }
}

float ConvexSpans::left(int line) const {
    return line >= m_first && line < endLine() ? m_left[std::size_t(line - m_first)]
                                               : std::numeric_limits<float>::max();
}

float ConvexSpans::right(int line) const {
    return line >= m_first && line < endLine() ? m_right[std::size_t(line - m_first)]
                                               : std::numeric_limits<float>::lowest();
}

} // namespace plusone
