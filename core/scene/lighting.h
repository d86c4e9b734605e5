#pragma once

#include "layout/vec2.h"
#include "scene/scene.h"
#include "scene/style.h"
#include "scene/viewport.h"

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

/// What of a scene does not fade, as a scene of its own.
struct LitPart {
    Scene scene;
    std::vector<std::uint32_t> nodes; ///< where its nodes stand in the whole scene

    /// Its things at other places; `positions` as of the whole scene's nodes, layout units.
    [[nodiscard]] Scene moved(const std::vector<layout::Vec2>& positions, const Viewport& viewport) const;
};

/// Knows which links hang on which nodes, so that lighting a few of 100,000 things asks only those few. Holds
/// for a scene with the same things, wherever they lie.
class LightIndex {
public:
    explicit LightIndex(const Scene& scene);

    [[nodiscard]] LitPart litPart(const Scene& scene, const Light& light, const Style& style) const;
    /// The index of an actor or hub in the scene.
    [[nodiscard]] std::optional<std::uint32_t> nodeOf(const Scene& scene, const MapItem& item) const;

private:
    [[nodiscard]] std::span<const std::uint32_t> linksOf(std::uint32_t node) const {
        return std::span(m_incident).subspan(m_first[node], m_first[node + 1] - m_first[node]);
    }

    std::vector<std::uint32_t> m_nodes;    ///< by key
    std::vector<std::uint32_t> m_links;    ///< by key; no spokes
    std::vector<std::uint32_t> m_first;    ///< of each node in m_incident; one more entry at the end
    std::vector<std::uint32_t> m_incident; ///< indices of links
    std::vector<std::uint32_t> m_selectedSpokes;
};

} // namespace plusone
