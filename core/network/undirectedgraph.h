#pragma once

#include <igraph/igraph.h>

#include <cstdint>
#include <utility>
#include <vector>

namespace plusone {

/// igraph's C structures, given back when the scope ends.
class IgraphVector {
public:
    IgraphVector() { igraph_vector_init(&m_vector, 0); }
    ~IgraphVector() { igraph_vector_destroy(&m_vector); }
    IgraphVector(const IgraphVector&) = delete;
    IgraphVector& operator=(const IgraphVector&) = delete;
    igraph_vector_t* get() { return &m_vector; }
    void append(double value) { igraph_vector_push_back(&m_vector, value); }
    double operator[](std::size_t i) const { return VECTOR(m_vector)[i]; }

private:
    igraph_vector_t m_vector;
};

class UndirectedGraph {
public:
    /// `pairs`: a range of pairs of node indices.
    template <class Pairs>
    UndirectedGraph(std::size_t nodes, const Pairs& pairs) {
        igraph_vector_int_t ends;
        igraph_vector_int_init(&ends, 0);
        for (const auto& [a, b] : pairs) {
            igraph_vector_int_push_back(&ends, igraph_integer_t(a));
            igraph_vector_int_push_back(&ends, igraph_integer_t(b));
        }
        igraph_create(&m_graph, &ends, igraph_integer_t(nodes), IGRAPH_UNDIRECTED);
        igraph_vector_int_destroy(&ends);
    }
    ~UndirectedGraph() { igraph_destroy(&m_graph); }
    UndirectedGraph(const UndirectedGraph&) = delete;
    UndirectedGraph& operator=(const UndirectedGraph&) = delete;
    igraph_t* get() { return &m_graph; }

private:
    igraph_t m_graph;
};

} // namespace plusone
