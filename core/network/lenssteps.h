#pragma once

#include "network/lens.h"

#include <vector>

namespace plusone {

enum class StepLength { Year, HalfYear, Month };

/// One lens of a sequence, and what names it: "2016", "2016-1", "2016-06".
struct LensStep {
    QString name;
    Lens lens;
};

/// The lens once for each whole year, half-year or month that its days touch, looking at the days of that
/// alone; in order. At most `mostSteps`, the last ones.
inline constexpr std::size_t mostSteps = 1200;
std::vector<LensStep> stepsOf(const Lens& lens, StepLength length);

} // namespace plusone
