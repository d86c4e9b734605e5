#include "scene/labelcrowd.h"

#include "scene/boxgrid.h"
#include "scene/leaders.h"
#include "scene/linegrid.h"
#include "scene/looks.h"

#include <algorithm>
#include <array>
#include <deque>
#include <utility>

namespace plusone {
namespace {

constexpr int mostTurns = 24; ///< in which a label may push others away
constexpr double perWorth = 1;
constexpr double wordingCost = 25; ///< and by worth: a shorter text is the last resort
constexpr double crossingCost = 3;
constexpr double farCost = 20;
/// Of each half line farther: long leaders are hard to follow, and in a crowd there may be no way but those.
constexpr std::array stepCosts{2.5, 2.0, 1.5, 1.0, 0.5};
constexpr double crowdedCost = 6;

/// Of the nearest point of the line.
double distance(const QLineF& line, QPointF point) {
    const QPointF along = line.p2() - line.p1();
    const double square = QPointF::dotProduct(along, along);
    const double share = square > 0 ? QPointF::dotProduct(point - line.p1(), along) / square : 0;
    return QLineF(line.pointAt(std::clamp(share, 0.0, 1.0)), point).length();
}

bool meets(const LabelPlace& a, const LabelPlace& b) {
    const auto crosses = [](const QLineF& leader, const QRectF& box) {
        return !leader.isNull() && within(box, leader).length() > 0;
    };
    return a.box.intersects(b.box) || crosses(a.leader, b.box) || crosses(b.leader, a.box) ||
           (!a.leader.isNull() && !b.leader.isNull() &&
            a.leader.intersects(b.leader) == QLineF::BoundedIntersection);
}

/// Labels of one scene that push one another about; small steps over shared lists.
class Crowd {
public:
    Crowd(const std::vector<LabelRequest>& requests, std::vector<std::optional<LabelPlace>>& places,
          const LabelObstacles& obstacles, double stepCost)
        : m_stepCost(stepCost), m_requests(requests), m_places(places), m_obstacles(obstacles),
          m_grounds(obstacles.room), m_lines(obstacles.room, obstacles.lines), m_candidates(requests.size()),
          m_turns(requests.size()), m_bounds(requests.size()) {
        for (const auto* boxes : {&obstacles.furniture, &obstacles.discs}) {
            for (const QRectF& box : *boxes) {
                m_grounds.add(box);
            }
        }
    }

    void settle() {
        for (std::size_t i = 0; i < m_requests.size(); ++i) {
            if (m_places[i]) {
                m_bounds[i] = boundsWith(m_places[i]->box, m_places[i]->leader);
            } else if (m_requests[i].aim) {
                m_waiting.push_back(i);
            }
        }
        std::vector<std::optional<LabelPlace>> best = m_places;
        double most = worth();
        while (!m_waiting.empty() && m_tried < m_obstacles.effort) {
            const std::size_t request = m_waiting.front();
            m_waiting.pop_front();
            seat(request);
            if (const double now = worth(); now > most) {
                most = now;
                best = m_places;
            }
        }
        m_places = std::move(best);
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            m_bounds[i] = m_places[i] ? boundsWith(m_places[i]->box, m_places[i]->leader) : QRectF();
        }
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            const bool isWhole = m_places[i] && m_places[i]->wording == 0;
            if (!isWhole && m_requests[i].aim && m_tried < 2 * m_obstacles.effort) {
                replaceLesser(i);
            }
        }
        tidy();
    }

    /// Of what stands.
    [[nodiscard]] double worth() const {
        double sum = 0;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            sum += standingWorth(i);
        }
        return sum;
    }

    /// Whether all have their whole names.
    [[nodiscard]] bool isWhole() const {
        return std::ranges::all_of(m_places, [](const auto& place) { return place && place->wording == 0; });
    }

    /// Places that were looked at, for themselves or among the others.
    [[nodiscard]] std::size_t effort() const { return m_tried + m_weighed; }

private:
    struct Candidate {
        LabelPlace place;
        double cost = 0;
        QRectF bounds = {};
    };

    [[nodiscard]] double worthOf(std::size_t request) const {
        constexpr double most = 1000;
        return 1 + std::min(m_requests[request].rank, most);
    }

    /// A shorter text is worth less than the whole.
    [[nodiscard]] double standingWorth(std::size_t request, std::size_t wording) const {
        constexpr double shorter = 0.6;
        return wording == 0 ? worthOf(request) : shorter * worthOf(request);
    }
    [[nodiscard]] double standingWorth(std::size_t request) const {
        return m_places[request] ? standingWorth(request, m_places[request]->wording) : 0;
    }

    /// Not what a person has put there.
    [[nodiscard]] bool givesWay(std::size_t request) const { return !m_requests[request].byHand; }

    /// Of pushing it away; who was often pushed has had its turns.
    [[nodiscard]] double pushCost(std::size_t request) const {
        constexpr double most = 60;
        return std::min(perWorth * worthOf(request), most) * (1 + m_turns[request]);
    }

    void seat(std::size_t request) {
        const bool mayPush = m_turns[request]++ < mostTurns;
        const Candidate* chosen = nullptr;
        std::vector<std::size_t> pushed;
        double least = 0;
        for (const Candidate& candidate : candidatesOf(request)) {
            if (chosen && candidate.cost >= least) {
                break;
            }
            double cost = candidate.cost;
            auto others = inTheWayOf(candidate);
            bool isFree = others.empty() || mayPush;
            for (const std::size_t other : others) {
                isFree = isFree && givesWay(other);
                cost += pushCost(other);
            }
            if (isFree && (!chosen || cost < least)) {
                chosen = &candidate;
                pushed = std::move(others);
                least = cost;
            }
        }
        if (!chosen) {
            return;
        }
        for (const std::size_t other : pushed) {
            m_places[other].reset();
            if (m_requests[other].aim) {
                m_waiting.push_back(other);
            }
        }
        put(request, *chosen);
    }

    /// Takes the place of those that are worth less together than is won by it.
    void replaceLesser(std::size_t request) {
        constexpr double never = 1e9;
        const auto before = std::exchange(m_places[request], std::nullopt);
        const Candidate* chosen = nullptr;
        double most = before ? standingWorth(request, before->wording) : 0;
        for (const Candidate& candidate : candidatesOf(request)) {
            double won = standingWorth(request, candidate.place.wording);
            for (const std::size_t other : inTheWayOf(candidate)) {
                won -= givesWay(other) ? standingWorth(other) : never;
            }
            if (won > most) {
                most = won;
                chosen = &candidate;
            }
        }
        m_places[request] = before;
        if (chosen) {
            for (const std::size_t other : inTheWayOf(*chosen)) {
                m_places[other].reset();
            }
            put(request, *chosen);
        }
    }

    void put(std::size_t request, const Candidate& candidate) {
        m_places[request] = candidate.place;
        m_bounds[request] = candidate.bounds;
    }

    /// In the crowd some went farther than they have to now, or lost a place for nothing.
    void tidy() {
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (!m_requests[i].aim || (m_places[i] && m_turns[i] == 0) ||
                (!m_places[i] && m_tried > 2 * m_obstacles.effort)) {
                continue;
            }
            m_places[i].reset();
            const std::vector<Candidate>& candidates = candidatesOf(i);
            const auto best = std::ranges::find_if(
                candidates, [this](const Candidate& candidate) { return inTheWayOf(candidate).empty(); });
            if (best != candidates.end()) {
                put(i, *best);
            }
        }
    }

    [[nodiscard]] std::vector<std::size_t> inTheWayOf(const Candidate& candidate) {
        ++m_tried;
        // As QRectF::intersects(), which knows no line that is level or upright.
        const auto isNear = [&candidate](const QRectF& other) {
            return other.left() <= candidate.bounds.right() && candidate.bounds.left() <= other.right() &&
                   other.top() <= candidate.bounds.bottom() && candidate.bounds.top() <= other.bottom();
        };
        std::vector<std::size_t> others;
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i] && isNear(m_bounds[i]) && meets(*m_places[i], candidate.place)) {
                others.push_back(i);
            }
        }
        return others;
    }

    /// Wherever nothing but other labels could be in its way, the cheapest first.
    const std::vector<Candidate>& candidatesOf(std::size_t index) {
        std::vector<Candidate>& candidates = m_candidates[index];
        if (!candidates.empty()) {
            return candidates;
        }
        const LabelRequest& request = m_requests[index];
        for (std::size_t w = 0; w < request.wordings.size(); ++w) {
            const LabelWording& wording = request.wordings[w];
            const double shorter = (wordingCost + perWorth * worthOf(index)) * double(w);
            m_weighed += wording.places.size();
            for (std::size_t i = 0; i < wording.places.size(); ++i) {
                const QRectF& box = wording.places[i];
                if (isOpen(box) && !isOver(box, request.unlike)) {
                    candidates.push_back(
                        {{w, box}, shorter + double(i) + crossingCost * m_lines.crossing(box)});
                }
            }
            addFarOff(candidates, w, shorter, request);
        }
        for (Candidate& candidate : candidates) {
            candidate.bounds = boundsWith(candidate.place.box, candidate.place.leader);
        }
        std::ranges::stable_sort(candidates, {}, &Candidate::cost);
        return candidates;
    }

    void addFarOff(std::vector<Candidate>& candidates, std::size_t wording, double cost,
                   const LabelRequest& request) {
        constexpr int rings = 18;
        const QSizeF text = measured(request.wordings[wording].text, request.label.font);
        const std::vector<QRectF> boxes = placesAfar(*request.aim, text, rings);
        m_weighed += boxes.size();
        const std::size_t around = boxes.size() / rings;
        const double air = text.height() * 0.3;
        const double shortest = text.height() * 0.5; // across a rim that is not plainly its own
        for (std::size_t i = 0; i < boxes.size(); ++i) {
            const QRectF& box = boxes[i];
            const QLineF leader = leaderFrom(box, *request.aim);
            if (leader.length() >= shortest && isOpen(box) && isOpen(leader, request.aim->centre)) {
                if (isByAnotherDisc(box, air, request.aim->centre) || isOver(box, request.unlike)) {
                    continue;
                }
                const bool isCrowded = !m_grounds.isFree(box.adjusted(-air, -air, air, air));
                candidates.push_back({{wording, box, leader},
                                      cost + farCost + m_stepCost * double(i / around) +
                                          m_lines.crossing(box) + (isCrowded ? crowdedCost : 0)});
            }
        }
    }

    [[nodiscard]] bool isOpen(const QRectF& box) const {
        return m_obstacles.room.contains(box) && m_grounds.isFree(box);
    }

    [[nodiscard]] bool isByAnotherDisc(const QRectF& box, double air, QPointF own) const {
        bool isNear = false;
        m_grounds.visitNear(
            box.adjusted(-air, -air, air, air), [&](std::uint32_t index, const QRectF& ground) {
                const bool isDisc = index >= m_obstacles.furniture.size();
                const QPointF nearest(std::clamp(ground.center().x(), box.left(), box.right()),
                                      std::clamp(ground.center().y(), box.top(), box.bottom()));
                const double off = QLineF(nearest, ground.center()).length() - ground.width() / 2;
                isNear = isNear || (isDisc && ground.center() != own && off < air);
            });
        return isNear;
    }

    /// Past every disc but that round `own`.
    [[nodiscard]] bool isOpen(const QLineF& leader, QPointF own) const {
        bool open = true;
        m_grounds.visitNear(QRectF(leader.p1(), leader.p2()).normalized(), [&](std::uint32_t index,
                                                                               const QRectF& box) {
            const bool isDisc = index >= m_obstacles.furniture.size();
            open = open && (box.contains(own) || (isDisc ? distance(leader, box.center()) >=
                                                               box.width() / 2 + LeaderLook::casingWidth / 2
                                                         : within(box, leader).length() <= 0));
        });
        return open;
    }

    double m_stepCost;
    const std::vector<LabelRequest>& m_requests;
    std::vector<std::optional<LabelPlace>>& m_places;
    const LabelObstacles& m_obstacles;
    BoxGrid m_grounds; ///< furniture, then discs
    LineGrid m_lines;
    std::vector<std::vector<Candidate>> m_candidates; ///< by request, once it was asked for
    std::vector<int> m_turns;
    std::vector<QRectF> m_bounds; ///< of m_places
    std::deque<std::size_t> m_waiting;
    std::size_t m_tried = 0;   ///< candidates among the others
    std::size_t m_weighed = 0; ///< places that were candidates or might have been
};

} // namespace

void squeezeIn(const std::vector<LabelRequest>& requests, std::vector<std::optional<LabelPlace>>& places,
               const LabelObstacles& obstacles) {
    const std::vector<std::optional<LabelPlace>> before = places;
    std::optional<double> most;
    std::size_t effort = 0; // a window has none for more than one attempt
    for (const double stepCost : stepCosts) {
        std::vector<std::optional<LabelPlace>> attempt = before;
        Crowd crowd(requests, attempt, obstacles, stepCost);
        crowd.settle();
        if (!most || crowd.worth() > *most) {
            most = crowd.worth();
            places = attempt;
        }
        effort += crowd.effort();
        if (crowd.isWhole() || effort >= obstacles.effort) {
            return;
        }
    }
}

} // namespace plusone
