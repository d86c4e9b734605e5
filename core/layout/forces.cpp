#include "layout/forces.h"

#include "layout/geometry.h"
#include "layout/workers.h"

#include <algorithm>

namespace plusone::layout {
namespace {

constexpr std::size_t nodesAPiece = 512;

} // namespace

void LinkForce::prepare(std::size_t nodeCount, const std::vector<Link>& links,
                        const std::vector<double>& length, double strength) {
    m_first.assign(nodeCount + 1, 0);
    for (const Link& link : links) {
        ++m_first[link.a + 1];
        ++m_first[link.b + 1];
    }
    for (std::size_t v = 0; v < nodeCount; ++v) {
        m_first[v + 1] += m_first[v];
    }
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    m_springs.resize(2 * links.size());
    for (std::size_t i = 0; i < links.size(); ++i) {
        const auto [a, b, weight] = links[i];
        const double degreeA = m_first[a + 1] - m_first[a];
        const double degreeB = m_first[b + 1] - m_first[b];
        const double stiffness = strength / std::min(degreeA, degreeB) / (degreeA + degreeB);
        m_springs[next[a]++] = {b, float(length[i]), float(stiffness * degreeB)};
        m_springs[next[b]++] = {a, float(length[i]), float(stiffness * degreeA)};
    }
}

void LinkForce::apply(float alpha, Bodies& bodies, Workers& workers) {
    m_ahead.resize(bodies.size());
    for (std::size_t v = 0; v < bodies.size(); ++v) {
        m_ahead[v] = {bodies.x[v] + bodies.vx[v], bodies.y[v] + bodies.vy[v]};
    }
    workers.run(bodies.size(), nodesAPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t v = begin; v < end; ++v) {
            const Place here = m_ahead[v];
            float x = 0;
            float y = 0;
            for (std::uint32_t e = m_first[v]; e < m_first[v + 1]; ++e) {
                const Spring& spring = m_springs[e];
                const float dx = m_ahead[spring.other].x - here.x;
                const float dy = m_ahead[spring.other].y - here.y;
                // Two nodes in one place pull at neither: what parts them is another force's work.
                const float now = std::sqrt(dx * dx + dy * dy + 1e-12F);
                const float pull = (now - spring.length) / now * spring.share;
                x += dx * pull;
                y += dy * pull;
            }
            bodies.vx[v] += alpha * x;
            bodies.vy[v] += alpha * y;
        }
    });
}

void AnchorForce::apply(float alpha, Bodies& bodies) const {
    for (std::size_t v = 0; v < bodies.size(); ++v) {
        const Vec2 to = target.empty() ? Vec2{} : target[v];
        const Vec2 by = (to - bodies.at(v)) * (strength * double(alpha));
        bodies.vx[v] += static_cast<float>(by.x);
        bodies.vy[v] += static_cast<float>(by.y);
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

void StrangerForce::apply(const Bodies& bodies, std::vector<float>& pushX, std::vector<float>& pushY) const {
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const auto radius = [&bodies](std::size_t v) {
            return bodies.radius.empty() ? 0 : double(bodies.radius[v]);
        };
        std::vector<Disc> discs;
        for (const std::uint32_t v : groups[g].members) {
            discs.push_back({bodies.at(v), radius(v) + hullPadding(groups[g].members.size())});
        }
        const std::vector<Vec2> hull = convexHull(discs);
        for (std::size_t v = 0; v < bodies.size(); ++v) {
            if (!m_isMember[g][v]) {
                const Vec2 by = wayOut(hull, bodies.at(v), radius(v) + margin) * strength;
                pushX[v] += static_cast<float>(by.x);
                pushY[v] += static_cast<float>(by.y);
            }
        }
    }
}

} // namespace plusone::layout
