#include "scene/painter.h"

#include "scene/looks.h"
#include "scene/marks.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <iterator>

namespace plusone {
namespace {

void paintHull(Canvas& canvas, const SceneHull& hull, const Style& style) {
    canvas.begin("hull", &hull.item);
    canvas.drawPath(hull.outline, QPen(faded(hull.colour, hullRimOpacity(hull, style)), hullRimWidth(hull)),
                    faded(hull.colour, hullFillOpacity(hull, style)));
    canvas.end();
}

void paintLink(Canvas& canvas, const Scene& scene, const SceneLink& link, const Style& style) {
    canvas.begin("link", &link.item);
    for (const SceneStrand& strand : scene.strandsOf(link)) {
        const StrandLook look = lookOf(link, strand, style);
        const QLineF line(strand.from, strand.to);
        if (look.glowWidth > 0) {
            canvas.drawLine(line, QPen(look.glow, look.glowWidth, Qt::SolidLine, Qt::RoundCap));
        }
        canvas.drawLine(line,
                        strandPen(look.line, strand.width, style.strands[std::size_t(strand.strand)].dash));
    }
    canvas.end();
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

void paintPin(Canvas& canvas, const SceneNode& node, const Style& style) {
    const PinLook pin = pinOf(node);
    canvas.drawCircle(pin.head, PinLook::radius, QPen(style.paper, 1), style.accent);
    canvas.drawLine(pin.needle, QPen(style.accent, PinLook::needleWidth, Qt::SolidLine, Qt::RoundCap));
}

void paintNode(Canvas& canvas, const SceneNode& node, const Style& style) {
    const NodeLook look = lookOf(node, style);
    const QPainterPath shape = shapeOf(node, node.radius);
    canvas.begin(node.item.kind == MapItem::Kind::Hub ? "hub" : "node", &node.item);
    // Links end at the rim, but hulls and strands of others pass below: paper first, so that nothing shines
    // through.
    canvas.drawPath(shape, Qt::NoPen, style.paper);
    canvas.drawPath(shape, QPen(look.line, look.lineWidth), look.fill);
    if (look.glowWidth > 0) {
        canvas.drawPath(shapeOf(node, glowRadius(node, look)), QPen(look.glow, look.glowWidth), Qt::NoBrush);
    }
    if (node.selected || node.hovered) {
        canvas.drawPath(shapeOf(node, node.radius + haloGap), QPen(style.accent, haloWidth), Qt::NoBrush);
    }
    canvas.end();
}

void paintMark(Canvas& canvas, const Mark& mark) {
    canvas.drawCircle(mark.centre, mark.radius, QPen(mark.rim, markRim), mark.fill);
    for (const QLineF& stroke : mark.strokes()) {
        canvas.drawLine(stroke, QPen(mark.sign, mark.strokeWidth(), Qt::SolidLine, Qt::RoundCap));
    }
}

void paintGround(Canvas& canvas, const SceneLabel& label, const Style& style) {
    const LabelGround ground = groundOf(label, style);
    canvas.drawBox(ground.box, ground.corner,
                   ground.rimWidth > 0 ? QPen(ground.rim, ground.rimWidth) : QPen(Qt::NoPen), ground.colour);
}

/// One group of many small things, where there are any.
template <class Things, class Paint>
void paintAll(Canvas& canvas, const char* part, const Things& things, const Paint& paint) {
    if (!things.empty()) {
        canvas.begin(part);
        for (const auto& thing : things) {
            paint(thing);
        }
        canvas.end();
    }
}

} // namespace

void paintLetters(QPainter& painter, const SceneLabel& label, QPointF baseline) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(label.font);
    painter.setPen(faded(label.colour, label.opacity));
    painter.drawText(baseline, label.text);
}

void paintScene(Canvas& canvas, const Scene& scene, const Style& style, const QRectF& frame) {
    const bool isFramed = !frame.isNull();
    if (isFramed) {
        canvas.beginClipped("ties", frame);
    }
    for (const SceneHull& hull : scene.hulls) {
        paintHull(canvas, hull, style);
    }
    for (const SceneLink& link : scene.links) {
        paintLink(canvas, scene, link, style);
    }
    if (isFramed) {
        canvas.end();
    }
    for (const SceneNode& node : scene.nodes) {
        if (!isFramed || frame.contains(node.centre)) {
            paintNode(canvas, node, style);
        }
    }
    std::vector<Mark> marks = marksOf(scene, style);
    std::erase_if(marks, [&](const Mark& mark) { return isFramed && !frame.contains(mark.centre); });
    paintAll(canvas, "marks", marks, [&](const Mark& mark) { paintMark(canvas, mark); });
    std::vector<SceneLabel> led;
    std::copy_if(scene.labels.begin(), scene.labels.end(), std::back_inserter(led),
                 [](const SceneLabel& label) { return !label.leader.isNull(); });
    paintAll(canvas, "leaders", led, [&](const SceneLabel& label) {
        const LeaderLook look = leaderOf(label, style);
        canvas.drawLine(label.leader, QPen(look.casing, LeaderLook::casingWidth, Qt::SolidLine, Qt::FlatCap));
        canvas.drawLine(label.leader, QPen(look.line, LeaderLook::width, Qt::SolidLine, Qt::FlatCap));
        if (look.dot > 0) {
            canvas.drawCircle(label.leader.p2(), look.dot, Qt::NoPen, look.line);
        }
    });
    paintAll(canvas, "grounds", scene.labels,
             [&](const SceneLabel& label) { paintGround(canvas, label, style); });
    std::vector<SceneNode> pinned;
    std::copy_if(
        scene.nodes.begin(), scene.nodes.end(), std::back_inserter(pinned),
        [&](const SceneNode& node) { return node.pinned && (!isFramed || frame.contains(node.centre)); });
    paintAll(canvas, "pins", pinned, [&](const SceneNode& node) { paintPin(canvas, node, style); });
    paintAll(canvas, "labels", scene.labels, [&](const SceneLabel& label) {
        canvas.drawText(label.baseline, label.text, label.font, faded(label.colour, label.opacity));
    });
}

} // namespace plusone
