#pragma once

#include "base/result.h"

#include <cstdint>
#include <optional>
#include <utility>

namespace plusone {

/// Which file a path means: one that is put in the place of another has another identity. Nothing where there
/// is no file, or the system has no such thing.
using FileIdentity = std::pair<std::uint64_t, std::uint64_t>;
std::optional<FileIdentity> identityOf(const QString& path);

/// Looks at a file before SQLite does: that it exists, may be read (and, unless `readOnly`, written), is a
/// store by its application id, and has the length that its header says. Errors: NotFound, Unreadable,
/// ReadOnly, Foreign.
Result<void> checkFileHeader(const QString& path, bool readOnly);

/// Whether the file is one that SQLite must write to before it can be read: a write that was cut off, or a
/// write-ahead log.
bool needsRecovery(const QString& path);

} // namespace plusone
