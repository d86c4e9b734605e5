#pragma once

#include "cli/arguments.h"
#include "network/lens.h"

namespace plusone::cli {

/// --at, --window, --since, --from, --to, and the filters.
std::vector<Option> lensOptions();
/// --framework, --kind, --actor, --not-framework …
std::vector<Option> filterOptions();

/// What the lens options mean, for the notes of --help.
extern const char* const lensNotes;

/// The lens that the options name. Error Invalid names the option.
Result<Lens> lensFrom(const Arguments& arguments);

/// The date that the option names. Error Invalid names the option.
Result<PartialDate> dateOf(const Arguments& arguments, QLatin1String option);

/// That the frameworks and actors of the lens are in the data. Error NotFound names the nearest ids.
Result<void> checkIds(const Lens& lens, const Dataset& dataset);

} // namespace plusone::cli
