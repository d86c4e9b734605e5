#pragma once

#include "model/dataset.h"

#include <QString>

#include <vector>

namespace plusone {

/// The sources that the records cite, each once, as a numbered list has them: by date, the undated last, then
/// by title and id. Not by publisher, who is spelled in several ways ("Ministry of Foreign Affairs of Japan",
/// "Ministry of Foreign Affairs, Japan") and would be torn apart; and a figure tells of a time, which the
/// list then follows. What is not in the dataset is left out.
std::vector<SourceId> sourcesOf(const Dataset& dataset, const std::vector<RecordRef>& records);

/// One line of that list: `U.S. Navy, “Malabar begins”, 10 June 2016, https://…`; in Japanese
/// `海上自衛隊「…」2016年6月10日、https://…`. What is not known is left out, a missing date said.
QString citation(const Source& source, const QString& language);

} // namespace plusone
