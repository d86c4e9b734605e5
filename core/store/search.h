#pragma once

#include "base/job.h"
#include "store/database.h"
#include "store/store.h"

#include <set>
#include <vector>

namespace plusone {

/// Builds the whole search index anew from the view search_documents.
Result<void> rebuildSearchIndex(Database& database);

/// Brings the index entries of the records up to date; a record that is gone, or has no source, has none.
/// A step of the job each. Error Cancelled when the job is.
Result<void> updateSearchIndex(Database& database, const std::set<RecordRef>& records, Job& job);

/// The records whose entries hold a name of this one.
Result<std::vector<RecordRef>> namedInIndexBy(Database& database, const RecordRef& record);

/// See Store::search().
Result<std::vector<SearchHit>> searchIndex(Database& database, const QString& text, int limit);

} // namespace plusone
