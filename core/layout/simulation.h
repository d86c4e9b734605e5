#pragma once

#include "layout/forces.h"
#include "layout/options.h"
#include "layout/workers.h"

#include <vector>

namespace plusone::layout {

/// The live simulation, after d3-force's model (Bostock 2011; Dwyer 2009; Barnes and Hut 1986): springs,
/// repulsion of all pairs, strangers kept out of hulls, discs parted. Deterministic, no clock inside, the
/// same bits on any number of cores. With start positions the picture they make is its state of rest: links
/// keep the lengths that they have, each node is anchored where it is, and what the other forces do there is
/// taken off what they do later; a hand that drags one disc bends the picture and does not throw it over.
/// Without, nodes begin at random, links have their ideal lengths and all are drawn to the middle.
class Simulation {
public:
    /// `start`: empty, or one position a node (one that is not finite counts as the origin). A small
    /// graph runs on one thread, whatever the options say.
    Simulation(const Graph& graph, const Options& options, const std::vector<Vec2>& start = {});

    void tick(int count = 1);
    /// Measured: no node has moved by more than a hundredth of a unit for some ticks (or, where discs have no
    /// room to part, a bound of ticks is reached).
    [[nodiscard]] bool settled() const;
    [[nodiscard]] double alpha() const { return m_alpha; }
    /// One a node; a pinned one to the last bit where it was put.
    [[nodiscard]] std::vector<Vec2> positions() const;

    /// Holds the node exactly there until unpin(); call reheat() to let the others answer.
    void pin(std::uint32_t node, Vec2 at);
    void unpin(std::uint32_t node);
    void reheat(double alpha = 0.3);

private:
    void prepareForces(const Graph& graph, bool warm);
    void push();
    void applyForces();
    float integrate();
    void step();

    Bodies m_bodies;
    std::vector<Pin> m_pins; ///< by node, each once
    LinkForce m_links;
    Repulsion m_repulsion;
    PointTree m_tree;
    AnchorForce m_anchor;
    StrangerForce m_strangers;
    std::vector<float> m_pushX; ///< of repulsion and hulls in this tick, before cooling
    std::vector<float> m_pushY;
    std::vector<float> m_restX; ///< the same where the picture is at rest; empty without start positions
    std::vector<float> m_restY;
    Workers m_workers;
    double m_alpha = 1;
    int m_quietTicks = 0;
    int m_ticksSinceHeat = 0;
};

} // namespace plusone::layout
