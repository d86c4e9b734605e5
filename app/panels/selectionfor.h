#pragma once

#include "window/session.h"

namespace plusone {

/// What to select when a record is chosen: the record itself; for a series its events, for a claim the record
/// that it speaks of.
Selection selectionFor(const Dataset& dataset, const RecordRef& ref, const QString& language);

} // namespace plusone
