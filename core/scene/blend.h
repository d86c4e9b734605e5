#pragma once

#include <QRgb>

#include <algorithm>
#include <cstdint>
#include <cstring>

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

// Numbers that are counted with at once.
using FourInts [[gnu::vector_size(16)]] = std::int32_t;
using FourFloats [[gnu::vector_size(16)]] = float;

inline FourFloats smallerOf(FourFloats a, FourFloats b) {
    return a < b ? a : b;
}

inline FourFloats largerOf(FourFloats a, FourFloats b) {
    return a > b ? a : b;
}

/// An ink for four pixels at once.
class FourPixels {
public:
    explicit FourPixels(QRgb colour)
        : m_low(lanes(colour & 0xffU, colour >> 16 & 0xffU)), m_high(lanes(colour >> 8 & 0xffU, 0xffU)) {}

    /// blend() of four pixels, each with a share of its own.
    void over(const QRgb* from, QRgb* to, FourInts shares) const {
        FourInts pixels;
        std::memcpy(&pixels, from, sizeof pixels);
        const auto share = reinterpret_cast<Lanes>(shares | shares << 16);
        const auto before = reinterpret_cast<Lanes>(pixels);
        const Lanes lowByte = lanes(0xff, 0xff);
        const Lanes rest = lanes(256, 256) - share;
        const Lanes low = ((before & lowByte) * rest + m_low * share) >> 8;
        const Lanes high = ((before >> 8) * rest + m_high * share) & ~lowByte;
        const Lanes after = low | high;
        std::memcpy(to, &after, sizeof after);
    }

private:
    using Lanes [[gnu::vector_size(16)]] = std::uint16_t; ///< two channels of each pixel
    static Lanes lanes(std::uint32_t even, std::uint32_t odd) {
        const auto e = std::uint16_t(even);
        const auto o = std::uint16_t(odd);
        return Lanes{e, o, e, o, e, o, e, o};
    }
    Lanes m_low;
    Lanes m_high;
};

/// blend() from one row of pixels to another, or to itself.
void blendRow(const QRgb* from, QRgb* to, int count, QRgb colour, std::uint32_t share);

/// blend() of the pixels [begin, end).
void blendSpan(QRgb* pixels, int begin, int end, QRgb colour, std::uint32_t share);

/// Of 256.
inline std::uint32_t shareOf(float coverage, float opacity) {
    return static_cast<std::uint32_t>(std::clamp(coverage, 0.0F, 1.0F) * opacity * 256 + 0.5F);
}

} // namespace plusone
