#pragma once

#include "base/job.h"
#include "exchange/texttable.h"
#include "model/edits.h"

#include <QHash>

namespace plusone {

/// What is done with a row that is there already: its id, or probably the same record.
enum class OnDuplicate {
    Skip,
    Update, ///< the cells that are filled in replace what is there, sources are added; but what a row above
            ///< has made stays
    Add
};

struct BulkChoices {
    OnDuplicate usual = OnDuplicate::Skip;
    QHash<int, OnDuplicate> ofRow; ///< other than usual, by the index of the row
};

/// What comes of one row of a table.
struct BulkRow {
    enum class Fate { Added, Updated, Unchanged, Skipped, Bad };
    Fate fate = Fate::Bad;
    Findings findings; ///< each beside a column, which the table need not have
    /// What is there already, in the store or in a row above; the first is the one that is updated.
    std::vector<RecordRef> duplicates;
    RecordRef record; ///< the one that is added or updated
};

struct BulkOutcome {
    std::vector<BulkRow> rows; ///< as those of the table
    ChangeSet changes;         ///< of the rows that are added or updated, each record once
    [[nodiscard]] int count(BulkRow::Fate fate) const;
};

/// Makes records of the kind of a table's rows by the rules of the form, each row after the one above it.
/// `columns`: as matchColumns() gives them. Error Cancelled when the job is.
Result<BulkOutcome> enterTable(const Dataset& dataset, RecordKind kind, const TextTable& table,
                               const QStringList& columns, const BulkChoices& choices, Job& job);

} // namespace plusone
