#pragma once

#include "network/eventindex.h"

namespace plusone {

/// The lens changed as little as needed to let the record be seen on the map: nothing; else what is hidden,
/// the minimum weight, or the filters; else the time, alone or with one of these; else all of them. Of a
/// series its latest event counts; what is never drawn (a source, a claim) leaves the lens as it is.
Lens lensShowing(const EventIndex& index, const Lens& lens, const RecordRef& record);

} // namespace plusone
