#include "scene/labels.h"

#include "scene/boxgrid.h"
#include "scene/linegrid.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace plusone {
namespace {

std::optional<QRectF> bestPlace(const LabelWording& wording, const QRectF& room, LineGrid& lines,
                                const BoxGrid& taken) {
    constexpr double crossing = 3;
    std::optional<QRectF> best;
    double least = 0;
    for (std::size_t i = 0; i < wording.places.size() && !(best && double(i) >= least); ++i) {
        const QRectF& box = wording.places[i];
        if (!room.contains(box) || !taken.isFree(box)) {
            continue;
        }
        const double cost = double(i) + crossing * lines.crossing(box);
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
    BoxGrid taken(obstacles.room);
    for (const QRectF& box : obstacles.forbidden) {
        taken.add(box);
    }
    LineGrid lines(obstacles.room, obstacles.lines);
    std::vector<SceneLabel> placed;
    for (LabelRequest& request : requests) {
        for (const LabelWording& wording : request.wordings) {
            if (const auto box = bestPlace(wording, obstacles.room, lines, taken)) {
                setText(request.label, wording.text, *box);
                taken.add(*box);
                placed.push_back(std::move(request.label));
                break;
            }
        }
    }
    return placed;
}

void setText(SceneLabel& label, const QString& text, const QRectF& box) {
    label.text = text;
    label.box = box;
    label.baseline = {box.left(), box.top() + QFontMetricsF(label.font).ascent()};
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
