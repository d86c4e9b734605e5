#pragma once

#include "base/result.h"
#include "model/dataset.h"

namespace plusone {

/// The edit that makes the record what it was in `version` again: adds it when it is gone (with its series,
/// when that is gone as well), changes it when it is there, and is empty when it is so already. Error
/// Invalid, naming them, when records that the version names are gone, or when a framework would come to
/// stand inside itself.
Result<ChangeSet> restoring(const Dataset& dataset, const AnyRecord& version);

} // namespace plusone
