#pragma once

#include "forms/choiceedit.h"
#include "window/session.h"

namespace plusone {

/// What the selection offers for a merge: one record, or two of one kind; nothing where it offers neither.
std::vector<RecordRef> recordsToMerge(const Selection& selection);

/// The records that are probably the same as this one: as the rules have it, and sources of the same address
/// or title.
std::vector<RecordRef> probablyTheSame(const Dataset& dataset, const RecordRef& record);

/// All that the record can be merged with, those that are probably the same first.
std::vector<Choice> mergeChoices(const Dataset& dataset, const RecordRef& record, const QString& language);

} // namespace plusone
