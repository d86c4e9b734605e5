#include "layout/arrange.h"

#include "layout/distances.h"
#include "layout/geometry.h"
#include "layout/hub.h"
#include "layout/neighbourhoods.h"
#include "layout/pack.h"
#include "layout/room.h"
#include "layout/simulation.h"
#include "layout/stress.h"
#include "layout/workers.h"

#include <algorithm>
#include <numbers>

namespace plusone::layout {
namespace {

/// In a smaller graph threads would wait for one another longer than they work.
constexpr std::size_t manyNodes = 500;

bool hasHubs(const Graph& graph) {
    return graph.hubs[0] < graph.nodeCount && graph.hubs[1] < graph.nodeCount &&
           graph.hubs[0] != graph.hubs[1];
}

/// A connected piece; the weights of its links are their lengths.
std::vector<Vec2> pieceLayout(std::size_t nodeCount, const std::vector<Link>& links, const Options& options,
                              Workers& workers, const std::stop_token& stop) {
    if (options.emphasis == Emphasis::Stress) {
        return stressLayout(nodeCount, links, options.quality, options.seed, workers, stop);
    }
    // A rough picture of the whole is enough to begin with.
    const Quality start = options.quality == Quality::Best ? Quality::Normal : Quality::Draft;
    std::vector<Vec2> positions = stressLayout(nodeCount, links, start, options.seed, workers, stop);
    gatherNeighbours(adjacencyOf(nodeCount, links), positions, workers, stop);
    return positions;
}

std::vector<Piece> piecesOf(const Graph& graph, const std::vector<Link>& links,
                            const std::vector<std::uint32_t>& component, const Options& options,
                            const std::stop_token& stop) {
    const std::size_t nodeCount = graph.nodeCount;
    const std::vector<double> lengths = linkLengths(graph, links);
    std::uint32_t count = 0;
    for (const std::uint32_t number : component) {
        count = std::max(count, number + 1);
    }
    std::vector<Piece> pieces(count);
    std::vector<std::uint32_t> local(nodeCount);
    for (std::uint32_t v = 0; v < nodeCount; ++v) {
        Piece& piece = pieces[component[v]];
        local[v] = static_cast<std::uint32_t>(piece.nodes.size());
        piece.nodes.push_back(v);
    }
    for (std::size_t i = 0; i < links.size(); ++i) {
        const std::uint32_t c = component[links[i].a];
        pieces[c].links.push_back({local[links[i].a], local[links[i].b], lengths[i]});
    }
    Workers workers(nodeCount < manyNodes ? 1 : options.threads);
    for (Piece& piece : pieces) {
        piece.positions = pieceLayout(piece.nodes.size(), piece.links, options, workers, stop);
        piece.margin = idealLength(1) / 2;
    }
    return pieces;
}

void turn(std::vector<Vec2>& positions, double cosine, double sine) {
    for (Vec2& p : positions) {
        p = {p.x * cosine + p.y * sine, p.y * cosine - p.x * sine};
    }
}

/// Mirrors so that the nodes whose links weigh most lie below the hubs' line: of two mirrored pictures
/// always the same one, so that a record more does not turn the map over.
void setHeavySideDown(const Graph& graph, const std::vector<Link>& links, std::vector<Vec2>& positions) {
    std::vector<double> strength(graph.nodeCount, 0);
    for (const Link& link : links) {
        strength[link.a] += link.weight;
        strength[link.b] += link.weight;
    }
    const double middle = positions[graph.hubs[0]].y;
    double side = 0;
    for (std::size_t v = 0; v < graph.nodeCount; ++v) {
        side += strength[v] * (positions[v].y - middle);
    }
    for (Vec2& p : positions) {
        p.y = side < 0 ? 2 * middle - p.y : p.y;
    }
}

/// Turns so that from the first hub to the second is straight to the right, or else the longer way of the
/// cloud is.
void orient(const Graph& graph, const std::vector<Link>& links, std::vector<Vec2>& positions) {
    if (hasHubs(graph)) {
        const Vec2 axis = positions[graph.hubs[1]] - positions[graph.hubs[0]];
        if (axis.length() > 1e-9) {
            turn(positions, axis.x / axis.length(), axis.y / axis.length());
            setHeavySideDown(graph, links, positions);
        }
        return;
    }
    double xx = 0;
    double xy = 0;
    double yy = 0;
    Vec2 mean;
    for (const Vec2 p : positions) {
        mean += p * (1.0 / double(positions.size()));
    }
    for (const Vec2 p : positions) {
        const Vec2 q = p - mean;
        xx += q.x * q.x;
        xy += q.x * q.y;
        yy += q.y * q.y;
    }
    const double angle = std::atan2(2 * xy, xx - yy) / 2;
    turn(positions, std::cos(angle), std::sin(angle));
}

/// Widens or heightens the picture towards the page, but by no more than the eye forgives.
void fitAspect(std::vector<Vec2>& positions, double aspect) {
    constexpr double most = 1.3;
    const Bounds bounds = boundsOf(positions);
    if (bounds.width() < 1e-9 || bounds.height() < 1e-9) {
        return;
    }
    const double stretch = std::clamp(std::sqrt(aspect * bounds.height() / bounds.width()), 1 / most, most);
    for (Vec2& p : positions) {
        p = {p.x * stretch, p.y / stretch};
    }
}

/// Middle of the hubs, or of the picture, to the origin.
void centre(const Graph& graph, std::vector<Vec2>& positions) {
    const Bounds bounds = boundsOf(positions);
    const Vec2 middle = hasHubs(graph) ? (positions[graph.hubs[0]] + positions[graph.hubs[1]]) * 0.5
                                       : (bounds.low + bounds.high) * 0.5;
    for (Vec2& p : positions) {
        p -= middle;
    }
}

/// Sets the hubs level and apart: so many are tied to both that stress alone would draw them together until
/// the hulls between them cannot be told apart.
void setHubsApart(const Graph& graph, std::vector<Vec2>& positions) {
    const Vec2 middle = (positions[graph.hubs[0]] + positions[graph.hubs[1]]) * 0.5;
    const double half =
        std::max(idealLength(1) * 0.8, (positions[graph.hubs[1]] - positions[graph.hubs[0]]).length() / 2);
    // What lies beside a hub moves with it, what lies between or far stays: the shift fades with the distance
    // from the axis.
    const double reach = 2 * half;
    const double now = (positions[graph.hubs[1]] - positions[graph.hubs[0]]).length() / 2;
    for (Vec2& p : positions) {
        const Vec2 q = p - middle;
        const double share = std::clamp(q.x / std::max(now, 1e-9), -1.0, 1.0);
        p.x += share * (half - now) * std::exp(-std::abs(q.y) / reach);
    }
    positions[graph.hubs[0]] = middle + Vec2{-half, 0};
    positions[graph.hubs[1]] = middle + Vec2{half, 0};
}

/// Widens the whole picture where the footprints would fill it to the edge: what keeps its shape loses
/// nothing.
void widenFor(const Graph& graph, std::vector<Vec2>& positions) {
    constexpr double mostCovered = 0.3;
    double covered = 0;
    for (std::size_t v = 0; v < graph.nodeCount; ++v) {
        const Footprint footprint = footprintOf(graph, v);
        covered += 2 * footprint.halfWidth * (footprint.above + footprint.below);
    }
    const Bounds bounds = boundsOf(positions);
    const double there = std::max(bounds.width(), 1.0) * std::max(bounds.height(), 1.0);
    const double factor = std::sqrt(covered / mostCovered / there);
    for (Vec2& p : positions) {
        p = factor > 1 ? p * factor : p;
    }
}

/// How often a node lies in the hull of a group that it does not belong to.
int strangersInHulls(const Graph& graph, const std::vector<Group>& groups,
                     const std::vector<Vec2>& positions) {
    int count = 0;
    for (const Group& group : groups) {
        std::vector<Disc> discs;
        for (const std::uint32_t member : group.members) {
            discs.push_back({positions[member],
                             hasRadii(graph) ? graph.radius[member] + hullPadding(group.members.size()) : 0});
        }
        const std::vector<Vec2> hull = convexHull(discs);
        for (std::uint32_t v = 0; v < positions.size(); ++v) {
            const bool member =
                std::find(group.members.begin(), group.members.end(), v) != group.members.end();
            count += !member && wayOut(hull, positions[v], 0).squared() > 0;
        }
    }
    return count;
}

/// Hulls share the hubs, so that of two partners on one side of them one lies in the other's hull: takes a
/// member to the other side of the hubs' line where that brings strangers out. Its distances to the hubs
/// stay.
/// Returns whether any node moved.
bool partHulls(const Graph& graph, const std::vector<bool>& held, std::vector<Vec2>& positions) {
    const std::vector<Group> groups = validGroups(graph);
    const int before = strangersInHulls(graph, groups, positions);
    int inside = before;
    const double level = positions[graph.hubs[0]].y;
    for (const Group& group : groups) {
        for (const std::uint32_t member : group.members) {
            if (inside == 0 || held[member]) {
                continue;
            }
            const double there = positions[member].y;
            positions[member].y = 2 * level - there;
            const int now = strangersInHulls(graph, groups, positions);
            if (now < inside) {
                inside = now;
            } else {
                positions[member].y = there;
            }
        }
    }
    return inside < before;
}

std::vector<Vec2> coldPositions(const Graph& graph, const Options& options, const std::stop_token& stop) {
    if (options.arrangement == Arrangement::Hub && hasHubs(graph)) {
        return hubLayout(graph, options);
    }
    const std::vector<Link> links = normalisedLinks(graph);
    const auto component = componentsOf(adjacencyOf(graph.nodeCount, links));
    auto pieces = piecesOf(graph, links, component, options, stop);
    std::vector<Vec2> positions(graph.nodeCount);
    if (hasHubs(graph)) {
        // Turn the hubs' piece before packing, or the others would be turned away from the page.
        Piece& main = pieces[component[graph.hubs[0]]];
        for (std::size_t k = 0; k < main.nodes.size(); ++k) {
            positions[main.nodes[k]] = main.positions[k];
        }
        if (component[graph.hubs[0]] == component[graph.hubs[1]]) {
            orient(graph, links, positions);
        }
        for (std::size_t k = 0; k < main.nodes.size(); ++k) {
            main.positions[k] = positions[main.nodes[k]];
        }
    } else {
        for (Piece& piece : pieces) {
            orient({}, {}, piece.positions);
        }
    }
    packPieces(pieces, options.aspect, positions);
    if (hasRadii(graph)) {
        fitAspect(positions, options.aspect);
        if (hasHubs(graph)) {
            setHubsApart(graph, positions);
        }
        widenFor(graph, positions);
    }
    centre(graph, positions);
    return positions;
}

/// Draws the picture after the nodes that are pinned away from where they lie.
void followPins(const Graph& graph, const Options& options, std::vector<Vec2>& positions,
                const std::stop_token& stop) {
    constexpr double stillThere = 0.5;
    const bool moved = std::any_of(options.pins.begin(), options.pins.end(), [&positions](const Pin& pin) {
        return pin.node < positions.size() && (positions[pin.node] - pin.at).length() > stillThere;
    });
    if (!moved) {
        return;
    }
    Simulation simulation(graph, options, positions);
    while (!simulation.settled() && !stop.stop_requested()) {
        simulation.tick();
    }
    positions = simulation.positions();
}

} // namespace

Layout arrange(const Graph& graph, const Options& options, const std::vector<Vec2>& start,
               std::stop_token stop) {
    const bool warm = start.size() == graph.nodeCount && !start.empty();
    Layout layout;
    layout.positions = warm ? start : coldPositions(graph, options, stop);
    for (Vec2& p : layout.positions) {
        p = isFinite(p) ? p : Vec2{};
    }
    if (warm && options.isMade) {
        layout.settled = true;
        return layout;
    }
    followPins(graph, options, layout.positions, stop);
    std::vector<bool> held(graph.nodeCount, false);
    for (const Pin& pin : options.pins) {
        if (pin.node < graph.nodeCount && isFinite(pin.at)) {
            held[pin.node] = true;
        }
    }
    if (!warm && hasHubs(graph)) {
        // The hubs carry the picture: making room moves the others round them.
        held[graph.hubs[0]] = held[graph.hubs[1]] = true;
    }
    RoomMade made = makeRoom(graph, held, layout.positions, stop);
    if (!warm && hasHubs(graph) && partHulls(graph, held, layout.positions)) {
        made = makeRoom(graph, held, layout.positions, stop);
    }
    layout.settled = made.settled && !stop.stop_requested();
    return layout;
}

} // namespace plusone::layout
