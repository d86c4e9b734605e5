#pragma once

#include "scene/scene.h"
#include "scene/style.h"

#include <set>

namespace plusone {

/// What stays lit while the rest fades; nothing set: all is lit.
struct Light {
    std::optional<MapItem> on = {};    ///< the thing under the pointer: it and its neighbourhood
    std::set<QString> neighbours = {}; ///< node keys, of a focus; `on` comes before it

    /// Pairs of node keys, the smaller first: of the neighbours' links only these; none: all of them.
    std::set<std::pair<QString, QString>> joins = {};

    [[nodiscard]] bool isOn() const { return on || !neighbours.empty(); }
    friend bool operator==(const Light&, const Light&) = default;
};

/// Sets the opacity of everything in the scene. Of the neighbours' links among themselves only those of the
/// thing that is meant stay lit.
void lightScene(Scene& scene, const Light& light, const Style& style);

} // namespace plusone
