#include "scene/looks.h"

namespace plusone {

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(float(colour.alphaF() * opacity));
    return colour;
}

NodeLook lookOf(const SceneNode& node, const Style& style) {
    const double opacity = node.opacity * (node.outside ? style.outsideOpacity : 1);
    const bool hub = node.shape == SceneNode::Shape::Diamond;
    const QColor line = hub ? style.strands[std::size_t(node.strand)].colour : style.ink;
    return {node.filled ? faded(style.ink, opacity) : style.paper, faded(line, opacity)};
}

double squareHalf(double radius) {
    return radius * 0.89;
}

PinLook pinOf(const SceneNode& node) {
    const QPointF head = node.centre + QPointF(node.radius * 0.75, -node.radius * 0.75);
    return {head, {head + QPointF(-1.5, 3), head + QPointF(-4, 8)}};
}

double hullFillOpacity(const SceneHull& hull, const Style& style) {
    return style.hullFill * hull.opacity * (hull.selected ? 1.8 : 1);
}

double hullRimWidth(const SceneHull& hull) {
    return hull.selected ? 2.4 : 1.2;
}

LabelGround groundOf(const SceneLabel& label, const Style& style) {
    // A rim that follows the letters would look finer, but their outlines come out a 64th of a pixel
    // different from one call to the next, and a figure must not.
    const double inset = label.box.height() * 0.14;
    return {label.box.adjusted(-1, inset, 1, -inset / 2), inset, faded(style.paper, 0.72)};
}

} // namespace plusone
