#pragma once

#include "layout/vec2.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace plusone {

/// Where the layout plane lies in a view: a point p is shown at (p - centre) * scale + middle of the view.
struct Viewport {
    QSizeF size{800, 600}; ///< px
    layout::Vec2 centre{}; ///< layout units
    double scale = 1;      ///< px per layout unit

    [[nodiscard]] QPointF toView(layout::Vec2 p) const;
    [[nodiscard]] layout::Vec2 toLayout(QPointF p) const;
    /// Zoomed by `factor` about a point of the view that stays where it is; the scale stays within 0.005–20.
    [[nodiscard]] Viewport zoomed(double factor, QPointF about) const;
    [[nodiscard]] Viewport panned(QPointF by) const;
    /// About the middle of the view; within the same bounds.
    [[nodiscard]] Viewport withScale(double scale) const;
    /// Shows `bounds` (layout units) whole within `room` (px, inside a view of `size`). An empty or
    /// single-point bounds gives scale 1.
    static Viewport fitting(const QRectF& bounds, QSizeF size, const QRectF& room, double maximumScale = 1.6);
    /// On the way to another: 0 here, 1 there; the scale grows by equal factors.
    [[nodiscard]] Viewport towards(const Viewport& there, double share) const;
    friend bool operator==(const Viewport&, const Viewport&) = default;
};

} // namespace plusone
