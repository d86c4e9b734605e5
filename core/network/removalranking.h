#pragma once

#include "network/whatif.h"

namespace plusone {

enum class RankedRemovals { Actors, Frameworks };

/// What one more removal would do to those who stay then.
struct RankedRemoval {
    Removal removal;
    double loss = 0;      ///< of global efficiency among them (see WhatIf::staying)
    std::int64_t cut = 0; ///< pairs of them between which no way leads any more
    int tiesLost = 0;     ///< pairs of actors that are tied no more, those of a removed one too
    double weight = 0;    ///< that all ties lose together
};

/// Which single removal hurts most, upon what the scenario takes out: by the loss of efficiency, then by
/// pairs cut, then ties lost, then weight lost, most first, then by slug. Every actor that is left, or every
/// framework of which something is. A step of the job for each. Error Cancelled.
Result<std::vector<RankedRemoval>> rankRemovals(const EventIndex& index, const Lens& lens,
                                                const Scenario& scenario, RankedRemovals what, Job& job);

} // namespace plusone
