#pragma once

#include <QRgb>

#include <algorithm>
#include <cstdint>

namespace plusone {

/// `share` of 256 of `colour` over `pixel`.
inline void blend(QRgb& pixel, QRgb colour, std::uint32_t share) {
    const std::uint32_t rest = 256 - share;
    const std::uint32_t redBlue = ((pixel & 0xff00ffU) * rest + (colour & 0xff00ffU) * share) >> 8;
    const std::uint32_t green = ((pixel & 0x00ff00U) * rest + (colour & 0x00ff00U) * share) >> 8;
    pixel = 0xff000000U | (redBlue & 0xff00ffU) | (green & 0x00ff00U);
}

/// A premultiplied pixel over an opaque one.
inline void lay(QRgb& pixel, QRgb over) {
    const std::uint32_t rest = 255 - (over >> 24);
    std::uint32_t redBlue = (pixel & 0xff00ffU) * rest;
    std::uint32_t green = (pixel & 0x00ff00U) * rest;
    redBlue = (redBlue + (redBlue >> 8 & 0xff00ffU) + 0x800080U) >> 8 & 0xff00ffU; // / 255, rounded
    green = (green + (green >> 8 & 0x00ff00U) + 0x008000U) >> 8 & 0x00ff00U;
    pixel = 0xff000000U | ((redBlue | green) + (over & 0xffffffU));
}

/// blend() from one row of pixels to another, or to itself.
void blendRow(const QRgb* from, QRgb* to, int count, QRgb colour, std::uint32_t share);

/// blend() of the pixels [begin, end).
void blendSpan(QRgb* pixels, int begin, int end, QRgb colour, std::uint32_t share);

/// Of 256.
inline std::uint32_t shareOf(float coverage, float opacity) {
    return static_cast<std::uint32_t>(std::clamp(coverage, 0.0F, 1.0F) * opacity * 256 + 0.5F);
}

} // namespace plusone
