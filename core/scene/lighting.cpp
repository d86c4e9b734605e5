#include "scene/lighting.h"

#include <algorithm>

namespace plusone {
namespace {

constexpr double spokeOpacity = 0.4;

/// `meant`: the node that the light is on, or none.
std::vector<bool> litNodes(const Scene& scene, const Light& light, std::optional<std::size_t> meant) {
    std::vector<bool> lit(scene.nodes.size(), !light.isOn());
    if (!light.on) {
        for (std::size_t i = 0; i < lit.size(); ++i) {
            lit[i] = lit[i] || light.neighbours.contains(scene.nodes[i].item.key);
        }
        return lit;
    }
    if (meant) {
        lit[*meant] = true;
    }
    const bool isLink = light.on->kind == MapItem::Kind::Link;
    for (const SceneLink& link : scene.links) {
        if (link.a == meant || link.b == meant || (isLink && link.item.key == light.on->key)) {
            lit[link.a] = lit[link.b] = true;
        }
    }
    for (const SceneHull& hull : scene.hulls) {
        if (hull.item == *light.on) {
            for (const std::uint32_t member : hull.members) {
                lit[member] = true;
            }
        }
    }
    return lit;
}

bool isJoin(const Scene& scene, const SceneLink& link, const Light& light) {
    return light.joins.empty() ||
           light.joins.contains(std::minmax(scene.nodes[link.a].item.key, scene.nodes[link.b].item.key));
}

} // namespace

void lightScene(Scene& scene, const Light& light, const Style& style) {
    std::optional<std::size_t> meant;
    for (std::size_t i = 0; i < scene.nodes.size() && light.on; ++i) {
        if (scene.nodes[i].item == *light.on) {
            meant = i;
        }
    }
    const std::vector<bool> lit = litNodes(scene, light, meant);
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        scene.nodes[i].opacity = lit[i] ? 1 : style.fadedOpacity;
        scene.nodes[i].hovered = meant == i;
    }
    const bool byThing =
        light.on && (light.on->kind == MapItem::Kind::Actor || light.on->kind == MapItem::Kind::Link);
    for (SceneLink& link : scene.links) {
        const bool ends = lit[link.a] && lit[link.b] && isJoin(scene, link, light);
        const bool own = link.a == meant || link.b == meant;
        if (link.spoke) {
            link.opacity = own || link.selected ? 1
                           : ends && !light.on  ? (light.joins.empty() ? spokeOpacity : 1)
                                                : style.fadedOpacity / 2;
        } else {
            const bool shown =
                byThing ? own || (light.on->kind == MapItem::Kind::Link && link.item.key == light.on->key)
                        : ends;
            link.opacity = shown ? 1 : style.fadedOpacity;
        }
    }
    for (SceneHull& hull : scene.hulls) {
        const bool all = std::all_of(hull.members.begin(), hull.members.end(),
                                     [&lit](std::uint32_t member) { return lit[member]; });
        hull.opacity = all || light.on == hull.item ? 1 : style.fadedOpacity;
    }
    for (SceneLabel& label : scene.labels) {
        const MapItem::Kind kind = label.item.kind;
        label.opacity = kind == MapItem::Kind::Hull   ? scene.hulls[label.anchor].opacity
                        : kind == MapItem::Kind::Link ? scene.links[label.anchor].opacity
                                                      : scene.nodes[label.anchor].opacity;
    }
}

} // namespace plusone
