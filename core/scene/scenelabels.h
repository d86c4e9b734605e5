#pragma once

#include "scene/scene.h"

#include <optional>
#include <vector>

namespace plusone {

struct SceneInput;

/// The labels of a scene that is whole but for them: of nodes, hulls and links, by rank, none over another,
/// none over a disc, none cut. Those without room are left out.
std::vector<SceneLabel> sceneLabels(const SceneInput& input, const Scene& scene);

/// The label of a node, a hull or a link, over whatever lies there: for one that had no room but is asked
/// for. Nothing when the scene has no such thing.
std::optional<SceneLabel> labelOf(const SceneInput& input, const Scene& scene, const MapItem& item);

/// The name of an actor or an event, as the map has it. `node`: of the actors, then the events.
QString nameOnMap(const Dataset& dataset, const Network& network, std::size_t node, const QString& language);

/// What a label belongs to, as a point that moves with it: a node's or a hull's middle, that of a link's
/// ends.
QPointF labelAnchor(const Scene& scene, const SceneLabel& label);

} // namespace plusone
