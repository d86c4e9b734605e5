#include "network/parts.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace plusone {

std::vector<std::vector<std::uint32_t>> connectedParts(const Network& network) {
    std::vector<std::uint32_t> root(network.nodes.size());
    std::iota(root.begin(), root.end(), 0U);
    const auto rootOf = [&root](std::uint32_t node) {
        while (root[node] != node) {
            node = root[node] = root[root[node]];
        }
        return node;
    };
    for (const NetworkLink& link : network.links) {
        root[rootOf(link.a)] = rootOf(link.b);
    }
    for (const NetworkHub& hub : network.hubs) {
        for (const std::uint32_t member : hub.members) {
            root[rootOf(member)] = rootOf(hub.members.front());
        }
    }
    std::map<std::uint32_t, std::vector<std::uint32_t>> byRoot;
    for (std::uint32_t i = 0; i < root.size(); ++i) {
        byRoot[rootOf(i)].push_back(i);
    }
    std::vector<std::vector<std::uint32_t>> parts;
    for (auto& [node, nodes] : byRoot) {
        parts.push_back(std::move(nodes));
    }
    std::sort(parts.begin(), parts.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    return parts;
}

} // namespace plusone
