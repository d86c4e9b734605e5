#pragma once

#include "network/eventindex.h"
#include "network/lens.h"

#include <vector>

namespace plusone {

/// Records that have something in common, by the year in which they begin.
struct YearRow {
    std::uint32_t key = 0;                     ///< a place in a list of the index: see the functions
    std::vector<std::vector<RecordRef>> years; ///< parallel to the table's years
    [[nodiscard]] std::size_t total() const;
};

/// One column a year from the first record to the last, years without records too. The lens' time is ignored:
/// its other filters hold. Rows: of most records first, then by key; none is empty.
struct YearTable {
    int firstYear = 0;
    std::size_t years = 0;
    std::vector<YearRow> rows;
};

/// Rows are frameworks (places in EventIndex::frameworks(); 0: of no framework); a mechanism inside another
/// framework counts there.
YearTable recordsByFramework(const EventIndex& index, const Lens& lens);

/// Rows are actors (places in EventIndex::actors()); observers take part too.
YearTable recordsByActor(const EventIndex& index, const Lens& lens);

/// Rows are frameworks as above, without those of no framework. Of each year's dialogues only those at the
/// highest level that the framework met at: all of a cell are of one level.
YearTable highestDialogues(const EventIndex& index, const Lens& lens);

/// Exercises in the lens, its time too, by domain: most first, then in the vocabulary's order; none is empty.
std::vector<std::pair<Domain, std::vector<RecordRef>>> exercisesByDomain(const EventIndex& index,
                                                                         const Lens& lens);

} // namespace plusone
