#include "layout/neighbourhoods.h"

#include "layout/pointtree.h"
#include "layout/workers.h"

#include <cmath>

namespace plusone::layout {
namespace {

constexpr int sweeps = 120;
constexpr float springPull = 0.1F; ///< of a link, growing with its length
constexpr float nearPull = 3;      ///< of a link, most at the length 1 and gone far away
constexpr float velocityKept = 0.6F;
constexpr float firstStep = 0.5F;
constexpr double lastStep = 0.0005;
/// The forces alone let nodes that share all their neighbours fall into one place: in the last sweeps each
/// takes room.
constexpr int partingSweeps = 16;
constexpr float room = 0.18F; ///< radius
constexpr float partedASweep = 0.5F;
constexpr std::size_t nodesAPiece = 512;

double meanLinkLength(const Adjacency& adjacency, const std::vector<Vec2>& positions) {
    double sum = 0;
    for (std::size_t v = 0; v < positions.size(); ++v) {
        for (std::uint32_t e = adjacency.first[v]; e < adjacency.first[v + 1]; ++e) {
            sum += (positions[adjacency.target[e]] - positions[v]).length();
        }
    }
    return adjacency.target.empty() ? 0 : sum / double(adjacency.target.size());
}

/// The state of the descent, in units of the mean length of links in the first picture.
class Gathering {
public:
    Gathering(const Adjacency& adjacency, const std::vector<Vec2>& positions, double unit, Workers& workers)
        : m_adjacency(adjacency), m_workers(workers), m_x(positions.size()), m_y(positions.size()),
          m_vx(positions.size(), 0), m_vy(positions.size(), 0), m_pushX(positions.size()),
          m_pushY(positions.size()), m_room(positions.size(), room) {
        for (std::size_t v = 0; v < positions.size(); ++v) {
            m_x[v] = static_cast<float>(positions[v].x / unit);
            m_y[v] = static_cast<float>(positions[v].y / unit);
        }
    }

    void sweep(float step) {
        m_tree.build(m_x, m_y, m_workers);
        m_pushX.assign(m_x.size(), 0);
        m_pushY.assign(m_x.size(), 0);
        m_tree.repel({.strength = 1, .theta = 1, .softening = 1, .falloff = Falloff::Near}, m_pushX, m_pushY,
                     m_workers);
        m_workers.run(m_x.size(), nodesAPiece, [&](std::size_t begin, std::size_t end) {
            for (std::size_t v = begin; v < end; ++v) {
                pull(v, step);
            }
        });
        advance(m_vx, m_vy);
    }

    void part() {
        m_tree.build(m_x, m_y, m_workers);
        m_pushX.assign(m_x.size(), 0);
        m_pushY.assign(m_x.size(), 0);
        m_tree.part(m_room, 0, partedASweep, m_pushX, m_pushY, m_workers);
        advance(m_pushX, m_pushY);
    }

    [[nodiscard]] Vec2 at(std::size_t v) const { return {double(m_x[v]), double(m_y[v])}; }

private:
    void advance(const std::vector<float>& byX, const std::vector<float>& byY) {
        for (std::size_t v = 0; v < m_x.size(); ++v) {
            m_x[v] += byX[v];
            m_y[v] += byY[v];
        }
    }

    void pull(std::size_t v, float step) {
        float x = m_pushX[v];
        float y = m_pushY[v];
        for (std::uint32_t e = m_adjacency.first[v]; e < m_adjacency.first[v + 1]; ++e) {
            const std::uint32_t other = m_adjacency.target[e];
            const float dx = m_x[other] - m_x[v];
            const float dy = m_y[other] - m_y[v];
            const float by = springPull + nearPull / (1 + dx * dx + dy * dy);
            x += dx * by;
            y += dy * by;
        }
        // A node of many links gives way to each as slowly as it is stiff, or it would swing.
        const auto degree = static_cast<float>(m_adjacency.first[v + 1] - m_adjacency.first[v]);
        const float give = step / (1 + step * (springPull + nearPull) * degree);
        m_vx[v] = m_vx[v] * velocityKept + x * give;
        m_vy[v] = m_vy[v] * velocityKept + y * give;
    }

    const Adjacency& m_adjacency;
    Workers& m_workers;
    PointTree m_tree;
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<float> m_vx;
    std::vector<float> m_vy;
    std::vector<float> m_pushX;
    std::vector<float> m_pushY;
    std::vector<float> m_room;
};

} // namespace

void gatherNeighbours(const Adjacency& adjacency, std::vector<Vec2>& positions, Workers& workers,
                      const std::stop_token& stop) {
    const double unit = meanLinkLength(adjacency, positions);
    if (!(unit > 0)) {
        return;
    }
    Gathering gathering(adjacency, positions, unit, workers);
    const double cooling = std::pow(lastStep / double(firstStep), 1.0 / sweeps);
    double step = double(firstStep);
    for (int sweep = 0; sweep < sweeps && !stop.stop_requested(); ++sweep) {
        gathering.sweep(static_cast<float>(step));
        step *= cooling;
        if (sweep >= sweeps - partingSweeps) {
            gathering.part();
        }
    }
    for (std::size_t v = 0; v < positions.size(); ++v) {
        positions[v] = gathering.at(v);
    }
    const double scale = unit / meanLinkLength(adjacency, positions);
    for (Vec2& p : positions) {
        p = p * scale;
    }
}

} // namespace plusone::layout
