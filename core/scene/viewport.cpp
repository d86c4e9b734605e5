#include "scene/viewport.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

constexpr double smallestScale = 0.005;
constexpr double largestScale = 20;

} // namespace

QPointF Viewport::toView(layout::Vec2 p) const {
    return {(p.x - centre.x) * scale + size.width() / 2, (p.y - centre.y) * scale + size.height() / 2};
}

layout::Vec2 Viewport::toLayout(QPointF p) const {
    return {(p.x() - size.width() / 2) / scale + centre.x, (p.y() - size.height() / 2) / scale + centre.y};
}

Viewport Viewport::zoomed(double factor, QPointF about) const {
    const layout::Vec2 held = toLayout(about);
    Viewport next = *this;
    next.scale = std::clamp(scale * factor, smallestScale, largestScale);
    next.centre += held - next.toLayout(about);
    return next;
}

Viewport Viewport::withScale(double wanted) const {
    Viewport next = *this;
    next.scale = std::clamp(wanted, smallestScale, largestScale);
    return next;
}

Viewport Viewport::panned(QPointF by) const {
    Viewport next = *this;
    next.centre -= layout::Vec2{by.x(), by.y()} * (1 / scale);
    return next;
}

Viewport Viewport::towards(const Viewport& there, double share) const {
    Viewport between = there;
    between.scale = scale * std::pow(there.scale / scale, share);
    between.centre = centre + (there.centre - centre) * share;
    return between;
}

Viewport Viewport::fitting(const QRectF& bounds, QSizeF size, const QRectF& room, double maximumScale) {
    Viewport viewport;
    viewport.size = size;
    const double across = bounds.width() > 0 ? room.width() / bounds.width() : maximumScale;
    const double down = bounds.height() > 0 ? room.height() / bounds.height() : maximumScale;
    const bool point = bounds.width() <= 0 && bounds.height() <= 0;
    viewport.scale = point ? 1 : std::clamp(std::min(across, down), smallestScale, maximumScale);
    // The middle of the bounds lies in the middle of the room, which need not be that of the view.
    const QPointF off = room.center() - QPointF(size.width() / 2, size.height() / 2);
    viewport.centre = {bounds.center().x() - off.x() / viewport.scale,
                       bounds.center().y() - off.y() / viewport.scale};
    return viewport;
}

} // namespace plusone
