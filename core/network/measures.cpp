#include "network/statistics.h"

#include "network/undirectedgraph.h"

#include <set>

namespace plusone {
namespace {

/// Pairs that are tied by a link or by taking part in the same many-party series.
std::set<std::pair<std::uint32_t, std::uint32_t>> tiedPairs(const Network& network) {
    std::set<std::pair<std::uint32_t, std::uint32_t>> pairs;
    for (const NetworkLink& link : network.links) {
        pairs.emplace(link.a, link.b);
    }
    for (const NetworkHub& hub : network.hubs) {
        for (std::size_t i = 0; i < hub.members.size(); ++i) {
            for (std::size_t j = i + 1; j < hub.members.size(); ++j) {
                pairs.emplace(hub.members[i], hub.members[j]);
            }
        }
    }
    return pairs;
}

void addDegrees(const std::set<std::pair<std::uint32_t, std::uint32_t>>& pairs, const Network& network,
                NetworkMeasures& measures) {
    for (const auto& [a, b] : pairs) {
        ++measures.nodes[a].degree;
        ++measures.nodes[b].degree;
    }
    for (const NetworkLink& link : network.links) {
        measures.nodes[link.a].strength += link.total();
        measures.nodes[link.b].strength += link.total();
    }
}

} // namespace

NetworkMeasures measure(const Network& network) {
    NetworkMeasures measures;
    for (const NetworkNode& node : network.nodes) {
        measures.nodes.push_back({node.actor, 0, 0, 0});
    }
    if (network.nodes.empty()) {
        return measures;
    }
    const auto pairs = tiedPairs(network);
    addDegrees(pairs, network, measures);
    UndirectedGraph graph(network.nodes.size(), pairs);
    igraph_real_t density = 0;
    if (network.nodes.size() > 1) {
        igraph_density(graph.get(), &density, /*loops=*/false);
    }
    measures.density = density;
    igraph_integer_t components = 0;
    igraph_connected_components(graph.get(), nullptr, nullptr, &components, IGRAPH_WEAK);
    measures.components = int(components);
    IgraphVector betweenness;
    igraph_betweenness(graph.get(), betweenness.get(), igraph_vss_all(), /*directed=*/false,
                       /*weights=*/nullptr);
    const double n = double(network.nodes.size());
    const double pairsOfOthers = (n - 1) * (n - 2) / 2;
    for (std::size_t i = 0; i < measures.nodes.size() && pairsOfOthers > 0; ++i) {
        measures.nodes[i].betweenness = betweenness[i] / pairsOfOthers;
    }
    return measures;
}

} // namespace plusone
