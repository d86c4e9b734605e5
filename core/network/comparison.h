#pragma once

#include "network/network.h"

#include <vector>

namespace plusone {

/// Something that can be there at one moment and at another: a framework, an agreement, a series of exercises
/// or dialogues (whose single events never are), an actor that takes part in any of them.
struct ComparedThing {
    RecordRef thing; ///< of kind Framework, Tie, Series or Actor; an event's own where it is of no series
    Difference difference = Difference::None;
    int earlier = 0; ///< its records at the earlier moment, not counted for a framework
    int later = 0;
};

/// What stands at either of the two moments that the lens compares, by kind in the order above, then by slug;
/// empty when it compares none.
std::vector<ComparedThing> compareMoments(const EventIndex& index, const Lens& lens);

} // namespace plusone
