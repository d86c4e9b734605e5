#pragma once

#include "network/ladder.h"

#include <QJsonObject>

namespace plusone::cli {

/// For a terminal of 80 columns: the ladder, what its columns are, and who stands nearest to a framework.
QString ladderText(const Dataset& dataset, const LadderMoments& moments);

/// Everything: definitions, weights, dates, the records behind each rung.
QJsonObject ladderDocument(const Dataset& dataset, const LadderMoments& moments);

} // namespace plusone::cli
