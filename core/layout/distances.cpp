#include "layout/distances.h"

#include <algorithm>
#include <cmath>
#include <queue>

namespace plusone::layout {

double idealLength(double weight) {
    constexpr double unit = 150;
    return unit * std::clamp(1.0 - 0.16 * std::log2(weight), 0.7, 1.35);
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
