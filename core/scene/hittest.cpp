#include "scene/hittest.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

double distanceTo(const QPointF& from, const QPointF& to, QPointF point) {
    const QPointF along = to - from;
    const double squared = QPointF::dotProduct(along, along);
    const double share =
        squared > 0 ? std::clamp(QPointF::dotProduct(point - from, along) / squared, 0.0, 1.0) : 0;
    return QLineF(point, from + along * share).length();
}

std::optional<MapItem> nodeAt(const Scene& scene, QPointF point, double tolerance) {
    std::optional<MapItem> hit;
    double least = 0;
    for (const SceneNode& node : scene.nodes) {
        const double distance = QLineF(node.centre, point).length();
        if (distance <= node.radius + tolerance / 2 && (!hit || distance < least)) {
            hit = node.item;
            least = distance;
        }
    }
    return hit;
}

std::optional<MapItem> strandAt(const Scene& scene, QPointF point, double tolerance) {
    std::optional<MapItem> hit;
    double least = tolerance;
    for (const SceneLink& link : scene.links) {
        // A spoke belongs to its hub and gives way to real links.
        const double handicap = link.spoke ? tolerance / 2 : 0;
        for (const SceneStrand& strand : link.strands) {
            const double distance =
                std::max(0.0, distanceTo(strand.from, strand.to, point) - strand.width / 2) + handicap;
            if (distance < least) {
                hit = link.item;
                hit->strand = link.spoke ? std::nullopt : std::optional(strand.strand);
                least = distance;
            }
        }
    }
    return hit;
}

} // namespace

std::optional<MapItem> hitTest(const Scene& scene, QPointF point, double tolerance) {
    if (auto node = nodeAt(scene, point, tolerance)) {
        return node;
    }
    // What lies on top is what is meant: labels are painted over the lines behind them.
    for (const SceneLabel& label : scene.labels) {
        if (label.box.contains(point)) {
            return label.item;
        }
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
