#pragma once

#include "model/dataset.h"

#include <QString>

namespace plusone::cli {

/// The record for people: its title, a line a field ("Where: Hawaii"), the summary and the sources.
QString recordText(const Dataset& dataset, const AnyRecord& record, const QString& language);

/// The ids of the sources that the record cites; a source and an actor cite none.
std::vector<SourceId> sourcesOf(const AnyRecord& record);

} // namespace plusone::cli
