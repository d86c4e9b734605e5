#include "scene/quickpainter.h"

#include "scene/looks.h"
#include "scene/painter.h"

#include <QPainter>

#include <cmath>

namespace plusone {
namespace {

constexpr std::size_t rowsABand = 64;

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
          m_scale(image.devicePixelRatio()) {
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
                               inkOf(hull.colour, style.hullRim * hull.opacity)});
        }
    }

    void paintBand(int top, int bottom) const {
        Raster raster(m_image, top, bottom);
        for (const HullSpans& hull : m_hulls) {
            raster.fill(hull.fill, hull.ink);
            raster.ring(hull.outer, hull.inner, hull.rim);
        }
        for (const SceneLink& link : m_scene.links) {
            if (link.opacity >= m_leastOpacity) {
                paintLink(raster, link, top, bottom);
            }
        }
        for (const SceneNode& node : m_scene.nodes) {
            const double reach = (node.radius + 8) * m_scale;
            const double y = node.centre.y() * m_scale;
            if (node.opacity >= m_leastOpacity && y + reach > top && y - reach < bottom) {
                paintNode(raster, node);
            }
        }
        for (const SceneLabel& label : m_scene.labels) {
            if (label.opacity < m_leastOpacity) {
                continue;
            }
            const LabelGround ground = groundOf(label, m_style);
            raster.roundedRect({ground.box.topLeft() * m_scale, ground.box.size() * m_scale},
                               ground.corner * m_scale, {Ink{0, 0}, inkOf(ground.colour), Ink{0, 0}, 0});
        }
    }

private:
    void paintLink(Raster& raster, const SceneLink& link, int top, int bottom) const {
        for (const SceneStrand& strand : m_scene.strandsOf(link)) {
            const QPointF from = strand.from * m_scale;
            const QPointF to = strand.to * m_scale;
            const double width = strand.width * m_scale;
            const double reach = width / 2 + 4 * m_scale;
            if (std::max(from.y(), to.y()) + reach < top || std::min(from.y(), to.y()) - reach > bottom) {
                continue;
            }
            if (link.selected && !link.spoke) {
                raster.capsule(from, to, width + glowWidth * m_scale, inkOf(m_style.accent, glowOpacity));
            }
            const StrandStyle& look = m_style.strands[std::size_t(strand.strand)];
            raster.line(from, to, width, inkOf(look.colour, link.opacity), look.dash, m_edges);
        }
    }

    void paintNode(Raster& raster, const SceneNode& node) const {
        const NodeLook look = lookOf(node, m_style);
        const Raster::Look inks{inkOf(m_style.paper), inkOf(look.fill), inkOf(look.line),
                                m_style.ringWidth * m_scale};
        paintShape(raster, node, node.radius, inks);
        if (node.selected || node.hovered) {
            paintShape(raster, node, node.radius + haloGap,
                       {Ink{0, 0}, Ink{0, 0}, inkOf(m_style.accent), haloWidth * m_scale});
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
};

void paint(QImage& image, const Scene& scene, const Style& style, layout::Workers& workers, Edges edges,
           double leastOpacity) {
    Q_ASSERT(image.format() == QImage::Format_RGB32);
    image.bits(); // detached here, not by the threads
    const QuickPainter quick(image, scene, style, edges, leastOpacity);
    workers.run(std::size_t(image.height()), rowsABand,
                [&quick](std::size_t top, std::size_t bottom) { quick.paintBand(int(top), int(bottom)); });
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
        Raster(image, int(top), int(bottom)).cover(veil);
    });
    constexpr double more = 0.01; // than what is faded
    paint(image, scene, style, workers, Edges::Smooth, style.fadedOpacity + more);
}

} // namespace plusone
