#include "scene/raster.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace plusone {
namespace {

constexpr int linesARow = ConvexSpans::linesARow;

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

} // namespace

Stroke::Stroke(QPointF from, QPointF to, double width, Ink ink, const std::vector<double>& dash)
    : m_isSteep(std::abs(to.y() - from.y()) > std::abs(to.x() - from.x())),
      m_from(m_isSteep ? from.transposed() : from), m_dx(m_isSteep ? to.y() - from.y() : to.x() - from.x()),
      m_dy(m_isSteep ? to.x() - from.x() : to.y() - from.y()), m_width(width),
      m_length(std::sqrt(m_dx * m_dx + m_dy * m_dy)), m_ink(ink), m_dash(&dash) {
    if (!(m_length > 1e-6) || !(m_length < 1e7)) {
        m_length = 0;
        return;
    }
    const double cosine = std::abs(m_dx) / m_length;
    m_slope = m_dy / m_dx;
    m_run = std::abs(m_slope) > 1e-9 ? 1 / m_slope : 0;
    m_half = width / 2 / cosine;
    m_perColumn = m_length / m_dx;
    // As QPainter has it, dashes of a line thinner than a pixel are those of one of a pixel, and are measured
    // along the longer way.
    m_dashUnit = std::max(width, 1.0) * (width <= 1 ? 1 / cosine : 1);
    m_period = std::accumulate(dash.begin(), dash.end(), 0.0) * m_dashUnit;
}

float Stroke::dashCoverage(double at) const {
    const double into = at - std::floor(at / m_period) * m_period;
    double on = std::max(0.0, into + 0.5 - m_period); // of the next period's first dash
    double begin = 0;
    for (std::size_t i = 0; i + 1 < m_dash->size(); i += 2) {
        const double end = begin + (*m_dash)[i] * m_dashUnit;
        on += std::max(0.0, std::min(into + 0.5, end) - std::max(into - 0.5, begin));
        begin = end + (*m_dash)[i + 1] * m_dashUnit;
    }
    return float(std::min(on, 1.0));
}

Raster::Raster(QImage& image, const QRect& part)
    : m_pixels(reinterpret_cast<QRgb*>(image.bits())), m_stride(image.bytesPerLine() / 4),
      m_left(std::max(0, part.left())), m_top(std::max(0, part.top())),
      m_right(std::min(part.right() + 1, image.width())),
      m_bottom(std::min(part.bottom() + 1, image.height())) {}

void Raster::cover(Ink ink) {
    const std::uint32_t share = shareOf(1, ink.opacity);
    for (int y = m_top; y < m_bottom; ++y) {
        QRgb* pixels = row(y);
        for (int x = m_left; x < m_right; ++x) {
            blend(pixels[x], ink.colour, share);
        }
    }
}

void Raster::line(const Stroke& stroke, Edges edges) {
    if (stroke.m_length <= 0) {
        return;
    }
    if (stroke.m_isSteep) {
        lineAlong<true>(stroke, edges);
    } else {
        lineAlong<false>(stroke, edges);
    }
}

/// Column by column along the longer way, and the pixels across the line in each. Steep: x and y change
/// places.
template <bool steep>
void Raster::lineAlong(const Stroke& line, Edges edges) {
    const int alongBegin = steep ? m_top : m_left;
    const int alongEnd = steep ? m_bottom : m_right;
    const int acrossBegin = steep ? m_left : m_top;
    const int acrossEnd = steep ? m_right : m_bottom;
    const double near = std::min(line.m_from.x(), line.m_from.x() + line.m_dx);
    const double far = std::max(line.m_from.x(), line.m_from.x() + line.m_dx);
    const double half = line.m_half;
    // Flat ends are cut square to the line, so they reach on by half of its width at most.
    double low = near - line.m_width / 2 - 0.5;
    double high = far + line.m_width / 2 + 0.5;
    if (line.m_run != 0) {
        const double atBegin = line.m_from.x() + (acrossBegin - half - 1 - line.m_from.y()) * line.m_run;
        const double atEnd = line.m_from.x() + (acrossEnd + half + 1 - line.m_from.y()) * line.m_run;
        low = std::max(low, std::min(atBegin, atEnd));
        high = std::min(high, std::max(atBegin, atEnd));
    }
    low = std::max(low, double(alongBegin));
    high = std::min(high, double(alongEnd));
    if (low >= high) {
        return;
    }
    const int first = std::max(alongBegin, int(low));
    const int last = std::min(alongEnd, int(high) + 1);
    const bool dashed = edges == Edges::Smooth && line.m_period > 0;
    const auto pixelAt = [this](int x, int y) -> QRgb& { return steep ? row(x)[y] : row(y)[x]; };
    const auto column = [&](int x) {
        const double centre = line.m_from.y() + (x + 0.5 - line.m_from.x()) * line.m_slope;
        const double along = (x + 0.5 - line.m_from.x()) * line.m_perColumn;
        const int begin = std::max(acrossBegin, int(std::ceil(centre - half - 1)));
        const int end = std::min(acrossEnd, int(std::floor(centre + half)) + 1);
        for (int y = begin; y < end; ++y) {
            const double off = y + 0.5 - centre;
            const double at = along + off * line.m_dy / line.m_length;
            double coverage = std::min(
                {std::min(off + 0.5, half) - std::max(off - 0.5, -half), at + 0.5, line.m_length - at + 0.5});
            if (dashed) {
                coverage *= double(line.dashCoverage(at));
            }
            if (coverage > 0) {
                blend(pixelAt(x, y), line.m_ink.colour, shareOf(float(coverage), line.m_ink.opacity));
            }
        }
    };
    // Near its ends a line is cut, and a broad one at every dash: pixel by pixel there. Between them by whole
    // numbers, a pixel being 2^16.
    constexpr double broad = 2.5; // px: from here on it shows that dashes are cut square to the line
    int plainBegin = int(std::clamp(std::ceil(near + line.m_width + 0.5), double(first), double(last)));
    int plainEnd = int(std::clamp(std::floor(far - line.m_width - 0.5), double(plainBegin), double(last)));
    if (dashed && line.m_width > broad) {
        plainBegin = plainEnd = first;
    }
    for (int x = first; x < plainBegin; ++x) {
        column(x);
    }
    for (int x = plainEnd; x < last; ++x) {
        column(x);
    }
    constexpr double one = 65536;
    const auto step = std::int64_t(line.m_slope * one);
    const auto thickness = std::int64_t(2 * half * one);
    const double centre = line.m_from.y() + (plainBegin + 0.5 - line.m_from.x()) * line.m_slope;
    const std::uint32_t solid = shareOf(1, line.m_ink.opacity);
    const QRgb colour = line.m_ink.colour | 0xff000000U;
    // As many pixels in each column, whether the last has any of the line or not: a count that changes from
    // one to the next is mispredicted, and that costs more than the pixel.
    const std::ptrdiff_t across = steep ? 1 : m_stride;
    if (edges == Edges::Hard) {
        const int count = std::max(1, int(2 * half + 0.5));
        std::int64_t top = std::int64_t((centre - count / 2.0 + 0.5) * one);
        for (int x = plainBegin; x < plainEnd; ++x, top += step) {
            const int begin = std::max(int(top >> 16), acrossBegin);
            const int end = std::min(int(top >> 16) + count, acrossEnd);
            if (begin >= end) {
                continue;
            }
            QRgb* pixel = &pixelAt(x, begin);
            for (int y = begin; y < end; ++y, pixel += across) {
                if (solid == 256) {
                    *pixel = colour;
                } else {
                    blend(*pixel, colour, solid);
                }
            }
        }
        return;
    }
    const int count = int((thickness + 65535) >> 16) + 1;
    std::int64_t top = std::int64_t((centre - half) * one);
    double along = (plainBegin + 0.5 - line.m_from.x()) * line.m_perColumn;
    for (int x = plainBegin; x < plainEnd; ++x, top += step, along += line.m_perColumn) {
        const std::uint32_t whole = dashed ? std::uint32_t(float(solid) * line.dashCoverage(along)) : solid;
        const std::int64_t bottom = top + thickness;
        const int begin = std::max(int(top >> 16), acrossBegin);
        const int end = std::min(int(top >> 16) + count, acrossEnd);
        if (begin >= end || whole == 0) {
            continue;
        }
        QRgb* pixel = &pixelAt(x, begin);
        std::int64_t edge = std::int64_t(begin) << 16;
        for (int y = begin; y < end; ++y, pixel += across, edge += 65536) {
            const std::int64_t covered = std::min(bottom, edge + 65536) - std::max(top, edge);
            const auto share = std::uint32_t(std::max<std::int64_t>(covered, 0)) * whole;
            blend(*pixel, colour, share >> 16);
        }
    }
}

void Raster::capsule(QPointF from, QPointF to, double width, Ink ink) {
    const double reach = width / 2 + 1;
    const QRectF box = QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach);
    const QPointF along = to - from;
    const double squared = std::max(QPointF::dotProduct(along, along), 1e-12);
    shape(box, {}, {Ink{ink.colour, 0}, ink, Ink{ink.colour, 0}, 0}, [&](double x, double y) {
        const QPointF p(x - from.x(), y - from.y());
        const double share = std::clamp(QPointF::dotProduct(p, along) / squared, 0.0, 1.0);
        const QPointF away = p - along * share;
        return std::hypot(away.x(), away.y()) - width / 2;
    });
}

/// `distance` to the outline, negative inside; `core`: what lies so far inside that nothing but the fill is
/// there.
template <class Distance>
void Raster::shape(const QRectF& box, const QRectF& core, const Look& look, const Distance& distance) {
    const int top = std::max(m_top, int(std::floor(box.top())));
    const int bottom = std::min(m_bottom, int(std::ceil(box.bottom())));
    const int left = std::max(m_left, int(std::floor(box.left())));
    const int right = std::min(m_right, int(std::ceil(box.right())));
    const double half = look.width / 2;
    for (int y = top; y < bottom; ++y) {
        QRgb* pixels = row(y);
        const bool inCore = y >= core.top() && y + 1 <= core.bottom();
        const int coreLeft = inCore ? std::clamp(int(std::ceil(core.left())), left, right) : right;
        const int coreRight = inCore ? std::clamp(int(std::floor(core.right())), coreLeft, right) : right;
        for (int x = coreLeft; x < coreRight; ++x) {
            blend(pixels[x], look.under.colour, shareOf(1, look.under.opacity));
            blend(pixels[x], look.fill.colour, shareOf(1, look.fill.opacity));
        }
        for (int x = left; x < right; ++x) {
            if (x == coreLeft && coreLeft < coreRight) {
                x = coreRight - 1;
                continue;
            }
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
    const double inner = std::max(0.0, (radius - look.width - 1) * M_SQRT1_2);
    const QRectF core(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner);
    shape(box, core, look, [&](double x, double y) {
        const double dx = x - centre.x();
        const double dy = y - centre.y();
        return std::sqrt(dx * dx + dy * dy) - radius;
    });
}

void Raster::diamond(QPointF centre, double radius, const Look& look) {
    const double reach = radius + look.width + 1;
    const QRectF box(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
    shape(box, {}, look, [&](double x, double y) {
        return (std::abs(x - centre.x()) + std::abs(y - centre.y()) - radius) * M_SQRT1_2;
    });
}

void Raster::roundedRect(const QRectF& rect, double corner, const Look& look) {
    const double reach = look.width / 2 + 1;
    const QPointF centre = rect.center();
    const double halfWidth = rect.width() / 2 - corner;
    const double halfHeight = rect.height() / 2 - corner;
    const double inset = std::max(corner, look.width + 1);
    const QRectF core = rect.adjusted(inset, look.width + 1, -inset, -look.width - 1);
    shape(rect.adjusted(-reach, -reach, reach, reach), core, look, [&](double x, double y) {
        const double dx = std::abs(x - centre.x()) - halfWidth;
        const double dy = std::abs(y - centre.y()) - halfHeight;
        const double beyondX = std::max(dx, 0.0);
        const double beyondY = std::max(dy, 0.0);
        const double outside = std::sqrt(beyondX * beyondX + beyondY * beyondY);
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

/// The pixels from `begin` to `end` of a row that a shape covers.
RowSpan spanOf(const ConvexSpans& shape, int row, int begin, int end) {
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
    const auto pixel = [=](float at) { return int(std::clamp(at, float(begin), float(end))); };
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
        const RowSpan span = spanOf(shape, y, m_left, m_right);
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
        const RowSpan span = spanOf(outer, y, m_left, m_right);
        const RowSpan hole = spanOf(inner, y, m_left, m_right);
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
