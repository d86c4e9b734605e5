#include "network/paths.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

namespace plusone {
namespace {

// In halves of a step, so that the way over an event has whole lengths.
constexpr int overALink = 2;
constexpr int overASpoke = 1;
constexpr int unreached = std::numeric_limits<int>::max() / 4; ///< twice it and a step is a number still

struct Edges {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs; ///< the smaller index first
    std::vector<int> lengths;

    explicit Edges(const Network& network) {
        for (const NetworkLink& link : network.links) {
            if (differenceOf(link) != Difference::Ended) {
                pairs.emplace_back(link.a, link.b);
                lengths.push_back(overALink);
            }
        }
        for (std::size_t h = 0; h < network.hubs.size(); ++h) {
            const std::vector<std::uint32_t>& members = network.hubs[h].members;
            for (std::size_t i = 0; i < members.size(); ++i) {
                if (differenceOfSpoke(network, h, i) != Difference::Ended) {
                    pairs.emplace_back(members[i], std::uint32_t(network.nodes.size() + h));
                    lengths.push_back(overASpoke);
                }
            }
        }
    }
};

/// Nodes with what leads on from each, and how far it is.
using Ways = std::vector<std::vector<std::pair<std::uint32_t, int>>>;

Ways waysOver(const Edges& edges, std::size_t count) {
    Ways ways(count);
    for (std::size_t e = 0; e < edges.pairs.size(); ++e) {
        const auto [a, b] = edges.pairs[e];
        ways[a].emplace_back(b, edges.lengths[e]);
        ways[b].emplace_back(a, edges.lengths[e]);
    }
    return ways;
}

/// From one node to every other; `unreached` where no way leads.
std::vector<int> distancesFrom(const Ways& ways, std::uint32_t node) {
    std::vector<int> distances(ways.size(), unreached);
    using Reached = std::pair<int, std::uint32_t>;
    std::priority_queue<Reached, std::vector<Reached>, std::greater<>> next;
    distances[node] = 0;
    next.emplace(0, node);
    while (!next.empty()) {
        const auto [distance, from] = next.top();
        next.pop();
        for (const auto& [to, length] : ways[from]) {
            if (distance == distances[from] && distance + length < distances[to]) {
                distances[to] = distance + length;
                next.emplace(distances[to], to);
            }
        }
    }
    return distances;
}

} // namespace

std::optional<ShortestPaths> shortestPaths(const Network& network, std::size_t from, std::size_t to) {
    if (std::max(from, to) >= network.nodes.size()) {
        return std::nullopt;
    }
    const std::size_t count = network.nodes.size() + network.hubs.size();
    const Edges edges(network);
    const Ways ways = waysOver(edges, count);
    const std::vector<int> there = distancesFrom(ways, std::uint32_t(from));
    const std::vector<int> back = distancesFrom(ways, std::uint32_t(to));
    const int whole = there[to];
    if (whole == unreached) {
        return std::nullopt;
    }
    ShortestPaths paths;
    paths.steps = (whole + overALink - 1) / overALink;
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
