#include "scene/lighting.h"

#include "scene/motion.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace plusone {
namespace {

constexpr double spokeOpacity = 0.4;
constexpr auto nowhere = std::uint32_t(-1);

/// The nodes that stay lit, and by them how much of anything else is seen.
class Lit {
public:
    Lit(const Scene& scene, const Light& light, const Style& style)
        : m_scene(scene), m_light(light), m_style(style), m_nodes(scene.nodes.size(), !light.isOn()) {}

    void add(std::size_t node) { m_nodes[node] = true; }
    void setMeant(std::optional<std::size_t> node) {
        m_meant = node;
        if (node) {
            add(*node);
        }
    }
    [[nodiscard]] bool has(std::size_t node) const { return m_nodes[node]; }
    [[nodiscard]] bool isMeant(std::size_t node) const { return m_meant == node; }
    /// Whether a link brings the light to its ends.
    [[nodiscard]] bool carries(const SceneLink& link) const {
        return isMeant(link.a) || isMeant(link.b) || isTheLink(link);
    }

    [[nodiscard]] double opacityOf(std::size_t node) const { return has(node) ? 1 : m_style.fadedOpacity; }
    [[nodiscard]] double opacityOf(const SceneLink& link) const {
        if (!m_light.isOn()) {
            return link.spoke && !link.selected ? std::min(spokeOpacity, m_scene.strandOpacity)
                   : link.selected              ? 1
                                                : m_scene.strandOpacity;
        }
        const bool ends = has(link.a) && has(link.b) && isJoin(link);
        if (link.spoke) {
            return isMeant(link.a) || isMeant(link.b) || link.selected ? 1
                   : ends && !m_light.on ? (m_light.joins.empty() ? spokeOpacity : 1)
                                         : m_style.fadedOpacity / 2;
        }
        const bool byThing = m_light.on && (m_light.on->kind == MapItem::Kind::Actor ||
                                            m_light.on->kind == MapItem::Kind::Link);
        return (byThing ? carries(link) : ends) ? 1 : m_style.fadedOpacity;
    }
    [[nodiscard]] double opacityOf(const SceneHull& hull) const {
        const bool all = std::all_of(hull.members.begin(), hull.members.end(),
                                     [this](std::uint32_t member) { return has(member); });
        return all || m_light.on == hull.item ? 1 : m_style.fadedOpacity;
    }

private:
    [[nodiscard]] bool isTheLink(const SceneLink& link) const {
        return m_light.on && m_light.on->kind == MapItem::Kind::Link && link.item.key == m_light.on->key;
    }

    [[nodiscard]] bool isJoin(const SceneLink& link) const {
        return m_light.joins.empty() || m_light.joins.contains(std::minmax(m_scene.nodes[link.a].item.key,
                                                                           m_scene.nodes[link.b].item.key));
    }

    const Scene& m_scene;
    const Light& m_light;
    const Style& m_style;
    std::vector<bool> m_nodes;
    std::optional<std::size_t> m_meant; ///< the node that the light is on
};

void addMembers(Lit& lit, const Scene& scene, const Light& light) {
    for (const SceneHull& hull : scene.hulls) {
        if (light.on == hull.item) {
            for (const std::uint32_t member : hull.members) {
                lit.add(member);
            }
        }
    }
}

} // namespace

void lightScene(Scene& scene, const Light& light, const Style& style) {
    Lit lit(scene, light, style);
    for (std::size_t i = 0; i < scene.nodes.size() && light.isOn(); ++i) {
        const MapItem& item = scene.nodes[i].item;
        if (light.on ? item == *light.on : light.neighbours.contains(item.key)) {
            light.on ? lit.setMeant(i) : lit.add(i);
        }
    }
    if (light.on) {
        for (const SceneLink& link : scene.links) {
            if (lit.carries(link)) {
                lit.add(link.a);
                lit.add(link.b);
            }
        }
        addMembers(lit, scene, light);
    }
    for (std::size_t i = 0; i < scene.nodes.size(); ++i) {
        scene.nodes[i].opacity = lit.opacityOf(i);
        scene.nodes[i].hovered = lit.isMeant(i);
    }
    for (SceneLink& link : scene.links) {
        link.opacity = lit.opacityOf(link);
    }
    for (SceneHull& hull : scene.hulls) {
        hull.opacity = lit.opacityOf(hull);
    }
    for (SceneLabel& label : scene.labels) {
        const MapItem::Kind kind = label.item.kind;
        label.opacity = kind == MapItem::Kind::Hull   ? scene.hulls[label.anchor].opacity
                        : kind == MapItem::Kind::Link ? (light.isOn() ? scene.links[label.anchor].opacity : 1)
                                                      : scene.nodes[label.anchor].opacity;
    }
}

Scene LitPart::moved(const std::vector<layout::Vec2>& positions, const Viewport& viewport) const {
    std::vector<layout::Vec2> places;
    places.reserve(nodes.size());
    for (const std::uint32_t node : nodes) {
        places.push_back(positions[node]);
    }
    Scene there = scene;
    moveScene(there, places, viewport, scene);
    return there;
}

namespace {

template <class Things>
void sortByKey(std::vector<std::uint32_t>& indices, const Things& things) {
    std::sort(indices.begin(), indices.end(),
              [&](std::uint32_t a, std::uint32_t b) { return things[a].item.key < things[b].item.key; });
}

template <class Things>
std::optional<std::uint32_t> findKey(const std::vector<std::uint32_t>& indices, const Things& things,
                                     const QString& key) {
    const auto found =
        std::lower_bound(indices.begin(), indices.end(), key,
                         [&](std::uint32_t i, const QString& wanted) { return things[i].item.key < wanted; });
    return found != indices.end() && things[*found].item.key == key ? std::optional(*found) : std::nullopt;
}

/// The nodes and what of the links, hulls and labels is seen better than what fades. `links`: those that can
/// be, ascending.
LitPart partOf(const Scene& scene, const Lit& lit, std::vector<std::uint32_t> nodes,
               const std::vector<std::uint32_t>& links, const Style& style) {
    LitPart part;
    part.nodes = std::move(nodes);
    part.scene.size = scene.size;
    part.scene.zoom = scene.zoom;
    std::vector<std::uint32_t> places(scene.nodes.size(), nowhere); // in the part
    const auto addNode = [&](std::uint32_t node) {
        places[node] = std::uint32_t(part.scene.nodes.size());
        SceneNode& drawn = part.scene.nodes.emplace_back(scene.nodes[node]);
        drawn.opacity = lit.opacityOf(node);
        drawn.hovered = lit.isMeant(node);
    };
    std::for_each(part.nodes.begin(), part.nodes.end(), addNode);
    std::map<std::uint32_t, std::uint32_t> drawnLinks;
    for (const std::uint32_t index : links) {
        SceneLink link = scene.links[index];
        link.opacity = lit.opacityOf(link);
        if (link.opacity <= style.fadedOpacity || places[link.a] == nowhere || places[link.b] == nowhere) {
            continue;
        }
        const auto strands = scene.strandsOf(link);
        link.a = places[link.a];
        link.b = places[link.b];
        link.firstStrand = std::uint32_t(part.scene.strands.size());
        part.scene.strands.insert(part.scene.strands.end(), strands.begin(), strands.end());
        drawnLinks[index] = std::uint32_t(part.scene.links.size());
        part.scene.links.push_back(std::move(link));
    }
    std::vector<std::uint32_t> hulls(scene.hulls.size(), nowhere);
    for (std::size_t i = 0; i < scene.hulls.size(); ++i) {
        if (lit.opacityOf(scene.hulls[i]) < 1) {
            continue;
        }
        hulls[i] = std::uint32_t(part.scene.hulls.size());
        SceneHull& hull = part.scene.hulls.emplace_back(scene.hulls[i]);
        hull.opacity = 1;
        for (std::uint32_t& member : hull.members) {
            member = places[member];
        }
    }
    const auto anchorOf = [&](const SceneLabel& label) {
        switch (label.item.kind) {
        case MapItem::Kind::Hull:
            return hulls[label.anchor];
        case MapItem::Kind::Link: {
            const auto link = drawnLinks.find(label.anchor);
            return link == drawnLinks.end() ? nowhere : link->second;
        }
        case MapItem::Kind::Actor:
        case MapItem::Kind::Hub:
            break;
        }
        return places[label.anchor];
    };
    for (const SceneLabel& label : scene.labels) {
        if (const std::uint32_t anchor = anchorOf(label); anchor != nowhere) {
            SceneLabel& drawn = part.scene.labels.emplace_back(label);
            drawn.anchor = anchor;
            drawn.opacity = 1;
        }
    }
    return part;
}

} // namespace

LightIndex::LightIndex(const Scene& scene) : m_nodes(scene.nodes.size()), m_first(scene.nodes.size() + 1, 0) {
    std::iota(m_nodes.begin(), m_nodes.end(), 0U);
    for (std::uint32_t i = 0; i < scene.links.size(); ++i) {
        const SceneLink& link = scene.links[i];
        ++m_first[link.a + 1];
        ++m_first[link.b + 1];
        if (!link.spoke) {
            m_links.push_back(i);
        } else if (link.selected) {
            m_selectedSpokes.push_back(i);
        }
    }
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
    m_incident.resize(m_first.back());
    std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
    for (std::uint32_t i = 0; i < scene.links.size(); ++i) {
        m_incident[next[scene.links[i].a]++] = i;
        m_incident[next[scene.links[i].b]++] = i;
    }
    sortByKey(m_nodes, scene.nodes);
    sortByKey(m_links, scene.links);
}

std::optional<std::uint32_t> LightIndex::nodeOf(const Scene& scene, const MapItem& item) const {
    const bool isNode = item.kind == MapItem::Kind::Actor || item.kind == MapItem::Kind::Hub;
    return isNode ? findKey(m_nodes, scene.nodes, item.key) : std::nullopt;
}

LitPart LightIndex::litPart(const Scene& scene, const Light& light, const Style& style) const {
    Lit lit(scene, light, style);
    std::vector<std::uint32_t> nodes;
    std::vector<std::uint32_t> links = m_selectedSpokes;
    const auto add = [&](std::size_t node) {
        if (!lit.has(node)) {
            lit.add(node);
            nodes.push_back(std::uint32_t(node));
        }
    };
    const auto addLink = [&](std::uint32_t link) {
        add(scene.links[link].a);
        add(scene.links[link].b);
        links.push_back(link);
    };
    const auto meant = light.on ? nodeOf(scene, *light.on) : std::nullopt;
    if (meant) {
        add(*meant);
        lit.setMeant(*meant);
        const auto incident = linksOf(*meant);
        std::for_each(incident.begin(), incident.end(), addLink);
    } else if (light.on && light.on->kind == MapItem::Kind::Link) {
        if (const auto link = findKey(m_links, scene.links, light.on->key)) {
            addLink(*link);
        }
    }
    for (const QString& key : light.on ? std::set<QString>() : light.neighbours) {
        if (const auto node = findKey(m_nodes, scene.nodes, key)) {
            add(*node);
        }
    }
    for (const SceneHull& hull : scene.hulls) {
        if (light.on == hull.item) {
            std::for_each(hull.members.begin(), hull.members.end(), add);
        }
    }
    // Of an actor or a link its own links are lit, of anything else those among the lit nodes.
    const bool areOwn =
        light.on && (light.on->kind == MapItem::Kind::Actor || light.on->kind == MapItem::Kind::Link);
    for (std::size_t i = 0; i < nodes.size() && !areOwn; ++i) {
        const auto incident = linksOf(nodes[i]);
        links.insert(links.end(), incident.begin(), incident.end());
    }
    std::sort(nodes.begin(), nodes.end());
    std::sort(links.begin(), links.end());
    links.erase(std::unique(links.begin(), links.end()), links.end());
    return partOf(scene, lit, std::move(nodes), links, style);
}

} // namespace plusone
