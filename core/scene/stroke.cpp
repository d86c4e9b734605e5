#include "scene/stroke.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plusone {
namespace {

/// Ends are put on a grid as fine as this, so that a line moved by whole pixels keeps its bits.
QPointF onGrid(QPointF p) {
    constexpr double grid = 1024;
    return {std::round(p.x() * grid) / grid, std::round(p.y() * grid) / grid};
}

/// Of the pixel that reaches from `at` - ½ to `at` + ½ along the line, 0–1.
double coverageAt(const std::vector<double>& dash, double unit, double period, double at) {
    double on = std::max(0.0, at + 0.5 - period); // of the next period's first dash
    double begin = 0;
    for (std::size_t i = 0; i + 1 < dash.size(); i += 2) {
        const double end = begin + dash[i] * unit;
        on += std::max(0.0, std::min(at + 0.5, end) - std::max(at - 0.5, begin));
        begin = end + dash[i + 1] * unit;
    }
    return std::min(on, 1.0);
}

} // namespace

const DashTable* DashTables::tableFor(const std::vector<double>& dash, double unit) {
    if (dash.empty()) {
        return nullptr;
    }
    // An eighth of a pixel more or less changes how soft a dash's ends are, and nothing else.
    constexpr double steps = 8;
    constexpr double broadest = 32;
    const int key = int(std::min(unit, broadest) * steps);
    auto [found, isNew] = m_tables[dash].try_emplace(key);
    if (isNew) {
        const double rounded = (key + 0.5) / steps;
        const double period = std::accumulate(dash.begin(), dash.end(), 0.0) * rounded;
        DashTable& table = found->second;
        for (std::size_t i = 0; i < table.size(); ++i) {
            const double at = (double(i) + 0.5) / double(table.size()) * period;
            table[i] = float(coverageAt(dash, rounded, period, at));
        }
    }
    return &found->second;
}

std::uint32_t Stroke::phaseOf(double share) {
    constexpr double whole = 4294967296.0;
    return std::uint32_t(std::int64_t((share - std::floor(share)) * whole));
}

Stroke::Stroke(QPointF from, QPointF to, double width, Ink ink, const std::vector<double>& dash,
               DashTables& tables)
    : m_isSteep(std::abs(to.y() - from.y()) > std::abs(to.x() - from.x())),
      m_from(onGrid(m_isSteep ? from.transposed() : from)), m_width(width), m_ink(ink) {
    const QPointF end = onGrid(m_isSteep ? to.transposed() : to);
    m_dx = end.x() - m_from.x();
    m_dy = end.y() - m_from.y();
    m_length = std::sqrt(m_dx * m_dx + m_dy * m_dy);
    constexpr double farthest = 1e7;
    if (!(std::abs(m_dx) > 1e-6) || !(m_length < farthest) || !(std::abs(m_from.x()) < farthest) ||
        !(std::abs(m_from.y()) < farthest)) {
        m_length = 0;
        return;
    }
    const double cosine = std::abs(m_dx) / m_length;
    m_slope = m_dy / m_dx;
    m_run = std::abs(m_slope) > 1e-9 ? 1 / m_slope : 0;
    m_half = width / 2 / cosine;
    m_perColumn = m_length / m_dx;
    m_column = int(std::floor(m_from.x()));
    constexpr double broadest = 1000; // px
    m_thickness = std::int32_t(std::min(2 * m_half, broadest) * one);
    m_step = std::llround(m_slope * one);
    const double into = m_column + 0.5 - m_from.x(); // of the column, from the line's begin to its middle
    m_top = std::int64_t(m_from.y() * one) + std::int64_t((into * m_slope - m_half) * one);
    // As QPainter has it, dashes of a line thinner than a pixel are those of one of a pixel, and are measured
    // along the longer way.
    const double unit = std::max(width, 1.0) * (width <= 1 ? 1 / cosine : 1);
    m_dashes = tables.tableFor(dash, unit);
    if (m_dashes) {
        m_period = std::accumulate(dash.begin(), dash.end(), 0.0) * unit;
        m_phase = phaseOf(into * m_perColumn / m_period);
        m_phaseStep = phaseOf(m_perColumn / m_period);
        m_phaseAcross = phaseOf(m_dy / m_length / m_period);
    }
}

std::uint32_t Stroke::phaseAt(std::int64_t columns) const {
    return m_phase + std::uint32_t(std::uint64_t(columns) * m_phaseStep);
}

float Stroke::dashAt(std::uint32_t phase, std::int32_t above) const {
    const std::int64_t off = one / 2 - above - m_thickness / 2; // from the line's middle
    return dashAt(phase + std::uint32_t(off * std::int32_t(m_phaseAcross) >> fraction));
}

} // namespace plusone
