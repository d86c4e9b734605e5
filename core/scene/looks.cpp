#include "scene/looks.h"

namespace plusone {

QColor faded(QColor colour, double opacity) {
    colour.setAlphaF(float(colour.alphaF() * opacity));
    return colour;
}

namespace {

double shareOf(Difference difference, const Style& style) {
    return difference == Difference::Kept    ? style.keptOpacity
           : difference == Difference::Ended ? style.endedOpacity
                                             : 1;
}

/// Not see-through: the links below a disc end at its rim.
QColor tintOn(const QColor& paper, const QColor& tint, double opacity) {
    const auto mixed = [opacity](int below, int above) { return int(below + (above - below) * opacity); };
    return {mixed(paper.red(), tint.red()), mixed(paper.green(), tint.green()),
            mixed(paper.blue(), tint.blue())};
}

} // namespace

NodeLook lookOf(const SceneNode& node, const Style& style) {
    const bool isNew = node.difference == Difference::New;
    const bool hasEnded = node.difference == Difference::Ended;
    const double opacity = node.opacity * (hasEnded       ? style.endedOpacity
                                           : node.outside ? style.outsideOpacity
                                                          : 1);
    const bool hub = node.shape == SceneNode::Shape::Diamond;
    const QColor line = hub ? style.strands[std::size_t(node.strand)].colour : style.ink;
    const bool isTinted = node.tint.isValid();
    NodeLook look{isTinted      ? tintOn(style.paper, node.tint, opacity)
                  : node.filled ? faded(style.ink, opacity)
                                : style.paper,
                  faded(line, opacity)};
    look.lineWidth = style.ringWidth * (isNew ? 1.5 : hasEnded ? 0.7 : 1);
    if (isTinted && node.filled) {
        look.lineWidth *= hubRingFactor;
    }
    if (isNew) {
        look.glow = faded(line, glowOpacity * opacity);
        look.glowWidth = glowWidth * 0.6;
    }
    return look;
}

double glowRadius(const SceneNode& node, const NodeLook& look) {
    return node.radius + (look.lineWidth + look.glowWidth) / 2;
}

StrandLook lookOf(const SceneLink& link, const SceneStrand& strand, const Style& style) {
    const QColor& colour = style.strands[std::size_t(strand.strand)].colour;
    StrandLook look{faded(colour, link.opacity * shareOf(strand.difference, style)), {}};
    if (link.selected && !link.spoke) {
        look.glow = faded(style.accent, glowOpacity);
        look.glowWidth = strand.width + glowWidth;
    } else if (strand.difference == Difference::New && !link.spoke) {
        look.glow = faded(colour, glowOpacity * link.opacity);
        look.glowWidth = strand.width + glowWidth;
    }
    return look;
}

QPen strandPen(const QColor& colour, double width, const std::vector<double>& dash) {
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    if (!dash.empty()) {
        pen.setDashPattern(QList<qreal>(dash.begin(), dash.end()));
    }
    return pen;
}

double squareHalf(double radius) {
    return radius * 0.89;
}

PinLook pinOf(const SceneNode& node) {
    const QPointF head = node.centre + QPointF(node.radius * 0.75, -node.radius * 0.75);
    return {head, {head + QPointF(-1.5, 3), head + QPointF(-4, 8)}};
}

bool isOutline(const SceneHull& hull) {
    return hull.isQuiet && !hull.selected && hull.difference != Difference::New;
}

double hullFillOpacity(const SceneHull& hull, const Style& style) {
    if (isOutline(hull)) {
        return 0;
    }
    const bool standsOut = hull.selected || hull.difference == Difference::New;
    return style.hullFill * hull.opacity * (standsOut ? 1.8 : shareOf(hull.difference, style));
}

double hullRimOpacity(const SceneHull& hull, const Style& style) {
    return style.hullRim * hull.opacity * shareOf(hull.difference, style);
}

double hullRimWidth(const SceneHull& hull) {
    return hull.selected || hull.difference == Difference::New ? 2.4
           : hull.difference == Difference::Ended              ? 0.8
                                                               : 1.2;
}

LabelGround groundOf(const SceneLabel& label, const Style& style) {
    // A rim that follows the letters would look finer, but their outlines come out a 64th of a pixel
    // different from one call to the next, and a figure must not.
    const double inset = label.box.height() * 0.14;
    if (label.badge) {
        return {label.box, label.box.height() / 2, style.paper, faded(style.muted, label.opacity), 1};
    }
    // A link's own line lies below its letters, in their colour.
    const double opacity = label.item.kind == MapItem::Kind::Link ? 0.92 : 0.72;
    return {label.box.adjusted(-1, inset, 1, -inset / 2), inset, faded(style.paper, opacity)};
}

LeaderLook leaderOf(const SceneLabel& label, const Style& style) {
    constexpr double opacity = 0.8;
    constexpr double dot = 1.8;
    const bool isOfHull = label.item.kind == MapItem::Kind::Hull;
    return {faded(isOfHull ? label.colour : style.muted, label.opacity), faded(style.paper, opacity),
            isOfHull ? dot : 0};
}

} // namespace plusone
