#include "scene/quickpainter.h"

#include "scene/linegrid.h"
#include "scene/looks.h"
#include "scene/marks.h"
#include "scene/painter.h"

#include <QPainter>

#include <cmath>

namespace plusone {
namespace {

constexpr int rowsABand = 32;
constexpr int tileSide = 128;

Ink inkOf(const QColor& colour, double opacity = 1) {
    return {colour.rgb(), float(colour.alphaF() * opacity)};
}

/// The polygon moved out by `by` px, in where negative; convex and of many corners.
QPolygonF movedOut(const QPolygonF& polygon, double by) {
    const QPointF middle = polygon.boundingRect().center();
    QPolygonF moved;
    const qsizetype count = polygon.size() - (polygon.isClosed() ? 1 : 0);
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF along = polygon[(i + 1) % count] - polygon[(i + count - 1) % count];
        const double length = std::max(std::hypot(along.x(), along.y()), 1e-9);
        QPointF out(along.y() / length, -along.x() / length);
        if (QPointF::dotProduct(out, polygon[i] - middle) < 0) {
            out = -out;
        }
        moved << polygon[i] + out * by;
    }
    return moved;
}

struct HullSpans {
    ConvexSpans fill;
    ConvexSpans outer; ///< of the rim
    ConvexSpans inner;
    Ink ink;
    Ink rim;
};

/// The scene in pixels of the image.
class QuickPainter {
public:
    QuickPainter(QImage& image, const Scene& scene, const Style& style, Edges edges, double leastOpacity)
        : m_image(image), m_scene(scene), m_style(style), m_edges(edges), m_leastOpacity(leastOpacity),
          m_scale(image.devicePixelRatio()), m_marks(marksOf(scene, style, leastOpacity)) {
        for (const SceneHull& hull : scene.hulls) {
            if (hull.opacity < leastOpacity) {
                continue;
            }
            const QPolygonF outline =
                QTransform::fromScale(m_scale, m_scale).map(hull.outline.toFillPolygon());
            const double half = hullRimWidth(hull) * m_scale / 2;
            m_hulls.push_back({ConvexSpans(outline), ConvexSpans(movedOut(outline, half)),
                               ConvexSpans(movedOut(outline, -half)),
                               inkOf(hull.colour, hullFillOpacity(hull, style)),
                               inkOf(hull.colour, hullRimOpacity(hull, style))});
        }
    }

    void paint(layout::Workers& workers) {
        const auto inBands = [&](const auto& paintBand) {
            const int bands = (m_image.height() + rowsABand - 1) / rowsABand;
            workers.run(std::size_t(bands), 1, [&](std::size_t first, std::size_t last) {
                for (std::size_t band = first; band < last; ++band) {
                    const QRect part(0, int(band) * rowsABand, m_image.width(), rowsABand);
                    Raster raster(m_image, part);
                    paintBand(raster, part);
                }
            });
        };
        inBands([this](Raster& raster, const QRect&) { paintHulls(raster); });
        paintLinks(workers);
        inBands([this](Raster& raster, const QRect& part) { paintNodes(raster, part); });
    }

private:
    void paintHulls(Raster& raster) const {
        for (const HullSpans& hull : m_hulls) {
            raster.fill(hull.fill, hull.ink);
            raster.ring(hull.outer, hull.inner, hull.rim);
        }
    }

    /// In tiles whose pixels stay in a core's nearest cache, or each pixel of a slanting line would wait for
    /// memory.
    void paintLinks(layout::Workers& workers) {
        std::vector<Line> lines;
        std::vector<QLineF> middles;
        double broadest = 0;
        for (const SceneLink& link : m_scene.links) {
            if (link.opacity < m_leastOpacity) {
                continue;
            }
            for (const SceneStrand& strand : m_scene.strandsOf(link)) {
                const StrandLook look = lookOf(link, strand, m_style);
                const QLineF middle(strand.from * m_scale, strand.to * m_scale);
                const double width = strand.width * m_scale;
                lines.push_back({Stroke(middle.p1(), middle.p2(), width, inkOf(look.line),
                                        m_style.strands[std::size_t(strand.strand)].dash),
                                 middle, look.glowWidth * m_scale, inkOf(look.glow)});
                middles.push_back(middle);
                broadest = std::max({broadest, width, lines.back().glow});
            }
        }
        const LineGrid tiles(QRectF(QPointF(), m_image.size()), std::move(middles), tileSide,
                             broadest / 2 + 2);
        workers.run(std::size_t(tiles.rows()), 1, [&](std::size_t firstRow, std::size_t lastRow) {
            for (int row = int(firstRow); row < int(lastRow); ++row) {
                for (int column = 0; column < tiles.columns(); ++column) {
                    Raster raster(m_image, QRect(column * tileSide, row * tileSide, tileSide, tileSide));
                    for (const std::uint32_t index : tiles.passing(column, row)) {
                        const Line& line = lines[index];
                        if (line.glow > 0) {
                            raster.capsule(line.middle.p1(), line.middle.p2(), line.glow, line.glowInk);
                        }
                        raster.line(line.stroke, m_edges);
                    }
                }
            }
        });
    }

    void paintNodes(Raster& raster, const QRect& part) const {
        for (const SceneNode& node : m_scene.nodes) {
            const double reach = (node.radius + 8) * m_scale;
            const double y = node.centre.y() * m_scale;
            if (node.opacity >= m_leastOpacity && y + reach > part.top() && y - reach < part.bottom()) {
                paintNode(raster, node);
            }
        }
        for (const Mark& mark : m_marks) {
            const double reach = (mark.radius + markRim) * m_scale;
            const double y = mark.centre.y() * m_scale;
            if (y + reach > part.top() && y - reach < part.bottom()) {
                paintMark(raster, mark);
            }
        }
        for (const SceneLabel& label : m_scene.labels) {
            if (label.opacity >= m_leastOpacity) {
                const LabelGround ground = groundOf(label, m_style);
                raster.roundedRect(
                    {ground.box.topLeft() * m_scale, ground.box.size() * m_scale}, ground.corner * m_scale,
                    {Ink{0, 0}, inkOf(ground.colour), inkOf(ground.rim), ground.rimWidth * m_scale});
            }
        }
    }

    struct Line {
        Stroke stroke;
        QLineF middle;
        double glow; ///< width of the light round the strand; 0: none
        Ink glowInk;
    };

    void paintNode(Raster& raster, const SceneNode& node) const {
        const NodeLook look = lookOf(node, m_style);
        const Raster::Look inks{inkOf(m_style.paper), inkOf(look.fill), inkOf(look.line),
                                look.lineWidth * m_scale};
        paintShape(raster, node, node.radius, inks);
        if (look.glowWidth > 0) {
            paintShape(raster, node, glowRadius(node, look),
                       {Ink{0, 0}, Ink{0, 0}, inkOf(look.glow), look.glowWidth * m_scale});
        }
        if (node.selected || node.hovered) {
            paintShape(raster, node, node.radius + haloGap,
                       {Ink{0, 0}, Ink{0, 0}, inkOf(m_style.accent), haloWidth * m_scale});
        }
    }

    void paintMark(Raster& raster, const Mark& mark) const {
        raster.disc(mark.centre * m_scale, mark.radius * m_scale,
                    {Ink{0, 0}, inkOf(mark.fill), inkOf(mark.rim), markRim * m_scale});
        for (const QLineF& stroke : mark.strokes()) {
            raster.capsule(stroke.p1() * m_scale, stroke.p2() * m_scale, mark.strokeWidth() * m_scale,
                           inkOf(mark.sign));
        }
    }

    void paintShape(Raster& raster, const SceneNode& node, double radius, const Raster::Look& look) const {
        const QPointF centre = node.centre * m_scale;
        switch (node.shape) {
        case SceneNode::Shape::Disc:
            raster.disc(centre, radius * m_scale, look);
            break;
        case SceneNode::Shape::RoundedSquare: {
            const double half = squareHalf(radius) * m_scale;
            raster.roundedRect({centre.x() - half, centre.y() - half, 2 * half, 2 * half},
                               half * squareCorner, look);
            break;
        }
        case SceneNode::Shape::Diamond:
            raster.diamond(centre, radius * m_scale, look);
            break;
        }
    }

    QImage& m_image;
    const Scene& m_scene;
    const Style& m_style;
    Edges m_edges;
    double m_leastOpacity; ///< of what is painted
    double m_scale;
    std::vector<HullSpans> m_hulls;
    std::vector<Mark> m_marks;
};

void paint(QImage& image, const Scene& scene, const Style& style, layout::Workers& workers, Edges edges,
           double leastOpacity) {
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    image.bits(); // detached here, not by the threads
    QuickPainter(image, scene, style, edges, leastOpacity).paint(workers);
    QPainter painter(&image);
    paintText(painter, scene, style, leastOpacity);
}

} // namespace

void paintQuickly(QImage& image, const Scene& scene, const Style& style, layout::Workers& workers,
                  Edges edges) {
    paint(image, scene, style, workers, edges, 0);
}

void paintLit(QImage& image, const Scene& scene, const Style& style, layout::Workers& workers) {
    image.bits(); // detached here, not by the threads
    const Ink veil{style.paper.rgb(), float(1 - style.fadedOpacity)};
    workers.run(std::size_t(image.height()), rowsABand, [&](std::size_t top, std::size_t bottom) {
        Raster(image, QRect(0, int(top), image.width(), int(bottom - top))).cover(veil);
    });
    constexpr double more = 0.01; // than what is faded
    paint(image, scene, style, workers, Edges::Smooth, style.fadedOpacity + more);
}

} // namespace plusone
