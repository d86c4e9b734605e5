#include "scene/leaders.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plusone {

QLineF leaderFrom(const QRectF& box, const LabelAim& aim) {
    const auto nearest = [&box](QPointF to) {
        const double inset = box.height() * 0.25; // not at the corner of the letters' box, where no letter is
        return QPointF(std::clamp(to.x(), box.left(), box.right()),
                       std::clamp(to.y(), box.top() + inset, box.bottom() - inset));
    };
    if (aim.rim.empty()) {
        const QLineF whole(nearest(aim.centre), aim.centre);
        const double length = whole.length();
        return length <= aim.radius ? QLineF() : QLineF(whole.p1(), whole.pointAt(1 - aim.radius / length));
    }
    const auto square = [&nearest](QPointF point) { // asked most of all
        const QPointF way = point - nearest(point);
        return QPointF::dotProduct(way, way);
    };
    const QPointF end = *std::ranges::min_element(aim.rim, {}, square);
    return {nearest(end), end};
}

QRectF boundsWith(const QRectF& box, const QLineF& leader) {
    return leader.isNull() ? box : box | QRectF(leader.p1(), leader.p2()).normalized();
}

std::vector<QRectF> placesAfar(const LabelAim& aim, QSizeF text, int rings) {
    constexpr std::size_t directions = 32;
    constexpr double step = 0.5; // lines
    std::vector<QPointF> middles;
    if (aim.rim.empty()) {
        middles.push_back(aim.centre);
    }
    constexpr std::size_t few = 4;
    const std::size_t stride = (aim.rim.size() + few - 1) / few;
    for (std::size_t i = 0; i < aim.rim.size(); i += stride) {
        middles.push_back(aim.rim[i]);
    }
    std::vector<QRectF> places;
    for (int ring = 0; ring < rings; ++ring) {
        const double out = aim.radius + text.height() * (1 + step * ring);
        for (std::size_t k = 0; k < directions; ++k) { // 0, π, then alternately to both sides of level
            const double turn = (k % 2 == 0 ? 0 : std::numbers::pi) + ((k / 2) % 2 == 0 ? 1 : -1) *
                                                                          double((k / 2 + 1) / 2) * 2 *
                                                                          std::numbers::pi / directions;
            const QPointF normal(std::cos(turn), std::sin(turn));
            const double reach =
                out + std::abs(normal.x()) * text.width() / 2 + std::abs(normal.y()) * text.height() / 2;
            for (const QPointF middle : middles) {
                places.emplace_back(middle + normal * reach - QPointF(text.width(), text.height()) / 2, text);
            }
        }
    }
    return places;
}

} // namespace plusone
