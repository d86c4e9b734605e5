#include "scene/hittest.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

constexpr double strandCell = 12; // px: in the thick of a large map hundreds of strands pass one of 48

double distanceTo(const QPointF& from, const QPointF& to, QPointF point) {
    const QPointF along = to - from;
    const double squared = QPointF::dotProduct(along, along);
    const double share =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / squared, 0.0, 1.0) : 0;
    return QLineF(point, from + along * share).length();
}

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

const SceneLink& linkOf(const Scene& scene, std::uint32_t strand) {
    const auto after = std::upper_bound(
        scene.links.begin(), scene.links.end(), strand,
        [](std::uint32_t wanted, const SceneLink& link) { return wanted < link.firstStrand; });
    return *std::prev(after);
}

} // namespace

HitTest::HitTest(const Scene& scene)
    : m_nodes(QRectF(QPointF(), scene.size)),
      m_strands(QRectF(QPointF(), scene.size), linesOf(scene), strandCell) {
    for (const SceneNode& node : scene.nodes) {
        m_nodes.add(boxRound(node.centre, node.radius));
    }
}

std::optional<MapItem> HitTest::nodeAt(const Scene& scene, QPointF point, double tolerance) const {
    std::optional<MapItem> hit;
    double least = 0;
    m_nodes.visitNear(boxRound(point, tolerance), [&](std::uint32_t index, const QRectF&) {
        const SceneNode& node = scene.nodes[index];
        const double distance = QLineF(node.centre, point).length();
        if (distance <= node.radius + tolerance / 2 && (!hit || distance < least)) {
            hit = node.item;
            least = distance;
        }
    });
    return hit;
}

std::optional<MapItem> HitTest::strandAt(const Scene& scene, QPointF point, double tolerance) {
    // The thickest strand's edge lies this far from its middle.
    constexpr double halfWidth = 8;
    std::optional<std::uint32_t> nearest;
    double least = tolerance;
    m_strands.visitNear(boxRound(point, tolerance + halfWidth), [&](std::uint32_t index) {
        const SceneStrand& strand = scene.strands[index];
        // A spoke belongs to its hub and gives way to real links.
        const double handicap = linkOf(scene, index).spoke ? tolerance / 2 : 0;
        const double distance =
            std::max(0.0, distanceTo(strand.from, strand.to, point) - strand.width / 2) + handicap;
        if (distance < least || (distance == least && nearest && index < *nearest)) {
            nearest = index;
            least = distance;
        }
    });
    if (!nearest) {
        return std::nullopt;
    }
    const SceneLink& link = linkOf(scene, *nearest);
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

std::optional<MapItem> HitTest::at(const Scene& scene, QPointF point, double tolerance) {
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
        if (hull->outline.contains(point)) {
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
