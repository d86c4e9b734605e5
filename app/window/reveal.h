#pragma once

#include "network/lens.h"

namespace plusone {

/// The lens changed by as little as it takes for the exercise to be drawn: first the time, then the filters
/// that shut it out, then the minimum weight.
Lens lensShowing(const Dataset& dataset, const Lens& lens, const Exercise& exercise);

} // namespace plusone
