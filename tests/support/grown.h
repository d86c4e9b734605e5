#pragma once

#include "model/dataset.h"

namespace plusone::test {

/// So many made-up actors, each tied to five earlier ones, the likelier the more ties they have (Barabási and
/// Albert 1999). The same for the same number.
Dataset grownDataset(int actors);

} // namespace plusone::test
