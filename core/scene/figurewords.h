#pragma once

#include "network/network.h"
#include "scene/chart.h"
#include "scene/legend.h"

#include <map>

namespace plusone {

// What a figure says beside what it draws, in its own language.

/// Of the records, as they stand: equal data have equal versions, on every machine. "sha256:…"
QString versionOf(const Dataset& dataset, const std::vector<RecordRef>& records);

/// What each thing on a map is and what stands behind it: "Australia – Japan: 3 agreements, 10 exercises".
std::map<MapItem, QString> itemNames(const Dataset& dataset, const Network& network, const QString& language);

/// A square of its colour for each of a chart's series that has one.
std::vector<LegendEntry> legendFor(const ChartData& data);

/// A chart for those who cannot see it: title, note and the numbers; of many categories those that end in 0,
/// the first and the last.
QString describeChart(const ChartData& data);

} // namespace plusone
