#include "support/graphs.h"

#include "layout/random.h"

namespace plusone::test {

using layout::Graph;

Graph path(std::uint32_t nodes) {
    Graph graph;
    graph.nodeCount = nodes;
    for (std::uint32_t v = 1; v < nodes; ++v) {
        graph.links.push_back({v - 1, v, 1.0});
    }
    return graph;
}

Graph cycle(std::uint32_t nodes) {
    Graph graph = path(nodes);
    graph.links.push_back({nodes - 1, 0, 1.0});
    return graph;
}

Graph grid(std::uint32_t columns, std::uint32_t rows) {
    Graph graph;
    graph.nodeCount = columns * rows;
    for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
        if (v % columns + 1 < columns) {
            graph.links.push_back({v, v + 1, 1.0});
        }
        if (v + columns < graph.nodeCount) {
            graph.links.push_back({v, v + columns, 1.0});
        }
    }
    return graph;
}

Graph binaryTree(std::uint32_t nodes) {
    Graph graph;
    graph.nodeCount = nodes;
    for (std::uint32_t v = 1; v < nodes; ++v) {
        graph.links.push_back({(v - 1) / 2, v, 1.0});
    }
    return graph;
}

Graph star(std::uint32_t leaves) {
    Graph graph;
    graph.nodeCount = leaves + 1;
    for (std::uint32_t v = 1; v <= leaves; ++v) {
        graph.links.push_back({0, v, 1.0});
    }
    return graph;
}

Graph complete(std::uint32_t nodes) {
    Graph graph;
    graph.nodeCount = nodes;
    for (std::uint32_t v = 0; v < nodes; ++v) {
        for (std::uint32_t w = v + 1; w < nodes; ++w) {
            graph.links.push_back({v, w, 1.0});
        }
    }
    return graph;
}

Graph barabasiAlbert(std::uint32_t nodes, std::uint32_t links) {
    Graph graph;
    graph.nodeCount = nodes;
    layout::Random random(7);
    std::vector<std::uint32_t> ends{0};
    for (std::uint32_t v = 1; v < nodes; ++v) {
        for (std::uint32_t k = 0; k < links; ++k) {
            const std::uint32_t other = ends[random.below(ends.size())];
            graph.links.push_back({v, other, 1.0});
            ends.push_back(other);
        }
        ends.push_back(v);
    }
    return graph;
}

Graph plantedCommunities(std::uint32_t groups, std::uint32_t size) {
    Graph graph = path(groups * size); // what holds it together
    layout::Random random(groups * 1000 + size);
    for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
        const std::uint32_t group = v / size * size;
        for (int link = 0; link < 2; ++link) {
            graph.links.push_back({v, group + static_cast<std::uint32_t>(random.below(size)), 1});
        }
        if (v % 2 == 0) {
            graph.links.push_back({v, static_cast<std::uint32_t>(random.below(graph.nodeCount)), 1});
        }
    }
    return graph;
}

Graph disjoint(Graph a, const Graph& b) {
    const auto shift = static_cast<std::uint32_t>(a.nodeCount);
    for (const layout::Link& link : b.links) {
        a.links.push_back({link.a + shift, link.b + shift, link.weight});
    }
    a.nodeCount += b.nodeCount;
    return a;
}

Graph foundingLike() {
    Graph graph;
    constexpr std::uint32_t japan = 0;
    constexpr std::uint32_t unitedStates = 1;
    constexpr std::uint32_t event = 30;
    graph.nodeCount = 31;
    graph.hubs = {japan, unitedStates};
    graph.links = {{japan, unitedStates, 25}, {2, 3, 1.5}, {2, 4, 0.5}, {2, 6, 3}, {3, 2, 1}, {5, 2, 0.5}};
    for (std::uint32_t v = 2; v <= 11; ++v) { // tied to both
        graph.links.push_back({japan, v, 6.0 / v});
        graph.links.push_back({unitedStates, v, 5.0 / v});
    }
    for (std::uint32_t v = 12; v <= 18; ++v) { // to Japan alone
        graph.links.push_back({japan, v, 1.0});
    }
    for (std::uint32_t v = 19; v <= 22; ++v) { // to the U.S. alone
        graph.links.push_back({unitedStates, v, 1.0});
    }
    for (std::uint32_t v = 20; v < event; ++v) {
        graph.links.push_back({v, event, 1.0});
    }
    graph.links.push_back({japan, event, 1.0});
    graph.minor.assign(graph.nodeCount, false);
    graph.minor[event] = true;
    for (std::uint32_t third = 2; third <= 5; ++third) {
        graph.groups.push_back({{japan, unitedStates, third}});
    }
    graph.groups.push_back({{japan, unitedStates, 2, 3}});
    graph.radius.assign(graph.nodeCount, 10);
    graph.radius[japan] = graph.radius[unitedStates] = 26;
    for (std::uint32_t v = 0; v < graph.nodeCount; ++v) {
        graph.names.push_back({30.0 + 13 * (v % 7), 17});
    }
    graph.names[event] = {};
    return graph;
}

} // namespace plusone::test
