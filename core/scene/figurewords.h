#pragma once

#include "network/network.h"
#include "scene/chartdata.h"
#include "scene/scene.h"

#include <map>

namespace plusone {

struct SceneInput;

// What a figure says beside what it draws, in its own language.

/// Of the records, as they stand: equal data have equal versions, on every machine. "sha256:…"
QString versionOf(const Dataset& dataset, const std::vector<RecordRef>& records);

/// What each thing on a map is and what stands behind it: "Australia – Japan: 3 agreements, 10 exercises".
std::map<MapItem, QString> itemNames(const Dataset& dataset, const Network& network, const QString& language);

/// Names of actors, events and frameworks that are drawn in a room.
struct LostNames {
    QStringList missing;
    QStringList shortened; ///< on the map: in one language of two, with an ellipsis, or to a code
};
LostNames lostNames(const SceneInput& input, const Scene& scene);

/// A chart for those who cannot see it: title, note and the numbers; of many categories those that end in 0,
/// the first and the last, of several lines where they begin and end, of cells a row's sum or highest.
QString describeChart(const ChartData& data);

} // namespace plusone
