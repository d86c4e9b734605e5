#include "layout/simulation.h"

#include "layout/distances.h"
#include "layout/random.h"

#include <algorithm>

namespace plusone::layout {
namespace {

constexpr double alphaMin = 0.001;
constexpr double alphaDecay = 0.0228; // 300 ticks from 1 to alphaMin
constexpr double velocityKept = 0.6;
constexpr double stillness = 0.01; // units a tick
constexpr int quietTicksWanted = 6;
/// Discs that have no room (pinned over one another) would push for ever.
constexpr int mostTicks = 1200;
/// Above this many pairs of node and link, keeping nodes off links costs more than it shows.
constexpr std::size_t clearLinksLimit = 400'000;

std::vector<Vec2> spread(std::size_t count, std::uint64_t seed) {
    Random random(seed);
    const double extent = idealLength(1) * std::sqrt(double(count));
    std::vector<Vec2> positions(count);
    for (Vec2& p : positions) {
        const double x = random.unit() - 0.5;
        p = Vec2{x, random.unit() - 0.5} * extent;
    }
    return positions;
}

std::vector<Group> validGroups(const Graph& graph) {
    std::vector<Group> groups;
    for (const Group& group : graph.groups) {
        if (std::all_of(group.members.begin(), group.members.end(),
                        [&graph](std::uint32_t v) { return v < graph.nodeCount; })) {
            groups.push_back(group);
        }
    }
    return groups;
}

} // namespace

Simulation::Simulation(Graph graph, const Options& options, std::vector<Vec2> start) {
    const bool warm = start.size() == graph.nodeCount && !start.empty();
    m_bodies.position = warm ? std::move(start) : spread(graph.nodeCount, options.seed);
    for (Vec2& p : m_bodies.position) {
        p = isFinite(p) ? p : Vec2{};
    }
    m_bodies.velocity.assign(graph.nodeCount, {});
    m_hasRadii = graph.radius.size() == graph.nodeCount;
    m_bodies.radius = m_hasRadii ? graph.radius : std::vector<double>(graph.nodeCount, 0.0);
    m_pinned.assign(graph.nodeCount, false);
    prepareForces(graph, warm);
    for (const Pin& held : options.pins) {
        pin(held.node, held.at);
    }
}

void Simulation::prepareForces(const Graph& graph, bool warm) {
    m_links.links = normalisedLinks(graph);
    m_links.length = linkLengths(graph, m_links.links);
    for (std::size_t i = 0; warm && i < m_links.links.size(); ++i) {
        const Link& link = m_links.links[i];
        m_links.length[i] = (m_bodies.position[link.b] - m_bodies.position[link.a]).length();
    }
    m_links.strength = warm ? 0.5 : 1;
    m_links.prepare(graph.nodeCount);
    m_repels = !warm;
    m_manyBody.prepare(graph.nodeCount);
    m_collide.prepare(graph.nodeCount);
    // Cold, a weak pull to the middle keeps pieces that no link holds from drifting away.
    m_anchor.target = warm ? m_bodies.position : std::vector<Vec2>(graph.nodeCount);
    m_anchor.strength = warm ? 0.12 : 0.02;
    m_strangers.groups = validGroups(graph);
    m_strangers.prepare(graph.nodeCount);
    if (m_links.links.size() * graph.nodeCount <= clearLinksLimit) {
        m_clearLinks.links = m_links.links;
    }
}

void Simulation::step() {
    m_links.apply(m_alpha, m_bodies);
    m_anchor.apply(m_alpha, m_bodies);
    if (m_repels) {
        m_manyBody.apply(m_alpha, m_bodies);
    }
    if (m_hasRadii) {
        m_collide.apply(m_bodies);
        // What would be nice gives way in the end to what must be: that no two discs overlap.
        if (m_alpha >= alphaMin) {
            m_strangers.apply(m_bodies);
            m_clearLinks.apply(m_bodies);
        }
    }
    double fastest = 0;
    for (std::size_t v = 0; v < m_bodies.position.size(); ++v) {
        Vec2& velocity = m_bodies.velocity[v];
        velocity = m_pinned[v] || !isFinite(velocity) ? Vec2{} : velocity * velocityKept;
        m_bodies.position[v] += velocity;
        fastest = std::max(fastest, velocity.squared());
    }
    m_quietTicks = fastest < stillness * stillness ? m_quietTicks + 1 : 0;
    m_alpha -= m_alpha * alphaDecay;
    ++m_ticksSinceHeat;
}

void Simulation::tick(int count) {
    for (int i = 0; i < count; ++i) {
        step();
    }
}

bool Simulation::settled() const {
    return m_quietTicks >= quietTicksWanted || m_ticksSinceHeat >= mostTicks;
}

void Simulation::pin(std::uint32_t node, Vec2 at) {
    if (node < m_pinned.size() && isFinite(at)) {
        m_pinned[node] = true;
        m_bodies.position[node] = at;
        m_bodies.velocity[node] = {};
    }
}

void Simulation::unpin(std::uint32_t node) {
    if (node < m_pinned.size()) {
        m_pinned[node] = false;
    }
}

void Simulation::reheat(double alpha) {
    m_alpha = std::max(m_alpha, alpha);
    m_quietTicks = 0;
    m_ticksSinceHeat = 0;
}

} // namespace plusone::layout
