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
    // Near its ends a line is cut: pixel by pixel there, between them by whole numbers.
    const int plainBegin = int(std::clamp(std::ceil(near + line.m_width + 0.5), double(first), double(last)));
    const int plainEnd =
        int(std::clamp(std::floor(far - line.m_width - 0.5), double(plainBegin), double(last)));
    const bool dashed = edges == Edges::Smooth && line.isDashed();
    for (int x = first; x < plainBegin; ++x) {
        endColumn<steep>(line, x, dashed);
    }
    if (edges == Edges::Smooth) {
        steep ? smoothRows(line, plainBegin, plainEnd) : smoothSpans(line, plainBegin, plainEnd);
    } else {
        hardColumns<steep>(line, plainBegin, plainEnd);
    }
    for (int x = plainEnd; x < last; ++x) {
        endColumn<steep>(line, x, dashed);
    }
}

template <bool steep>
void Raster::endColumn(const Stroke& line, int x, bool dashed) {
    const double centre = line.m_from.y() + (x + 0.5 - line.m_from.x()) * line.m_slope;
    const double along = (x + 0.5 - line.m_from.x()) * line.m_perColumn;
    const double half = line.m_half;
    const int begin = std::max(steep ? m_left : m_top, int(std::ceil(centre - half - 1)));
    const int end = std::min(steep ? m_right : m_bottom, int(std::floor(centre + half)) + 1);
    for (int y = begin; y < end; ++y) {
        const double off = y + 0.5 - centre;
        const double at = along + off * line.m_dy / line.m_length;
        double coverage = std::min(
            {std::min(off + 0.5, half) - std::max(off - 0.5, -half), at + 0.5, line.m_length - at + 0.5});
        if (dashed) {
            coverage *= line.dashAt(at);
        }
        if (coverage > 0) {
            blend(steep ? row(x)[y] : row(y)[x], line.m_ink.colour,
                  shareOf(float(coverage), line.m_ink.opacity));
        }
    }
}

template <bool steep>
void Raster::hardColumns(const Stroke& line, int first, int last) {
    const int acrossBegin = steep ? m_left : m_top;
    const int acrossEnd = steep ? m_right : m_bottom;
    const std::ptrdiff_t across = steep ? 1 : m_stride;
    const std::uint32_t share = shareOf(1, line.m_ink.opacity);
    const QRgb colour = line.m_ink.colour | 0xff000000U;
    const int count = std::max(1, int(2 * line.m_half + 0.5));
    std::int64_t top = line.m_top + (first - line.m_column) * line.m_step +
                       std::int64_t((line.m_half - count / 2.0 + 0.5) * Stroke::one);
    for (int x = first; x < last; ++x, top += line.m_step) {
        const int begin = std::max(int(top >> Stroke::fraction), acrossBegin);
        const int end = std::min(int(top >> Stroke::fraction) + count, acrossEnd);
        if (begin >= end) {
            continue;
        }
        QRgb* pixel = steep ? row(x) + begin : row(begin) + x;
        for (int y = begin; y < end; ++y, pixel += across) {
            if (share == 256) {
                *pixel = colour;
            } else {
                blend(*pixel, colour, share);
            }
        }
    }
}

namespace {

constexpr double broad = 2.5; ///< px: from here on it shows that dashes are cut square to the line

} // namespace

/// Of a steep line, row by row. As many pixels in each, whether the last has any of the line or not: a count
/// that changes from one to the next is mispredicted, and that costs more than the pixel.
void Raster::smoothRows(const Stroke& line, int first, int last) {
    constexpr std::int32_t one = Stroke::one;
    const std::uint32_t solid = shareOf(1, line.m_ink.opacity);
    const std::int32_t thickness = line.m_thickness;
    const int count = ((thickness + one - 1) >> Stroke::fraction) + 1;
    const bool isCutSquare = line.isDashed() && line.m_width > broad;
    const auto rows = std::int64_t(first) - line.m_column;
    std::int64_t left = line.m_top + rows * line.m_step;
    std::uint32_t phase = line.phaseAt(rows);
    for (int y = first; y < last; ++y, left += line.m_step, phase += line.m_phaseStep) {
        std::uint32_t whole = solid;
        if (line.isDashed() && !isCutSquare) {
            whole = shareOf(line.dashAt(phase), line.m_ink.opacity);
            if (whole == 0) {
                continue;
            }
        }
        const int begin = int(left >> Stroke::fraction);
        const int skipped = std::max(0, m_left - begin);
        const int reached = std::min(count, m_right - begin);
        QRgb* pixels = row(y);
        auto before = std::int32_t(left & (one - 1)) - skipped * one; // of the pixel, before the line
        for (int x = begin + skipped; x < begin + reached; ++x, before -= one) {
            const std::int32_t covered = std::max(std::min(before + thickness, one) - std::max(before, 0), 0);
            if (isCutSquare) {
                whole = shareOf(line.dashAt(phase, before), line.m_ink.opacity);
            }
            blend(pixels[x], line.m_ink.colour,
                  (std::uint32_t(covered) * whole + one / 2) >> Stroke::fraction);
        }
    }
}

/// Of a flat line, what it covers of each row: long spans, four pixels at a time. `dashes`: how much of each
/// is drawn, by the phase of the first and how far each lies above the line.
template <class Dashes>
void Raster::smoothSpans(const Stroke& line, int first, int last, const Dashes& dashes) {
    constexpr std::int32_t one = Stroke::one;
    constexpr float pixel = 1.0F / one;
    const auto topAt = [&line](int x) {
        return line.m_top + (std::int64_t(x) - line.m_column) * line.m_step;
    };
    const std::int64_t begin = topAt(first);
    const std::int64_t end = topAt(last - 1);
    const auto rowOf = [](std::int64_t at) { return int(at >> Stroke::fraction); };
    const int top = std::max(m_top, rowOf(std::min(begin, end)));
    const int bottom = std::min(m_bottom, rowOf(std::max(begin, end) + line.m_thickness) + 1);
    const double run = line.m_step == 0 ? 0 : 1 / double(line.m_step);
    const auto step = std::int32_t(line.m_step);
    const FourInts steps{0, step, 2 * step, 3 * step};
    const FourFloats none{};
    const FourFloats all = none + 1;
    const FourFloats thickness = none + float(line.m_thickness) * pixel;
    const auto solid = float(shareOf(1, line.m_ink.opacity));
    const FourPixels ink(line.m_ink.colour);
    for (int y = top; y < bottom; ++y) {
        const std::int64_t rowTop = std::int64_t(y) * one;
        int left = first;
        int right = last;
        if (line.m_step != 0) {
            const double lower = double(rowTop - line.m_thickness - begin) * run; // its lower edge comes in
            const double upper = double(rowTop + one - begin) * run;              // its upper edge goes out
            const double width = last - first;
            left += int(std::clamp(std::min(lower, upper), 0.0, width));
            right = first + int(std::clamp(std::max(lower, upper) + 1, 0.0, width));
        }
        // Beside the line nothing is covered, so that whole fours can be painted.
        const int limit = right < last ? m_right : last;
        left = std::max(first, std::min(left, limit - (right - left + 3) / 4 * 4));
        FourInts above = std::int32_t(topAt(left) - rowTop) + steps;
        std::uint32_t phase = line.phaseAt(std::int64_t(left) - line.m_column);
        QRgb* pixels = row(y);
        for (int x = left; x < right; x += 4, above += 4 * step, phase += 4 * line.m_phaseStep) {
            const FourFloats at = __builtin_convertvector(above, FourFloats) * pixel;
            const FourFloats covered = largerOf(smallerOf(at + thickness, all) - largerOf(at, none), none);
            const FourFloats shares = covered * dashes(phase, above) * solid + 0.5F;
            const FourInts rounded = __builtin_convertvector(shares, FourInts);
            if (x + 4 <= limit) {
                ink.over(pixels + x, pixels + x, rounded);
                continue;
            }
            for (int k = 0; x + k < right; ++k) {
                blend(pixels[x + k], line.m_ink.colour, std::uint32_t(rounded[k]));
            }
        }
    }
}

void Raster::smoothSpans(const Stroke& line, int first, int last) {
    if (first >= last) {
        return;
    }
    if (!line.isDashed()) {
        smoothSpans(line, first, last, [](std::uint32_t, FourInts) { return FourFloats{1, 1, 1, 1}; });
        return;
    }
    const auto four = [&line](std::uint32_t phase, const auto& dashAt) {
        FourFloats dashes;
        for (int k = 0; k < 4; ++k, phase += line.m_phaseStep) {
            dashes[k] = dashAt(phase, k);
        }
        return dashes;
    };
    if (line.m_width > broad) {
        smoothSpans(line, first, last, [&](std::uint32_t phase, FourInts above) {
            return four(phase, [&](std::uint32_t at, int k) { return line.dashAt(at, above[k]); });
        });
    } else {
        smoothSpans(line, first, last, [&](std::uint32_t phase, FourInts) {
            return four(phase, [&](std::uint32_t at, int) { return line.dashAt(at); });
        });
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
