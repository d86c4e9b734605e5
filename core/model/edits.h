#pragma once

#include "model/change.h"
#include "model/drafts.h"
#include "model/editbase.h"
#include "model/finding.h"

namespace plusone {

/// What a draft comes to: the findings (by field), and the change when none is an error.
struct EditOutcome {
    Findings findings;
    std::vector<RecordRef> duplicates; ///< probable ones; shown before saving, they forbid nothing
    ChangeSet changes;                 ///< empty when findings hold an error, or nothing is other than before
    RecordRef record;                  ///< the one that is added or changed

    [[nodiscard]] bool ok() const { return !hasErrors(findings); }
};

/// Adds a record, with the new sources and the new series that it names, as one change set.
EditOutcome addRecord(const EditBase& base, const AnyDraft& draft);

/// Replaces a record that is there; its id stays, whatever the draft says. One that is not there, or is of
/// another kind than the draft, is a finding "not-found" on the field "id".
EditOutcome updateRecord(const EditBase& base, const RecordRef& record, const AnyDraft& draft);

/// Deletes a record; the sources that it cites stay. Error NotFound; Invalid when others name it, saying
/// which.
Result<ChangeSet> removeRecord(const Dataset& dataset, const RecordRef& record);

/// The draft that shows a record as it stands; nothing for a series or a claim.
std::optional<AnyDraft> draftOf(const Dataset& dataset, const AnyRecord& record);

} // namespace plusone
