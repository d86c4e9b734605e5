#pragma once

#include <QColor>
#include <QRectF>

namespace plusone {

class Canvas;

/// Lines over a filling, where its colour alone would not tell it from those beside it.
enum class Hatch { None, Rising, Falling, Crossed, Level };

/// What a bar is filled with.
struct Filling {
    QColor colour;
    QColor line = {}; ///< round it, and of the hatch; invalid: there is none
    Hatch hatch = Hatch::None;
};

/// Lines as paths: a brush's pattern would be a bitmap in SVG, and as fine as each device's pixels. They
/// count from the canvas' origin, so that those of boxes side by side meet. `textHeight`: of the type beside
/// it, which says how dense they are.
void paintFilling(Canvas& canvas, const QRectF& box, const Filling& filling, double textHeight);

} // namespace plusone
