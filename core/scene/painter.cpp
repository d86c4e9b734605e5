#include "scene/painter.h"

#include "scene/looks.h"
#include "scene/marks.h"

#include <QPainter>
#include <QPainterPath>

namespace plusone {
namespace {

QPen strandPen(const QColor& colour, double width, const std::vector<double>& dash) {
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!dash.empty()) {
        pen.setDashPattern(QList<qreal>(dash.begin(), dash.end()));
    }
    return pen;
}

void paintHull(QPainter& painter, const SceneHull& hull, const Style& style) {
    painter.setPen(QPen(faded(hull.colour, hullRimOpacity(hull, style)), hullRimWidth(hull)));
    painter.setBrush(faded(hull.colour, hullFillOpacity(hull, style)));
    painter.drawPath(hull.outline);
}

void paintLink(QPainter& painter, const Scene& scene, const SceneLink& link, const Style& style) {
    for (const SceneStrand& strand : scene.strandsOf(link)) {
        const StrandLook look = lookOf(link, strand, style);
        if (look.glowWidth > 0) {
            painter.setPen(QPen(look.glow, look.glowWidth, Qt::SolidLine, Qt::RoundCap));
            painter.drawLine(strand.from, strand.to);
        }
        painter.setPen(strandPen(look.line, strand.width, style.strands[std::size_t(strand.strand)].dash));
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
        const double half = squareHalf(radius);
        path.addRoundedRect(QRectF(c.x() - half, c.y() - half, 2 * half, 2 * half), half * squareCorner,
                            half * squareCorner);
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
    const PinLook pin = pinOf(node);
    painter.setPen(QPen(style.paper, 1));
    painter.setBrush(style.accent);
    painter.drawEllipse(pin.head, PinLook::radius, PinLook::radius);
    painter.setPen(QPen(style.accent, PinLook::needleWidth, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(pin.needle);
}

void paintNode(QPainter& painter, const SceneNode& node, const Style& style) {
    const NodeLook look = lookOf(node, style);
    const QPainterPath shape = shapeOf(node, node.radius);
    // Links end at the rim, but hulls and strands of others pass below: paper first, so that nothing shines
    // through.
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.paper);
    painter.drawPath(shape);
    painter.setPen(QPen(look.line, look.lineWidth));
    painter.setBrush(look.fill);
    painter.drawPath(shape);
    if (look.glowWidth > 0) {
        painter.setPen(QPen(look.glow, look.glowWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shapeOf(node, glowRadius(node, look)));
    }
    if (node.selected || node.hovered) {
        painter.setPen(QPen(style.accent, haloWidth));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shapeOf(node, node.radius + haloGap));
    }
}

void paintMark(QPainter& painter, const Mark& mark) {
    painter.setPen(QPen(mark.rim, markRim));
    painter.setBrush(mark.fill);
    painter.drawEllipse(mark.centre, mark.radius, mark.radius);
    painter.setPen(QPen(mark.sign, mark.strokeWidth(), Qt::SolidLine, Qt::RoundCap));
    for (const QLineF& stroke : mark.strokes()) {
        painter.drawLine(stroke);
    }
}

void paintGround(QPainter& painter, const SceneLabel& label, const Style& style) {
    const LabelGround ground = groundOf(label, style);
    painter.setPen(ground.rimWidth > 0 ? QPen(ground.rim, ground.rimWidth) : QPen(Qt::NoPen));
    painter.setBrush(ground.colour);
    painter.drawRoundedRect(ground.box, ground.corner, ground.corner);
}

} // namespace

void paintLetters(QPainter& painter, const SceneLabel& label, QPointF baseline) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(label.font);
    painter.setPen(faded(label.colour, label.opacity));
    painter.drawText(baseline, label.text);
}

void paintScene(QPainter& painter, const Scene& scene, const Style& style) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SceneHull& hull : scene.hulls) {
        paintHull(painter, hull, style);
    }
    for (const SceneLink& link : scene.links) {
        paintLink(painter, scene, link, style);
    }
    for (const SceneNode& node : scene.nodes) {
        paintNode(painter, node, style);
    }
    for (const Mark& mark : marksOf(scene, style)) {
        paintMark(painter, mark);
    }
    for (const SceneLabel& label : scene.labels) {
        paintGround(painter, label, style);
    }
    for (const SceneNode& node : scene.nodes) {
        if (node.pinned) {
            paintPin(painter, node, style);
        }
    }
    for (const SceneLabel& label : scene.labels) {
        paintLetters(painter, label, label.baseline);
    }
    painter.restore();
}

} // namespace plusone
