#include "scene/blend.h"

namespace plusone {

void blendRow(const QRgb* from, QRgb* to, int count, QRgb colour, std::uint32_t share) {
    const FourPixels ink(colour);
    const auto s = std::int32_t(share);
    const FourInts shares{s, s, s, s};
    int x = 0;
    for (; x + 4 <= count; x += 4) {
        ink.over(from + x, to + x, shares);
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
