#pragma once

#include "model/dataset.h"

#include <utility>
#include <vector>

namespace plusone {

/// Whether two exercises are probably one event: near in time (dates that overlap or lie within three days of
/// one another), and the same name, the same series with mostly the same participants, or the same
/// participants at the same place.
bool looksTheSame(const Exercise& a, const Exercise& b);
/// The same for two dialogues: dates that overlap, and the same name, or the same series with mostly the same
/// participants. (Several talks are held at one place on one day.)
bool looksTheSame(const Dialogue& a, const Dialogue& b);
/// Whether two agreements are probably one: the same type, the same parties and the same year.
bool looksTheSame(const Tie& a, const Tie& b);

/// The other records of the dataset that look the same as this one, which need not be in it.
std::vector<RecordRef> probableDuplicates(const Dataset& dataset, const Exercise& exercise);
std::vector<RecordRef> probableDuplicates(const Dataset& dataset, const Dialogue& dialogue);
std::vector<RecordRef> probableDuplicates(const Dataset& dataset, const Tie& tie);

/// Every pair of exercises, dialogues or agreements of the dataset that look the same, each once, the lower
/// reference first, in order; none that is known from recall alone. Near linear in the number of records:
/// only those are compared that have a name, a series or a place in common and lie near in time.
std::vector<std::pair<RecordRef, RecordRef>> probableDuplicatePairs(const Dataset& dataset);

} // namespace plusone
