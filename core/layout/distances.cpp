#include "layout/distances.h"

#include "layout/workers.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <queue>
#include <span>
#include <utility>

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

namespace {

constexpr std::size_t bitsAWord = 64;
constexpr double mostSteps = 65535;

/// Breadth-first search from up to 64 sources at once: bit k of a word says whether source k has come there.
class WordSearch {
public:
    explicit WordSearch(const Adjacency& adjacency)
        : m_adjacency(adjacency), m_seen(adjacency.first.size() - 1), m_now(m_seen.size()),
          m_next(m_seen.size()) {}

    /// Fills the columns from `column` on, one a source.
    void run(std::span<const std::uint32_t> sources, std::size_t column, DistanceTable& table) {
        std::fill(m_seen.begin(), m_seen.end(), 0);
        m_front.clear();
        for (std::size_t k = 0; k < sources.size(); ++k) {
            if (m_now[sources[k]] == 0) {
                m_front.push_back(sources[k]);
            }
            m_now[sources[k]] |= std::uint64_t(1) << k;
            m_seen[sources[k]] |= std::uint64_t(1) << k;
        }
        for (std::uint16_t step = 1; !m_front.empty(); ++step) {
            advance();
            for (const std::uint32_t v : m_front) {
                std::uint16_t* row = table.steps.data() + v * table.stride + column;
                for (std::uint64_t bits = m_now[v]; bits != 0; bits &= bits - 1) {
                    row[std::countr_zero(bits)] = step;
                }
            }
        }
    }

private:
    void advance() {
        m_reached.clear();
        for (const std::uint32_t v : m_front) {
            const std::uint64_t word = std::exchange(m_now[v], 0);
            for (std::uint32_t e = m_adjacency.first[v]; e < m_adjacency.first[v + 1]; ++e) {
                const std::uint32_t w = m_adjacency.target[e];
                if (const std::uint64_t fresh = word & ~m_seen[w]; fresh != 0) {
                    if (m_next[w] == 0) {
                        m_reached.push_back(w);
                    }
                    m_next[w] |= fresh;
                }
            }
        }
        for (const std::uint32_t v : m_reached) {
            m_now[v] = std::exchange(m_next[v], 0);
            m_seen[v] |= m_now[v];
        }
        m_front.swap(m_reached);
    }

    const Adjacency& m_adjacency;
    std::vector<std::uint64_t> m_seen;
    std::vector<std::uint64_t> m_now;
    std::vector<std::uint64_t> m_next;
    std::vector<std::uint32_t> m_front;
    std::vector<std::uint32_t> m_reached;
};

/// Rank of each node in a depth-first walk from node 0: what is near in it is near in the graph.
std::vector<std::uint32_t> depthFirstRank(const Adjacency& adjacency) {
    std::vector<std::uint32_t> rank(adjacency.first.size() - 1, noNode);
    std::vector<bool> met(rank.size(), false);
    std::vector<std::uint32_t> stack{0};
    met[0] = true;
    for (std::uint32_t next = 0; !stack.empty(); ++next) {
        const std::uint32_t v = stack.back();
        stack.pop_back();
        rank[v] = next;
        for (std::uint32_t e = adjacency.first[v]; e < adjacency.first[v + 1]; ++e) {
            if (!met[adjacency.target[e]]) {
                met[adjacency.target[e]] = true;
                stack.push_back(adjacency.target[e]);
            }
        }
    }
    return rank;
}

/// Links on the way from node 0 to the node farthest from it.
std::size_t mostLinksFromFirst(const Adjacency& adjacency) {
    std::vector<bool> met(adjacency.first.size() - 1, false);
    std::vector<std::uint32_t> front{0};
    std::vector<std::uint32_t> reached;
    met[0] = true;
    std::size_t links = 0;
    for (;; ++links) {
        for (const std::uint32_t v : front) {
            for (std::uint32_t e = adjacency.first[v]; e < adjacency.first[v + 1]; ++e) {
                if (!met[adjacency.target[e]]) {
                    met[adjacency.target[e]] = true;
                    reached.push_back(adjacency.target[e]);
                }
            }
        }
        if (reached.empty()) {
            return links;
        }
        front.swap(reached);
        reached.clear();
    }
}

/// Lengths of the shortest paths from `source`. Dijkstra 1959.
void shortestPaths(const Adjacency& adjacency, std::uint32_t source, std::vector<double>& distance) {
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
            const double through = d + adjacency.weight[e];
            if (through < distance[adjacency.target[e]]) {
                distance[adjacency.target[e]] = through;
                queue.emplace(through, adjacency.target[e]);
            }
        }
    }
}

void searchByWords(const Adjacency& adjacency, DistanceTable& table, Workers& workers) {
    if (table.sources.size() > bitsAWord) {
        const auto rank = depthFirstRank(adjacency);
        std::sort(table.sources.begin(), table.sources.end(),
                  [&rank](std::uint32_t p, std::uint32_t q) { return rank[p] < rank[q]; });
    }
    const std::span<const std::uint32_t> sources(table.sources);
    // Few long pieces: each has words for all nodes of its own.
    const std::size_t words = (sources.size() + bitsAWord - 1) / bitsAWord;
    workers.run(words, std::max<std::size_t>(1, words / 16), [&](std::size_t begin, std::size_t end) {
        WordSearch search(adjacency);
        for (std::size_t column = begin * bitsAWord; column < std::min(end * bitsAWord, sources.size());
             column += bitsAWord) {
            search.run(sources.subspan(column, std::min(bitsAWord, sources.size() - column)), column, table);
        }
    });
}

void searchByLength(const Adjacency& adjacency, DistanceTable& table, Workers& workers) {
    const std::size_t nodeCount = adjacency.first.size() - 1;
    workers.run(table.sources.size(), 8, [&](std::size_t begin, std::size_t end) {
        std::vector<double> distance;
        for (std::size_t k = begin; k < end; ++k) {
            shortestPaths(adjacency, table.sources[k], distance);
            for (std::size_t v = 0; v < nodeCount; ++v) {
                const double steps = std::clamp(std::round(distance[v] / table.unit), 1.0, mostSteps);
                table.steps[v * table.stride + k] =
                    v == table.sources[k] ? std::uint16_t(0) : static_cast<std::uint16_t>(steps);
            }
        }
    });
}

} // namespace

DistanceTable distanceTable(const Adjacency& adjacency, std::vector<std::uint32_t> sources,
                            Workers& workers) {
    const std::size_t nodeCount = adjacency.first.size() - 1;
    constexpr std::size_t lanes = DistanceTable::lanes;
    DistanceTable table;
    table.sources = std::move(sources);
    table.stride = (table.sources.size() + lanes - 1) / lanes * lanes;
    table.steps.assign(nodeCount * table.stride, 0);
    const auto& lengths = adjacency.weight;
    const bool even = std::all_of(lengths.begin(), lengths.end(),
                                  [&lengths](double length) { return length == lengths.front(); });
    // No path is longer than twice the longest from any one node.
    if (even && 2 * double(mostLinksFromFirst(adjacency)) <= mostSteps) {
        table.unit = lengths.empty() ? 1 : lengths.front();
        searchByWords(adjacency, table, workers);
    } else {
        std::vector<double> distance;
        shortestPaths(adjacency, 0, distance);
        table.unit = 2 * *std::max_element(distance.begin(), distance.end()) / mostSteps;
        searchByLength(adjacency, table, workers);
    }
    return table;
}

} // namespace plusone::layout
