#include "scene/builder.h"

#include "scene/arrangement.h"
#include "scene/boxgrid.h"
#include "scene/labels.h"
#include "scene/lighting.h"
#include "scene/motion.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// A framework keeps its tint at every moment: by its place among all of its kind in the data. The few
/// minilateral ones begin where the plus-one ones of the founding moment end, so that none of these share a
/// tint.
std::size_t hullTint(const Dataset& dataset, const FrameworkId& id) {
    constexpr std::size_t minilateralFrom = 5;
    const Framework& wanted = *dataset.find(id);
    std::size_t place = 0;
    for (const Framework& framework : dataset.frameworks()) {
        if (framework.id == id) {
            break;
        }
        place += framework.frameworkKind == wanted.frameworkKind;
    }
    return place + (wanted.frameworkKind == FrameworkKind::Minilateral ? minilateralFrom : 0);
}

/// Builds one scene; small steps over shared lists.
class Builder {
public:
    explicit Builder(const SceneInput& input) : m_in(input), m_net(input.network) {
        m_scene.size = input.viewport.size;
        m_scene.zoom = discZoom(input.viewport) * std::min(1.0, std::max(0.6, input.textScale));
    }

    Scene build() {
        if (m_in.positions.size() != layoutNodeCount(m_net)) {
            return m_scene;
        }
        addNodes();
        addLinks();
        addSpokes();
        addHulls();
        addLabels();
        lightScene(m_scene, m_in.light, m_in.style);
        return std::move(m_scene);
    }

    [[nodiscard]] LabelRequest nodeLabel(const SceneNode& node, std::size_t index) const;

private:
    [[nodiscard]] bool isHub(std::size_t index) const { return index >= m_net.nodes.size(); }
    [[nodiscard]] MapItem itemOf(std::size_t index) const {
        return {isHub(index) ? MapItem::Kind::Hub : MapItem::Kind::Actor, nodeKey(m_net, index)};
    }
    [[nodiscard]] bool isSelected(const MapItem& item) const { return m_in.selected.contains(item); }

    void addNodes();
    void addLinks();
    void addSpokes();
    void addHulls();
    void addHull(const MapItem& item, const std::vector<std::uint32_t>& members, const QColor& colour);
    void addLabels();
    [[nodiscard]] std::vector<std::size_t> nodesWorthALabel(const QRectF& room) const;
    [[nodiscard]] double rankOf(const SceneNode& node) const;
    [[nodiscard]] bool isNearest(const QRectF& place, std::size_t index) const;

    [[nodiscard]] QPointF partnerOf(const SceneHull& hull) const;
    [[nodiscard]] LabelRequest hullLabel(std::size_t index) const;
    void addLink(SceneLink link, const std::vector<SceneStrand>& strands);
    [[nodiscard]] double widthFor(double weight) const;
    [[nodiscard]] QString nameOf(std::size_t index) const;
    [[nodiscard]] QStringList wordingsOf(std::size_t index) const;
    [[nodiscard]] QSizeF measure(const QFont& font, const QString& text) const;

    const SceneInput& m_in;
    const Network& m_net;
    Scene m_scene;
    std::optional<BoxGrid> m_discs; ///< of the nodes, while labels are placed
};

void Builder::addNodes() {
    for (std::size_t i = 0; i < layoutNodeCount(m_net); ++i) {
        SceneNode node;
        node.item = itemOf(i);
        node.centre = m_in.viewport.toView(m_in.positions[i]);
        node.radius = nodeRadius(m_net, i, m_in.style) * m_scene.zoom;
        node.selected = isSelected(node.item);
        node.hovered = m_in.light.on == node.item;
        node.pinned = m_in.pinned.contains(node.item.key);
        if (isHub(i)) {
            node.shape = SceneNode::Shape::Diamond;
            node.strand = m_net.hubs[i - m_net.nodes.size()].strand;
        } else {
            const Actor* actor = m_in.dataset.find(m_net.nodes[i].actor);
            const bool organisation = actor && actor->actorKind == ActorKind::Organisation;
            node.shape = organisation ? SceneNode::Shape::RoundedSquare : SceneNode::Shape::Disc;
            node.filled = node.item.key == "JPN"_L1 || node.item.key == "USA"_L1;
            node.outside = m_net.nodes[i].outside;
        }
        m_scene.nodes.push_back(std::move(node));
    }
}

double Builder::widthFor(double weight) const {
    const double width = m_in.style.minimumWidth * std::sqrt(1 + weight);
    return std::min(width, m_in.style.maximumWidth) * std::min(1.0, std::max(0.7, m_in.textScale));
}

void Builder::addLinks() {
    for (const NetworkLink& link : m_net.links) {
        SceneLink drawn;
        drawn.item = {MapItem::Kind::Link, link.key};
        drawn.a = link.a;
        drawn.b = link.b;
        drawn.selected = isSelected(drawn.item);
        std::vector<std::pair<Strand, double>> widths;
        for (std::size_t s = 0; s < strandCount; ++s) {
            if (link.weight[s] > 0) {
                widths.emplace_back(Strand(s), widthFor(link.weight[s]));
                drawn.selected =
                    drawn.selected || isSelected({MapItem::Kind::Link, drawn.item.key, Strand(s)});
            }
        }
        if (!m_in.strands && !widths.empty()) {
            const auto strongest =
                std::max_element(link.weight.begin(), link.weight.end()) - link.weight.begin();
            widths = {{Strand(strongest), widthFor(link.total())}};
        }
        std::vector<SceneStrand> strands;
        double offset = 0;
        for (std::size_t k = 0; k < widths.size(); ++k) {
            if (k > 0) {
                const double apart = (widths[k - 1].second + widths[k].second) / 2 + 1.5;
                offset += std::max(m_in.style.strandGap, apart);
            }
            strands.push_back({widths[k].first, {}, {}, widths[k].second, offset});
        }
        for (SceneStrand& strand : strands) {
            strand.offset -= offset / 2;
        }
        addLink(std::move(drawn), strands);
    }
}

void Builder::addLink(SceneLink link, const std::vector<SceneStrand>& strands) {
    link.firstStrand = std::uint32_t(m_scene.strands.size());
    link.strandCount = std::uint32_t(strands.size());
    m_scene.strands.insert(m_scene.strands.end(), strands.begin(), strands.end());
    placeStrands(m_scene, link);
    m_scene.links.push_back(std::move(link));
}

void Builder::addSpokes() {
    if (m_net.manyParty != ManyParty::Hub) {
        return;
    }
    for (std::size_t h = 0; h < m_net.hubs.size(); ++h) {
        const std::size_t hub = m_net.nodes.size() + h;
        for (const std::uint32_t member : m_net.hubs[h].members) {
            SceneLink spoke;
            spoke.item = itemOf(hub);
            spoke.a = hub;
            spoke.b = member;
            spoke.spoke = true;
            spoke.selected = isSelected(spoke.item);
            addLink(std::move(spoke), {{m_net.hubs[h].strand, {}, {}, 0.9, 0}});
        }
    }
}

void Builder::addHull(const MapItem& item, const std::vector<std::uint32_t>& members, const QColor& colour) {
    SceneHull hull;
    hull.item = item;
    hull.members = members;
    placeOutline(m_scene, hull);
    hull.colour = colour;
    hull.selected = isSelected(item);
    m_scene.hulls.push_back(std::move(hull));
}

void Builder::addHulls() {
    for (const NetworkHull& hull : m_net.hulls) {
        const std::size_t tint = hullTint(m_in.dataset, hull.framework) % m_in.style.frameworks.size();
        addHull({MapItem::Kind::Hull, hull.framework.slug()}, hull.members, m_in.style.frameworks[tint]);
    }
    if (m_net.manyParty == ManyParty::Hull) {
        for (const NetworkHub& hub : m_net.hubs) {
            addHull({MapItem::Kind::Hub, hub.key}, hub.members,
                    m_in.style.strands[std::size_t(hub.strand)].colour);
        }
    }
}

QString Builder::nameOf(std::size_t index) const {
    if (isHub(index)) {
        const NetworkHub& hub = m_net.hubs[index - m_net.nodes.size()];
        return m_in.language == "ja"_L1 && !hub.nameJa.isEmpty() ? hub.nameJa : hub.name;
    }
    const Actor* actor = m_in.dataset.find(m_net.nodes[index].actor);
    return actor ? mapName(*actor, m_in.language) : m_net.nodes[index].actor.slug();
}

QSizeF Builder::measure(const QFont& font, const QString& text) const {
    const QFontMetricsF metrics(font);
    return {metrics.horizontalAdvance(text) + 2, metrics.height()};
}

/// The name; where there is no room for it, an actor's code.
QStringList Builder::wordingsOf(std::size_t index) const {
    // A name longer than this says no more on a map; the inspector has it whole.
    constexpr qsizetype longest = 40;
    const QString name = nameOf(index);
    QStringList wordings{name.size() > longest ? name.left(longest) + u'…' : name};
    if (!isHub(index)) {
        wordings << m_net.nodes[index].actor.slug();
    }
    return wordings;
}

double Builder::rankOf(const SceneNode& node) const {
    const double rank = node.item.kind == MapItem::Kind::Hub ? 1 : (node.filled ? 1e6 : 10) + node.radius;
    return node.selected || node.hovered ? rank + 1e7 : rank;
}

/// Those in view; of a crowd the first in rank, as many as there could be room for.
std::vector<std::size_t> Builder::nodesWorthALabel(const QRectF& room) const {
    std::vector<std::size_t> nodes;
    for (std::size_t i = 0; i < m_scene.nodes.size(); ++i) {
        if (room.contains(m_scene.nodes[i].centre)) {
            nodes.push_back(i);
        }
    }
    constexpr double smallest = 40 * 14; // px², a short name
    const auto most = std::size_t(room.width() * room.height() / smallest);
    if (nodes.size() > most) {
        const auto last = nodes.begin() + std::ptrdiff_t(most);
        std::nth_element(nodes.begin(), last, nodes.end(), [this](std::size_t a, std::size_t b) {
            const double first = rankOf(m_scene.nodes[a]);
            const double second = rankOf(m_scene.nodes[b]);
            return first != second ? first > second : a < b;
        });
        nodes.erase(last, nodes.end());
        std::sort(nodes.begin(), nodes.end());
    }
    return nodes;
}

bool Builder::isNearest(const QRectF& place, std::size_t index) const {
    const auto distance = [&](const SceneNode& node) {
        const double dx = std::max({place.left() - node.centre.x(), 0.0, node.centre.x() - place.right()});
        const double dy = std::max({place.top() - node.centre.y(), 0.0, node.centre.y() - place.bottom()});
        return std::hypot(dx, dy) - node.radius;
    };
    const double own = distance(m_scene.nodes[index]);
    bool nearest = true;
    m_discs->visitNear(place.adjusted(-own, -own, own, own), [&](std::uint32_t other, const QRectF&) {
        nearest = nearest && (other == index || distance(m_scene.nodes[other]) >= own);
    });
    return nearest;
}

LabelRequest Builder::nodeLabel(const SceneNode& node, std::size_t index) const {
    const Style& style = m_in.style;
    constexpr double smaller = 0.86;
    LabelRequest request;
    SceneLabel& label = request.label;
    label.item = node.item;
    label.anchor = std::uint32_t(index);
    const double size = style.labelSize * m_in.textScale * (isHub(index) ? smaller : 1);
    label.font = style.font(size, node.filled ? QFont::Bold : QFont::Normal);
    label.colour = isHub(index) || node.outside ? style.muted : style.ink;
    for (const QString& text : wordingsOf(index)) {
        request.wordings.push_back({text, placesRound(node.centre, node.radius, measure(label.font, text))});
    }
    // A name nearer to another's disc would be read as the other's: such places come last.
    if (m_discs) {
        const LabelWording whole = request.wordings.front();
        for (LabelWording& wording : request.wordings) {
            std::erase_if(wording.places, [&](const QRectF& place) { return !isNearest(place, index); });
        }
        request.wordings.push_back(whole);
    }
    request.rank = rankOf(node);
    return request;
}

/// The middle of the members that stand for no more than this hull: all but Japan and the U.S.; of ones that
/// have no others, of all.
QPointF Builder::partnerOf(const SceneHull& hull) const {
    QPointF sum;
    int count = 0;
    for (const NetworkHull& drawn : m_net.hulls) {
        for (const std::uint32_t member : drawn.members) {
            if (drawn.framework.slug() == hull.item.key && !m_scene.nodes[member].filled) {
                sum += m_scene.nodes[member].centre;
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : hull.outline.boundingRect().center();
}

LabelRequest Builder::hullLabel(std::size_t index) const {
    const SceneHull& hull = m_scene.hulls[index];
    const Style& style = m_in.style;
    LabelRequest request;
    SceneLabel& label = request.label;
    label.item = hull.item;
    label.anchor = std::uint32_t(index);
    QString text;
    if (const Framework* framework = m_in.dataset.find(FrameworkId(hull.item.key))) {
        text = titleOf(*framework, m_in.language);
    }
    label.font = style.font(style.labelSize * m_in.textScale * 0.95, QFont::DemiBold);
    label.colour = readableOn(hull.colour, style.paper);
    std::vector<QRectF> places = placesAlong(hull.outline, measure(label.font, text));
    // Where the hull parts from the others is by the members that are not at its ends already: Japan and the
    // U.S. are in most.
    const QPointF partner = partnerOf(hull);
    std::stable_sort(places.begin(), places.end(), [&partner](const QRectF& a, const QRectF& b) {
        return QLineF(a.center(), partner).length() < QLineF(b.center(), partner).length();
    });
    request.wordings = {{text, std::move(places)}};
    request.rank = hull.selected ? 1e7 : 5;
    return request;
}

void Builder::addLabels() {
    LabelObstacles obstacles;
    obstacles.room = m_in.labelRoom.isNull() ? QRectF(QPointF(), m_in.viewport.size).adjusted(2, 2, -2, -2)
                                             : m_in.labelRoom;
    obstacles.forbidden = m_in.keepClear;
    m_discs.emplace(obstacles.room);
    std::vector<LabelRequest> requests;
    for (std::size_t i = 0; i < m_scene.nodes.size(); ++i) {
        const SceneNode& node = m_scene.nodes[i];
        obstacles.forbidden.emplace_back(node.centre.x() - node.radius, node.centre.y() - node.radius,
                                         2 * node.radius, 2 * node.radius);
        m_discs->add(obstacles.forbidden.back());
    }
    for (const std::size_t i : nodesWorthALabel(obstacles.room)) {
        requests.push_back(nodeLabel(m_scene.nodes[i], i));
    }
    for (std::size_t i = 0; i < m_scene.hulls.size(); ++i) {
        if (m_scene.hulls[i].item.kind == MapItem::Kind::Hull) {
            requests.push_back(hullLabel(i));
        }
    }
    for (const SceneLink& link : m_scene.links) {
        if (!link.spoke) {
            for (const SceneStrand& drawn : m_scene.strandsOf(link)) {
                obstacles.lines.emplace_back(drawn.from, drawn.to);
            }
        }
    }
    m_scene.labels = placeLabels(std::move(requests), obstacles);
}

} // namespace

Scene buildScene(const SceneInput& input) {
    return Builder(input).build();
}

SceneLabel labelOf(const SceneInput& input, const Scene& scene, std::size_t node) {
    LabelRequest request = Builder(input).nodeLabel(scene.nodes[node], node);
    const QRectF view(QPointF(), scene.size);
    const LabelWording& wording = request.wordings.front();
    const auto inside = std::find_if(wording.places.begin(), wording.places.end(),
                                     [&view](const QRectF& place) { return view.contains(place); });
    setText(request.label, wording.text, inside == wording.places.end() ? wording.places.front() : *inside);
    return request.label;
}

} // namespace plusone
