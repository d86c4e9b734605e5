#pragma once

#include "network/tiegraph.h"

namespace plusone::test {

struct WeightedPair {
    std::uint32_t a = 0;
    std::uint32_t b = 0;
    double weight = 1;
};

/// Actors N0000, N0001, …; pairs in any order.
TieGraph tieGraphOf(std::uint32_t actors, std::vector<WeightedPair> pairs);

/// Zachary 1977, An information flow model for conflict and fission in small groups: who met whom outside the
/// club; 34 members, 78 ties of weight 1.
TieGraph karate();

} // namespace plusone::test
