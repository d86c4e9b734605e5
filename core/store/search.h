#pragma once

#include "store/database.h"
#include "store/store.h"

#include <vector>

namespace plusone {

/// Builds the whole search index anew from the view search_documents.
Result<void> rebuildSearchIndex(Database& database);

/// Brings the index entry of one record up to date; a record that is gone, or has no source, has none.
Result<void> updateSearchIndex(Database& database, const RecordRef& record);

/// The records whose entries hold a name of this one.
Result<std::vector<RecordRef>> namedInIndexBy(Database& database, const RecordRef& record);

/// See Store::search().
Result<std::vector<SearchHit>> searchIndex(Database& database, const QString& text, int limit);

} // namespace plusone
