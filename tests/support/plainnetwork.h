#pragma once

#include "network/statistics.h"
#include "network/timeseries.h"

#include <vector>

/// Networks and statistics in the straightforward way, record by record, as a measure for the quick one.
namespace plusone::plain {

/// What networks and statistics need of any record that ties actors together, whatever its kind.
struct EventView {
    RecordRef ref;
    EventKind kind = EventKind::Agreements;
    DateSpan span;
    QString series; ///< empty: an agreement
    QString name;
    FrameworkId framework;
    std::vector<ActorId> all;     ///< everyone named, observers too
    std::vector<ActorId> parties; ///< who is not an observer: they weigh
    Difference difference = Difference::None;
};

/// Of what stands at one of two moments at least.
Difference differenceOf(bool earlier, bool later);

/// The records that the lens lets through, by first day, then ref.
std::vector<EventView> eventsInLens(const Dataset& dataset, const Lens& lens);

Network buildNetwork(const Dataset& dataset, const Lens& lens);
LensCounts countForLens(const Dataset& dataset, const Lens& lens);
std::vector<YearCount> recordsPerYear(const Dataset& dataset, const Lens& lens);
std::vector<ActorParticipation> participationByActor(const Dataset& dataset, const Lens& lens);
MomentShare shareWithoutUnitedStates(const Dataset& dataset, const Lens& lens, QDate day);

} // namespace plusone::plain
