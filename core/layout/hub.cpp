#include "layout/hub.h"

#include "layout/room.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plusone::layout {
namespace {

constexpr double pi = std::numbers::pi;
constexpr double gap = 20; ///< between neighbours on a ring

/// Where an actor belongs, by whom it is tied to.
struct Spoke {
    std::uint32_t node = 0;
    double left = 0;  ///< weight to the left hub
    double right = 0; ///< to the right one
    double total = 0; ///< of all links
    bool inGroup = false;

    /// -1: tied to the left hub alone, 1: to the right one alone.
    [[nodiscard]] double side() const { return (right - left) / (left + right); }
    [[nodiscard]] bool isTied() const { return left + right > 0; }
};

/// Half of what a node takes up along its ring, wherever on it.
double reachOf(const Graph& graph, std::uint32_t node) {
    constexpr double usual = 8;
    if (!hasRadii(graph)) {
        return usual;
    }
    const Footprint footprint = footprintOf(graph, node);
    return std::hypot(footprint.halfWidth, (footprint.above + footprint.below) / 2) / std::numbers::sqrt2;
}

bool isMinor(const Graph& graph, std::uint32_t node) {
    return graph.minor.size() == graph.nodeCount && graph.minor[node];
}

Spoke spokeOf(const Graph& graph, const Adjacency& adjacency, std::uint32_t v) {
    Spoke spoke{v, 0, 0, 0, false};
    for (std::uint32_t e = adjacency.first[v]; e < adjacency.first[v + 1]; ++e) {
        const std::uint32_t other = adjacency.target[e];
        spoke.left += other == graph.hubs[0] ? adjacency.weight[e] : 0;
        spoke.right += other == graph.hubs[1] ? adjacency.weight[e] : 0;
        spoke.total += isMinor(graph, other) ? 0 : adjacency.weight[e];
    }
    spoke.inGroup = std::any_of(graph.groups.begin(), graph.groups.end(), [v](const Group& group) {
        return std::find(group.members.begin(), group.members.end(), v) != group.members.end();
    });
    return spoke;
}

double room(const Graph& graph, const std::vector<Spoke>& spokes) {
    double sum = 0;
    for (const Spoke& spoke : spokes) {
        sum += 2 * reachOf(graph, spoke.node) + gap;
    }
    return sum;
}

/// The inner ring in four sectors, in the order in which they go round: right, upper, left, lower.
struct Sectors {
    std::vector<Spoke> right;
    std::vector<Spoke> upper;
    std::vector<Spoke> left;
    std::vector<Spoke> lower;
};

Sectors sectorsOf(const Graph& graph, std::vector<Spoke> spokes) {
    constexpr double onlyOne = 0.97; ///< a share of weight beyond which the other hub counts for nothing
    // Members of hulls first, so that they alternate above and below and their hulls part; then by weight.
    std::sort(spokes.begin(), spokes.end(), [](const Spoke& a, const Spoke& b) {
        return a.inGroup != b.inGroup ? a.inGroup : a.total != b.total ? a.total > b.total : a.node < b.node;
    });
    Sectors sectors;
    for (const Spoke& spoke : spokes) {
        if (spoke.side() > onlyOne) {
            sectors.right.push_back(spoke);
        } else if (spoke.side() < -onlyOne) {
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

/// Places nodes along the ellipse between two angles, each with the room that it asks for.
void place(const Graph& graph, const std::vector<Spoke>& spokes, double from, double to, Vec2 axes,
           std::vector<Vec2>& positions) {
    const double all = room(graph, spokes);
    double used = 0;
    for (const Spoke& spoke : spokes) {
        const double mine = 2 * reachOf(graph, spoke.node) + gap;
        const double angle = from + (to - from) * (used + mine / 2) / all;
        positions[spoke.node] = {axes.x * std::cos(angle), -axes.y * std::sin(angle)};
        used += mine;
    }
}

void placeInner(const Graph& graph, const Sectors& sectors, Vec2 axes, std::vector<Vec2>& positions) {
    const double sides = room(graph, sectors.right) + room(graph, sectors.left);
    const double all = std::max(1.0, sides + room(graph, sectors.upper) + room(graph, sectors.lower));
    // A sector is as wide as its nodes ask for, but left and right stay within what lies beyond their hub.
    constexpr double widest = pi * 0.42;
    const double right = std::min(widest, pi * room(graph, sectors.right) / all);
    const double left = std::min(widest, pi * room(graph, sectors.left) / all);
    place(graph, sectors.right, -right, right, axes, positions);
    place(graph, sectors.upper, right, pi - left, axes, positions);
    place(graph, sectors.left, pi - left, pi + left, axes, positions);
    place(graph, sectors.lower, pi + left, 2 * pi - right, axes, positions);
}

/// Events between the rings, each towards the middle of those members that stand for nothing else; the others
/// of its members on the outer ring, in the order of their events.
void placeOuter(const Graph& graph, const Adjacency& adjacency, const std::vector<std::uint32_t>& events,
                std::vector<Spoke> untied, Vec2 axes, std::vector<Vec2>& positions) {
    constexpr double between = 1.22;
    constexpr double outer = 1.48;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const double angle = 2 * pi * (double(i) + 0.5) / double(events.size());
        positions[events[i]] = {between * axes.x * std::cos(angle), -between * axes.y * std::sin(angle)};
    }
    const auto angleOf = [&](const Spoke& spoke) {
        Vec2 sum;
        for (std::uint32_t e = adjacency.first[spoke.node]; e < adjacency.first[spoke.node + 1]; ++e) {
            sum += positions[adjacency.target[e]];
        }
        const double angle = std::atan2(-sum.y / axes.y, sum.x / axes.x);
        return angle < 0 ? angle + 2 * pi : angle;
    };
    std::vector<std::pair<double, Spoke>> ring;
    for (const Spoke& spoke : untied) {
        ring.emplace_back(angleOf(spoke), spoke);
    }
    std::sort(ring.begin(), ring.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first < b.first : a.second.node < b.second.node;
    });
    for (std::size_t i = 0; i < ring.size(); ++i) {
        untied[i] = ring[i].second;
    }
    const double start = ring.empty() ? 0 : ring.front().first;
    place(graph, untied, start, start + 2 * pi, axes * outer, positions);
}

} // namespace

std::vector<Vec2> hubLayout(const Graph& graph, const Options& options) {
    const Adjacency adjacency = adjacencyOf(graph.nodeCount, normalisedLinks(graph));
    std::vector<Spoke> tied;
    std::vector<Spoke> untied;
    std::vector<std::uint32_t> events;
    for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
        if (v == graph.hubs[0] || v == graph.hubs[1]) {
            continue;
        }
        const Spoke spoke = spokeOf(graph, adjacency, v);
        if (isMinor(graph, v)) {
            events.push_back(v);
        } else {
            (spoke.isTied() ? tied : untied).push_back(spoke);
        }
    }
    const double aspect = std::clamp(options.aspect, 0.6, 2.0);
    constexpr double smallest = 250;
    const double mean = std::max(smallest, room(graph, tied) / (2 * pi));
    const Vec2 axes{mean * std::sqrt(aspect), mean / std::sqrt(aspect)};
    std::vector<Vec2> positions(graph.nodeCount);
    positions[graph.hubs[0]] = {-0.36 * axes.x, 0};
    positions[graph.hubs[1]] = {0.36 * axes.x, 0};
    placeInner(graph, sectorsOf(graph, std::move(tied)), axes, positions);
    placeOuter(graph, adjacency, events, std::move(untied), axes, positions);
    return positions;
}

} // namespace plusone::layout
