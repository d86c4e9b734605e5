#include "scene/raster.h"

#include "scene/blend.h"

#include <algorithm>
#include <cmath>
#include <cstring>

// Lines; the other shapes are in raster.cpp.

namespace plusone {

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

} // namespace plusone
