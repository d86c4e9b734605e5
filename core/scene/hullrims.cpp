#include "scene/hullrims.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace plusone {
namespace {

/// Of the distance, which is asked of every point.
double square(const QRectF& box, QPointF point) {
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return dx * dx + dy * dy;
}

QPolygonF pointsAlong(const QPainterPath& outline, double step) {
    QPolygonF points;
    for (const QPolygonF& corners : outline.toSubpathPolygons()) {
        for (qsizetype i = 0; i + 1 < corners.size(); ++i) {
            const QLineF side(corners[i], corners[i + 1]);
            const int parts = std::max(1, int(std::ceil(side.length() / step)));
            for (int k = 0; k < parts; ++k) {
                points << side.pointAt(double(k) / parts);
            }
        }
    }
    return points;
}

} // namespace

double toPartner(const Scene& scene, const SceneHull& hull, QPointF point) {
    std::optional<double> nearest;
    for (const std::uint32_t member : hull.members) {
        const SceneNode& node = scene.nodes[member];
        if (!node.filled) {
            const double distance = QLineF(node.centre, point).length();
            nearest = std::min(nearest.value_or(distance), distance);
        }
    }
    return nearest ? *nearest : QLineF(hull.outline.boundingRect().center(), point).length();
}

std::vector<QLineF> tieOfOthers(const Scene& scene, const SceneHull& hull) {
    const auto isMember = [&hull](std::size_t node) {
        return std::find(hull.members.begin(), hull.members.end(), node) != hull.members.end();
    };
    std::vector<QLineF> lines;
    for (const SceneLink& link : scene.links) {
        const bool isOfBoth = !link.spoke && scene.nodes[link.a].filled && scene.nodes[link.b].filled;
        if (isOfBoth && !(isMember(link.a) && isMember(link.b))) {
            for (const SceneStrand& strand : scene.strandsOf(link)) {
                lines.emplace_back(strand.from, strand.to);
            }
        }
    }
    return lines;
}

HullRims::HullRims(const Scene& scene, const QRectF& room, double step)
    : m_scene(scene), m_room(room), m_points(room) {
    for (const SceneHull& hull : scene.hulls) {
        const QPolygonF& rim = m_rims.emplace_back(pointsAlong(hull.outline, step));
        for (const QPointF point : rim) {
            m_hulls.push_back(std::uint32_t(m_rims.size() - 1));
            m_points.add({point, QSizeF(0, 0)});
        }
    }
}

double HullRims::distance(const QRectF& text, std::size_t hull) const {
    double nearest = std::numeric_limits<double>::infinity();
    for (const QPointF point : m_rims[hull]) {
        nearest = std::min(nearest, square(text, point));
    }
    return std::sqrt(nearest);
}

double HullRims::toOthers(const QRectF& box, std::size_t hull, double most) const {
    double nearest = most * most;
    m_points.visitNear(box.adjusted(-most, -most, most, most), [&](std::uint32_t point, const QRectF& at) {
        if (m_hulls[point] != hull) {
            nearest = std::min(nearest, square(box, at.topLeft()));
        }
    });
    return std::sqrt(nearest);
}

bool HullRims::isPlainlyOf(const QRectF& text, std::size_t hull) const {
    constexpr double most = 0.6; // lines
    const double own = distance(text, hull);
    const double clear = 1.5 * own + 0.3 * text.height();
    if (own > most * text.height() || toOthers(text, hull, clear) < clear) {
        return false;
    }
    // In another's area it is read as that one's.
    const auto holds = [&text](const QPolygonF& rim) {
        return rim.containsPoint(text.center(), Qt::OddEvenFill);
    };
    return holds(m_rims[hull]) || std::none_of(m_rims.begin(), m_rims.end(), holds);
}

std::optional<LabelAim> HullRims::aimAt(std::size_t hull, double line) const {
    constexpr double clear = 0.3; // lines
    constexpr double nearest = 0.35;
    const SceneHull& outlined = m_scene.hulls[hull];
    LabelAim aim{outlined.outline.boundingRect().center(), 0, apart(hull, clear * line)};
    if (aim.rim.empty()) {
        return std::nullopt;
    }
    std::ranges::stable_sort(aim.rim, {}, [&](QPointF point) { return toPartner(m_scene, outlined, point); });
    aim.rim.resize(std::max(std::size_t(nearest * double(aim.rim.size())), std::size_t(1)));
    constexpr std::size_t enough = 24; // points to lead to
    const std::size_t stride = (aim.rim.size() + enough - 1) / enough;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < aim.rim.size(); i += stride) {
        aim.rim[kept++] = aim.rim[i];
    }
    aim.rim.resize(kept);
    return aim;
}

/// Points of the hull's rim in the room that lie about as far from every other rim as any of them do; `clear`
/// px are far enough. Empty where the rim lies outside the room.
std::vector<QPointF> HullRims::apart(std::size_t hull, double clear) const {
    std::vector<QPointF> points;
    std::vector<double> distances;
    for (const QPointF point : m_rims[hull]) {
        if (m_room.contains(point)) {
            points.push_back(point);
            distances.push_back(toOthers({point, QSizeF(0, 0)}, hull, clear));
        }
    }
    if (points.empty()) {
        return points;
    }
    constexpr double asFar = 0.8;
    const double least = asFar * *std::max_element(distances.begin(), distances.end());
    std::vector<QPointF> apart;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (distances[i] >= least) {
            apart.push_back(points[i]);
        }
    }
    return apart;
}

} // namespace plusone
