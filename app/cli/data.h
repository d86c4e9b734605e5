#pragma once

#include "cli/arguments.h"
#include "model/dataset.h"
#include "store/store.h"

namespace plusone::cli {

/// --store, as the commands that only read have it.
Option storeOption();
Option jsonOption();

/// How long another program's write is waited for: nobody looks at a window that would freeze.
inline constexpr std::chrono::seconds patience(3);

/// The store named by --store, for reading; without it one in memory with the shipped data.
Result<std::unique_ptr<Store>> openForReading(const Arguments& arguments);

/// The records of the store named by --store; without it the shipped ones.
Result<Dataset> readData(const Arguments& arguments);

} // namespace plusone::cli
