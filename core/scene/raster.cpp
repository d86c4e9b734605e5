#include "scene/raster.h"

#include "scene/blend.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace plusone {
Raster::Raster(QImage& image, const QRect& part)
    : m_pixels(reinterpret_cast<QRgb*>(image.bits())), m_stride(image.bytesPerLine() / 4),
      m_left(std::max(0, part.left())), m_top(std::max(0, part.top())),
      m_right(std::min(part.right() + 1, image.width())),
      m_bottom(std::min(part.bottom() + 1, image.height())) {}

void Raster::cover(Ink ink) {
    for (int y = m_top; y < m_bottom; ++y) {
        blendSpan(row(y), m_left, m_right, ink.colour, shareOf(1, ink.opacity));
    }
}

void Raster::coverOver(const QImage& image, Ink ink) {
    for (int y = m_top; y < m_bottom; ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        blendRow(from + m_left, row(y) + m_left, m_right - m_left, ink.colour, shareOf(1, ink.opacity));
    }
}

void Raster::image(const QImage& image, QPoint at) {
    const int left = std::max(m_left, at.x());
    const int right = std::min(m_right, at.x() + image.width());
    for (int y = std::max(m_top, at.y()); y < std::min(m_bottom, at.y() + image.height()); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(image.constScanLine(y - at.y())) - at.x();
        QRgb* pixels = row(y);
        for (int x = left; x < right; ++x) {
            lay(pixels[x], from[x]);
        }
    }
}

void Raster::capsule(QPointF from, QPointF to, double width, Ink ink) {
    const double reach = width / 2 + 1;
    const QRectF box = QRectF(from, to).normalized().adjusted(-reach, -reach, reach, reach);
    const QPointF along = to - from;
    const double squared = std::max(QPointF::dotProduct(along, along), 1e-12);
    const auto noCore = [](double) { return std::pair(0.0, 0.0); };
    shape(box, noCore, {Ink{ink.colour, 0}, ink, Ink{ink.colour, 0}, 0}, [&](double x, double y) {
        const QPointF p(x - from.x(), y - from.y());
        const double share = std::clamp(QPointF::dotProduct(p, along) / squared, 0.0, 1.0);
        const QPointF away = p - along * share;
        return std::sqrt(QPointF::dotProduct(away, away)) - width / 2;
    });
}

/// `distance` to the outline, negative inside; `core`: what of a row of pixels, by its middle, lies so far
/// inside that nothing but the fill is there.
template <class Distance, class Core>
void Raster::shape(const QRectF& box, const Core& core, const Look& look, const Distance& distance) {
    const QRectF part = box & QRectF(m_left, m_top, m_right - m_left, m_bottom - m_top);
    if (part.isEmpty()) {
        return;
    }
    const int top = std::max(m_top, int(std::floor(part.top())));
    const int bottom = std::min(m_bottom, int(std::ceil(part.bottom())));
    const int left = std::max(m_left, int(std::floor(part.left())));
    const int right = std::min(m_right, int(std::ceil(part.right())));
    const double half = look.width / 2;
    for (int y = top; y < bottom; ++y) {
        QRgb* pixels = row(y);
        const auto [begin, end] = core(y + 0.5);
        const int coreLeft = int(std::clamp(std::ceil(begin), double(left), double(right)));
        const int coreRight = int(std::clamp(std::floor(end), double(coreLeft), double(right)));
        if (look.fill.opacity < 1) {
            blendSpan(pixels, coreLeft, coreRight, look.under.colour, shareOf(1, look.under.opacity));
        }
        blendSpan(pixels, coreLeft, coreRight, look.fill.colour, shareOf(1, look.fill.opacity));
        const auto paint = [&](int x) {
            const double d = distance(x + 0.5, y + 0.5);
            if (d > half + 0.5) {
                return;
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
        };
        const bool isWhole = coreLeft >= coreRight;
        for (int x = left; x < (isWhole ? right : coreLeft); ++x) {
            paint(x);
        }
        for (int x = isWhole ? right : coreRight; x < right; ++x) {
            paint(x);
        }
    }
}

void Raster::disc(QPointF centre, double radius, const Look& look) {
    const double reach = radius + look.width / 2 + 1;
    const QRectF box(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
    const double inner = std::max(0.0, radius - look.width / 2 - 1.5);
    const auto core = [&](double y) {
        const double off = std::abs(y - centre.y());
        const double chord = off < inner ? std::sqrt(inner * inner - off * off) : 0;
        return std::pair(centre.x() - chord, centre.x() + chord);
    };
    shape(box, core, look, [&](double x, double y) {
        const double dx = x - centre.x();
        const double dy = y - centre.y();
        return std::sqrt(dx * dx + dy * dy) - radius;
    });
}

void Raster::diamond(QPointF centre, double radius, const Look& look) {
    const double reach = radius + look.width + 1;
    const QRectF box(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach);
    const auto noCore = [](double) { return std::pair(0.0, 0.0); };
    shape(box, noCore, look, [&](double x, double y) {
        return (std::abs(x - centre.x()) + std::abs(y - centre.y()) - radius) * M_SQRT1_2;
    });
}

void Raster::roundedRect(const QRectF& rect, double corner, const Look& look) {
    const double reach = look.width / 2 + 1;
    const QPointF centre = rect.center();
    const double halfWidth = rect.width() / 2 - corner;
    const double halfHeight = rect.height() / 2 - corner;
    const double edge = look.width / 2 + 1;
    const auto core = [&](double y) {
        const bool isInside = y - 0.5 > rect.top() + edge && y + 0.5 < rect.bottom() - edge;
        const double inset = std::abs(y - centre.y()) < halfHeight ? edge : std::max(corner, edge);
        return isInside ? std::pair(rect.left() + inset, rect.right() - inset) : std::pair(0.0, 0.0);
    };
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

/// What the pixel [x, x + 1) has of a row of the shape.
inline float coverageAt(const ConvexSpans::Row& row, int x) {
    static_assert(ConvexSpans::linesARow == 4);
    FourFloats left;
    FourFloats right;
    std::memcpy(&left, row.left.data(), sizeof left);
    std::memcpy(&right, row.right.data(), sizeof right);
    const FourFloats none{};
    const FourFloats begin = none + float(x);
    const FourFloats lengths = largerOf(smallerOf(right, begin + 1) - largerOf(left, begin), none);
    return (lengths[0] + lengths[1] + lengths[2] + lengths[3]) / ConvexSpans::linesARow;
}

struct RowSpan {
    int left, innerLeft, innerRight, right; ///< covered in part, wholly, in part
};

/// The pixels from `begin` to `end` that a row of a shape covers.
RowSpan spanOf(const ConvexSpans::Row& row, int begin, int end) {
    const auto inside = [=](int x) { return std::clamp(x, begin, end); };
    RowSpan span{inside(row.begin), inside(row.innerBegin), inside(row.innerEnd), inside(row.end)};
    span.innerLeft = std::min(span.innerLeft, span.right);
    span.innerRight = std::clamp(span.innerRight, span.innerLeft, span.right);
    return span;
}

} // namespace

void Raster::fill(const ConvexSpans& shape, Ink ink) {
    for (int y = std::max(m_top, shape.firstRow()); y < std::min(m_bottom, shape.endRow()); ++y) {
        QRgb* pixels = row(y);
        const ConvexSpans::Row& lines = shape.row(y);
        const RowSpan span = spanOf(lines, m_left, m_right);
        const auto paint = [&](int begin, int end) {
            for (int x = begin; x < end; ++x) {
                blend(pixels[x], ink.colour, shareOf(coverageAt(lines, x), ink.opacity));
            }
        };
        paint(span.left, span.innerLeft);
        blendSpan(pixels, span.innerLeft, span.innerRight, ink.colour, shareOf(1, ink.opacity));
        paint(span.innerRight, span.right);
    }
}

void Raster::ring(const ConvexSpans& outer, const ConvexSpans& inner, Ink ink) {
    for (int y = std::max(m_top, outer.firstRow()); y < std::min(m_bottom, outer.endRow()); ++y) {
        QRgb* pixels = row(y);
        const ConvexSpans::Row& lines = outer.row(y);
        const ConvexSpans::Row& hollow = inner.row(y);
        const RowSpan span = spanOf(lines, m_left, m_right);
        const RowSpan hole = spanOf(hollow, m_left, m_right);
        const bool isHollow = hole.innerLeft < hole.innerRight;
        const int leftEnd = isHollow ? std::min(hole.innerLeft, span.right) : span.right;
        const int rightBegin = isHollow ? std::max(hole.innerRight, leftEnd) : span.right;
        const auto paint = [&](int begin, int end) {
            for (int x = begin; x < end; ++x) {
                const float coverage = coverageAt(lines, x) - coverageAt(hollow, x);
                blend(pixels[x], ink.colour, shareOf(coverage, ink.opacity));
            }
        };
        paint(span.left, leftEnd);
        paint(rightBegin, span.right);
    }
}

} // namespace plusone
