#pragma once

#include "network/ladder.h"

#include <map>

namespace plusone {

/// One record that holds a rung for a while: an agreement while it stands, an event from its first day on.
struct RungHold {
    RecordRef ref;
    PartialDate since;
    RungDate sinceIs = RungDate::Held;
    DateSpan span;
    std::optional<Level> level = {};
};

/// By partner, then by Rung.
using LadderHolds = std::map<ActorId, std::array<std::vector<RungHold>, rungCount>>;

/// Over all of time, of the records that pass the lens' other filters, as buildLadder() says.
LadderHolds ladderHolds(const EventIndex& index, const Lens& lens);

} // namespace plusone
