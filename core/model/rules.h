#pragma once

#include "model/dataset.h"
#include "model/finding.h"

namespace plusone {

/// The longest texts that a record may hold, in UTF-16 units.
inline constexpr qsizetype maxNameLength = 300;
inline constexpr qsizetype maxTextLength = 5000;
inline constexpr qsizetype maxUrlLength = 2000;
/// Years that a record can have: the first treaty between Japan and the U.S. is of 1854, and nobody agrees on
/// what is to be a lifetime from now.
inline constexpr int firstYear = 1850;
inline constexpr int lastYear = 2100;

/// Every rule over every record, in the order of the records: unknown actors, frameworks and sources, dates
/// in the wrong order, members outside their framework's time, frameworks inside themselves, too few or
/// repeated participants, missing sources, bad addresses, text in the wrong field, probable duplicates.
Findings checkDataset(const Dataset& dataset);

/// The rules for one record, as it would stand in the dataset (which need not hold it).
Findings checkExercise(const Dataset& dataset, const Exercise& exercise);
Findings checkDialogue(const Dataset& dataset, const Dialogue& dialogue);
Findings checkTie(const Dataset& dataset, const Tie& tie);
Findings checkFramework(const Dataset& dataset, const Framework& framework);
Findings checkSource(const Source& source);
Findings checkActor(const Actor& actor);
Findings checkSeries(const Series& series);
Findings checkClaim(const Dataset& dataset, const Claim& claim);

// The same under one name, for those who go through the kinds.
inline Findings checkRecord(const Dataset& /*dataset*/, const Actor& actor) {
    return checkActor(actor);
}
inline Findings checkRecord(const Dataset& dataset, const Framework& framework) {
    return checkFramework(dataset, framework);
}
inline Findings checkRecord(const Dataset& dataset, const Tie& tie) {
    return checkTie(dataset, tie);
}
inline Findings checkRecord(const Dataset& dataset, const Exercise& exercise) {
    return checkExercise(dataset, exercise);
}
inline Findings checkRecord(const Dataset& dataset, const Dialogue& dialogue) {
    return checkDialogue(dataset, dialogue);
}
inline Findings checkRecord(const Dataset& /*dataset*/, const Source& source) {
    return checkSource(source);
}
inline Findings checkRecord(const Dataset& /*dataset*/, const Series& series) {
    return checkSeries(series);
}
inline Findings checkRecord(const Dataset& dataset, const Claim& claim) {
    return checkClaim(dataset, claim);
}

} // namespace plusone
