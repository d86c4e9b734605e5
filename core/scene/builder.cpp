#include "scene/builder.h"

#include "scene/arrangement.h"
#include "scene/hulls.h"
#include "scene/labels.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double spokeOpacity = 0.4;

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
        m_zoom = std::clamp(input.viewport.scale, 0.3, 1.6) * std::min(1.0, std::max(0.6, input.textScale));
        m_scene.size = input.viewport.size;
    }

    Scene build() {
        if (m_in.positions.size() != layoutNodeCount(m_net)) {
            return m_scene;
        }
        findLit();
        addNodes();
        addLinks();
        addSpokes();
        addHulls();
        addLabels();
        return std::move(m_scene);
    }

private:
    [[nodiscard]] bool isHub(std::size_t index) const { return index >= m_net.nodes.size(); }
    [[nodiscard]] MapItem itemOf(std::size_t index) const {
        return {isHub(index) ? MapItem::Kind::Hub : MapItem::Kind::Actor, nodeKey(m_net, index)};
    }
    [[nodiscard]] QString keyOfLink(const NetworkLink& link) const {
        return m_net.nodes[link.a].actor.slug() + u'|' + m_net.nodes[link.b].actor.slug();
    }
    [[nodiscard]] bool isSelected(const MapItem& item) const { return m_in.selected.contains(item); }

    void findLit();
    void lightHovered(const MapItem& hovered);
    [[nodiscard]] double opacityOf(std::size_t index) const {
        return m_lit[index] ? 1 : m_in.style.fadedOpacity;
    }

    void addNodes();
    void addLinks();
    void addSpokes();
    void addHulls();
    void addHull(const MapItem& item, const std::vector<std::uint32_t>& members, const QColor& colour);
    void addLabels();
    [[nodiscard]] LabelRequest nodeLabel(std::size_t index) const;
    [[nodiscard]] QPointF partnerOf(const SceneHull& hull) const;
    [[nodiscard]] LabelRequest hullLabel(const SceneHull& hull) const;
    [[nodiscard]] SceneStrand strand(const SceneNode& a, const SceneNode& b, Strand kind, double width,
                                     double offset) const;
    [[nodiscard]] double widthFor(double weight) const;
    [[nodiscard]] QString nameOf(std::size_t index) const;
    [[nodiscard]] QStringList wordingsOf(std::size_t index) const;
    [[nodiscard]] QSizeF measure(const QFont& font, const QString& text) const;

    const SceneInput& m_in;
    const Network& m_net;
    double m_zoom = 1;
    std::vector<bool> m_lit;
    Scene m_scene;
};

void Builder::findLit() {
    m_lit.assign(layoutNodeCount(m_net), m_in.focused.empty() && !m_in.hovered);
    if (m_in.hovered) {
        lightHovered(*m_in.hovered);
        return;
    }
    for (std::size_t i = 0; i < m_lit.size(); ++i) {
        m_lit[i] = m_lit[i] || m_in.focused.contains(nodeKey(m_net, i));
    }
}

void Builder::lightHovered(const MapItem& hovered) {
    for (std::size_t i = 0; i < m_lit.size(); ++i) {
        m_lit[i] = itemOf(i) == hovered;
    }
    const std::vector<bool> own = m_lit;
    for (const NetworkLink& link : m_net.links) {
        if (own[link.a] || own[link.b] ||
            (hovered.kind == MapItem::Kind::Link && keyOfLink(link) == hovered.key)) {
            m_lit[link.a] = m_lit[link.b] = true;
        }
    }
    for (std::size_t h = 0; h < m_net.hubs.size(); ++h) {
        const std::size_t hub = m_net.nodes.size() + h;
        for (const std::uint32_t member : m_net.hubs[h].members) {
            if (own[hub] || own[member]) {
                m_lit[hub] = m_lit[member] = true;
            }
        }
    }
    for (const NetworkHull& hull : m_net.hulls) {
        if (hovered.kind == MapItem::Kind::Hull && hull.framework.slug() == hovered.key) {
            for (const std::uint32_t member : hull.members) {
                m_lit[member] = true;
            }
        }
    }
}

void Builder::addNodes() {
    for (std::size_t i = 0; i < layoutNodeCount(m_net); ++i) {
        SceneNode node;
        node.item = itemOf(i);
        node.centre = m_in.viewport.toView(m_in.positions[i]);
        node.radius = nodeRadius(m_net, i, m_in.style) * m_zoom;
        node.opacity = opacityOf(i);
        node.selected = isSelected(node.item);
        node.hovered = m_in.hovered == node.item;
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

/// A strand runs parallel to the line of centres, `offset` to its left, from rim to rim.
SceneStrand Builder::strand(const SceneNode& a, const SceneNode& b, Strand kind, double width,
                            double offset) const {
    const QLineF line(a.centre, b.centre);
    const double length = std::max(line.length(), 1e-6);
    const QPointF along(line.dx() / length, line.dy() / length);
    const QPointF aside = QPointF(-along.y(), along.x()) * offset;
    const auto inset = [offset](double radius) {
        return std::sqrt(std::max(0.0, radius * radius - offset * offset));
    };
    return {kind, a.centre + aside + along * inset(a.radius), b.centre + aside - along * inset(b.radius),
            width};
}

void Builder::addLinks() {
    for (const NetworkLink& link : m_net.links) {
        SceneLink drawn;
        drawn.item = {MapItem::Kind::Link, keyOfLink(link)};
        drawn.a = link.a;
        drawn.b = link.b;
        drawn.selected = isSelected(drawn.item);
        drawn.opacity = m_lit[link.a] && m_lit[link.b] ? 1 : m_in.style.fadedOpacity;
        if (m_in.hovered &&
            (m_in.hovered->kind == MapItem::Kind::Actor || m_in.hovered->kind == MapItem::Kind::Link)) {
            // Of the lit neighbours' links among themselves only those of the hovered thing stay lit.
            const bool own = itemOf(link.a) == *m_in.hovered || itemOf(link.b) == *m_in.hovered ||
                             drawn.item.key == m_in.hovered->key;
            drawn.opacity = own ? 1 : m_in.style.fadedOpacity;
        }
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
        std::vector<double> offsets{0};
        for (std::size_t k = 1; k < widths.size(); ++k) {
            const double apart = (widths[k - 1].second + widths[k].second) / 2 + 1.5;
            offsets.push_back(offsets.back() + std::max(m_in.style.strandGap, apart));
        }
        const double middle = offsets.back() / 2;
        for (std::size_t k = 0; k < widths.size(); ++k) {
            drawn.strands.push_back(strand(m_scene.nodes[link.a], m_scene.nodes[link.b], widths[k].first,
                                           widths[k].second, offsets[k] - middle));
        }
        m_scene.links.push_back(std::move(drawn));
    }
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
            const bool lit = m_lit[hub] && m_lit[member];
            const bool meant =
                m_in.hovered && (m_in.hovered == itemOf(hub) || m_in.hovered == itemOf(member));
            spoke.opacity = meant || spoke.selected ? 1
                            : lit && !m_in.hovered  ? spokeOpacity
                                                    : m_in.style.fadedOpacity / 2;
            spoke.strands = {strand(m_scene.nodes[hub], m_scene.nodes[member], m_net.hubs[h].strand, 0.9, 0)};
            m_scene.links.push_back(std::move(spoke));
        }
    }
}

void Builder::addHull(const MapItem& item, const std::vector<std::uint32_t>& members, const QColor& colour) {
    std::vector<HullDisc> discs;
    bool lit = true;
    for (const std::uint32_t member : members) {
        discs.push_back({m_scene.nodes[member].centre, m_scene.nodes[member].radius});
        lit = lit && m_lit[member];
    }
    SceneHull hull;
    hull.item = item;
    hull.outline = hullOutline(discs, layout::hullPadding * m_zoom);
    hull.colour = colour;
    hull.selected = isSelected(item);
    hull.opacity = lit || m_in.hovered == item ? 1 : m_in.style.fadedOpacity;
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

LabelRequest Builder::nodeLabel(std::size_t index) const {
    const SceneNode& node = m_scene.nodes[index];
    const Style& style = m_in.style;
    constexpr double smaller = 0.86;
    LabelRequest request;
    SceneLabel& label = request.label;
    label.item = node.item;
    const double size = style.labelSize * m_in.textScale * (isHub(index) ? smaller : 1);
    label.font = style.font(size, node.filled ? QFont::Bold : QFont::Normal);
    label.colour = isHub(index) || node.outside ? style.muted : style.ink;
    label.opacity = node.opacity;
    for (const QString& text : wordingsOf(index)) {
        request.wordings.push_back({text, placesRound(node.centre, node.radius, measure(label.font, text))});
    }
    request.rank = isHub(index) ? 1 : (node.filled ? 1e6 : 10) + node.radius;
    if (node.selected || node.hovered) {
        request.rank += 1e7;
    }
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

LabelRequest Builder::hullLabel(const SceneHull& hull) const {
    const Style& style = m_in.style;
    LabelRequest request;
    SceneLabel& label = request.label;
    label.item = hull.item;
    QString text;
    if (const Framework* framework = m_in.dataset.find(FrameworkId(hull.item.key))) {
        text = titleOf(*framework, m_in.language);
    }
    label.font = style.font(style.labelSize * m_in.textScale * 0.95, QFont::DemiBold);
    label.colour = readableOn(hull.colour, style.paper);
    label.opacity = hull.opacity;
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
    std::vector<LabelRequest> requests;
    for (std::size_t i = 0; i < m_scene.nodes.size(); ++i) {
        const SceneNode& node = m_scene.nodes[i];
        obstacles.forbidden.emplace_back(node.centre.x() - node.radius, node.centre.y() - node.radius,
                                         2 * node.radius, 2 * node.radius);
        requests.push_back(nodeLabel(i));
    }
    for (const SceneHull& hull : m_scene.hulls) {
        if (hull.item.kind == MapItem::Kind::Hull) {
            requests.push_back(hullLabel(hull));
        }
    }
    for (const SceneLink& link : m_scene.links) {
        if (!link.spoke) {
            for (const SceneStrand& drawn : link.strands) {
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

} // namespace plusone
