#include "layout/graph.h"

#include <algorithm>
#include <cmath>

namespace plusone::layout {

bool hasRadii(const Graph& graph) {
    return graph.radius.size() == graph.nodeCount && !graph.radius.empty();
}

std::vector<Group> validGroups(const Graph& graph) {
    std::vector<Group> groups;
    std::copy_if(graph.groups.begin(), graph.groups.end(), std::back_inserter(groups),
                 [&graph](const Group& group) {
                     return std::all_of(group.members.begin(), group.members.end(),
                                        [&graph](std::uint32_t v) { return v < graph.nodeCount; });
                 });
    return groups;
}

std::vector<Link> normalisedLinks(const Graph& graph) {
    std::vector<Link> links;
    links.reserve(graph.links.size());
    for (const Link& link : graph.links) {
        const bool there = link.a < graph.nodeCount && link.b < graph.nodeCount && link.a != link.b;
        if (there && link.weight > 0 && std::isfinite(link.weight)) {
            links.push_back({std::min(link.a, link.b), std::max(link.a, link.b), link.weight});
        }
    }
    // Weights take part in the order, so that sums come out the same to the last bit for any order of the
    // input.
    std::sort(links.begin(), links.end(), [](const Link& p, const Link& q) {
        return p.a != q.a ? p.a < q.a : p.b != q.b ? p.b < q.b : p.weight < q.weight;
    });
    std::size_t kept = 0;
    for (const Link& link : links) {
        if (kept > 0 && links[kept - 1].a == link.a && links[kept - 1].b == link.b) {
            links[kept - 1].weight += link.weight;
        } else {
            links[kept++] = link;
        }
    }
    links.resize(kept);
    return links;
}

Adjacency adjacencyOf(std::size_t nodeCount, const std::vector<Link>& links) {
    Adjacency adjacency;
    adjacency.first.assign(nodeCount + 1, 0);
    for (const Link& link : links) {
        ++adjacency.first[link.a + 1];
        ++adjacency.first[link.b + 1];
    }
    for (std::size_t v = 0; v < nodeCount; ++v) {
        adjacency.first[v + 1] += adjacency.first[v];
    }
    adjacency.target.resize(2 * links.size());
    adjacency.weight.resize(2 * links.size());
    std::vector<std::uint32_t> next(adjacency.first.begin(), adjacency.first.end() - 1);
    const auto put = [&](std::uint32_t from, std::uint32_t to, double weight) {
        adjacency.target[next[from]] = to;
        adjacency.weight[next[from]++] = weight;
    };
    // Smaller neighbours first, then larger: since links are sorted, both runs are ascending.
    for (const Link& link : links) {
        put(link.b, link.a, link.weight);
    }
    for (const Link& link : links) {
        put(link.a, link.b, link.weight);
    }
    return adjacency;
}

std::vector<std::uint32_t> componentsOf(const Adjacency& adjacency) {
    const std::size_t count = adjacency.first.size() - 1;
    std::vector<std::uint32_t> component(count, noNode);
    std::vector<std::uint32_t> stack;
    std::uint32_t number = 0;
    for (std::uint32_t start = 0; start < count; ++start) {
        if (component[start] != noNode) {
            continue;
        }
        component[start] = number;
        stack.push_back(start);
        while (!stack.empty()) {
            const std::uint32_t v = stack.back();
            stack.pop_back();
            for (std::uint32_t e = adjacency.first[v]; e < adjacency.first[v + 1]; ++e) {
                if (component[adjacency.target[e]] == noNode) {
                    component[adjacency.target[e]] = number;
                    stack.push_back(adjacency.target[e]);
                }
            }
        }
        ++number;
    }
    return component;
}

} // namespace plusone::layout
