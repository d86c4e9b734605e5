#pragma once

#include "layout/graph.h"
#include "layout/pointtree.h"
#include "layout/vec2.h"

#include <vector>

namespace plusone::layout {

/// What forces read and add to: one entry a node in each array, in layout units and units a tick.
struct Bodies {
    std::vector<float> x;
    std::vector<float> y;
    std::vector<float> vx;
    std::vector<float> vy;
    std::vector<float> radius; ///< empty: all are points

    [[nodiscard]] std::size_t size() const { return x.size(); }
    [[nodiscard]] Vec2 at(std::size_t v) const { return {double(x[v]), double(y[v])}; }
};

// Each force has prepare(), called once, and apply(), called every tick, which only adds to velocities;
// `alpha` cools from 1 to 0 (the model of d3-force: Bostock 2011, after Dwyer 2009 and Barnes and Hut 1986).
// A force gathers for each node what acts on it, so that threads share the nodes and sums keep one order.

/// Springs of given rest lengths; the end with fewer links gives way more.
class LinkForce {
public:
    /// `links` as from normalisedLinks(), `length` parallel to it.
    void prepare(std::size_t nodeCount, const std::vector<Link>& links, const std::vector<double>& length,
                 double strength);
    void apply(float alpha, Bodies& bodies, Workers& workers);

private:
    struct Spring {
        std::uint32_t other;
        float length;
        float share; ///< of the strain that this end gives way
    };
    struct Place {
        float x;
        float y;
    };
    std::vector<std::uint32_t> m_first; ///< springs of node v: m_first[v] … m_first[v + 1] - 1
    std::vector<Spring> m_springs;
    std::vector<Place> m_ahead; ///< where each node will be by its velocity
};

/// Each node is drawn to a target: where it belongs, or the middle.
struct AnchorForce {
    std::vector<Vec2> target; ///< empty: the origin for all
    double strength = 0.1;

    void apply(float alpha, Bodies& bodies) const;
};

/// Keeps nodes that are not members out of each group's hull.
struct StrangerForce {
    std::vector<Group> groups;
    double margin = 3; ///< between a hull's rim and a stranger's disc
    double strength = 0.25;

    void prepare(std::size_t nodeCount);
    /// Adds to the pushes, one a node.
    void apply(const Bodies& bodies, std::vector<float>& pushX, std::vector<float>& pushY) const;

private:
    std::vector<std::vector<bool>> m_isMember; ///< by group, by node
};

} // namespace plusone::layout
