#pragma once

#include "network/network.h"

namespace plusone {

/// The lens with all of time: what a series by year is counted over.
Lens ofAllTime(Lens lens);

/// Records per calendar year and kind over the whole data (for the time strip) or the lens' other filters
/// (charts). An agreement counts in the year in which it begins to stand, an event in the year of its first
/// day.
struct YearCount {
    int year = 0;
    std::array<int, 3> records{}; ///< by EventKind
    std::array<std::vector<RecordRef>, 3> refs;
};
/// One entry a year from the first record to the last, years without records too; the lens' time is ignored.
std::vector<YearCount> recordsPerYear(const EventIndex& index, const Lens& lens);

/// Records in the lens in which each actor takes part, by kind, most first (ties by slug).
struct ActorParticipation {
    ActorId actor;
    std::array<int, 3> records{};
    std::array<std::vector<RecordRef>, 3> refs;
    [[nodiscard]] int total() const { return records[0] + records[1] + records[2]; }
};
std::vector<ActorParticipation> participationByActor(const EventIndex& index, const Lens& lens);

} // namespace plusone
