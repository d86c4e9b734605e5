#include "scene/blend.h"

#include <cstring>

namespace plusone {

namespace {

/// Four pixels as eight numbers, each of two channels.
using Lanes [[gnu::vector_size(16)]] = std::uint16_t;

Lanes everywhere(std::uint32_t number) {
    const auto n = std::uint16_t(number);
    return Lanes{n, n, n, n, n, n, n, n};
}

} // namespace

void blendRow(const QRgb* from, QRgb* to, int count, QRgb colour, std::uint32_t share) {
    const auto channel = [&](int shift) { return std::uint16_t((colour >> shift & 0xffU) * share); };
    const std::uint16_t blue = channel(0);
    const std::uint16_t green = channel(8);
    const std::uint16_t red = channel(16);
    const auto opaque = std::uint16_t(0xffU * share);
    const Lanes addLow{blue, red, blue, red, blue, red, blue, red};
    const Lanes addHigh{green, opaque, green, opaque, green, opaque, green, opaque};
    const Lanes rest = everywhere(256 - share);
    const Lanes lowByte = everywhere(0xff);
    int x = 0;
    for (; x + 4 <= count; x += 4) {
        Lanes pixels;
        std::memcpy(&pixels, from + x, sizeof pixels);
        const Lanes low = ((pixels & lowByte) * rest + addLow) >> 8;
        const Lanes high = ((pixels >> 8) * rest + addHigh) & ~lowByte;
        pixels = low | high;
        std::memcpy(to + x, &pixels, sizeof pixels);
    }
    for (; x < count; ++x) {
        to[x] = from[x];
        blend(to[x], colour, share);
    }
}

void blendSpan(QRgb* pixels, int begin, int end, QRgb colour, std::uint32_t share) {
    if (begin >= end || share == 0) {
        return;
    }
    if (share == 256) {
        std::fill(pixels + begin, pixels + end, colour | 0xff000000U);
    } else {
        blendRow(pixels + begin, pixels + begin, end - begin, colour, share);
    }
}

} // namespace plusone
