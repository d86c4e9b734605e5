#include "layout/hub.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plusone::layout {
namespace {

constexpr double gap = 18; ///< between neighbours on the rim

struct Spoke {
    std::uint32_t node = 0;
    double left = 0;  ///< weight to the left hub
    double right = 0; ///< to the right one
    double total = 0; ///< of all links
    bool inGroup = false;

    /// -1: tied to the left hub alone, 1: to the right one alone.
    [[nodiscard]] double side() const { return left + right > 0 ? (right - left) / (left + right) : 0; }
};

double radiusOf(const Graph& graph, std::uint32_t node) {
    constexpr double usual = 8;
    return graph.radius.size() == graph.nodeCount ? graph.radius[node] : usual;
}

std::vector<Spoke> spokesOf(const Graph& graph, const Adjacency& adjacency) {
    std::vector<Spoke> spokes;
    for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
        if (v == graph.hubs[0] || v == graph.hubs[1]) {
            continue;
        }
        Spoke spoke{v, 0, 0, 0, false};
        for (std::uint32_t e = adjacency.first[v]; e < adjacency.first[v + 1]; ++e) {
            const std::uint32_t other = adjacency.target[e];
            spoke.left += other == graph.hubs[0] ? adjacency.weight[e] : 0;
            spoke.right += other == graph.hubs[1] ? adjacency.weight[e] : 0;
            spoke.total += adjacency.weight[e];
        }
        spoke.inGroup = std::any_of(graph.groups.begin(), graph.groups.end(), [v](const Group& group) {
            return std::find(group.members.begin(), group.members.end(), v) != group.members.end();
        });
        spokes.push_back(spoke);
    }
    return spokes;
}

/// The four sectors, in the order in which they go round: right, upper, left, lower.
struct Sectors {
    std::vector<Spoke> right;
    std::vector<Spoke> upper;
    std::vector<Spoke> left;
    std::vector<Spoke> lower;
};

double room(const Graph& graph, const std::vector<Spoke>& spokes) {
    double sum = 0;
    for (const Spoke& spoke : spokes) {
        sum += 2 * radiusOf(graph, spoke.node) + gap;
    }
    return sum;
}

Sectors sectorsOf(const Graph& graph, std::vector<Spoke> spokes) {
    constexpr double onlyOne = 0.97; ///< a share of weight beyond which the other hub counts for nothing
    // Members of hulls first, so that they alternate above and below and their hulls part; then by weight.
    std::sort(spokes.begin(), spokes.end(), [](const Spoke& a, const Spoke& b) {
        return a.inGroup != b.inGroup ? a.inGroup : a.total != b.total ? a.total > b.total : a.node < b.node;
    });
    Sectors sectors;
    for (const Spoke& spoke : spokes) {
        if (!spoke.inGroup && spoke.side() > onlyOne) {
            sectors.right.push_back(spoke);
        } else if (!spoke.inGroup && spoke.side() < -onlyOne) {
            sectors.left.push_back(spoke);
        } else {
            auto& half =
                room(graph, sectors.upper) <= room(graph, sectors.lower) ? sectors.upper : sectors.lower;
            half.push_back(spoke);
        }
    }
    const auto rightFirst = [](const Spoke& a, const Spoke& b) {
        return a.side() != b.side() ? a.side() > b.side() : a.node < b.node;
    };
    std::sort(sectors.upper.begin(), sectors.upper.end(), rightFirst);
    std::sort(sectors.lower.begin(), sectors.lower.end(),
              [&rightFirst](const Spoke& a, const Spoke& b) { return rightFirst(b, a); });
    return sectors;
}

/// Places a sector's nodes along the ellipse between two angles, each with the room that it asks for, every
/// other one a little farther out where they are many.
void place(const Graph& graph, const std::vector<Spoke>& spokes, double from, double to, Vec2 axes,
           bool stagger, std::vector<Vec2>& positions) {
    const double all = room(graph, spokes);
    double used = 0;
    for (std::size_t i = 0; i < spokes.size(); ++i) {
        const double mine = 2 * radiusOf(graph, spokes[i].node) + gap;
        const double angle = from + (to - from) * (used + mine / 2) / all;
        const double out = stagger && i % 2 == 1 ? 1.32 : 1.0;
        positions[spokes[i].node] = {axes.x * out * std::cos(angle), -axes.y * out * std::sin(angle)};
        used += mine;
    }
}

} // namespace

std::vector<Vec2> hubLayout(const Graph& graph, const Options& options) {
    const Adjacency adjacency = adjacencyOf(graph.nodeCount, normalisedLinks(graph));
    const Sectors sectors = sectorsOf(graph, spokesOf(graph, adjacency));
    const std::array rooms{room(graph, sectors.right), room(graph, sectors.upper), room(graph, sectors.left),
                           room(graph, sectors.lower)};
    const double all = std::max(1.0, rooms[0] + rooms[1] + rooms[2] + rooms[3]);
    const double aspect = std::clamp(options.aspect, 0.6, 2.0);
    // Ramanujan's ellipse is more than is asked for here: the mean radius makes the rim long enough.
    constexpr double smallest = 260;
    constexpr double fullRim = 2800;
    const bool stagger = all > fullRim;
    const double mean = std::max(smallest, (stagger ? 0.62 : 1.0) * all / (2 * std::numbers::pi));
    const Vec2 axes{mean * std::sqrt(aspect), mean / std::sqrt(aspect)};

    std::vector<Vec2> positions(graph.nodeCount);
    positions[graph.hubs[0]] = {-0.34 * axes.x, 0};
    positions[graph.hubs[1]] = {0.34 * axes.x, 0};
    // A sector is as wide as its nodes ask for, but left and right stay within what lies beyond their hub.
    constexpr double widest = std::numbers::pi * 0.42;
    const double right = std::min(widest, std::numbers::pi * rooms[0] / all);
    const double left = std::min(widest, std::numbers::pi * rooms[2] / all);
    constexpr double pi = std::numbers::pi;
    place(graph, sectors.right, -right, right, axes, stagger, positions);
    place(graph, sectors.upper, right, pi - left, axes, stagger, positions);
    place(graph, sectors.left, pi - left, pi + left, axes, stagger, positions);
    place(graph, sectors.lower, pi + left, 2 * pi - right, axes, stagger, positions);
    return positions;
}

} // namespace plusone::layout
