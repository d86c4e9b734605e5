#include "scene/hatch.h"

#include "scene/canvas.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

constexpr double pitchShare = 0.26; ///< of the type's height, from line to line
constexpr double widthShare = 0.28; ///< of the pitch
constexpr double rimWidth = 0.5;    ///< px

/// Those that run up to the right, across the box.
void addRising(QPainterPath& path, const QRectF& box, double pitch) {
    // On a line x + y is the same everywhere.
    const double step = pitch * std::sqrt(2.0);
    const double end = box.right() + box.bottom();
    for (double sum = std::ceil((box.left() + box.top()) / step) * step; sum < end; sum += step) {
        const double left = std::max(box.left(), sum - box.bottom());
        const double right = std::min(box.right(), sum - box.top());
        path.moveTo(left, sum - left);
        path.lineTo(right, sum - right);
    }
}

void addFalling(QPainterPath& path, const QRectF& box, double pitch) {
    const double step = pitch * std::sqrt(2.0);
    const double end = box.right() - box.top();
    for (double less = std::ceil((box.left() - box.bottom()) / step) * step; less < end; less += step) {
        const double left = std::max(box.left(), less + box.top());
        const double right = std::min(box.right(), less + box.bottom());
        path.moveTo(left, left - less);
        path.lineTo(right, right - less);
    }
}

void addLevel(QPainterPath& path, const QRectF& box, double pitch) {
    for (double y = std::ceil(box.top() / pitch) * pitch; y < box.bottom(); y += pitch) {
        path.moveTo(box.left(), y);
        path.lineTo(box.right(), y);
    }
}

QPainterPath linesOf(Hatch hatch, const QRectF& box, double pitch) {
    QPainterPath path;
    if (hatch == Hatch::Rising || hatch == Hatch::Crossed) {
        addRising(path, box, pitch);
    }
    if (hatch == Hatch::Falling || hatch == Hatch::Crossed) {
        addFalling(path, box, pitch);
    }
    if (hatch == Hatch::Level) {
        addLevel(path, box, pitch);
    }
    return path;
}

} // namespace

void paintFilling(Canvas& canvas, const QRectF& box, const Filling& filling, double textHeight) {
    if (!filling.line.isValid()) {
        canvas.drawBox(box, 0, Qt::NoPen, filling.colour);
        return;
    }
    const double rim = std::min({rimWidth, box.width() / 2, box.height() / 2});
    const QRectF inside = box.adjusted(rim / 2, rim / 2, -rim / 2, -rim / 2);
    const double pitch = textHeight * pitchShare;
    const double width = pitch * widthShare;
    canvas.drawBox(inside, 0, Qt::NoPen, filling.colour);
    // Ends of slanting lines are as wide as the lines: within the rim.
    const QRectF between = inside.adjusted(width / 2, width / 2, -width / 2, -width / 2);
    if (const QPainterPath lines = linesOf(filling.hatch, between, pitch);
        between.isValid() && !lines.isEmpty()) {
        canvas.drawPath(lines, QPen(filling.line, width, Qt::SolidLine, Qt::FlatCap), Qt::NoBrush);
    }
    canvas.drawBox(inside, 0, QPen(filling.line, rim), Qt::NoBrush);
}

} // namespace plusone
