#include "layout/majorize.h"

#include "layout/workers.h"

#include <algorithm>
#include <cmath>

namespace plusone::layout {
namespace {

constexpr std::size_t lanes = DistanceTable::lanes;

/// What the pairs of one node want: the sum of weight * (wanted / drawn - 1) * (node - source).
struct Pull {
    float x = 0;
    float y = 0;
};

/// Places of the sources in the order of the columns, padded as a row is.
struct Sources {
    std::vector<float> x;
    std::vector<float> y;
};

/// The weight of a pair is 1 / max(wanted², nearest²). A column of 0 steps weighs nothing. The lanes are
/// summed in one fixed order, so any instruction set gives the same bits.
[[gnu::always_inline]] inline Pull pullOfRow(float x, float y, const Sources& sources,
                                             const std::uint16_t* row, std::size_t stride, float nearest2) {
    const float* sourceX = sources.x.data();
    const float* sourceY = sources.y.data();
    float sumX[lanes] = {};
    float sumY[lanes] = {};
    for (std::size_t k = 0; k < stride; k += lanes) {
        for (std::size_t l = 0; l < lanes; ++l) {
            const float dx = x - sourceX[k + l];
            const float dy = y - sourceY[k + l];
            const float drawn = std::sqrt(dx * dx + dy * dy + 1e-12F);
            const float wanted = static_cast<float>(static_cast<int>(row[k + l]));
            const float square = wanted * wanted;
            const float pull = (wanted - drawn) * wanted /
                               (wanted * drawn * (square > nearest2 ? square : nearest2) + 1e-30F);
            sumX[l] += dx * pull;
            sumY[l] += dy * pull;
        }
    }
    Pull pull;
    for (std::size_t l = 0; l < lanes; ++l) {
        pull.x += sumX[l];
        pull.y += sumY[l];
    }
    return pull;
}

Pull pullPlain(float x, float y, const Sources& sources, const std::uint16_t* row, std::size_t stride,
               float nearest2) {
    return pullOfRow(x, y, sources, row, stride, nearest2);
}

#if defined(__x86_64__)
[[gnu::target("avx2")]] Pull pullAvx2(float x, float y, const Sources& sources, const std::uint16_t* row,
                                      std::size_t stride, float nearest2) {
    return pullOfRow(x, y, sources, row, stride, nearest2);
}

auto fastestPull() {
    return __builtin_cpu_supports("avx2") ? pullAvx2 : pullPlain;
}
#else
auto fastestPull() {
    return pullPlain;
}
#endif

/// Square of the distance up to which the neighbourhoods of sources do not overlap: within half of it, a
/// source has as many nodes on average as there are nodes a source.
float nearestSquare(const DistanceTable& table, std::size_t nodeCount) {
    const std::size_t sourceCount = table.sources.size();
    if (sourceCount >= nodeCount) {
        return 1;
    }
    constexpr std::size_t sampled = 64;
    std::vector<double> count;
    const std::size_t columns = std::min(sampled, sourceCount);
    for (std::size_t v = 0; v < nodeCount; ++v) {
        for (std::size_t k = 0; k < columns; ++k) {
            const std::size_t steps = table.row(v)[k];
            count.resize(std::max(count.size(), steps + 1));
            count[steps] += 1.0 / double(columns);
        }
    }
    double within = 0;
    std::size_t steps = 0;
    while (steps + 1 < count.size() && (within += count[steps]) < double(nodeCount) / double(sourceCount)) {
        ++steps;
    }
    return std::max(1.0F, static_cast<float>(4.0 * double(steps) * double(steps)));
}

class Majorizer {
public:
    Majorizer(const DistanceTable& table, const Adjacency& adjacency, const std::vector<Vec2>& positions,
              Workers& workers)
        : m_table(table), m_adjacency(adjacency), m_workers(workers), m_pull(fastestPull()),
          m_x(positions.size()), m_y(positions.size()), m_weight(positions.size()),
          m_decrease(positions.size() / piece + 1), m_nearest2(nearestSquare(table, positions.size())),
          m_linkShare(table.sources.size() < positions.size()
                          ? float(table.sources.size()) / float(positions.size())
                          : 0.0F) {
        for (std::size_t v = 0; v < positions.size(); ++v) {
            m_x[v] = static_cast<float>(positions[v].x);
            m_y[v] = static_cast<float>(positions[v].y);
        }
        m_beforeX = m_x;
        m_beforeY = m_y;
        m_aheadX = m_x;
        m_aheadY = m_y;
        m_sources.x.assign(table.stride, 0);
        m_sources.y.assign(table.stride, 0);
        weigh();
    }

    /// One sweep; by how much it lowered stress, to first order (negative: it rose).
    double sweep() {
        goAhead();
        m_workers.run(m_x.size(), piece, [this](std::size_t begin, std::size_t end) {
            double decrease = 0;
            for (std::size_t v = begin; v < end; ++v) {
                decrease += move(v);
            }
            m_decrease[begin / piece] = decrease;
        });
        m_beforeX.swap(m_x);
        m_beforeY.swap(m_y);
        double decrease = 0;
        for (const double part : m_decrease) {
            decrease += part;
        }
        if (decrease < 0) {
            m_momentum = 1;
        }
        return decrease / (double(m_x.size()) * double(m_table.sources.size()));
    }

    void write(std::vector<Vec2>& positions) const {
        for (std::size_t v = 0; v < positions.size(); ++v) {
            positions[v] = {double(m_x[v]), double(m_y[v])};
        }
    }

private:
    static constexpr std::size_t piece = 64; ///< nodes

    /// The sum over a node's pairs, and the largest once more: all nodes move at once, and where two have
    /// little but each other, steps by the sum alone would throw them over one another for ever.
    void weigh() {
        m_workers.run(m_x.size(), piece, [this](std::size_t begin, std::size_t end) {
            for (std::size_t v = begin; v < end; ++v) {
                const std::uint16_t* row = m_table.row(v);
                float sums[lanes] = {};
                float largest[lanes] = {};
                for (std::size_t k = 0; k < m_table.stride; k += lanes) {
                    for (std::size_t l = 0; l < lanes; ++l) {
                        const float wanted = static_cast<float>(static_cast<int>(row[k + l]));
                        const float weight =
                            wanted / (wanted * std::max(wanted * wanted, m_nearest2) + 1e-30F);
                        sums[l] += weight;
                        largest[l] = std::max(largest[l], weight);
                    }
                }
                float sum = *std::max_element(largest, largest + lanes);
                for (const float part : sums) {
                    sum += part;
                }
                for (std::uint32_t e = m_adjacency.first[v]; e < m_adjacency.first[v + 1]; ++e) {
                    sum += linkWeight(e);
                }
                m_weight[v] = std::max(sum, 1e-30F);
            }
        });
    }

    [[nodiscard]] float linkSteps(std::uint32_t e) const {
        return static_cast<float>(m_adjacency.weight[e] / m_table.unit);
    }
    [[nodiscard]] float linkWeight(std::uint32_t e) const {
        return m_linkShare / (linkSteps(e) * linkSteps(e));
    }

    /// Sets the point that the sweep starts from, and the sources there. The new places will be written over
    /// the ones of before the last sweep.
    void goAhead() {
        constexpr double most = 0.95;
        const double next = (1 + std::sqrt(1 + 4 * m_momentum * m_momentum)) / 2;
        const auto ahead = static_cast<float>(std::min((m_momentum - 1) / next, most));
        m_momentum = next;
        for (std::size_t v = 0; v < m_x.size(); ++v) {
            m_aheadX[v] = m_x[v] + ahead * (m_x[v] - m_beforeX[v]);
            m_aheadY[v] = m_y[v] + ahead * (m_y[v] - m_beforeY[v]);
        }
        for (std::size_t k = 0; k < m_table.sources.size(); ++k) {
            m_sources.x[k] = m_aheadX[m_table.sources[k]];
            m_sources.y[k] = m_aheadY[m_table.sources[k]];
        }
    }

    double move(std::size_t v) {
        const float x = m_aheadX[v];
        const float y = m_aheadY[v];
        Pull pull = m_pull(x, y, m_sources, m_table.row(v), m_table.stride, m_nearest2);
        if (m_linkShare > 0) {
            for (std::uint32_t e = m_adjacency.first[v]; e < m_adjacency.first[v + 1]; ++e) {
                const float dx = x - m_aheadX[m_adjacency.target[e]];
                const float dy = y - m_aheadY[m_adjacency.target[e]];
                const float drawn = std::sqrt(dx * dx + dy * dy + 1e-12F);
                const float factor = linkWeight(e) * (linkSteps(e) - drawn) / drawn;
                pull.x += dx * factor;
                pull.y += dy * factor;
            }
        }
        m_beforeX[v] = x + pull.x / m_weight[v];
        m_beforeY[v] = y + pull.y / m_weight[v];
        return double(pull.x) * double(m_beforeX[v] - m_x[v]) +
               double(pull.y) * double(m_beforeY[v] - m_y[v]);
    }

    const DistanceTable& m_table;
    const Adjacency& m_adjacency;
    Workers& m_workers;
    Pull (*m_pull)(float, float, const Sources&, const std::uint16_t*, std::size_t, float);
    std::vector<float> m_x;
    std::vector<float> m_y;
    std::vector<float> m_beforeX; ///< of the sweep before
    std::vector<float> m_beforeY;
    std::vector<float> m_aheadX; ///< where this sweep starts from
    std::vector<float> m_aheadY;
    std::vector<float> m_weight;    ///< that steps are divided by
    std::vector<double> m_decrease; ///< of each piece, so that the sum has one order
    Sources m_sources;
    float m_nearest2;
    float m_linkShare; ///< of a link among all pairs; 0 where the table holds all pairs
    double m_momentum = 1;
};

} // namespace

void lowerStress(const DistanceTable& table, const Adjacency& adjacency, const Descent& descent,
                 std::vector<Vec2>& positions, Workers& workers, const std::stop_token& stop) {
    Majorizer majorizer(table, adjacency, positions, workers);
    constexpr int quietSweeps = 3; // one alone may be the moment in which the way ahead turns up
    int quiet = 0;
    for (int sweep = 0; sweep < descent.sweeps && quiet < quietSweeps && !stop.stop_requested(); ++sweep) {
        quiet = std::abs(majorizer.sweep()) < descent.tolerance ? quiet + 1 : 0;
    }
    majorizer.write(positions);
}

double stressOf(const DistanceTable& table, const std::vector<Vec2>& positions) {
    double sum = 0;
    double squares = 0;
    std::size_t pairs = 0;
    for (std::size_t v = 0; v < positions.size(); ++v) {
        for (std::size_t k = 0; k < table.sources.size(); ++k) {
            if (const double wanted = table.row(v)[k]; wanted > 0) {
                const Vec2 between = positions[v] - positions[table.sources[k]];
                const double ratio = std::sqrt(between.squared()) / wanted;
                sum += ratio;
                squares += ratio * ratio;
                ++pairs;
            }
        }
    }
    return squares > 0 ? 1 - sum * sum / (squares * double(pairs)) : 1;
}

} // namespace plusone::layout
