#pragma once

#include "store/store.h"

#include <functional>

namespace plusone {

/// The person's own store: $XDG_DATA_HOME/plusone/default.plusone.
QString defaultStorePath();

/// Opens the store at `path` for writing; when there is no file yet it is made, with its folder, from
/// `initial`.
Result<std::unique_ptr<Store>>
openOrMakeStore(const QString& path, const std::function<Result<Dataset>()>& initial,
                std::chrono::milliseconds patience = std::chrono::milliseconds(40));

} // namespace plusone
