#pragma once

#include "scene/ink.h"

#include <QPointF>

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace plusone {

/// How much of a pixel lies on a dash, by where in the dashes' period its middle lies: 0–1, in steps of a
/// 1024th of the period.
using DashTable = std::array<float, 1024>;

/// Tables for dashes, shared by all the lines of about the same width.
class DashTables {
public:
    /// `dash`: lengths on and off in turn, in units of `unit` px. Empty: none. The table lives as long as
    /// this.
    [[nodiscard]] const DashTable* tableFor(const std::vector<double>& dash, double unit);

private:
    std::map<std::vector<double>, std::map<int, DashTable>> m_tables;
};

/// A straight line with flat ends, worked out once for all the parts of an image that it passes. What it
/// covers of a pixel depends on where the pixel lies along the line and on nothing else, so that parts
/// painted apart fit together, and a line moved by whole pixels covers the same.
class Stroke {
public:
    /// `dash` as above; `tables` outlives this.
    Stroke(QPointF from, QPointF to, double width, Ink ink, const std::vector<double>& dash,
           DashTables& tables);

private:
    friend class Raster;
    static std::uint32_t phaseOf(double share);
    [[nodiscard]] bool isDashed() const { return m_dashes != nullptr; }
    /// 0–1 at a distance along the line, px.
    [[nodiscard]] float dashAt(double along) const { return dashAt(phaseOf(along / m_period)); }
    /// By where in the dashes' period, which is 2^32.
    [[nodiscard]] float dashAt(std::uint32_t phase) const { return (*m_dashes)[phase >> 22]; }
    /// In the dashes' period, so many columns from where the line begins.
    [[nodiscard]] std::uint32_t phaseAt(std::int64_t columns) const;
    /// The dash of a pixel of a column with that phase, `above` of the pixel above the line of that
    /// thickness.
    [[nodiscard]] float dashAt(std::uint32_t phase, std::int32_t above) const;

    bool m_isSteep; ///< x and y have changed places in what follows
    QPointF m_from;
    double m_dx;
    double m_dy;
    double m_width;
    double m_length;        ///< 0: nothing is drawn
    double m_slope = 0;     ///< dy / dx
    double m_run = 0;       ///< 1 / slope; 0 where the line is level
    double m_half = 0;      ///< of what the line covers of a column
    double m_perColumn = 0; ///< how far along the line one column leads; negative backwards
    Ink m_ink;
    const DashTable* m_dashes = nullptr; ///< none: solid
    double m_period = 0;                 ///< of the dashes, px
    // By whole numbers, from the column where the line begins.
    static constexpr int fraction = 20;                ///< bits of a pixel
    static constexpr std::int32_t one = 1 << fraction; ///< a pixel
    int m_column = 0;
    std::int64_t m_top = 0; ///< of what it covers there
    std::int32_t m_thickness = 0;
    std::int64_t m_step = 0;   ///< from one column to the next
    std::uint32_t m_phase = 0; ///< in the dashes' period, which is 2^32
    std::uint32_t m_phaseStep = 0;
    std::uint32_t m_phaseAcross = 0; ///< from one pixel of a column to the next
};

} // namespace plusone
