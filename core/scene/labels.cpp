#include "scene/labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace plusone {
namespace {

/// Whether the line touches the box (Liang and Barsky 1984).
bool crosses(const QLineF& line, const QRectF& box) {
    double enter = 0;
    double leave = 1;
    const std::array<std::pair<double, double>, 4> sides{{{-line.dx(), line.x1() - box.left()},
                                                          {line.dx(), box.right() - line.x1()},
                                                          {-line.dy(), line.y1() - box.top()},
                                                          {line.dy(), box.bottom() - line.y1()}}};
    for (const auto& [p, q] : sides) {
        if (p == 0) {
            if (q < 0) {
                return false;
            }
        } else if (p < 0) {
            enter = std::max(enter, q / p);
        } else {
            leave = std::min(leave, q / p);
        }
    }
    return enter <= leave;
}

bool isFree(const QRectF& box, const std::vector<QRectF>& taken) {
    return std::none_of(taken.begin(), taken.end(),
                        [&box](const QRectF& other) { return other.intersects(box); });
}

double costOf(const QRectF& box, std::size_t preference, const std::vector<QLineF>& lines) {
    constexpr double crossing = 3;
    const auto crossed =
        std::count_if(lines.begin(), lines.end(), [&box](const QLineF& line) { return crosses(line, box); });
    return double(preference) + crossing * double(crossed);
}

std::optional<QRectF> bestPlace(const LabelWording& wording, const LabelObstacles& obstacles,
                                const std::vector<QRectF>& taken) {
    std::optional<QRectF> best;
    double least = 0;
    for (std::size_t i = 0; i < wording.places.size(); ++i) {
        const QRectF& box = wording.places[i];
        if (!obstacles.room.contains(box) || !isFree(box, taken)) {
            continue;
        }
        const double cost = costOf(box, i, obstacles.lines);
        if (!best || cost < least) {
            best = box;
            least = cost;
        }
    }
    return best;
}

} // namespace

std::vector<SceneLabel> placeLabels(std::vector<LabelRequest> requests, const LabelObstacles& obstacles) {
    std::stable_sort(requests.begin(), requests.end(),
                     [](const LabelRequest& a, const LabelRequest& b) { return a.rank > b.rank; });
    std::vector<QRectF> taken = obstacles.forbidden;
    std::vector<SceneLabel> placed;
    for (LabelRequest& request : requests) {
        for (const LabelWording& wording : request.wordings) {
            if (const auto box = bestPlace(wording, obstacles, taken)) {
                request.label.text = wording.text;
                request.label.box = *box;
                request.label.baseline = {box->left(),
                                          box->top() + QFontMetricsF(request.label.font).ascent()};
                taken.push_back(*box);
                placed.push_back(std::move(request.label));
                break;
            }
        }
    }
    return placed;
}

std::vector<QRectF> placesRound(QPointF centre, double radius, QSizeF text) {
    constexpr double gap = 2;
    const double w = text.width();
    const double h = text.height();
    std::vector<QRectF> places;
    for (const double out : {gap, gap + h * 0.6, gap + h * 1.3}) {
        const double reach = radius + out;
        const double slant = reach * std::sqrt(0.5);
        const std::array corners{QPointF(-w / 2, reach),           QPointF(-w / 2, -reach - h),
                                 QPointF(reach + gap, -h / 2),     QPointF(-reach - gap - w, -h / 2),
                                 QPointF(slant, slant - h / 3),    QPointF(-slant - w, slant - h / 3),
                                 QPointF(slant, -slant - h * 0.7), QPointF(-slant - w, -slant - h * 0.7)};
        for (const QPointF corner : corners) {
            places.emplace_back(centre + corner, text);
        }
    }
    return places;
}

std::vector<QRectF> placesAlong(const QPainterPath& outline, QSizeF text) {
    constexpr int steps = 48;
    constexpr double gap = 3;
    std::vector<QRectF> outside;
    std::vector<QRectF> across;
    const QPointF middle = outline.boundingRect().center();
    for (int k = 0; k < steps; ++k) {
        const QPointF rim = outline.pointAtPercent(double(k) / steps);
        const QLineF out(middle, rim);
        if (out.length() < 1) {
            continue;
        }
        const QPointF normal(out.dx() / out.length(), out.dy() / out.length());
        const double reach =
            std::abs(normal.x()) * text.width() / 2 + std::abs(normal.y()) * text.height() / 2 + gap;
        const QPointF half(text.width() / 2, text.height() / 2);
        outside.emplace_back(rim + normal * reach - half, text);
        across.emplace_back(rim - half, text);
    }
    // Beside the rim counts as good as any other place beside it: the number of lines crossed decides, and
    // only then a place across the rim.
    outside.insert(outside.end(), across.begin(), across.end());
    return outside;
}

} // namespace plusone
