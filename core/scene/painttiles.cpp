#include "scene/painttiles.h"

#include "scene/looks.h"

#include <QTransform>

#include <cmath>

namespace plusone {
namespace {

constexpr int tileSide = 256;
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

bool meet(const QRectF& box, const QRect& tile) {
    return box.left() < tile.right() + 1 && box.right() > tile.left() && box.top() < tile.bottom() + 1 &&
           box.bottom() > tile.top();
}

} // namespace

PaintTiles::PaintTiles(QImage& image, const QRect& part, const Scene& scene, const Style& style, Edges edges,
                       PaintCache& cache)
    : m_image(image), m_part(part), m_scene(scene), m_style(style), m_edges(edges), m_cache(cache),
      m_scale(image.devicePixelRatio()), m_nodes(std::size_t(part.height() / tileSide) + 1) {
    for (const SceneHull& hull : scene.hulls) {
        addHull(hull);
    }
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

bool PaintTiles::isInPart(const QRectF& box) const {
    return meet(box, m_part);
}

void PaintTiles::addHull(const SceneHull& hull) {
    const double half = hullRimWidth(hull) * m_scale / 2;
    const QRectF bounds = hull.outline.boundingRect();
    const QRectF box = QRectF(bounds.topLeft() * m_scale, bounds.size() * m_scale)
                           .adjusted(-half - 1, -half - 1, half + 1, half + 1);
    if (!isInPart(box)) {
        return;
    }
    const QPolygonF outline = QTransform::fromScale(m_scale, m_scale).map(hull.outline.toFillPolygon());
    const auto spans = [this](const QPolygonF& polygon) {
        return ConvexSpans(polygon, m_part.top(), m_part.bottom() + 1);
    };
    m_hulls.push_back({spans(outline), spans(movedOut(outline, half)), spans(movedOut(outline, -half)), box,
                       inkOf(hull.colour, hullFillOpacity(hull, m_style)),
                       inkOf(hull.colour, hullRimOpacity(hull, m_style))});
}

void PaintTiles::addLines() {
    std::vector<QLineF> middles;
    double broadest = 0;
    const bool isWhole = m_part == m_image.rect();
    if (isWhole) {
        m_lines.reserve(m_scene.strands.size());
        middles.reserve(m_scene.strands.size());
    }
    for (const SceneLink& link : m_scene.links) {
        for (const SceneStrand& strand : m_scene.strandsOf(link)) {
            const StrandLook look = lookOf(link, strand, m_style);
            const QLineF middle(strand.from * m_scale, strand.to * m_scale);
            const double width = strand.width * m_scale;
            const double glow = look.glowWidth * m_scale;
            const double whole = std::max(width, glow);
            const double reach = whole / 2 + 2;
            if (!isInPart(
                    QRectF(middle.p1(), middle.p2()).normalized().adjusted(-reach, -reach, reach, reach))) {
                continue;
            }
            m_lines.push_back({Stroke(middle.p1(), middle.p2(), width, inkOf(look.line),
                                      m_style.strands[std::size_t(strand.strand)].dash, m_cache.dashes),
                               middle, glow, inkOf(look.glow)});
            middles.push_back(middle);
            broadest = std::max(broadest, whole);
        }
    }
    m_grid.emplace(QRectF(m_part), std::move(middles), tileSide, broadest / 2 + 2);
}

void PaintTiles::addNode(const SceneNode& node) {
    const QRectF box = boxOf(node, m_scale);
    if (!isInPart(box)) {
        return;
    }
    const auto row = [this](double y) {
        return std::size_t(std::clamp((y - m_part.top()) / tileSide, 0.0, double(m_nodes.size() - 1)));
    };
    for (std::size_t i = row(box.top()); i <= row(box.bottom()); ++i) {
        m_nodes[i].push_back(&node);
    }
}

void PaintTiles::addLabel(const SceneLabel& label) {
    const QRectF box(label.box.topLeft() * m_scale, label.box.size() * m_scale);
    const double margin = box.height();
    if (!isInPart(box.adjusted(-margin, -margin, margin, margin))) {
        return;
    }
    const LabelGround ground = groundOf(label, m_style);
    Label drawn{{ground.box.topLeft() * m_scale, ground.box.size() * m_scale},
                ground.corner * m_scale,
                inkOf(ground.colour),
                inkOf(ground.rim),
                ground.rimWidth * m_scale,
                m_cache.letters.imageOf(label, m_scale),
                {}};
    drawn.box = QRect(drawn.letters.at, drawn.letters.image.size()) | drawn.ground.toAlignedRect();
    m_labels.push_back(std::move(drawn));
}

void PaintTiles::paint(layout::Workers& workers, const std::function<void(Raster&)>& ground) {
    if (m_part.isEmpty()) {
        return;
    }
    const int columns = (m_part.width() + tileSide - 1) / tileSide;
    const int rows = (m_part.height() + tileSide - 1) / tileSide;
    const auto paintTiles = [&](std::size_t first, std::size_t last) {
        for (int i = int(first); i < int(last); ++i) {
            const int column = i % columns;
            const int row = i / columns;
            const QRect tile =
                QRect(m_part.left() + column * tileSide, m_part.top() + row * tileSide, tileSide, tileSide) &
                m_part;
            Raster raster(m_image, tile);
            ground(raster);
            paintTile(raster, column, row, tile);
        }
    };
    const int count = columns * rows;
    constexpr int few = 8; // sooner painted than shared out
    if (count <= few) {
        paintTiles(0, std::size_t(count));
    } else {
        workers.run(std::size_t(count), 1, paintTiles);
    }
}

void PaintTiles::paintTile(Raster& raster, int column, int row, const QRect& tile) const {
    for (const Hull& hull : m_hulls) {
        if (meet(hull.box, tile)) {
            raster.fill(hull.fill, hull.ink);
            raster.ring(hull.outer, hull.inner, hull.rim);
        }
    }
    for (const std::uint32_t index : m_grid->passing(column, row)) {
        const Line& line = m_lines[index];
        if (line.glow > 0) {
            raster.capsule(line.middle.p1(), line.middle.p2(), line.glow, line.glowInk);
        }
        raster.line(line.stroke, m_edges);
    }
    for (const SceneNode* node : m_nodes[std::size_t(row)]) {
        if (meet(boxOf(*node, m_scale), tile)) {
            paintNode(raster, *node);
        }
    }
    for (const Mark& mark : m_marks) {
        if (meet(boxOf(mark, m_scale), tile)) {
            paintMark(raster, mark);
        }
    }
    for (const Label& label : m_labels) {
        if (label.box.intersects(tile)) {
            raster.roundedRect(label.ground, label.corner, {Ink{0, 0}, label.ink, label.rim, label.rimWidth});
            raster.image(label.letters.image, label.letters.at);
        }
    }
}

void PaintTiles::paintNode(Raster& raster, const SceneNode& node) const {
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

void PaintTiles::paintShape(Raster& raster, const SceneNode& node, double radius,
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

void PaintTiles::paintMark(Raster& raster, const Mark& mark) const {
    raster.disc(mark.centre * m_scale, mark.radius * m_scale,
                {Ink{0, 0}, inkOf(mark.fill), inkOf(mark.rim), markRim * m_scale});
    for (const QLineF& stroke : mark.strokes()) {
        raster.capsule(stroke.p1() * m_scale, stroke.p2() * m_scale, mark.strokeWidth() * m_scale,
                       inkOf(mark.sign));
    }
}

void PaintTiles::paintPin(Raster& raster, const SceneNode& node) const {
    const PinLook pin = pinOf(node);
    raster.disc(pin.head * m_scale, PinLook::radius * m_scale,
                {Ink{0, 0}, inkOf(m_style.accent), inkOf(m_style.paper), m_scale});
    raster.capsule(pin.needle.p1() * m_scale, pin.needle.p2() * m_scale, PinLook::needleWidth * m_scale,
                   inkOf(m_style.accent));
}

} // namespace plusone
