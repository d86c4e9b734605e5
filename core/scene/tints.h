#pragma once

#include "network/discs.h"
#include "scene/style.h"

namespace plusone {

/// The fill of a disc where its colour stands for a measure: a tint for each of the first groups, more or
/// less of one tint for other measures; paper for a group of zero or beyond the tints, and where there is no
/// value.
inline constexpr int mostTints = 8; ///< as every Style has
QColor tintFor(const DiscScale& scale, std::optional<double> value, const Style& style);
/// Of a measure that is no grouping: from 0, its least value, to 1, its most.
QColor shadeFor(double share, const Style& style);

} // namespace plusone
