#pragma once

#include "layout/vec2.h"
#include "model/dataset.h"
#include "network/network.h"
#include "scene/lighting.h"
#include "scene/scene.h"
#include "scene/style.h"
#include "scene/viewport.h"

#include <set>

namespace plusone {

/// What a scene is made from. References must outlive the call only.
struct SceneInput {
    const Dataset& dataset;
    const Network& network;
    const std::vector<layout::Vec2>& positions; ///< nodes, then hubs
    Viewport viewport;
    const Style& style;
    QString language = QStringLiteral("en");
    std::set<MapItem> selected = {};
    Light light = {};
    std::set<QString> pinned = {};      ///< node keys
    QRectF labelRoom = {};              ///< labels stay inside it; null: the whole view
    std::vector<QRectF> keepClear = {}; ///< labels stay out of these (legend, title)
    double textScale = 1;               ///< for figures smaller than a screen
    bool strands = true;                ///< false: one line a pair, for far out
};

Scene buildScene(const SceneInput& input);

/// The name of a node, over whatever lies there: for one that had no room but is asked for.
SceneLabel labelOf(const SceneInput& input, const Scene& scene, std::size_t node);

} // namespace plusone
