#pragma once

#include <QRgb>

namespace plusone {

/// A colour and how much of it, 0–1.
struct Ink {
    QRgb colour = 0;
    float opacity = 1;
};

} // namespace plusone
