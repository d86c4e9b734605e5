#pragma once

#include "scene/convexspans.h"
#include "scene/stroke.h"

#include <QImage>
#include <QPointF>
#include <QRectF>

#include <cstdint>

namespace plusone {

/// Whether a line's edges are smooth, or hard and quick.
enum class Edges { Smooth, Hard };

/// Paints into a part of an RGB32 image: what QPainter's antialiased raster engine draws, in a twentieth
/// of its time, for the few shapes that a map is made of. Coverage is that of the distance to the shape's
/// edge. Bands of rows may be painted by threads at once. Coordinates are px of the image.
class Raster {
public:
    /// `part` of an image of the format RGB32 that outlives this.
    Raster(QImage& image, const QRect& part);

    /// All of the part.
    void cover(Ink ink);
    /// All of the part, with the ink over what `image`, of the same size, has there.
    void coverOver(const QImage& image, Ink ink);
    /// The image, premultiplied, with its top left pixel at `at`.
    void image(const QImage& image, QPoint at);

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
    void smoothRows(const Stroke& stroke, int begin, int end);
    void smoothSpans(const Stroke& stroke, int begin, int end);
    template <bool steep>
    void hardColumns(const Stroke& stroke, int begin, int end);
    template <bool steep>
    void endColumn(const Stroke& stroke, int x, bool dashed);
    template <class Dashes>
    void smoothSpans(const Stroke& stroke, int begin, int end, const Dashes& dashes);
    template <class Distance, class Core>
    void shape(const QRectF& box, const Core& core, const Look& look, const Distance& distance);
    [[nodiscard]] QRgb* row(int y) const { return m_pixels + std::ptrdiff_t(y) * m_stride; }

    QRgb* m_pixels;
    std::ptrdiff_t m_stride; ///< pixels a row
    int m_left;              ///< of the part
    int m_top;
    int m_right;
    int m_bottom;
};

} // namespace plusone
