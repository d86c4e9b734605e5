#pragma once

#include "network/network.h"

namespace plusone {

/// What the lens shows, with nothing gone from it, and in it as ended what the scenario takes out or what
/// falls with that: the links, hubs and hulls of an actor, a link that weighs too little without a record.
/// Of a lens that compares two moments: the later one. An empty scenario: buildNetwork().
Network buildWithLoss(const EventIndex& index, const Lens& lens, const Scenario& scenario);

} // namespace plusone
