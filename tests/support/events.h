#pragma once

#include "model/dataset.h"

namespace plusone::test {

/// So many made-up events of 1951 to 2026 (a sixth agreements, a quarter dialogues, the rest exercises) of
/// 120 made-up actors in some hundred made-up series and 24 frameworks, with places, summaries and sources,
/// in English and Japanese. One in fifty is `recall`, one in forty has more than six parties. The same for
/// the same number.
Dataset eventfulDataset(int events);

} // namespace plusone::test
