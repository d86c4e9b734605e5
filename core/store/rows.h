#pragma once

#include "model/change.h"
#include "model/dataset.h"
#include "store/database.h"

namespace plusone {

// Where record and row meet, and nowhere else.

/// Every record of the file, as it stands at one moment. Error Foreign for a row that refers to no record or
/// holds a word of no vocabulary.
Result<RecordLists> readAll(Database& database);

/// Adds the record and its participants, members and citations; its rev becomes one more than it was.
/// Error Conflict when a record with this id is there.
Result<void> insertRow(Database& database, AnyRecord& record);

/// Replaces the row whose stored rev is that of `before`; the record's rev becomes one more. Error Conflict,
/// naming `before`, when it is another.
Result<void> updateRow(Database& database, AnyRecord& record, const AnyRecord& before);

/// Deletes the row whose stored rev is the record's. Error Conflict when it is another.
Result<void> deleteRow(Database& database, const AnyRecord& record);

} // namespace plusone
