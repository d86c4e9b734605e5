#pragma once

#include "network/lens.h"

#include <vector>

namespace plusone {

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
};

/// The records that the lens lets through, by first day, then ref.
std::vector<EventView> eventsInLens(const Dataset& dataset, const Lens& lens);

} // namespace plusone
