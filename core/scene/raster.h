#pragma once

#include "scene/convexspans.h"

#include <QImage>
#include <QPointF>
#include <QRectF>

#include <cstdint>
#include <vector>

namespace plusone {

/// A colour and how much of it, 0–1.
struct Ink {
    QRgb colour = 0;
    float opacity = 1;
};

/// Whether a line's edges are smooth, or hard and quick.
enum class Edges { Smooth, Hard };

/// A straight line with flat ends, worked out once for all the parts of an image that it passes.
class Stroke {
public:
    /// `dash`: lengths on and off in turn, in widths; empty: solid. It outlives this.
    Stroke(QPointF from, QPointF to, double width, Ink ink, const std::vector<double>& dash = {});

private:
    friend class Raster;
    /// How much of the pixel that reaches from `at` - ½ to `at` + ½ along the line lies on a dash.
    [[nodiscard]] float dashCoverage(double at) const;

    bool m_isSteep; ///< x and y have changed places in what follows
    QPointF m_from;
    double m_dx;
    double m_dy;
    double m_width;
    double m_length;    ///< 0: nothing is drawn
    double m_slope;     ///< dy / dx
    double m_run;       ///< 1 / slope; 0 where the line is level
    double m_half;      ///< of what the line covers of a column
    double m_perColumn; ///< how far along the line one column leads; negative backwards
    Ink m_ink;
    const std::vector<double>* m_dash;
    double m_dashUnit = 1;
    double m_period = 0; ///< of the dashes, px; 0: solid
};

/// Paints into a part of an RGB32 image: what QPainter's antialiased raster engine draws, in a twentieth
/// of its time, for the few shapes that a map is made of. Coverage is that of the distance to the shape's
/// edge. Bands of rows may be painted by threads at once. Coordinates are px of the image.
class Raster {
public:
    /// `part` of an image of the format RGB32 that outlives this.
    Raster(QImage& image, const QRect& part);

    /// All of the part.
    void cover(Ink ink);

    /// Hard edges have no dashes.
    void line(const Stroke& stroke, Edges edges);
    /// With round ends.
    void capsule(QPointF from, QPointF to, double width, Ink ink);

    // Shapes: filled with `fill` over `under`, then the outline of `width` in `rim`.
    struct Look {
        Ink under;
        Ink fill;
        Ink rim;
        double width = 1;
    };
    void disc(QPointF centre, double radius, const Look& look);
    void diamond(QPointF centre, double radius, const Look& look);
    void roundedRect(const QRectF& rect, double corner, const Look& look);

    void fill(const ConvexSpans& shape, Ink ink);
    /// What of `outer` is outside `inner`.
    void ring(const ConvexSpans& outer, const ConvexSpans& inner, Ink ink);

private:
    template <bool steep>
    void lineAlong(const Stroke& stroke, Edges edges);
    template <class Distance>
    void shape(const QRectF& box, const QRectF& core, const Look& look, const Distance& distance);
    [[nodiscard]] QRgb* row(int y) const { return m_pixels + std::ptrdiff_t(y) * m_stride; }

    QRgb* m_pixels;
    std::ptrdiff_t m_stride; ///< pixels a row
    int m_left;              ///< of the part
    int m_top;
    int m_right;
    int m_bottom;
};

} // namespace plusone
