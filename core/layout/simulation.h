#pragma once

#include "layout/forces.h"
#include "layout/options.h"

#include <vector>

namespace plusone::layout {

/// The live simulation: single-threaded, deterministic, no clock inside. With start positions the picture
/// they make is its state of rest: each node is anchored there and links keep the lengths that they have, so
/// a hand that drags one disc bends the picture and does not throw it over. Without, links have their ideal
/// lengths and all nodes repel.
class Simulation {
public:
    /// `start`: empty, or one position a node (one that is not finite counts as the origin).
    Simulation(Graph graph, const Options& options, std::vector<Vec2> start = {});

    void tick(int count = 1);
    /// Measured: no node has moved by more than a hundredth of a unit for some ticks (or, where discs have no
    /// room to part, a bound of ticks is reached).
    [[nodiscard]] bool settled() const;
    [[nodiscard]] double alpha() const { return m_alpha; }
    [[nodiscard]] const std::vector<Vec2>& positions() const { return m_bodies.position; }

    /// Holds the node exactly there until unpin(); call reheat() to let the others answer.
    void pin(std::uint32_t node, Vec2 at);
    void unpin(std::uint32_t node);
    void reheat(double alpha = 0.3);

private:
    void prepareForces(const Graph& graph, bool warm);
    void step();

    Bodies m_bodies;
    std::vector<bool> m_pinned;
    LinkForce m_links;
    ManyBodyForce m_manyBody;
    CollideForce m_collide;
    AnchorForce m_anchor;
    StrangerForce m_strangers;
    ClearLinksForce m_clearLinks;
    bool m_hasRadii = false;
    bool m_repels = false;
    double m_alpha = 1;
    int m_quietTicks = 0;
    int m_ticksSinceHeat = 0;
};

} // namespace plusone::layout
