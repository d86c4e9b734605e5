#pragma once

#include "base/clock.h"
#include "base/job.h"
#include "store/database.h"
#include "store/journal.h"

namespace plusone {

// The journal's table, read and written; for Store.

/// One row a change, all under the next number of a change set; a step of the job each.
Result<void> writeJournal(Database& database, const ChangeSet& changes, const QString& who,
                          const Clock& clock, Job& job);

/// How many versions of the record were ever stored, those of deleted ones too.
Result<int> storedVersions(Database& database, const RecordRef& record);

/// All of the record's entries, newest first, with their revs.
Result<std::vector<JournalEntry>> readHistory(Database& database, const RecordRef& record);

Result<std::vector<JournalEntry>> readJournal(Database& database, const JournalQuery& query);

/// The entries after this one, oldest first.
Result<std::vector<JournalEntry>> readJournalSince(Database& database, qint64 journalId);

} // namespace plusone
