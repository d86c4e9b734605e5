#pragma once

#include "model/dataset.h"

#include <vector>

namespace plusone {

/// The sources that the records cite, each once, as a numbered list has them: by publisher, then date, then
/// title, so that one finds a source by who stands behind it.
std::vector<SourceId> sourcesOf(const Dataset& dataset, const std::vector<RecordRef>& records);

/// One line of such a list: publisher, title, date, address.
QString citationOf(const Source& source, const QString& language);

} // namespace plusone
