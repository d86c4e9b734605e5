#pragma once

#include "scene/scene.h"
#include "scene/viewport.h"

#include <vector>

namespace plusone {

/// How much larger discs are drawn than in layout units: with the map, within what the eye can use.
double discZoom(const Viewport& viewport);

/// Sets the strands' ends: parallel to the line of centres, from rim to rim.
void placeStrands(Scene& scene, const SceneLink& link);

/// Sets the outline round the members' discs.
void placeOutline(const Scene& scene, SceneHull& hull);

/// The scene after a step of the hand or of the layout: the same things elsewhere, without deciding anew what
/// is drawn. `rest` is the scene as it was built: of its labels those are shown that still have room where
/// their nodes have gone. `positions`: one a node, layout units.
void moveScene(Scene& scene, const std::vector<layout::Vec2>& positions, const Viewport& viewport,
               const Scene& rest);

} // namespace plusone
