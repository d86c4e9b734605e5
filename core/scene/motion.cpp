#include "scene/motion.h"

#include "layout/graph.h"
#include "scene/boxgrid.h"
#include "scene/hulls.h"
#include "scene/leaders.h"
#include "scene/scenelabels.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

/// Whether the nodes lie to one another as in the other scene.
bool liesAs(const Scene& scene, const Scene& rest) {
    constexpr double nothing = 1e-6;
    const auto by = [&](std::size_t i) { return scene.nodes[i].centre - rest.nodes[i].centre; };
    for (std::size_t i = 1; i < scene.nodes.size(); ++i) {
        if (!((by(i) - by(0)).manhattanLength() < nothing)) {
            return false;
        }
    }
    return true;
}

} // namespace

double discZoom(const Viewport& viewport) {
    return std::clamp(viewport.scale, 0.3, 1.6);
}

void placeStrands(Scene& scene, const SceneLink& link) {
    const SceneNode& a = scene.nodes[link.a];
    const SceneNode& b = scene.nodes[link.b];
    const QPointF line = b.centre - a.centre;
    const double length = std::max(std::sqrt(QPointF::dotProduct(line, line)), 1e-6);
    const QPointF along = line / length;
    const QPointF left(-along.y(), along.x());
    for (std::uint32_t s = link.firstStrand; s < link.firstStrand + link.strandCount; ++s) {
        SceneStrand& strand = scene.strands[s];
        const double square = strand.offset * strand.offset;
        strand.from =
            a.centre + left * strand.offset + along * std::sqrt(std::max(0.0, a.radius * a.radius - square));
        strand.to =
            b.centre + left * strand.offset - along * std::sqrt(std::max(0.0, b.radius * b.radius - square));
    }
}

void placeOutline(const Scene& scene, SceneHull& hull) {
    std::vector<HullDisc> discs;
    for (const std::uint32_t member : hull.members) {
        discs.push_back({scene.nodes[member].centre, scene.nodes[member].radius});
    }
    hull.outline = hullOutline(discs, layout::hullPadding(discs.size()) * scene.zoom);
}

void moveScene(Scene& scene, const std::vector<layout::Vec2>& positions, const Viewport& viewport,
               const Scene& rest) {
    scene.size = viewport.size;
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        scene.nodes[i].centre = viewport.toView(positions[i]);
        scene.nodes[i].radius = rest.nodes[i].radius * discZoom(viewport) / rest.zoom;
    }
    scene.zoom = discZoom(viewport);
    for (const SceneLink& link : scene.links) {
        placeStrands(scene, link);
    }
    for (SceneHull& hull : scene.hulls) {
        placeOutline(scene, hull);
    }
    scene.labels.clear();
    const bool isPanned = liesAs(scene, rest);
    const QRectF view(QPointF(), viewport.size);
    BoxGrid taken(view);
    for (const SceneLabel& label : rest.labels) {
        QPointF by = labelAnchor(scene, label) - labelAnchor(rest, label);
        if (!isPanned) {
            by = {std::round(by.x()), std::round(by.y())}; // its letters stay what they are
        }
        const QRectF box = label.box.translated(by);
        // Whether a name gives way depends on the zoom alone: a picture moved by hand is the same picture.
        if (!taken.isFree(box)) {
            continue;
        }
        taken.add(box);
        const QLineF leader = label.leader.translated(by);
        const QRectF whole = boundsWith(box, leader);
        const double reach = box.height(); // of letters and paper beyond it
        if (view.intersects(whole.adjusted(-reach, -reach, reach, reach))) {
            scene.labels.push_back(label);
            scene.labels.back().box = box;
            scene.labels.back().baseline += by;
            scene.labels.back().leader = leader;
        }
    }
}

} // namespace plusone
