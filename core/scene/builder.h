#pragma once

#include "layout/vec2.h"
#include "layout/workers.h"
#include "model/dataset.h"
#include "network/network.h"
#include "scene/scene.h"
#include "scene/style.h"
#include "scene/viewport.h"

#include <functional>
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
    bool bothNames = false; ///< of actors and frameworks: in English and Japanese
    std::set<MapItem> selected = {};
    std::set<QString> pinned = {};      ///< node keys
    QRectF labelRoom = {};              ///< labels stay inside it; null: the whole view
    std::vector<QRectF> keepClear = {}; ///< labels stay out of these (legend, title)
    double textScale = 1;               ///< for figures smaller than a screen
    double leastText = 0;               ///< pt: no label is smaller
    bool strands = true;                ///< false: one line a pair and the number of its records
    bool labels = true;
    std::size_t labelEffort = 20'000; ///< places that are tried for names without room, about
    LabelOffsets labelOffsets = {};   ///< of labels that a person has moved
};

/// Whether the strands of a link can still be told apart: not where the smallest discs are narrower than
/// three of them.
bool strandsCanBeTold(const Viewport& viewport);

Scene buildScene(const SceneInput& input);
/// The same. While the labels are placed, `beside` is called with the scene, of which all places stand by
/// then, in another thread.
Scene buildScene(const SceneInput& input, layout::Workers& workers,
                 const std::function<void(const Scene&)>& beside);

} // namespace plusone
