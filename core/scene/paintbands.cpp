#include "scene/paintbands.h"

#include "scene/leaders.h"
#include "scene/looks.h"

#include <QTransform>

#include <cmath>

namespace plusone {
namespace {

constexpr int bandHeight = 32;
constexpr double nodeReach = 12; ///< px round a disc, for its halo and its pin

Ink inkOf(const QColor& colour, double opacity = 1) {
    return {colour.rgb(), float(colour.alphaF() * opacity)};
}

QRectF boxOf(const SceneNode& node, double scale) {
    const double reach = (node.radius + nodeReach) * scale;
    return {node.centre.x() * scale - reach, node.centre.y() * scale - reach, 2 * reach, 2 * reach};
}

QRectF boxOf(const Mark& mark, double scale) {
    const double reach = (mark.radius + markRim + 1) * scale;
    return {mark.centre.x() * scale - reach, mark.centre.y() * scale - reach, 2 * reach, 2 * reach};
}

/// The polygon moved out by `by` px, in where negative; convex and of many corners.
QPolygonF movedOut(const QPolygonF& polygon, double by) {
    const QPointF middle = polygon.boundingRect().center();
    QPolygonF moved;
    const qsizetype count = polygon.size() - (polygon.isClosed() ? 1 : 0);
    moved.reserve(count);
    for (qsizetype i = 0; i < count; ++i) {
        const QPointF along = polygon[(i + 1) % count] - polygon[(i + count - 1) % count];
        const double length = std::max(std::sqrt(QPointF::dotProduct(along, along)), 1e-9);
        QPointF out(along.y() / length, -along.x() / length);
        if (QPointF::dotProduct(out, polygon[i] - middle) < 0) {
            out = -out;
        }
        moved << polygon[i] + out * by;
    }
    return moved;
}

bool meet(const QRectF& box, const QRect& part) {
    return box.left() < part.right() + 1 && box.right() > part.left() && box.top() < part.bottom() + 1 &&
           box.bottom() > part.top();
}

} // namespace

PaintBands::PaintBands(QImage& image, const QRect& part, const Scene& scene, const Style& style, Edges edges,
                       PaintCache& cache, layout::Workers& workers)
    : m_image(image), m_part(part), m_scene(scene), m_style(style), m_edges(edges), m_cache(cache),
      m_workers(workers), m_scale(image.devicePixelRatio()),
      m_passing(std::size_t(part.height() / bandHeight) + 1), m_nodes(m_passing.size()) {
    addHulls();
    addLines();
    for (const SceneNode& node : scene.nodes) {
        addNode(node);
    }
    for (const Mark& mark : marksOf(scene, style)) {
        if (isInPart(boxOf(mark, m_scale))) {
            m_marks.push_back(mark);
        }
    }
    for (const SceneLabel& label : scene.labels) {
        addLabel(label);
    }
}

/// Small parts are sooner painted than shared out.
bool PaintBands::isWorthSharing() const {
    constexpr int few = 300'000; // pixels
    return m_part.width() * m_part.height() >= few;
}

bool PaintBands::isInPart(const QRectF& box) const {
    return meet(box, m_part);
}

void PaintBands::addHulls() {
    std::vector<const SceneHull*> hulls;
    std::vector<QRectF> boxes;
    for (const SceneHull& hull : m_scene.hulls) {
        const double half = hullRimWidth(hull) * m_scale / 2;
        const QRectF bounds = hull.outline.boundingRect();
        const QRectF box = QRectF(bounds.topLeft() * m_scale, bounds.size() * m_scale)
                               .adjusted(-half - 1, -half - 1, half + 1, half + 1);
        if (isInPart(box)) {
            hulls.push_back(&hull);
            boxes.push_back(box);
        }
    }
    m_hulls.resize(hulls.size());
    const auto work = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const SceneHull& hull = *hulls[i];
            const double half = hullRimWidth(hull) * m_scale / 2;
            const QPolygonF outline =
                QTransform::fromScale(m_scale, m_scale).map(hull.outline.toFillPolygon());
            const auto spans = [this](const QPolygonF& polygon) {
                return ConvexSpans(polygon, m_part.top(), m_part.bottom() + 1);
            };
            m_hulls[i] = {spans(outline),
                          spans(movedOut(outline, half)),
                          spans(movedOut(outline, -half)),
                          boxes[i],
                          inkOf(hull.colour, hullFillOpacity(hull, m_style)),
                          inkOf(hull.colour, hullRimOpacity(hull, m_style))};
        }
    };
    isWorthSharing() ? m_workers.run(hulls.size(), 1, work) : work(0, hulls.size());
}

std::pair<std::size_t, std::size_t> PaintBands::bandsOf(const QRectF& box) const {
    const auto band = [this](double y) {
        return std::size_t(std::clamp((y - m_part.top()) / bandHeight, 0.0, double(m_nodes.size() - 1)));
    };
    return {band(box.top()), band(box.bottom())};
}

void PaintBands::addLines() {
    if (m_part == m_image.rect()) {
        m_lines.reserve(m_scene.strands.size());
    }
    for (const SceneLink& link : m_scene.links) {
        for (const SceneStrand& strand : m_scene.strandsOf(link)) {
            const StrandLook look = lookOf(link, strand, m_style);
            const QLineF middle(strand.from * m_scale, strand.to * m_scale);
            const double width = strand.width * m_scale;
            const double glow = look.glowWidth * m_scale;
            const double reach = std::max(width, glow) / 2 + 2;
            const QRectF box =
                QRectF(middle.p1(), middle.p2()).normalized().adjusted(-reach, -reach, reach, reach);
            if (!isInPart(box)) {
                continue;
            }
            const auto [first, last] = bandsOf(box);
            for (std::size_t band = first; band <= last; ++band) {
                m_passing[band].push_back(std::uint32_t(m_lines.size()));
            }
            m_lines.push_back({Stroke(middle.p1(), middle.p2(), width, inkOf(look.line),
                                      m_style.strands[std::size_t(strand.strand)].dash, m_cache.dashes),
                               middle, glow, inkOf(look.glow)});
        }
    }
}

void PaintBands::addNode(const SceneNode& node) {
    const QRectF box = boxOf(node, m_scale);
    if (!isInPart(box)) {
        return;
    }
    const auto [first, last] = bandsOf(box);
    for (std::size_t band = first; band <= last; ++band) {
        m_nodes[band].push_back(&node);
    }
}

void PaintBands::addLabel(const SceneLabel& label) {
    const auto scaled = [this](QPointF point) { return point * m_scale; };
    const QLineF leader(scaled(label.leader.p1()), scaled(label.leader.p2()));
    const QRectF letters(scaled(label.box.topLeft()), label.box.size() * m_scale);
    const QRectF box = boundsWith(letters, leader);
    const double margin = letters.height();
    if (!isInPart(box.adjusted(-margin, -margin, margin, margin))) {
        return;
    }
    const LabelGround ground = groundOf(label, m_style);
    const LeaderLook look = leaderOf(label, m_style);
    Label drawn{{ground.box.topLeft() * m_scale, ground.box.size() * m_scale},
                ground.corner * m_scale,
                inkOf(ground.colour),
                inkOf(ground.rim),
                ground.rimWidth * m_scale,
                leader,
                inkOf(look.line),
                inkOf(look.casing),
                look.dot * m_scale,
                m_cache.letters.imageOf(label, m_scale),
                {}};
    drawn.box = QRect(drawn.letters.at, drawn.letters.image.size()) | drawn.ground.toAlignedRect();
    if (!leader.isNull()) {
        const int round = 2 + int(drawn.dot);
        drawn.box |= box.toAlignedRect().adjusted(-round, -round, round, round);
    }
    m_labels.push_back(std::move(drawn));
}

void PaintBands::paint(const std::function<void(Raster&)>& ground) {
    if (m_part.isEmpty()) {
        return;
    }
    const auto paintBands = [&](std::size_t first, std::size_t last) {
        for (int i = int(first); i < int(last); ++i) {
            const QRect band =
                QRect(m_part.left(), m_part.top() + i * bandHeight, m_part.width(), bandHeight) & m_part;
            Raster raster(m_image, band);
            ground(raster);
            paintBand(raster, i, band);
        }
    };
    const auto count = std::size_t((m_part.height() + bandHeight - 1) / bandHeight);
    isWorthSharing() ? m_workers.run(count, 1, paintBands) : paintBands(0, count);
}

void PaintBands::paintBand(Raster& raster, int index, const QRect& band) const {
    for (const Hull& hull : m_hulls) {
        if (meet(hull.box, band)) {
            raster.fill(hull.fill, hull.ink);
            raster.ring(hull.outer, hull.inner, hull.rim);
        }
    }
    for (const std::uint32_t lineIndex : m_passing[std::size_t(index)]) {
        const Line& line = m_lines[lineIndex];
        if (line.glow > 0) {
            raster.capsule(line.middle.p1(), line.middle.p2(), line.glow, line.glowInk);
        }
        raster.line(line.stroke, m_edges);
    }
    for (const SceneNode* node : m_nodes[std::size_t(index)]) {
        paintNode(raster, *node);
    }
    for (const Mark& mark : m_marks) {
        if (meet(boxOf(mark, m_scale), band)) {
            paintMark(raster, mark);
        }
    }
    for (const Label& label : m_labels) {
        if (label.box.intersects(band)) {
            if (!label.leader.isNull()) {
                raster.capsule(label.leader.p1(), label.leader.p2(), LeaderLook::casingWidth * m_scale,
                               label.casingInk);
                raster.capsule(label.leader.p1(), label.leader.p2(), LeaderLook::width * m_scale,
                               label.leaderInk);
                if (label.dot > 0) {
                    raster.disc(label.leader.p2(), label.dot, {Ink{0, 0}, label.leaderInk, Ink{0, 0}, 0});
                }
            }
            raster.roundedRect(label.ground, label.corner, {Ink{0, 0}, label.ink, label.rim, label.rimWidth});
            raster.image(label.letters.image, label.letters.at);
        }
    }
}

void PaintBands::paintNode(Raster& raster, const SceneNode& node) const {
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
    if (node.pinned) {
        paintPin(raster, node);
    }
}

void PaintBands::paintShape(Raster& raster, const SceneNode& node, double radius,
                            const Raster::Look& look) const {
    const QPointF centre = node.centre * m_scale;
    switch (node.shape) {
    case SceneNode::Shape::Disc:
        raster.disc(centre, radius * m_scale, look);
        break;
    case SceneNode::Shape::RoundedSquare: {
        const double half = squareHalf(radius) * m_scale;
        raster.roundedRect({centre.x() - half, centre.y() - half, 2 * half, 2 * half}, half * squareCorner,
                           look);
        break;
    }
    case SceneNode::Shape::Diamond:
        raster.diamond(centre, radius * m_scale, look);
        break;
    }
}

void PaintBands::paintMark(Raster& raster, const Mark& mark) const {
    raster.disc(mark.centre * m_scale, mark.radius * m_scale,
                {Ink{0, 0}, inkOf(mark.fill), inkOf(mark.rim), markRim * m_scale});
    for (const QLineF& stroke : mark.strokes()) {
        raster.capsule(stroke.p1() * m_scale, stroke.p2() * m_scale, mark.strokeWidth() * m_scale,
                       inkOf(mark.sign));
    }
}

void PaintBands::paintPin(Raster& raster, const SceneNode& node) const {
    const PinLook pin = pinOf(node);
    raster.disc(pin.head * m_scale, PinLook::radius * m_scale,
                {Ink{0, 0}, inkOf(m_style.accent), inkOf(m_style.paper), m_scale});
    raster.capsule(pin.needle.p1() * m_scale, pin.needle.p2() * m_scale, PinLook::needleWidth * m_scale,
                   inkOf(m_style.accent));
}

} // namespace plusone
