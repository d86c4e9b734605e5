#include "scene/painter.h"

#include <QPainter>
#include <QPainterPath>

namespace plusone {
namespace {

QColor faded(QColor colour, double opacity) {
    // By the colour's own alpha: layers of opacity would turn SVG and PDF into bitmaps.
    colour.setAlphaF(float(colour.alphaF() * opacity));
    return colour;
}

QPen strandPen(const StrandStyle& style, double width, double opacity) {
    QPen pen(faded(style.colour, opacity), width, Qt::SolidLine, Qt::FlatCap);
    if (!style.dash.empty()) {
        pen.setDashPattern(QList<qreal>(style.dash.begin(), style.dash.end()));
    }
    return pen;
}

void paintHull(QPainter& painter, const SceneHull& hull, const Style& style) {
    const double fill = style.hullFill * hull.opacity * (hull.selected ? 1.8 : 1);
    painter.setPen(QPen(faded(hull.colour, style.hullRim * hull.opacity), hull.selected ? 2.4 : 1.2));
    painter.setBrush(faded(hull.colour, fill));
    painter.drawPath(hull.outline);
}

void paintLink(QPainter& painter, const SceneLink& link, const Style& style) {
    for (const SceneStrand& strand : link.strands) {
        if (link.selected && !link.spoke) {
            painter.setPen(QPen(faded(style.accent, 0.35), strand.width + 6, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(strand.from, strand.to);
        }
        painter.setPen(strandPen(style.strands[std::size_t(strand.strand)], strand.width, link.opacity));
        painter.drawLine(strand.from, strand.to);
    }
}

QPainterPath shapeOf(const SceneNode& node, double radius) {
    QPainterPath path;
    const QPointF c = node.centre;
    switch (node.shape) {
    case SceneNode::Shape::Disc:
        path.addEllipse(c, radius, radius);
        break;
    case SceneNode::Shape::RoundedSquare: {
        // Of the same area as the disc would have, about.
        const double half = radius * 0.89;
        path.addRoundedRect(QRectF(c.x() - half, c.y() - half, 2 * half, 2 * half), half / 2.5, half / 2.5);
        break;
    }
    case SceneNode::Shape::Diamond:
        path.addPolygon(QPolygonF({c + QPointF(0, -radius), c + QPointF(radius, 0), c + QPointF(0, radius),
                                   c + QPointF(-radius, 0), c + QPointF(0, -radius)}));
        break;
    }
    return path;
}

void paintPin(QPainter& painter, const SceneNode& node, const Style& style) {
    const QPointF head = node.centre + QPointF(node.radius * 0.75, -node.radius * 0.75);
    painter.setPen(QPen(style.paper, 1));
    painter.setBrush(style.accent);
    painter.drawEllipse(head, 4, 4);
    painter.setPen(QPen(style.accent, 1.4));
    painter.drawLine(head + QPointF(-1.5, 3), head + QPointF(-4, 8));
}

void paintNode(QPainter& painter, const SceneNode& node, const Style& style) {
    const double opacity = node.opacity * (node.outside ? style.outsideOpacity : 1);
    const QPainterPath shape = shapeOf(node, node.radius);
    // Links end at the rim, but hulls and strands of others pass below: paper first, so that nothing shines
    // through.
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.paper);
    painter.drawPath(shape);
    const bool hub = node.shape == SceneNode::Shape::Diamond;
    const QColor line = hub ? style.strands[std::size_t(node.strand)].colour : style.ink;
    painter.setPen(QPen(faded(line, opacity), style.ringWidth));
    painter.setBrush(node.filled ? QBrush(faded(style.ink, opacity)) : QBrush(style.paper));
    painter.drawPath(shape);
    if (node.selected || node.hovered) {
        painter.setPen(QPen(style.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shapeOf(node, node.radius + 4));
    }
    if (node.pinned) {
        paintPin(painter, node, style);
    }
}

void paintLabel(QPainter& painter, const SceneLabel& label, const Style& style) {
    // Paper behind the letters keeps them legible over lines. (A rim that follows the letters would look
    // finer, but their outlines come out a 64th of a pixel different from one call to the next, and a figure
    // must not.)
    const double inset = label.box.height() * 0.14;
    painter.setPen(Qt::NoPen);
    painter.setBrush(faded(style.paper, 0.72));
    painter.drawRoundedRect(label.box.adjusted(-1, inset, 1, -inset / 2), inset, inset);
    painter.setFont(label.font);
    painter.setPen(faded(label.colour, label.opacity));
    painter.drawText(label.baseline, label.text);
}

} // namespace

void paintScene(QPainter& painter, const Scene& scene, const Style& style) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const SceneHull& hull : scene.hulls) {
        paintHull(painter, hull, style);
    }
    for (const SceneLink& link : scene.links) {
        paintLink(painter, link, style);
    }
    for (const SceneNode& node : scene.nodes) {
        paintNode(painter, node, style);
    }
    for (const SceneLabel& label : scene.labels) {
        paintLabel(painter, label, style);
    }
    painter.restore();
}

} // namespace plusone
