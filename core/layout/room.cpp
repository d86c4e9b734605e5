#include "layout/room.h"

#include "layout/geometry.h"

#include <algorithm>
#include <numeric>

namespace plusone::layout {
namespace {

constexpr int wishPasses = 80;   ///< in which what would be nice has its say
constexpr int mostPasses = 1500; ///< nodes held round a place too small for another would push it for ever
constexpr int patience = 100;    ///< passes after which a crowd that cannot part is widened
constexpr float widening = 1.2F;
constexpr float gap = 4;         ///< between footprints
constexpr float exact = 0.02F;   ///< overlap that counts as none
constexpr float homing = 0.05F;  ///< a pass, in the beginning
constexpr double hullMargin = 3; ///< between a hull's rim and a stranger's disc
constexpr double hullShare = 0.7;
constexpr float linkMargin = 5;
constexpr float linkShare = 0.6F;
/// Above this many pairs of node and link, keeping nodes off links costs more than it shows.
constexpr std::size_t clearLinksLimit = 400'000;

class RoomMaker {
public:
    RoomMaker(const Graph& graph, const std::vector<bool>& held, const std::vector<Vec2>& positions)
        : m_order(graph.nodeCount), m_hit(graph.nodeCount) {
        for (std::size_t v = 0; v < graph.nodeCount; ++v) {
            const Footprint footprint = footprintOf(graph, v);
            m_x.push_back(static_cast<float>(positions[v].x));
            m_y.push_back(static_cast<float>(positions[v].y));
            m_radius.push_back(static_cast<float>(graph.radius[v]));
            m_halfWidth.push_back(static_cast<float>(footprint.halfWidth) + gap / 2);
            m_halfHeight.push_back(static_cast<float>((footprint.above + footprint.below) / 2) + gap / 2);
            m_down.push_back(static_cast<float>((footprint.below - footprint.above) / 2));
            m_gives.push_back(held[v] ? 0.0F : 1.0F);
        }
        m_homeX = m_x;
        m_homeY = m_y;
        std::iota(m_order.begin(), m_order.end(), 0U);
        m_links = normalisedLinks(graph);
        if (graph.minor.size() == graph.nodeCount) {
            // The links of a node that stands for an event are drawn so thin that they may pass behind.
            std::erase_if(m_links,
                          [&graph](const Link& link) { return graph.minor[link.a] || graph.minor[link.b]; });
        }
        if (m_links.size() * graph.nodeCount > clearLinksLimit) {
            m_links.clear();
        }
        m_groups = validGroups(graph);
    }

    void wish(float strength) {
        for (std::size_t v = 0; v < m_x.size(); ++v) {
            const float share = homing * strength;
            move(v, (m_homeX[v] - m_x[v]) * share, (m_homeY[v] - m_y[v]) * share);
        }
        for (const Group& group : m_groups) {
            clearHull(group.members);
        }
        for (const Link& link : m_links) {
            clearLink(link.a, link.b);
        }
    }

    /// Parts every pair of footprints that overlap, once; whether there was none.
    bool part() {
        const auto left = [this](std::uint32_t v) { return m_x[v] - m_halfWidth[v]; };
        std::sort(m_order.begin(), m_order.end(), [&left](std::uint32_t a, std::uint32_t b) {
            return left(a) != left(b) ? left(a) < left(b) : a < b;
        });
        bool free = true;
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const std::uint32_t a = m_order[i];
            for (std::size_t k = i + 1; k < m_order.size(); ++k) {
                if (left(m_order[k]) > m_x[a] + m_halfWidth[a] + gap) {
                    break;
                }
                free = !partPair(a, m_order[k]) && free;
            }
        }
        return free;
    }

    /// A crowd hands room on from node to node, a pass a step; a larger picture has it everywhere.
    void widen() {
        const auto middle = [this](const std::vector<float>& at) {
            return std::accumulate(at.begin(), at.end(), 0.0F) / float(m_x.size());
        };
        const float x = middle(m_x);
        const float y = middle(m_y);
        for (std::size_t v = 0; v < m_x.size(); ++v) {
            move(v, (m_x[v] - x) * (widening - 1), (m_y[v] - y) * (widening - 1));
        }
    }

    void write(const std::vector<bool>& held, std::vector<Vec2>& positions) const {
        for (std::size_t v = 0; v < positions.size(); ++v) {
            if (!held[v]) {
                positions[v] = {double(m_x[v]), double(m_y[v])};
            }
        }
    }

private:
    bool partPair(std::uint32_t a, std::uint32_t b) {
        const float dx = m_x[b] - m_x[a];
        const float dy = m_y[b] + m_down[b] - m_y[a] - m_down[a];
        const float overX = m_halfWidth[a] + m_halfWidth[b] - std::abs(dx);
        const float overY = m_halfHeight[a] + m_halfHeight[b] - std::abs(dy);
        const float gives = m_gives[a] + m_gives[b];
        if (overX <= exact || overY <= exact || gives == 0) {
            return false;
        }
        // In one place: the lower index goes left or up.
        if (overX < overY) {
            const float by = std::copysign(overX, dx != 0 ? dx : float(b) - float(a)) / gives;
            move(a, -by, 0);
            move(b, by, 0);
        } else {
            const float by = std::copysign(overY, dy != 0 ? dy : float(b) - float(a)) / gives;
            move(a, 0, -by);
            move(b, 0, by);
        }
        return true;
    }

    void clearHull(const std::vector<std::uint32_t>& members) {
        m_discs.clear();
        for (const std::uint32_t v : members) {
            m_discs.push_back({at(v), double(m_radius[v]) + hullPadding(members.size())});
        }
        const std::vector<Vec2> hull = convexHull(m_discs);
        const Bounds bounds = boundsOf(hull);
        for (std::uint32_t v = 0; v < m_x.size(); ++v) {
            const Vec2 p = at(v);
            const double room = double(m_radius[v]) + hullMargin;
            if (m_gives[v] == 0 || p.x < bounds.low.x - room || p.x > bounds.high.x + room ||
                p.y < bounds.low.y - room || p.y > bounds.high.y + room ||
                std::find(members.begin(), members.end(), v) != members.end()) {
                continue;
            }
            const Vec2 out = wayOut(hull, p, room) * hullShare;
            move(v, static_cast<float>(out.x), static_cast<float>(out.y));
        }
    }

    void clearLink(std::uint32_t a, std::uint32_t b) {
        const float alongX = m_x[b] - m_x[a];
        const float alongY = m_y[b] - m_y[a];
        const float squared = alongX * alongX + alongY * alongY;
        const float fromX = m_x[a];
        const float fromY = m_y[a];
        // Twice the triangle's area over its base is its height: no root for the many that are far. Found in
        // a loop without branches first.
        std::uint32_t any = 0;
        for (std::size_t v = 0; v < m_x.size(); ++v) {
            const float dx = m_x[v] - fromX;
            const float dy = m_y[v] - fromY;
            const float ahead = dx * alongX + dy * alongY;
            const float area = alongX * dy - alongY * dx;
            const float wanted = m_radius[v] + linkMargin;
            const auto hit = static_cast<std::uint32_t>((ahead > 0) & (ahead < squared) &
                                                        (area * area < wanted * wanted * squared));
            m_hit[v] = hit;
            any |= hit;
        }
        if (any == 0) {
            return;
        }
        const float base = std::sqrt(squared);
        for (std::uint32_t v = 0; v < m_x.size(); ++v) {
            if (m_hit[v] == 0 || v == a || v == b) {
                continue;
            }
            const float dx = m_x[v] - fromX;
            const float dy = m_y[v] - fromY;
            // The ends give way as far as they carry the place that is too near, so that a link leaves a node
            // that is held.
            const float atB = (dx * alongX + dy * alongY) / squared;
            const float atA = 1 - atB;
            const float gives = m_gives[v] + atA * atA * m_gives[a] + atB * atB * m_gives[b];
            const float area = alongX * dy - alongY * dx;
            const float by = (m_radius[v] + linkMargin - std::abs(area) / base) * linkShare;
            if (by <= 0 || gives == 0) {
                continue; // an end has moved already
            }
            // On the line itself either side is as good: the left of a–b.
            const float step = std::copysign(by / (base * gives), area);
            move(v, -alongY * step, alongX * step);
            move(a, alongY * step * atA, -alongX * step * atA);
            move(b, alongY * step * atB, -alongX * step * atB);
        }
    }

    void move(std::size_t v, float x, float y) {
        m_x[v] += x * m_gives[v];
        m_y[v] += y * m_gives[v];
    }

    [[nodiscard]] Vec2 at(std::size_t v) const { return {double(m_x[v]), double(m_y[v])}; }

    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<float> m_homeX;
    std::vector<float> m_homeY;
    std::vector<float> m_radius;
    std::vector<float> m_halfWidth; ///< of the footprint, with half the gap
    std::vector<float> m_halfHeight;
    std::vector<float> m_down;  ///< from the node to the middle of its footprint
    std::vector<float> m_gives; ///< 0: held
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_hit;
    std::vector<Link> m_links;
    std::vector<Group> m_groups;
    std::vector<Disc> m_discs;
};

} // namespace

Footprint footprintOf(const Graph& graph, std::size_t node) {
    const double radius = graph.radius[node];
    if (graph.names.size() != graph.nodeCount) {
        return {radius, radius, radius};
    }
    const auto [width, height] = graph.names[node];
    return {std::max(radius, width / 2), radius, radius + height};
}

RoomMade makeRoom(const Graph& graph, const std::vector<bool>& held, std::vector<Vec2>& positions,
                  const std::stop_token& stop) {
    if (!hasRadii(graph)) {
        return {0, true};
    }
    RoomMaker maker(graph, held, positions);
    RoomMade made;
    for (; made.passes < wishPasses && !stop.stop_requested(); ++made.passes) {
        maker.wish(1 - float(made.passes) / wishPasses);
        maker.part();
    }
    while (made.passes < mostPasses && !made.settled && !stop.stop_requested()) {
        made.settled = maker.part();
        ++made.passes;
        if (made.passes % patience == 0 && !made.settled) {
            maker.widen();
        }
    }
    maker.write(held, positions);
    return made;
}

} // namespace plusone::layout
