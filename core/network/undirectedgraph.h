#pragma once

#include <igraph/igraph.h>

#include <cstdint>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace plusone {

struct TieGraph;

/// igraph's C structures, given back when the scope ends.
class IgraphVector {
public:
    IgraphVector() { igraph_vector_init(&m_vector, 0); }
    ~IgraphVector() { igraph_vector_destroy(&m_vector); }
    IgraphVector(const IgraphVector&) = delete;
    IgraphVector& operator=(const IgraphVector&) = delete;
    igraph_vector_t* get() { return &m_vector; }
    void append(double value) { igraph_vector_push_back(&m_vector, value); }
    [[nodiscard]] std::size_t size() const { return std::size_t(igraph_vector_size(&m_vector)); }
    double operator[](std::size_t i) const { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_t m_vector;
};

class IgraphIntegers {
public:
    IgraphIntegers() { igraph_vector_int_init(&m_vector, 0); }
    ~IgraphIntegers() { igraph_vector_int_destroy(&m_vector); }
    IgraphIntegers(const IgraphIntegers&) = delete;
    IgraphIntegers& operator=(const IgraphIntegers&) = delete;
    igraph_vector_int_t* get() { return &m_vector; }
    void append(std::size_t value) { igraph_vector_int_push_back(&m_vector, igraph_integer_t(value)); }
    [[nodiscard]] std::size_t size() const { return std::size_t(igraph_vector_int_size(&m_vector)); }
    std::size_t operator[](std::size_t i) const { return std::size_t(VECTOR(m_vector)[i]); }

private:
    igraph_vector_int_t m_vector;
};

/// Holds igraph for one thread: as Debian builds it, its random numbers, its clean-up after errors and ARPACK
/// are the process's. From the first one on igraph's errors are return codes, never an abort. A thread may
/// hold several.
class IgraphHold {
public:
    IgraphHold();

private:
    std::unique_lock<std::recursive_mutex> m_lock;
};

/// igraph's graph without directions. Holds igraph as long as it lives, so it belongs on the pool and should
/// not outlive what is asked of it.
class UndirectedGraph {
public:
    /// `pairs`: a range of pairs of node indices.
    template <class Pairs>
    UndirectedGraph(std::size_t nodes, const Pairs& pairs) {
        IgraphIntegers ends;
        for (const auto& [a, b] : pairs) {
            ends.append(a);
            ends.append(b);
        }
        igraph_create(&m_graph, ends.get(), igraph_integer_t(nodes), IGRAPH_UNDIRECTED);
    }
    /// Its actors are the nodes, its ties the edges, in the same order.
    explicit UndirectedGraph(const TieGraph& graph);
    ~UndirectedGraph() { igraph_destroy(&m_graph); }
    UndirectedGraph(const UndirectedGraph&) = delete;
    UndirectedGraph& operator=(const UndirectedGraph&) = delete;
    igraph_t* get() { return &m_graph; }

private:
    IgraphHold m_hold;
    igraph_t m_graph;
};

/// Freeman's (1978): how much more the most tied node is tied than the others, over what a star would give.
/// 0–1; nothing of fewer than three nodes.
std::optional<double> degreeCentralisation(UndirectedGraph& graph);

/// The ties' weights, in the order of UndirectedGraph's edges.
void appendWeights(const TieGraph& graph, IgraphVector& weights);

} // namespace plusone
