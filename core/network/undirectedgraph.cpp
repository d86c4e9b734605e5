#include "network/undirectedgraph.h"

#include "network/tiegraph.h"

namespace plusone {
namespace {

std::recursive_mutex& igraphMutex() {
    static std::recursive_mutex mutex;
    return mutex;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> endsOf(const TieGraph& graph) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ends;
    for (const TieGraph::Tie& tie : graph.ties) {
        ends.emplace_back(tie.a, tie.b);
    }
    return ends;
}

} // namespace

IgraphHold::IgraphHold() : m_lock(igraphMutex()) {
    igraph_set_error_handler(igraph_error_handler_ignore);
    igraph_set_warning_handler(igraph_warning_handler_ignore);
}

UndirectedGraph::UndirectedGraph(const TieGraph& graph)
    : UndirectedGraph(graph.actors.size(), endsOf(graph)) {}

std::optional<double> degreeCentralisation(UndirectedGraph& graph) {
    igraph_real_t centralisation = 0;
    const bool isMeasured =
        igraph_vcount(graph.get()) > 2 &&
        igraph_centralization_degree(graph.get(), nullptr, IGRAPH_ALL, IGRAPH_NO_LOOPS, &centralisation,
                                     nullptr, /*normalized=*/true) == IGRAPH_SUCCESS;
    return isMeasured ? std::optional(centralisation) : std::nullopt;
}

void appendWeights(const TieGraph& graph, IgraphVector& weights) {
    for (const TieGraph::Tie& tie : graph.ties) {
        weights.append(tie.weight);
    }
}

} // namespace plusone
