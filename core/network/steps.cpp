#include "network/steps.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace plusone {
namespace {

constexpr std::size_t atOnce = 64;
using Sources = std::uint64_t; ///< a bit for each node that is searched from

/// A search from up to 64 nodes: which of them have come to each node.
class Search {
public:
    Search(const StepGraph& graph, const std::vector<char>& counts)
        : m_graph(graph), m_counts(counts), m_seen(graph.size()), m_here(graph.size()), m_next(graph.size()) {
    }

    void run(std::span<const std::uint32_t> from, StepCounts& found) {
        std::fill(m_seen.begin(), m_seen.end(), 0);
        std::fill(m_here.begin(), m_here.end(), 0);
        for (std::size_t i = 0; i < from.size(); ++i) {
            m_seen[from[i]] = m_here[from[i]] = Sources(1) << i;
        }
        bool goesOn = true;
        for (std::size_t steps = 1; goesOn; ++steps) {
            spread();
            goesOn = arrive(steps, found);
        }
    }

private:
    void spread() {
        std::fill(m_next.begin(), m_next.end(), 0);
        for (std::size_t node = 0; node < m_here.size(); ++node) {
            if (m_here[node] != 0) {
                for (const std::uint32_t other : m_graph.neighbours(node)) {
                    m_next[other] |= m_here[node];
                }
            }
        }
    }
    /// Whether any has come to a node that it had not seen.
    bool arrive(std::size_t steps, StepCounts& found) {
        std::uint64_t pairs = 0;
        Sources any = 0;
        for (std::size_t node = 0; node < m_next.size(); ++node) {
            m_here[node] = m_next[node] & ~m_seen[node];
            m_seen[node] |= m_here[node];
            any |= m_here[node];
            pairs += m_counts[node] ? std::uint64_t(std::popcount(m_here[node])) : 0;
        }
        found.add(steps, pairs);
        return any != 0;
    }

    const StepGraph& m_graph;
    const std::vector<char>& m_counts;
    std::vector<Sources> m_seen;
    std::vector<Sources> m_here;
    std::vector<Sources> m_next;
};

std::vector<std::uint32_t> nodesOf(const std::vector<char>& counts) {
    std::vector<std::uint32_t> nodes;
    for (std::uint32_t i = 0; i < counts.size(); ++i) {
        if (counts[i]) {
            nodes.push_back(i);
        }
    }
    return nodes;
}

} // namespace

StepGraph::StepGraph(std::size_t nodes, const std::vector<Tie>& ties)
    : m_first(nodes + 1), m_neighbours(2 * ties.size()) {
    for (const auto& [a, b] : ties) {
        ++m_first[a + 1];
        ++m_first[b + 1];
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    std::vector<std::size_t> place(m_first.begin(), m_first.end() - 1);
    for (const auto& [a, b] : ties) {
        m_neighbours[place[a]++] = b;
        m_neighbours[place[b]++] = a;
    }
}

void StepCounts::add(std::size_t steps, std::uint64_t count) {
    if (count > 0) {
        pairs.resize(std::max(pairs.size(), steps));
        pairs[steps - 1] += count;
    }
}

std::uint64_t StepCounts::connected() const {
    return std::accumulate(pairs.begin(), pairs.end(), std::uint64_t(0));
}

std::optional<double> StepCounts::efficiency() const {
    if (nodes < 2) {
        return std::nullopt;
    }
    double sum = 0;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        sum += double(pairs[i]) / double(i + 1);
    }
    return sum / (double(nodes) * double(nodes - 1) / 2);
}

int stepsOfJob(std::size_t counted) {
    return int((counted + atOnce - 1) / atOnce);
}

Result<StepCounts> countSteps(const StepGraph& graph, const std::vector<char>& counts, Job& job) {
    const std::vector<std::uint32_t> nodes = nodesOf(counts);
    StepCounts found;
    found.nodes = nodes.size();
    Search search(graph, counts);
    for (std::size_t i = 0; i < nodes.size(); i += atOnce) {
        search.run(std::span(nodes).subspan(i, std::min(atOnce, nodes.size() - i)), found);
        if (const auto going = job.step(); !going) {
            return going.error();
        }
    }
    for (std::uint64_t& pairs : found.pairs) {
        pairs /= 2; // each was met from both of its ends
    }
    return found;
}

StepCounts stepsFrom(const StepGraph& graph, std::uint32_t node, const std::vector<char>& counts) {
    StepCounts found;
    const std::uint32_t from[] = {node};
    Search(graph, counts).run(from, found);
    return found;
}

std::vector<std::uint32_t> partsOf(const StepGraph& graph) {
    constexpr std::uint32_t none = ~0U;
    std::vector<std::uint32_t> parts(graph.size(), none);
    std::uint32_t count = 0;
    std::vector<std::uint32_t> open;
    for (std::uint32_t first = 0; first < parts.size(); ++first) {
        if (parts[first] != none) {
            continue;
        }
        parts[first] = count;
        open.push_back(first);
        while (!open.empty()) {
            const std::uint32_t node = open.back();
            open.pop_back();
            for (const std::uint32_t other : graph.neighbours(node)) {
                if (parts[other] == none) {
                    parts[other] = count;
                    open.push_back(other);
                }
            }
        }
        ++count;
    }
    return parts;
}

} // namespace plusone
