#pragma once

#include <QImage>
#include <QPointF>
#include <QPolygonF>
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

/// A convex polygon as spans, four lines a pixel row, made once and painted by every band.
class ConvexSpans {
public:
    explicit ConvexSpans(const QPolygonF& polygon);

    [[nodiscard]] int firstLine() const { return m_first; }
    [[nodiscard]] int endLine() const { return m_first + int(m_left.size()); }
    /// [left, right) in px at a line of a quarter of a pixel; empty outside the polygon.
    [[nodiscard]] float left(int line) const;
    [[nodiscard]] float right(int line) const;

private:
    int m_first = 0;
    std::vector<float> m_left;
    std::vector<float> m_right;
};

/// Paints into some rows of an RGB32 image: what QPainter's antialiased raster engine draws, in a twentieth
/// of its time, for the few shapes that a map is made of. Coverage is that of the distance to the shape's
/// edge. Bands of rows may be painted by threads at once. Coordinates are px of the image.
class Raster {
public:
    /// Rows [top, bottom) of an image of the format RGB32 that outlives this.
    Raster(QImage& image, int top, int bottom);

    /// All of the rows.
    void cover(Ink ink);

    /// With flat ends. `dash`: lengths on and off in turn, in widths; empty: solid. Hard edges have no
    /// dashes.
    void line(QPointF from, QPointF to, double width, Ink ink, const std::vector<double>& dash, Edges edges);
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
    void lineAlong(QPointF from, QPointF to, double width, Ink ink, const std::vector<double>& dash,
                   Edges edges);
    template <class Distance>
    void shape(const QRectF& box, const Look& look, const Distance& distance);
    [[nodiscard]] QRgb* row(int y) const { return m_pixels + std::ptrdiff_t(y) * m_stride; }

    QRgb* m_pixels;
    std::ptrdiff_t m_stride; ///< pixels a row
    int m_width;
    int m_top;
    int m_bottom;
};

} // namespace plusone
