#include "layout/forces.h"

#include "layout/geometry.h"

#include <algorithm>
#include <numeric>

namespace plusone::layout {
namespace {

/// A direction for two nodes in one place: the lower index goes left.
Vec2 apart(Vec2 between, std::uint32_t i, std::uint32_t j) {
    return between.squared() > 1e-12 ? between : Vec2{i < j ? -1e-3 : 1e-3, 0};
}

} // namespace

void LinkForce::prepare(std::size_t nodeCount) {
    std::vector<double> degree(nodeCount, 0.0);
    for (const Link& link : links) {
        ++degree[link.a];
        ++degree[link.b];
    }
    m_strength.clear();
    m_bias.clear();
    for (const Link& link : links) {
        m_strength.push_back(strength / std::min(degree[link.a], degree[link.b]));
        m_bias.push_back(degree[link.a] / (degree[link.a] + degree[link.b]));
    }
}

void LinkForce::apply(double alpha, Bodies& bodies) const {
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto [a, b, weight] = links[i];
        const Vec2 between =
            apart(bodies.position[b] + bodies.velocity[b] - bodies.position[a] - bodies.velocity[a], b, a);
        const double now = between.length();
        const Vec2 pull = between * ((now - length[i]) / now * alpha * m_strength[i]);
        bodies.velocity[b] -= pull * m_bias[i];
        bodies.velocity[a] += pull * (1 - m_bias[i]);
    }
}

void ManyBodyForce::apply(double alpha, Bodies& bodies) {
    m_tree.build(bodies.position, m_mass);
    constexpr double softening = 4;
    for (std::uint32_t v = 0; v < bodies.position.size(); ++v) {
        bodies.velocity[v] += m_tree.repulsion(bodies.position, v, theta, softening) * (strength * alpha);
    }
}

void CollideForce::apply(Bodies& bodies) {
    std::iota(m_order.begin(), m_order.end(), 0U);
    std::sort(m_order.begin(), m_order.end(), [&bodies](std::uint32_t i, std::uint32_t j) {
        const double x = bodies.position[i].x;
        const double y = bodies.position[j].x;
        return x != y ? x < y : i < j;
    });
    const double largest =
        bodies.radius.empty() ? 0 : *std::max_element(bodies.radius.begin(), bodies.radius.end());
    for (std::size_t k = 0; k < m_order.size(); ++k) {
        const std::uint32_t i = m_order[k];
        const double reach = bodies.radius[i] + largest + gap;
        for (std::size_t l = k + 1; l < m_order.size(); ++l) {
            const std::uint32_t j = m_order[l];
            if (bodies.position[j].x - bodies.position[i].x > reach) {
                break;
            }
            const Vec2 between = apart(bodies.position[i] - bodies.position[j], i, j);
            const double wanted = bodies.radius[i] + bodies.radius[j] + gap;
            const double now = between.length();
            if (now < wanted) {
                const Vec2 push = between * ((wanted - now) / now * 0.25);
                bodies.velocity[i] += push;
                bodies.velocity[j] -= push;
            }
        }
    }
}

void AnchorForce::apply(double alpha, Bodies& bodies) const {
    for (std::size_t v = 0; v < target.size(); ++v) {
        bodies.velocity[v] += (target[v] - bodies.position[v]) * (strength * alpha);
    }
}

void StrangerForce::prepare(std::size_t nodeCount) {
    m_isMember.assign(groups.size(), std::vector<bool>(nodeCount, false));
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (const std::uint32_t v : groups[g].members) {
            m_isMember[g][v] = true;
        }
    }
}

void StrangerForce::apply(Bodies& bodies) const {
    for (std::size_t g = 0; g < groups.size(); ++g) {
        std::vector<Vec2> points;
        for (const std::uint32_t v : groups[g].members) {
            points.push_back(bodies.position[v]);
        }
        const std::vector<Vec2> hull = convexHull(std::move(points));
        for (std::size_t v = 0; v < bodies.position.size(); ++v) {
            if (!m_isMember[g][v]) {
                bodies.velocity[v] += wayOut(hull, bodies.position[v], bodies.radius[v] + margin) * strength;
            }
        }
    }
}

void ClearLinksForce::apply(Bodies& bodies) const {
    for (const Link& link : links) {
        const Vec2 a = bodies.position[link.a];
        const Vec2 b = bodies.position[link.b];
        for (std::uint32_t v = 0; v < bodies.position.size(); ++v) {
            if (v == link.a || v == link.b) {
                continue;
            }
            double share = 0;
            const Vec2 away = fromSegment(a, b, bodies.position[v], share);
            const double wanted = bodies.radius[v] + margin;
            const double now = away.length();
            if (share > 0 && share < 1 && now < wanted) {
                // On the line itself either side is as good: the left of a–b.
                const Vec2 side =
                    now > 1e-6 ? away * (1 / now) : Vec2{-(b - a).y, (b - a).x} * (1 / (b - a).length());
                bodies.velocity[v] += side * ((wanted - now) * strength);
            }
        }
    }
}

} // namespace plusone::layout
