#pragma once

#include "network/network.h"

namespace plusone {

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
    [[nodiscard]] int total() const { return records[0] + records[1] + records[2]; }
};
std::vector<ActorParticipation> participationByActor(const EventIndex& index, const Lens& lens);

/// For each year: the weight of links (Newman's, all sizes of event) that do not touch the U.S., as a share
/// of all link weight; agreements standing on 31 December of the year, events of the year. share is 0 where
/// total is 0.
struct YearShare {
    int year = 0;
    double total = 0;
    double withoutUnitedStates = 0;
    std::vector<RecordRef> refs; ///< the records that carry the weight without the U.S.
    [[nodiscard]] double share() const { return total > 0 ? withoutUnitedStates / total : 0; }
};
std::vector<YearShare> shareWithoutUnitedStates(const EventIndex& index, const Lens& lens);

} // namespace plusone
