#include "network/statistics.h"

#include <igraph/igraph.h>

#include <set>

namespace plusone {
namespace {

/// igraph's C structures, given back when the scope ends.
class Vector {
public:
    Vector() { igraph_vector_init(&m_vector, 0); }
    ~Vector() { igraph_vector_destroy(&m_vector); }
    Vector(const Vector&) = delete;
    Vector& operator=(const Vector&) = delete;
    igraph_vector_t* get() { return &m_vector; }
    double operator[](std::size_t i) const { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_t m_vector;
};

class UndirectedGraph {
public:
    explicit UndirectedGraph(std::size_t nodes,
                             const std::set<std::pair<std::uint32_t, std::uint32_t>>& pairs) {
        igraph_vector_int_t ends;
        igraph_vector_int_init(&ends, 0);
        for (const auto& [a, b] : pairs) {
            igraph_vector_int_push_back(&ends, a);
            igraph_vector_int_push_back(&ends, b);
        }
        igraph_create(&m_graph, &ends, igraph_integer_t(nodes), IGRAPH_UNDIRECTED);
        igraph_vector_int_destroy(&ends);
    }
    ~UndirectedGraph() { igraph_destroy(&m_graph); }
    UndirectedGraph(const UndirectedGraph&) = delete;
    UndirectedGraph& operator=(const UndirectedGraph&) = delete;
    igraph_t* get() { return &m_graph; }

private:
    igraph_t m_graph;
};

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
    Vector betweenness;
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
