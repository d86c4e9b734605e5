#include "layout/simulation.h"

#include "layout/distances.h"
#include "layout/geometry.h"
#include "layout/random.h"

#include <algorithm>

namespace plusone::layout {
namespace {

constexpr double alphaDecay = 0.0228; // 300 ticks from 1 to 0.001
constexpr float velocityKept = 0.6F;
constexpr float stillness = 0.01F; // units a tick
constexpr int quietTicksWanted = 6;
/// Discs that have no room (pinned over one another) would push for ever.
constexpr int mostTicks = 1200;
constexpr float discGap = 6;
constexpr float partedATick = 0.5F; ///< share of an overlap of discs
/// In a smaller graph threads would wait for one another longer than they work.
constexpr std::size_t manyNodes = 1500;

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

/// So weak for the density of the nodes that anchors hold them: stronger, a picture at rest would not be
/// stable, and the slightest pull would blow it up.
Repulsion restingRepulsion(const std::vector<Vec2>& positions) {
    constexpr double share = 0.01;
    const Bounds bounds = boundsOf(positions);
    const double aNode = bounds.width() * bounds.height() / double(positions.size());
    Repulsion repulsion;
    repulsion.strength = std::min(repulsion.strength, static_cast<float>(share * aNode));
    repulsion.softening = std::max(repulsion.softening, static_cast<float>(std::sqrt(aNode) / 2));
    return repulsion;
}

} // namespace

Simulation::Simulation(const Graph& graph, const Options& options, const std::vector<Vec2>& start)
    : m_workers(graph.nodeCount < manyNodes ? 1 : options.threads) {
    const bool warm = start.size() == graph.nodeCount && !start.empty();
    const std::vector<Vec2> first = warm ? start : spread(graph.nodeCount, options.seed);
    m_bodies.x.resize(graph.nodeCount);
    m_bodies.y.resize(graph.nodeCount);
    m_bodies.vx.assign(graph.nodeCount, 0);
    m_bodies.vy.assign(graph.nodeCount, 0);
    for (std::size_t v = 0; v < graph.nodeCount; ++v) {
        const Vec2 p = isFinite(first[v]) ? first[v] : Vec2{};
        m_bodies.x[v] = static_cast<float>(p.x);
        m_bodies.y[v] = static_cast<float>(p.y);
    }
    if (hasRadii(graph)) {
        m_bodies.radius.assign(graph.radius.begin(), graph.radius.end());
    }
    prepareForces(graph, warm);
    for (const Pin& held : options.pins) {
        pin(held.node, held.at);
    }
}

void Simulation::prepareForces(const Graph& graph, bool warm) {
    const std::vector<Link> links = normalisedLinks(graph);
    std::vector<double> lengths = linkLengths(graph, links);
    for (std::size_t i = 0; warm && i < links.size(); ++i) {
        lengths[i] = (m_bodies.at(links[i].b) - m_bodies.at(links[i].a)).length();
    }
    m_links.prepare(graph.nodeCount, links, lengths, warm ? 0.5 : 1);
    m_strangers.groups = validGroups(graph);
    m_strangers.prepare(graph.nodeCount);
    // Cold, a weak pull to the middle keeps pieces that no link holds from drifting away.
    m_anchor.strength = warm ? 0.12 : 0.02;
    if (warm) {
        m_anchor.target.resize(graph.nodeCount);
        for (std::size_t v = 0; v < graph.nodeCount; ++v) {
            m_anchor.target[v] = m_bodies.at(v);
        }
        m_repulsion = restingRepulsion(m_anchor.target);
        m_tree.build(m_bodies.x, m_bodies.y, m_workers);
        push();
        m_restX = m_pushX;
        m_restY = m_pushY;
    }
}

/// What repulsion and hulls do to each node where it is.
void Simulation::push() {
    m_pushX.assign(m_bodies.size(), 0);
    m_pushY.assign(m_bodies.size(), 0);
    m_tree.repel(m_repulsion, m_pushX, m_pushY, m_workers);
    m_strangers.apply(m_bodies, m_pushX, m_pushY);
}

void Simulation::applyForces() {
    const auto alpha = static_cast<float>(m_alpha);
    m_links.apply(alpha, m_bodies, m_workers);
    m_anchor.apply(alpha, m_bodies);
    m_tree.build(m_bodies.x, m_bodies.y, m_workers);
    push();
    const bool warm = !m_restX.empty();
    for (std::size_t v = 0; v < m_bodies.size(); ++v) {
        m_bodies.vx[v] += alpha * (m_pushX[v] - (warm ? m_restX[v] : 0));
        m_bodies.vy[v] += alpha * (m_pushY[v] - (warm ? m_restY[v] : 0));
    }
    if (!m_bodies.radius.empty()) {
        m_tree.part(m_bodies.radius, discGap, partedATick, m_bodies.vx, m_bodies.vy, m_workers);
    }
}

/// Moves every node by its velocity; the square of the fastest.
float Simulation::integrate() {
    for (const Pin& held : m_pins) {
        m_bodies.vx[held.node] = 0;
        m_bodies.vy[held.node] = 0;
    }
    float fastest = 0;
    for (std::size_t v = 0; v < m_bodies.size(); ++v) {
        float& vx = m_bodies.vx[v];
        float& vy = m_bodies.vy[v];
        vx = std::isfinite(vx) ? vx * velocityKept : 0;
        vy = std::isfinite(vy) ? vy * velocityKept : 0;
        m_bodies.x[v] += vx;
        m_bodies.y[v] += vy;
        fastest = std::max(fastest, vx * vx + vy * vy);
    }
    return fastest;
}

void Simulation::step() {
    applyForces();
    m_quietTicks = integrate() < stillness * stillness ? m_quietTicks + 1 : 0;
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

std::vector<Vec2> Simulation::positions() const {
    std::vector<Vec2> positions(m_bodies.size());
    for (std::size_t v = 0; v < positions.size(); ++v) {
        positions[v] = m_bodies.at(v);
    }
    for (const Pin& held : m_pins) {
        positions[held.node] = held.at;
    }
    return positions;
}

void Simulation::pin(std::uint32_t node, Vec2 at) {
    if (node >= m_bodies.size() || !isFinite(at)) {
        return;
    }
    unpin(node);
    m_pins.push_back({node, at});
    m_bodies.x[node] = static_cast<float>(at.x);
    m_bodies.y[node] = static_cast<float>(at.y);
}

void Simulation::unpin(std::uint32_t node) {
    std::erase_if(m_pins, [node](const Pin& held) { return held.node == node; });
}

void Simulation::reheat(double alpha) {
    m_alpha = std::max(m_alpha, alpha);
    m_quietTicks = 0;
    m_ticksSinceHeat = 0;
}

} // namespace plusone::layout
