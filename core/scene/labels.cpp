#include "scene/labels.h"

#include "scene/boxgrid.h"
#include "scene/labelcrowd.h"
#include "scene/linegrid.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace plusone {
namespace {

/// The placed labels' boxes over a ground of obstacles.
class Places {
public:
    explicit Places(const LabelObstacles& obstacles)
        : m_obstacles(obstacles), m_taken(obstacles.room), m_labels(obstacles.room),
          m_lines(obstacles.room, obstacles.lines) {
        for (const auto* boxes : {&obstacles.furniture, &obstacles.discs}) {
            for (const QRectF& box : *boxes) {
                m_taken.add(box);
            }
        }
        for (const QRectF& box : obstacles.furniture) {
            m_labels.add(box);
        }
    }

    void take(const LabelPlace& place) {
        m_taken.add(place.box);
        m_labels.add(place.box);
        if (!place.leader.isNull()) {
            m_leaders.push_back(place.leader);
        }
    }

    /// Of the request's first wordings, so many, that of the first that has any; nothing when there is no
    /// room.
    std::optional<LabelPlace> bestFor(const LabelRequest& request, std::size_t wordings) {
        if (request.byHand && m_obstacles.room.contains(*request.byHand) &&
            m_labels.isFree(*request.byHand)) {
            const bool isLed = request.aim && !isPlain(*request.byHand, *request.aim);
            return LabelPlace{0, *request.byHand,
                              isLed ? leaderFrom(*request.byHand, *request.aim) : QLineF()};
        }
        for (std::size_t i = 0; i < std::min(wordings, request.wordings.size()); ++i) {
            if (const auto box = best(request.wordings[i], request)) {
                return LabelPlace{i, *box};
            }
        }
        return std::nullopt;
    }

private:
    /// Whether one sees without a line what a label there belongs to.
    [[nodiscard]] bool isPlain(const QRectF& label, const LabelAim& aim) const {
        constexpr double lines = 0.8;
        const double own = leaderFrom(label, aim).length();
        return own <= lines * label.height() &&
               std::none_of(m_obstacles.discs.begin(), m_obstacles.discs.end(), [&](const QRectF& disc) {
                   const LabelAim other{disc.center(), disc.width() / 2};
                   return !disc.contains(aim.centre) && leaderFrom(label, other).length() < own;
               });
    }

    [[nodiscard]] bool isCrossed(const QRectF& box) const { return isOver(box, m_leaders); }

    std::optional<QRectF> best(const LabelWording& wording, const LabelRequest& request) {
        constexpr double crossing = 3;
        std::optional<QRectF> best;
        double least = 0;
        for (std::size_t i = 0; i < wording.places.size() && !(best && double(i) >= least); ++i) {
            const QRectF& box = wording.places[i];
            if (!m_obstacles.room.contains(box) || !m_taken.isFree(box) || isCrossed(box) ||
                isOver(box, request.unlike)) {
                continue;
            }
            const int crossed = m_lines.crossing(box);
            const double cost = double(i) + crossing * crossed;
            if (crossed <= request.mostLines.value_or(crossed) && (!best || cost < least)) {
                best = box;
                least = cost;
            }
        }
        return best;
    }

    const LabelObstacles& m_obstacles;
    BoxGrid m_taken;
    BoxGrid m_labels; ///< and furniture
    LineGrid m_lines;
    std::vector<QLineF> m_leaders; ///< of labels that a person has put far off
};

/// Who has none when patience was at its end takes what is free.
void giveTheRest(const std::vector<LabelRequest>& requests, std::vector<std::optional<LabelPlace>>& places,
                 const LabelObstacles& obstacles) {
    Places ground(obstacles);
    for (const auto& place : places) {
        if (place) {
            ground.take(*place);
        }
    }
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (!places[i]) {
            places[i] = ground.bestFor(requests[i], requests[i].wordings.size());
            if (places[i]) {
                ground.take(*places[i]);
            }
        }
    }
}

} // namespace

std::vector<SceneLabel> placeLabels(std::vector<LabelRequest> requests, const LabelObstacles& obstacles) {
    std::stable_sort(requests.begin(), requests.end(),
                     [](const LabelRequest& a, const LabelRequest& b) { return a.rank > b.rank; });
    Places ground(obstacles);
    std::vector<std::optional<LabelPlace>> places(requests.size());
    for (std::size_t i = 0; i < requests.size(); ++i) {
        // A whole name farther off says more than a code close by.
        const auto whole = std::size_t(1);
        places[i] = ground.bestFor(requests[i], requests[i].aim ? whole : requests[i].wordings.size());
        if (places[i]) {
            ground.take(*places[i]);
        }
    }
    bool areAllPlaced = true;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        areAllPlaced = areAllPlaced && (places[i] || !requests[i].aim);
    }
    if (!areAllPlaced) {
        squeezeIn(requests, places, obstacles);
        giveTheRest(requests, places, obstacles);
    }
    std::vector<SceneLabel> placed;
    for (std::size_t i = 0; i < requests.size(); ++i) {
        if (places[i]) {
            SceneLabel& label = placed.emplace_back(std::move(requests[i].label));
            setText(label, requests[i].wordings[places[i]->wording].text, places[i]->box);
            label.leader = places[i]->leader;
        }
    }
    return placed;
}

QSizeF measured(const QString& text, const QFont& font) {
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text) + 2, metrics.height()};
}

QString shortened(const QString& text, qsizetype longest) {
    if (text.size() <= longest) {
        return text;
    }
    const bool splitsALetter = text[longest - 1].isHighSurrogate();
    return text.left(splitsALetter ? longest - 1 : longest).trimmed() + u'…';
}

QLineF within(const QRectF& room, const QLineF& line) {
    double from = 0;
    double to = 1;
    const auto cut = [&](double along, double reach) {
        if (along == 0) {
            to = reach < 0 ? -1 : to;
        } else if (along < 0) {
            from = std::max(from, reach / along);
        } else {
            to = std::min(to, reach / along);
        }
    };
    cut(-line.dx(), line.x1() - room.left());
    cut(line.dx(), room.right() - line.x1());
    cut(-line.dy(), line.y1() - room.top());
    cut(line.dy(), room.bottom() - line.y1());
    return from < to ? QLineF(line.pointAt(from), line.pointAt(to)) : QLineF(line.p1(), line.p1());
}

bool isOver(const QRectF& box, const std::vector<QLineF>& lines) {
    return std::any_of(lines.begin(), lines.end(),
                       [&box](const QLineF& line) { return within(box, line).length() > 0; });
}

QRectF movedInto(const QRectF& room, QRectF box) {
    box.moveLeft(std::max(room.left(), std::min(box.left(), room.right() - box.width())));
    box.moveTop(std::max(room.top(), std::min(box.top(), room.bottom() - box.height())));
    return box;
}

void setText(SceneLabel& label, const QString& text, const QRectF& box) {
    label.text = text;
    label.box = box;
    const QFontMetricsF metrics(label.font);
    const double beside = (box.width() - measured(text, label.font).width()) / 2;
    label.baseline = {box.left() + beside,
                      box.top() + (box.height() - metrics.height()) / 2 + metrics.ascent()};
}

std::vector<QRectF> placesRound(QPointF centre, double radius, QSizeF text) {
    constexpr double gap = 2;
    const double w = text.width();
    const double h = text.height();
    std::vector<QRectF> places;
    for (const double out : {gap, gap + h * 0.6}) {
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
