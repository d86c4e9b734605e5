#include "scene/marks.h"

#include "scene/boxgrid.h"
#include "scene/labels.h"
#include "scene/looks.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

double radiusIn(const Scene& scene) {
    constexpr double usual = 5.5; // px
    return usual * std::clamp(scene.zoom, 0.7, 1.1);
}

QRectF boxRound(QPointF centre, double radius) {
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// At the rim, towards the top left: at the top right is the pin.
QPointF placeAt(const SceneNode& node, double radius) {
    const double reach = (node.radius + radius / 3) * std::sqrt(0.5);
    return node.centre - QPointF(reach, reach);
}

/// `k`: of the link's `count` strands, whose marks would else lie over one another.
void placeMark(SceneStrand& strand, const QRectF& view, double radius, double k, double count,
               BoxGrid& taken) {
    const QLineF line(strand.from, strand.to);
    const QLineF shown = within(view, line);
    if (shown.length() < 4 * radius) {
        return;
    }
    const double apart = 2.4 * radius;
    for (const double step : {0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0, -4.0, 4.0}) {
        const double along = shown.length() / 2 + (k - (count - 1) / 2 + step * count) * apart;
        const QPointF at = shown.pointAt(along / shown.length());
        const QRectF box = boxRound(at, radius);
        if (along > 1.5 * radius && along < shown.length() - 1.5 * radius && taken.isFree(box)) {
            taken.add(box);
            strand.markAt = QLineF(line.p1(), at).length() / line.length();
            return;
        }
    }
}

} // namespace

std::array<QLineF, 2> Mark::strokes() const {
    const double reach = radius * (isPlus ? 0.62 : 0.62 * std::sqrt(0.5));
    const QPointF one = isPlus ? QPointF(reach, 0) : QPointF(reach, reach);
    const QPointF other = isPlus ? QPointF(0, reach) : QPointF(reach, -reach);
    return {QLineF(centre - one, centre + one), QLineF(centre - other, centre + other)};
}

bool isMarked(Difference difference) {
    return difference == Difference::New || difference == Difference::Ended;
}

QRectF markBox(const Scene& scene, const SceneNode& node) {
    const double radius = radiusIn(scene);
    return boxRound(placeAt(node, radius), radius);
}

void placeMarks(Scene& scene) {
    const QRectF view(QPointF(), scene.size);
    const double radius = radiusIn(scene);
    BoxGrid taken(view);
    for (const SceneNode& node : scene.nodes) {
        taken.add(boxRound(node.centre, node.radius));
        if (isMarked(node.difference)) {
            taken.add(markBox(scene, node));
        }
    }
    for (const SceneLabel& label : scene.labels) {
        taken.add(label.box);
    }
    for (const SceneLink& link : scene.links) {
        for (std::uint32_t k = 0; k < link.strandCount && !link.spoke; ++k) {
            SceneStrand& strand = scene.strands[link.firstStrand + k];
            if (isMarked(strand.difference)) {
                placeMark(strand, view, radius, k, link.strandCount, taken);
            }
        }
    }
}

std::vector<Mark> marksOf(const Scene& scene, const Style& style, double leastOpacity) {
    std::vector<Mark> marks;
    const double radius = radiusIn(scene);
    const auto add = [&](QPointF centre, Difference difference, const QColor& colour, double opacity) {
        if (opacity >= leastOpacity) {
            const bool isNew = difference == Difference::New;
            const QColor line = faded(colour, opacity);
            marks.push_back(
                {centre, radius, line, isNew ? line : style.paper, isNew ? style.paper : line, isNew});
        }
    };
    for (const SceneLink& link : scene.links) {
        for (const SceneStrand& strand : scene.strandsOf(link)) {
            if (strand.markAt > 0) {
                add(QLineF(strand.from, strand.to).pointAt(strand.markAt), strand.difference,
                    style.strands[std::size_t(strand.strand)].colour, link.opacity);
            }
        }
    }
    for (const SceneNode& node : scene.nodes) {
        if (isMarked(node.difference)) {
            add(placeAt(node, radius), node.difference, style.ink, node.opacity);
        }
    }
    return marks;
}

} // namespace plusone
