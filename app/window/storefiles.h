#pragma once

#include "document/document.h"

namespace plusone {

// Work on store files that takes longer than the window's thread may wait. Each opens connections of its own,
// so it runs on any thread.

/// What a file held, and how it can be opened again.
struct StoreContents {
    Snapshot snapshot;
    Store::Mode mode = Store::Mode::ReadWrite;
};

/// Opens the file, checks it, migrates it where it has to be, and reads it.
Result<StoreContents> readStore(const QString& path);

/// Reads the store that the window has open.
Result<Snapshot> readOpenStore(const QString& path);

/// Writes a new store from the shipped data to `path`.
Result<void> writeNewStore(const QString& path);

/// Writes a copy of the store `from` to `path`.
Result<void> copyStore(const QString& from, const QString& path);
/// The same of a store that is open, on its own thread: the only way to one whose file was moved or deleted.
Result<void> copyStore(const Store& store, const QString& path);

/// The two above put the whole file in the place of one that is there, or leave that one as it is. The store
/// that is open may not be replaced: its window would go on writing into a file that nobody finds any more.
Result<void> mayReplace(const QString& path, const QString& open);

} // namespace plusone
