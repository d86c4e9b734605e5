#pragma once

#include "model/drafts.h"

namespace plusone {

/// What the next event of the same series begins with: series, participants, place, domain or level and
/// framework as they are, the year in the name one later; dates, summary and sources empty. Nothing for what
/// has no series.
std::optional<AnyDraft> nextInSeries(const AnyDraft& draft);

} // namespace plusone
