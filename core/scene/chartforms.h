#pragma once

#include "scene/chartdata.h"

#include <optional>

namespace plusone {

/// The chart with less to tell apart, for a page that has no room for what explains it: fewer names of
/// frameworks or lines, then whole bars in one colour; cells whose foot says what they stand for. Its foot
/// says what is left out. `step`: the simpler the larger, from 1; nothing where there is no such form.
std::optional<ChartData> simplerForm(const ChartData& whole, int step);

} // namespace plusone
