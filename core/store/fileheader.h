#pragma once

#include "base/result.h"

namespace plusone {

/// Looks at a file before SQLite does: that it exists, may be read (and, unless `readOnly`, written), is a
/// store by its application id, and has the length that its header says. Errors: NotFound, Unreadable,
/// ReadOnly, Foreign.
Result<void> checkFileHeader(const QString& path, bool readOnly);

/// Whether the file is one that SQLite must write to before it can be read: a write that was cut off, or a
/// write-ahead log.
bool needsRecovery(const QString& path);

} // namespace plusone
