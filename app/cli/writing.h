#pragma once

#include "cli/arguments.h"
#include "store/store.h"

#include <functional>

namespace plusone::cli {

/// --store of a command that writes.
Option writtenStoreOption();

/// Calls edit(store, dataset) with the store that --store names, else with the person's own, which is made
/// when it is not there; then it is said which one was written. Returns the exit code.
int withStore(const Arguments& arguments, const std::function<int(Store&, const Dataset&)>& edit);

} // namespace plusone::cli
