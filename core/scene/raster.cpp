#include "scene/raster.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace plusone {
namespace {

constexpr int linesARow = 4;

/// `share` of 256 of `colour` over `pixel`.
inline void blend(QRgb& pixel, QRgb colour, std::uint32_t share) {
    const std::uint32_t rest = 256 - share;
    const std::uint32_t redBlue = ((pixel & 0xff00ffU) * rest + (colour & 0xff00ffU) * share) >> 8;
    const std::uint32_t green = ((pixel & 0x00ff00U) * rest + (colour & 0x00ff00U) * share) >> 8;
    pixel = 0xff000000U | (redBlue & 0xff00ffU) | (green & 0x00ff00U);
}

inline std::uint32_t shareOf(float coverage, float opacity) {
    return static_cast<std::uint32_t>(std::clamp(coverage, 0.0F, 1.0F) * opacity * 256 + 0.5F);
}

/// Lengths on and off along a line, in px.
class Dashes {
public:
    Dashes(const std::vector<double>& dash, double unit) : m_dash(dash), m_unit(unit) {
        m_period = std::accumulate(dash.begin(), dash.end(), 0.0) * unit;
    }
    [[nodiscard]] bool isSolid() const { return m_period <= 0; }

    /// How much of the pixel that reaches from `at` - ½ to `at` + ½ along the line lies on a dash.
    [[nodiscard]] float coverage(double at) const {
        const double into = at - std::floor(at / m_period) * m_period;
        double on = std::max(0.0, into + 0.5 - m_period); // of the next period's first dash
        double begin = 0;
        for (std::size_t i = 0; i + 1 < m_dash.size(); i += 2) {
            const double end = begin + m_dash[i] * m_unit;
            on += std::max(0.0, std::min(into + 0.5, end) - std::max(into - 0.5, begin));
            begin = end + m_dash[i + 1] * m_unit;
        }
        return float(std::min(on, 1.0));
    }

private:
    const std::vector<double>& m_dash;
    double m_unit;
    double m_period = 0;
};

} // namespace

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

Raster::Raster(QImage& image, int top, int bottom)
    : m_pixels(reinterpret_cast<QRgb*>(image.bits())), m_stride(image.bytesPerLine() / 4),
      m_width(image.width()), m_top(std::max(0, top)), m_bottom(std::min(bottom, image.height())) {}

void Raster::cover(Ink ink) {
    const std::uint32_t share = shareOf(1, ink.opacity);
    for (int y = m_top; y < m_bottom; ++y) {
        QRgb* pixels = row(y);
        for (int x = 0; x < m_width; ++x) {
            blend(pixels[x], ink.colour, share);
        }
    }
}

void Raster::line(QPointF from, QPointF to, double width, Ink ink, const std::vector<double>& dash,
                  Edges edges) {
    if (std::abs(to.x() - from.x()) >= std::abs(to.y() - from.y())) {
        lineAlong<false>(from, to, width, ink, dash, edges);
    } else {
        lineAlong<true>({from.y(), from.x()}, {to.y(), to.x()}, width, ink, dash, edges);
    }
}

/// Pixel by pixel along the longer way, and across the line at each. Steep: x and y change places.
template <bool steep>
void Raster::lineAlong(QPointF from, QPointF to, double width, Ink ink, const std::vector<double>& dash,
                       Edges edges) {
    const double dx = to.x() - from.x();
    const double dy = to.y() - from.y();
    const double length = std::hypot(dx, dy);
    if (!(length > 1e-6) || !(length < 1e7)) {
        return;
    }
    const double cosine = std::abs(dx) / length;
    const double slope = dy / dx;
    const double reach = edges == Edges::Smooth ? width / 2 + 0.5 : std::max(width, 1.0) / 2;
    const double across = reach / cosine; // half of what the line covers of a column
    const int alongEnd = steep ? m_bottom : m_width;
    const int alongBegin = steep ? m_top : 0;
    const int acrossBegin = steep ? 0 : m_top;
    const int acrossEnd = steep ? m_width : m_bottom;
    // Flat ends are cut square to the line, so they reach on by half of its width at most.
    const double overhang = reach * std::abs(dy) / length + 0.5;
    double low = std::min(from.x(), to.x()) - overhang;
    double high = std::max(from.x(), to.x()) + overhang;
    if (std::abs(slope) > 1e-9) {
        const double atBegin = from.x() + (acrossBegin - across - from.y()) / slope;
        const double atEnd = from.x() + (acrossEnd + across - from.y()) / slope;
        low = std::max(low, std::min(atBegin, atEnd) - 1);
        high = std::min(high, std::max(atBegin, atEnd) + 1);
    }
    const int first = std::max(alongBegin, int(std::floor(low)));
    const int last = std::min(alongEnd, int(std::ceil(high)));
    // As QPainter has it, dashes of a line thinner than a pixel are those of one of a pixel, and are measured
    // along the longer way.
    const bool thin = width <= 1;
    const Dashes dashes(dash, std::max(width, 1.0) * (thin ? 1 / cosine : 1));
    const bool dashed = edges == Edges::Smooth && !dashes.isSolid();
    const auto half = float(width / 2 / cosine);
    const auto sineF = float(dy / length);
    const auto lengthF = float(length);
    for (int x = first; x < last; ++x) {
        const double centre = from.y() + (x + 0.5 - from.x()) * slope;
        const int begin = std::max(acrossBegin, int(std::ceil(centre - across - 0.5)));
        const int end = std::min(acrossEnd, int(std::floor(centre + across - 0.5)) + 1);
        if (begin >= end) {
            continue;
        }
        const double along =
            std::abs(x + 0.5 - from.x()) / cosine * ((x + 0.5 - from.x() >= 0) == (dx > 0) ? 1.0 : -1.0);
        const auto alongF = float(along);
        const bool inside = along > width && along < length - width;
        for (int y = begin; y < end; ++y) {
            const float off = float(y + 0.5 - centre);
            float coverage = 1;
            if (edges == Edges::Smooth) {
                // What the line has of the column through the pixel's middle.
                coverage = std::min(off + 0.5F, half) - std::max(off - 0.5F, -half);
            }
            const float at = alongF + off * sineF;
            if (!inside) {
                coverage = std::min({coverage, at + 0.5F, lengthF - at + 0.5F});
            }
            if (dashed) {
                coverage *= dashes.coverage(double(at));
            }
            if (coverage > 0) {
                QRgb& pixel = steep ? row(x)[y] : row(y)[x];
                blend(pixel, ink.colour, shareOf(coverage, ink.opacity));
            }
        }
    }
}

void Raster::capsule(QPointF from, QPointF to, double width, Ink ink) {
    const double reach = width / 2 + 1;
    const QRectF box = QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach);
    const QPointF along = to - from;
    const double squared = std::max(QPointF::dotProduct(along, along), 1e-12);
    shape(box, {Ink{ink.colour, 0}, ink, Ink{ink.colour, 0}, 0}, [&](double x, double y) {
        const QPointF p(x - from.x(), y - from.y());
        const double share = std::clamp(QPointF::dotProduct(p, along) / squared, 0.0, 1.0);
        const QPointF away = p - along * share;
        return std::hypot(away.x(), away.y()) - width / 2;
    });
}

/// `distance` to the outline, negative inside.
template <class Distance>
void Raster::shape(const QRectF& box, const Look& look, const Distance& distance) {
    const int top = std::max(m_top, int(std::floor(box.top())));
    const int bottom = std::min(m_bottom, int(std::ceil(box.bottom())));
    const int left = std::max(0, int(std::floor(box.left())));
    const int right = std::min(m_width, int(std::ceil(box.right())));
    const double half = look.width / 2;
    for (int y = top; y < bottom; ++y) {
        QRgb* pixels = row(y);
        for (int x = left; x < right; ++x) {
            const double d = distance(x + 0.5, y + 0.5);
            if (d > half + 0.5) {
                continue;
            }
            const float inside = float(0.5 - d);
            if (inside > 0) {
                if (look.under.opacity > 0) {
                    blend(pixels[x], look.under.colour, shareOf(inside, look.under.opacity));
                }
                blend(pixels[x], look.fill.colour, shareOf(inside, look.fill.opacity));
            }
            const float rim = float(half + 0.5 - std::abs(d));
            if (rim > 0 && look.rim.opacity > 0) {
                blend(pixels[x], look.rim.colour, shareOf(rim, look.rim.opacity));
            }
        }
    }
}

void Raster::disc(QPointF centre, double radius, const Look& look) {
    const double reach = radius + look.width / 2 + 1;
    const QRectF box(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
    shape(box, look, [&](double x, double y) {
        const double dx = x - centre.x();
        const double dy = y - centre.y();
        return std::sqrt(dx * dx + dy * dy) - radius;
    });
}

void Raster::diamond(QPointF centre, double radius, const Look& look) {
    const double reach = radius + look.width + 1;
    const QRectF box(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
    shape(box, look, [&](double x, double y) {
        return (std::abs(x - centre.x()) + std::abs(y - centre.y()) - radius) * M_SQRT1_2;
    });
}

void Raster::roundedRect(const QRectF& rect, double corner, const Look& look) {
    const double reach = look.width / 2 + 1;
    const QPointF centre = rect.center();
    const double halfWidth = rect.width() / 2 - corner;
    const double halfHeight = rect.height() / 2 - corner;
    shape(rect.adjusted(-reach, -reach, reach, reach), look, [&](double x, double y) {
        const double dx = std::abs(x - centre.x()) - halfWidth;
        const double dy = std::abs(y - centre.y()) - halfHeight;
        const double outside = std::hypot(std::max(dx, 0.0), std::max(dy, 0.0));
        return outside + std::min(std::max(dx, dy), 0.0) - corner;
    });
}

namespace {

/// What the pixel [x, x + 1) has of the shape in its row.
float coverageAt(const ConvexSpans& shape, int row, int x) {
    float sum = 0;
    for (int k = 0; k < linesARow; ++k) {
        const int line = row * linesARow + k;
        sum +=
            std::max(0.0F, std::min(shape.right(line), float(x + 1)) - std::max(shape.left(line), float(x)));
    }
    return sum / linesARow;
}

struct RowSpan {
    int left, innerLeft, innerRight, right; ///< covered in part, wholly, in part
};

/// The pixels of a row that a shape covers, cut at `width`.
RowSpan spanOf(const ConvexSpans& shape, int row, int width) {
    float least = std::numeric_limits<float>::max();
    float innerLeft = std::numeric_limits<float>::lowest();
    float innerRight = std::numeric_limits<float>::max();
    float most = std::numeric_limits<float>::lowest();
    for (int k = 0; k < linesARow; ++k) {
        const int line = row * linesARow + k;
        least = std::min(least, shape.left(line));
        innerLeft = std::max(innerLeft, shape.left(line));
        innerRight = std::min(innerRight, shape.right(line));
        most = std::max(most, shape.right(line));
    }
    const auto pixel = [width](float at) { return int(std::clamp(at, 0.0F, float(width))); };
    RowSpan span{pixel(std::floor(least)), pixel(std::ceil(innerLeft)), pixel(std::floor(innerRight)),
                 pixel(std::ceil(most))};
    span.innerLeft = std::min(span.innerLeft, span.right);
    span.innerRight = std::clamp(span.innerRight, span.innerLeft, span.right);
    return span;
}

} // namespace

void Raster::fill(const ConvexSpans& shape, Ink ink) {
    const int top = std::max(m_top, shape.firstLine() / linesARow - 1);
    const int bottom = std::min(m_bottom, shape.endLine() / linesARow + 1);
    const std::uint32_t whole = shareOf(1, ink.opacity);
    for (int y = top; y < bottom; ++y) {
        QRgb* pixels = row(y);
        const RowSpan span = spanOf(shape, y, m_width);
        for (int x = span.left; x < span.innerLeft; ++x) {
            blend(pixels[x], ink.colour, shareOf(coverageAt(shape, y, x), ink.opacity));
        }
        for (int x = span.innerLeft; x < span.innerRight; ++x) {
            blend(pixels[x], ink.colour, whole);
        }
        for (int x = span.innerRight; x < span.right; ++x) {
            blend(pixels[x], ink.colour, shareOf(coverageAt(shape, y, x), ink.opacity));
        }
    }
}

void Raster::ring(const ConvexSpans& outer, const ConvexSpans& inner, Ink ink) {
    const int top = std::max(m_top, outer.firstLine() / linesARow - 1);
    const int bottom = std::min(m_bottom, outer.endLine() / linesARow + 1);
    for (int y = top; y < bottom; ++y) {
        QRgb* pixels = row(y);
        const RowSpan span = spanOf(outer, y, m_width);
        const RowSpan hole = spanOf(inner, y, m_width);
        const bool isHollow = hole.innerLeft < hole.innerRight;
        const int leftEnd = isHollow ? std::min(hole.innerLeft, span.right) : span.right;
        const int rightBegin = isHollow ? std::max(hole.innerRight, leftEnd) : span.right;
        const auto paint = [&](int begin, int end) {
            for (int x = begin; x < end; ++x) {
                const float coverage = coverageAt(outer, y, x) - coverageAt(inner, y, x);
                blend(pixels[x], ink.colour, shareOf(coverage, ink.opacity));
            }
        };
        paint(span.left, leftEnd);
        paint(rightBegin, span.right);
    }
}

} // namespace plusone
