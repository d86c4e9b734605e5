#include "layout/distances.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace plusone::layout {
namespace {

constexpr double unit = 150;

} // namespace

double idealLength(double weight) {
    return unit * std::clamp(1.25 - 0.12 * std::log2(weight), 0.85, 1.5);
}

std::vector<double> linkLengths(const Graph& graph, const std::vector<Link>& links) {
    constexpr double spoke = 1.0 * unit;
    constexpr double betweenHubs = 2.0 * unit;
    const bool hasMinor = graph.minor.size() == graph.nodeCount;
    std::vector<double> lengths;
    lengths.reserve(links.size());
    for (const Link& link : links) {
        const bool hubs = (link.a == graph.hubs[0] && link.b == graph.hubs[1]) ||
                          (link.a == graph.hubs[1] && link.b == graph.hubs[0]);
        const bool minor = hasMinor && (graph.minor[link.a] || graph.minor[link.b]);
        lengths.push_back(hubs ? betweenHubs : minor ? spoke : idealLength(link.weight));
    }
    return lengths;
}

void shortestPaths(const Adjacency& adjacency, const std::vector<double>& lengths, std::uint32_t source,
                   std::vector<double>& distance) {
    distance.assign(adjacency.first.size() - 1, std::numeric_limits<double>::infinity());
    using Entry = std::pair<double, std::uint32_t>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> queue;
    distance[source] = 0;
    queue.emplace(0.0, source);
    while (!queue.empty()) {
        const auto [d, v] = queue.top();
        queue.pop();
        if (d > distance[v]) {
            continue;
        }
        for (std::uint32_t e = adjacency.first[v]; e < adjacency.first[v + 1]; ++e) {
            const double through = d + lengths[e];
            if (through < distance[adjacency.target[e]]) {
                distance[adjacency.target[e]] = through;
                queue.emplace(through, adjacency.target[e]);
            }
        }
    }
}

} // namespace plusone::layout
