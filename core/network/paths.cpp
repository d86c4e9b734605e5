#include "network/paths.h"

#include "network/undirectedgraph.h"

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

// In halves of a step, so that the way over an event has whole lengths.
constexpr int overALink = 2;
constexpr int overASpoke = 1;

struct Edges {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs; ///< the smaller index first
    std::vector<int> lengths;

    explicit Edges(const Network& network) {
        for (const NetworkLink& link : network.links) {
            pairs.emplace_back(link.a, link.b);
            lengths.push_back(overALink);
        }
        for (std::size_t h = 0; h < network.hubs.size(); ++h) {
            for (const std::uint32_t member : network.hubs[h].members) {
                pairs.emplace_back(member, std::uint32_t(network.nodes.size() + h));
                lengths.push_back(overASpoke);
            }
        }
    }
};

/// From one node to every other; infinite where no way leads.
std::vector<double> distancesFrom(UndirectedGraph& graph, const Edges& edges, std::size_t node,
                                  std::size_t count) {
    IgraphVector weights;
    for (const int length : edges.lengths) {
        weights.append(length);
    }
    igraph_matrix_t distances;
    igraph_matrix_init(&distances, 0, 0);
    igraph_distances_dijkstra(graph.get(), &distances, igraph_vss_1(igraph_integer_t(node)), igraph_vss_all(),
                              weights.get(), IGRAPH_ALL);
    std::vector<double> list(count);
    for (std::size_t i = 0; i < count; ++i) {
        list[i] = MATRIX(distances, 0, igraph_integer_t(i));
    }
    igraph_matrix_destroy(&distances);
    return list;
}

} // namespace

std::optional<ShortestPaths> shortestPaths(const Network& network, std::size_t from, std::size_t to) {
    if (std::max(from, to) >= network.nodes.size()) {
        return std::nullopt;
    }
    const std::size_t count = network.nodes.size() + network.hubs.size();
    const Edges edges(network);
    UndirectedGraph graph(count, edges.pairs);
    const auto there = distancesFrom(graph, edges, from, count);
    const auto back = distancesFrom(graph, edges, to, count);
    const double whole = there[to];
    if (!std::isfinite(whole)) {
        return std::nullopt;
    }
    ShortestPaths paths;
    paths.steps = int(std::ceil(whole / overALink));
    for (std::size_t i = 0; i < count; ++i) {
        if (there[i] + back[i] == whole) {
            paths.nodes.push_back(std::uint32_t(i));
        }
    }
    std::uint32_t at = std::uint32_t(from);
    paths.first.push_back(at);
    const auto leads = [&](std::uint32_t a, std::uint32_t b, int length) {
        return there[a] + length + back[b] == whole;
    };
    for (std::size_t e = 0; e < edges.pairs.size(); ++e) {
        const auto [a, b] = edges.pairs[e];
        if (leads(a, b, edges.lengths[e]) || leads(b, a, edges.lengths[e])) {
            paths.pairs.emplace(a, b);
        }
    }
    while (at != to) {
        // The pairs that lead on from here, by index: links before events, so the same way at every run.
        for (const auto& [a, b] : paths.pairs) {
            const std::uint32_t next = a == at ? b : b == at ? a : at;
            if (there[next] > there[at]) {
                at = next;
                break;
            }
        }
        paths.first.push_back(at);
    }
    return paths;
}

} // namespace plusone
