#pragma once

#include "layout/graph.h"
#include "layout/quadtree.h"
#include "layout/vec2.h"

#include <vector>

namespace plusone::layout {

/// What forces read and add to. All vectors have one entry a node.
struct Bodies {
    std::vector<Vec2> position;
    std::vector<Vec2> velocity;
    std::vector<double> radius; ///< 0: a point
};

// Each force has prepare(), called once, and apply(), called every tick, which only adds to velocities;
// `alpha` cools from 1 to 0 (the model of d3-force: Bostock 2011, after Dwyer 2009 and Barnes and Hut 1986).

/// Springs of given rest lengths; the end with fewer links gives way more.
struct LinkForce {
    std::vector<Link> links;
    std::vector<double> length; ///< parallel to links
    double strength = 1;

    void prepare(std::size_t nodeCount);
    void apply(double alpha, Bodies& bodies) const;

private:
    std::vector<double> m_strength;
    std::vector<double> m_bias;
};

/// Every pair repels, falling with distance.
struct ManyBodyForce {
    double strength = 60;
    double theta = 0.9;

    void prepare(std::size_t nodeCount) { m_mass.assign(nodeCount, 1.0); }
    void apply(double alpha, Bodies& bodies);

private:
    std::vector<double> m_mass;
    Quadtree m_tree;
};

/// Discs do not overlap; does not cool.
struct CollideForce {
    double gap = 6;

    void prepare(std::size_t nodeCount) { m_order.resize(nodeCount); }
    void apply(Bodies& bodies);

private:
    std::vector<std::uint32_t> m_order;
};

/// Each node is drawn back to where it belongs.
struct AnchorForce {
    std::vector<Vec2> target;
    double strength = 0.1;

    void apply(double alpha, Bodies& bodies) const;
};

/// Keeps nodes that are not members out of each group's hull.
struct StrangerForce {
    std::vector<Group> groups;
    double margin = 10;
    double strength = 0.25;

    void prepare(std::size_t nodeCount);
    void apply(Bodies& bodies) const;

private:
    std::vector<std::vector<bool>> m_isMember; ///< by group, by node
};

/// Keeps nodes off links that are not theirs.
struct ClearLinksForce {
    std::vector<Link> links;
    double margin = 5;
    double strength = 0.2;

    void apply(Bodies& bodies) const;
};

} // namespace plusone::layout
