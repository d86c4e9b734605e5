#pragma once

#include "cli/arguments.h"
#include "exchange/beside.h"

namespace plusone::cli {

/// --text, --data and --bibliography. `data`: what --help says of the table.
std::vector<Option> besideOptions(const char* data);
/// Error Invalid names the option.
Result<Beside> besideFrom(const Arguments& arguments);

} // namespace plusone::cli
