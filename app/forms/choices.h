#pragma once

#include "forms/choiceedit.h"
#include "model/dataset.h"

namespace plusone {

/// Every actor by name in the language, found by its English or Japanese name or its code.
std::vector<Choice> actorChoices(const Dataset& dataset, const QString& language);

/// The series of exercises by name, found by the Japanese name too.
std::vector<Choice> exerciseSeriesChoices(const Dataset& dataset);

/// Every source by title, found by its publisher too.
std::vector<Choice> sourceChoices(const Dataset& dataset);

} // namespace plusone
