#pragma once

#include "base/result.h"
#include "model/change.h"
#include "model/dataset.h"

namespace plusone {

/// Whether records of the kind can be merged: actors, agreements, exercises, dialogues and sources.
bool canMerge(RecordKind kind);

/// The edit that makes two records of one kind one: `into` stays and keeps what it says, what it leaves empty
/// comes from `from`; its participants and sources are those of both, so that no citation is lost; whoever
/// names `from` names `into` afterwards, and `from` is deleted. Error NotFound; Invalid for two kinds or one
/// that canMerge() denies, for a record and itself, and where a record would be left with fewer than two
/// parties.
Result<ChangeSet> mergeRecords(const Dataset& dataset, const RecordRef& from, const RecordRef& into);

} // namespace plusone
