#include "scene/hittest.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

constexpr double strandCell = 12; // px: in the thick of a large map hundreds of strands pass one of 48

std::vector<QLineF> linesOf(const Scene& scene) {
    std::vector<QLineF> lines;
    lines.reserve(scene.strands.size());
    for (const SceneStrand& strand : scene.strands) {
        lines.emplace_back(strand.from, strand.to);
    }
    return lines;
}

QRectF boxRound(QPointF point, double reach) {
    return {point.x() - reach, point.y() - reach, 2 * reach, 2 * reach};
}

} // namespace

HitTest::HitTest(const Scene& scene)
    : m_nodes(QRectF(QPointF(), scene.size)),
      m_strands(QRectF(QPointF(), scene.size), linesOf(scene), strandCell) {
    for (const SceneNode& node : scene.nodes) {
        m_nodes.add(boxRound(node.centre, node.radius));
    }
    m_segments.resize(scene.strands.size());
    for (std::uint32_t i = 0; i < scene.links.size(); ++i) {
        const SceneLink& link = scene.links[i];
        for (std::uint32_t s = link.firstStrand; s < link.firstStrand + link.strandCount; ++s) {
            const SceneStrand& strand = scene.strands[s];
            const QPointF along = strand.to - strand.from;
            m_segments[s] = {float(strand.from.x()),
                             float(strand.from.y()),
                             float(along.x()),
                             float(along.y()),
                             float(strand.width / 2),
                             link.spoke,
                             i};
            m_broadest = std::max(m_broadest, m_segments[s].half);
        }
    }
}

std::optional<MapItem> HitTest::nodeAt(const Scene& scene, QPointF point, double tolerance) const {
    const SceneNode* nearest = nullptr;
    double least = 0;
    m_nodes.visitNear(boxRound(point, tolerance), [&](std::uint32_t index, const QRectF&) {
        const SceneNode& node = scene.nodes[index];
        const double distance = QLineF(node.centre, point).length();
        if (distance <= node.radius + tolerance / 2 && (!nearest || distance < least)) {
            nearest = &node;
            least = distance;
        }
    });
    return nearest ? std::optional(nearest->item) : std::nullopt;
}

std::optional<MapItem> HitTest::strandAt(const Scene& scene, QPointF point, double tolerance) const {
    const auto px = float(point.x());
    const auto py = float(point.y());
    // A spoke belongs to its hub and gives way to real links.
    const float handicap = float(tolerance) / 2;
    std::optional<std::uint32_t> nearest;
    float least = float(tolerance);
    const auto ask = [&](std::uint32_t index) {
        const Segment& s = m_segments[index];
        const float squared = s.dx * s.dx + s.dy * s.dy;
        const float reach = least + s.half;
        // Beside the line as if it had no end, before the root and the division.
        const float cross = s.dx * (py - s.y) - s.dy * (px - s.x);
        if (!(cross * cross <= reach * reach * squared)) {
            return; // of what is nowhere, too
        }
        const float dot = (px - s.x) * s.dx + (py - s.y) * s.dy;
        const float share = squared > 0 ? std::clamp(dot / squared, 0.0F, 1.0F) : 0;
        const float awayX = px - s.x - share * s.dx;
        const float awayY = py - s.y - share * s.dy;
        const float distance =
            std::max(0.0F, std::sqrt(awayX * awayX + awayY * awayY) - s.half) + (s.isSpoke ? handicap : 0);
        if (distance < least || (distance == least && nearest && index < *nearest)) {
            nearest = index;
            least = distance;
        }
    };
    // Its own cell first: as a rule what is nearest passes there, and little is left to look for.
    const LineGrid::Cell own = m_strands.cellAt(point);
    const auto askCell = [&](LineGrid::Cell cell) {
        const auto passing = m_strands.passing(cell.column, cell.row);
        std::for_each(passing.begin(), passing.end(), ask);
    };
    askCell(own);
    const double reach = double(least + m_broadest);
    const LineGrid::Cell first = m_strands.cellAt(point - QPointF(reach, reach));
    const LineGrid::Cell last = m_strands.cellAt(point + QPointF(reach, reach));
    for (int row = first.row; row <= last.row; ++row) {
        for (int column = first.column; column <= last.column; ++column) {
            if (column != own.column || row != own.row) {
                askCell({column, row});
            }
        }
    }
    if (!nearest) {
        return std::nullopt;
    }
    const SceneLink& link = scene.links[m_segments[*nearest].link];
    MapItem item = link.item;
    if (!link.spoke && !link.whole) {
        item.strand = scene.strands[*nearest].strand;
    }
    return item;
}

const SceneLabel* HitTest::labelAt(const Scene& scene, QPointF point, double tolerance) const {
    const auto label = std::find_if(scene.labels.begin(), scene.labels.end(),
                                    [point](const SceneLabel& each) { return each.box.contains(point); });
    return label == scene.labels.end() || nodeAt(scene, point, tolerance) ? nullptr : &*label;
}

std::optional<MapItem> HitTest::at(const Scene& scene, QPointF point, double tolerance) const {
    if (auto node = nodeAt(scene, point, tolerance)) {
        return node;
    }
    // What lies on top is what is meant: labels are painted over the lines behind them.
    if (const SceneLabel* label = labelAt(scene, point, tolerance)) {
        return label->item;
    }
    if (auto strand = strandAt(scene, point, tolerance)) {
        return strand;
    }
    for (auto hull = scene.hulls.rbegin(); hull != scene.hulls.rend(); ++hull) {
        if (hull->outline.boundingRect().contains(point) && hull->outline.contains(point)) {
            return hull->item;
        }
    }
    return std::nullopt;
}

std::optional<MapItem> nextNode(const Scene& scene, const std::optional<MapItem>& from, QPointF direction) {
    const auto start = std::find_if(scene.nodes.begin(), scene.nodes.end(),
                                    [&from](const SceneNode& node) { return from && node.item == *from; });
    if (start == scene.nodes.end()) {
        const auto largest =
            std::max_element(scene.nodes.begin(), scene.nodes.end(),
                             [](const SceneNode& a, const SceneNode& b) { return a.radius < b.radius; });
        return largest == scene.nodes.end() ? std::nullopt : std::optional(largest->item);
    }
    std::optional<MapItem> next;
    double least = 0;
    for (const SceneNode& node : scene.nodes) {
        const QPointF way = node.centre - start->centre;
        const double along = QPointF::dotProduct(way, direction);
        const double length = std::hypot(way.x(), way.y());
        if (along > 0 && along >= length * std::sqrt(0.5) - 1e-9 && (!next || length < least)) {
            next = node.item;
            least = length;
        }
    }
    return next;
}

} // namespace plusone
