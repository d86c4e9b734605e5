#pragma once

#include "scene/scene.h"

namespace plusone {

/// What lies under a point of the view: nodes before labels before strands before hulls. `tolerance`
/// px.
std::optional<MapItem> hitTest(const Scene& scene, QPointF point, double tolerance = 4);

/// The node to walk to from `from` with an arrow key: the nearest one within 45° of the direction (unit
/// vector), by distance; nothing when there is none. Without `from`: the most connected one.
std::optional<MapItem> nextNode(const Scene& scene, const std::optional<MapItem>& from, QPointF direction);

} // namespace plusone
