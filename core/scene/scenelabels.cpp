#include "scene/scenelabels.h"

#include "scene/boxgrid.h"
#include "scene/builder.h"
#include "scene/hullrims.h"
#include "scene/labels.h"
#include "scene/linklabels.h"
#include "scene/marks.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double chosenRank = 1e7;
constexpr double byHandRank = 1e9;

/// With its ring.
QRectF boxOf(const SceneNode& node) {
    constexpr double ring = 1; // px beyond the radius
    const double reach = node.radius + ring;
    return {node.centre.x() - reach, node.centre.y() - reach, 2 * reach, 2 * reach};
}

double distance(const SceneNode& node, const QRectF& place) {
    const double dx = std::max({place.left() - node.centre.x(), 0.0, node.centre.x() - place.right()});
    const double dy = std::max({place.top() - node.centre.y(), 0.0, node.centre.y() - place.bottom()});
    return std::sqrt(dx * dx + dy * dy) - node.radius;
}

/// Places the labels of one scene; small steps over shared lists.
class Labeller {
public:
    Labeller(const SceneInput& input, const Scene& scene)
        : m_in(input), m_net(input.network), m_scene(scene),
          m_room(input.labelRoom.isNull() ? QRectF(QPointF(), input.viewport.size).adjusted(2, 2, -2, -2)
                                          : input.labelRoom) {}

    std::vector<SceneLabel> place();

    [[nodiscard]] LabelRequest nodeLabel(std::size_t index) const;
    [[nodiscard]] LabelRequest hullLabel(std::size_t index) const;
    [[nodiscard]] const QRectF& room() const { return m_room; }

private:
    [[nodiscard]] bool isHub(std::size_t index) const { return index >= m_net.nodes.size(); }
    [[nodiscard]] QString inBoth(const std::function<QString(const QString&)>& nameIn) const;
    [[nodiscard]] QStringList namesOf(const std::function<QString(const QString&)>& nameIn) const;
    [[nodiscard]] QStringList wordingsOf(std::size_t index) const;
    [[nodiscard]] std::vector<std::size_t> nodesWorthALabel() const;
    [[nodiscard]] double rankOf(const SceneNode& node) const;
    [[nodiscard]] QFont fontOf(const SceneNode& node) const;
    [[nodiscard]] bool isClear(const QRectF& place) const;
    [[nodiscard]] bool hasRoom(std::size_t index) const;
    [[nodiscard]] bool isPlainlyOf(const QRectF& place, std::size_t index) const;
    [[nodiscard]] bool isApart(const QRectF& place, double own, std::optional<std::size_t> but) const;
    [[nodiscard]] bool isPlainlyOfHull(const QRectF& place, std::size_t index) const;
    void keepByHand(LabelRequest& request) const;
    [[nodiscard]] bool isLed(const SceneNode& node) const {
        return m_leads || (m_leadsSelected && node.selected);
    }

    const SceneInput& m_in;
    const Network& m_net;
    const Scene& m_scene;
    QRectF m_room;
    std::optional<BoxGrid> m_discs; ///< of the nodes, while labels are placed
    std::optional<HullRims> m_rims; ///< while labels of few nodes are
    bool m_leads = false;           ///< names without room near their disc stand farther off
    bool m_leadsSelected = false;   ///< those of what is selected do
};

/// "Australia オーストラリア", the figure's own language first.
QString Labeller::inBoth(const std::function<QString(const QString&)>& nameIn) const {
    const QString other = m_in.language == "ja"_L1 ? u"en"_s : u"ja"_s;
    const QString own = nameIn(m_in.language);
    return !m_in.bothNames || nameIn(other) == own ? QString()
                                                   : u"%1 %2"_s.arg(shortened(own), shortened(nameIn(other)));
}

/// In both languages if it is to be, then alone, then in so many letters as will do.
QStringList Labeller::namesOf(const std::function<QString(const QString&)>& nameIn) const {
    constexpr qsizetype longest = 80; // letters, of any name
    const QString name = nameIn(m_in.language);
    QStringList names{inBoth(nameIn), shortened(name, longest), shortened(name)};
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

/// The name; where there is no room for it, an actor's code.
QStringList Labeller::wordingsOf(std::size_t index) const {
    const auto nameIn = [&](const QString& language) {
        return nameOnMap(m_in.dataset, m_net, index, language);
    };
    QStringList wordings = namesOf(nameIn);
    if (!isHub(index)) {
        wordings << m_net.nodes[index].actor.slug();
    }
    return wordings;
}

double Labeller::rankOf(const SceneNode& node) const {
    const double area = 2 * node.radius * node.radius; // as its records
    const double rank = node.item.kind == MapItem::Kind::Hub ? 1 : (node.filled ? 1e6 : 10) + area;
    const double byHand = m_in.labelOffsets.contains(node.item) ? byHandRank : 0;
    return byHand + (node.selected || node.hovered ? rank + chosenRank : rank);
}

/// Those in view; of a crowd the first in rank, as many as there could be room for.
std::vector<std::size_t> Labeller::nodesWorthALabel() const {
    std::vector<std::size_t> nodes;
    for (std::size_t i = 0; i < m_scene.nodes.size(); ++i) {
        if (m_room.contains(m_scene.nodes[i].centre)) {
            nodes.push_back(i);
        }
    }
    constexpr double smallest = 40 * 14; // px², a short name
    const auto most = std::size_t(m_room.width() * m_room.height() / smallest);
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

/// A name about as near to another's disc would be read as the other's.
bool Labeller::isPlainlyOf(const QRectF& place, std::size_t index) const {
    return isApart(place, distance(m_scene.nodes[index], place), index);
}

/// Whether what is named, `own` px away, is clearly nearer than every disc but one: still more so than those
/// before and behind the text, in its row. In a crowd, where no line would help, to be the nearest is enough.
bool Labeller::isApart(const QRectF& place, double own, std::optional<std::size_t> but) const {
    const double line = place.height();
    const double clear = m_leads ? 1.5 * own + 0.3 * line : own;
    const double inRow = m_leads ? 2 * own + line : own;
    bool isPlain = true;
    const auto visit = [&](std::uint32_t other, const QRectF&) {
        const SceneNode& node = m_scene.nodes[other];
        const bool isInRow = std::abs(node.centre.y() - place.center().y()) < line / 2;
        isPlain = isPlain && (other == but || distance(node, place) >= (isInRow ? inRow : clear));
    };
    m_discs->visitNear(place.adjusted(-inRow, -clear, inRow, clear), visit);
    return isPlain;
}

/// Its name stands by its rim, and by no disc's either.
bool Labeller::isPlainlyOfHull(const QRectF& place, std::size_t index) const {
    return m_rims->isPlainlyOf(place, index) && isApart(place, m_rims->distance(place, index), std::nullopt);
}

bool Labeller::isClear(const QRectF& place) const {
    return m_room.contains(place) && m_discs->isFree(place);
}

/// Whether as much as two letters have a place that is clear. In a crowd most nodes have none, and no name
/// has to be measured to know it: the places of a longer text reach farther from the disc, in the same
/// directions.
bool Labeller::hasRoom(std::size_t index) const {
    const SceneNode& node = m_scene.nodes[index];
    const double height = QFontMetricsF(fontOf(node)).height();
    const auto places = placesRound(node.centre, node.radius, {height / 3, height});
    return m_in.labelOffsets.contains(node.item) ||
           std::any_of(places.begin(), places.end(), [this](const QRectF& place) { return isClear(place); });
}

QFont Labeller::fontOf(const SceneNode& node) const {
    constexpr double smaller = 0.86;
    const bool hub = node.item.kind == MapItem::Kind::Hub;
    const double size = m_in.style.labelSize * m_in.textScale * (hub ? smaller : 1);
    return m_in.style.font(std::max(m_in.leastText, size), node.filled ? QFont::Bold : QFont::Normal);
}

LabelRequest Labeller::nodeLabel(std::size_t index) const {
    const SceneNode& node = m_scene.nodes[index];
    const Style& style = m_in.style;
    LabelRequest request;
    SceneLabel& label = request.label;
    label.item = node.item;
    label.anchor = std::uint32_t(index);
    label.font = fontOf(node);
    const bool quiet = isHub(index) || node.outside || node.difference == Difference::Ended;
    label.colour = quiet ? style.muted : style.ink;
    for (const QString& text : wordingsOf(index)) {
        request.wordings.push_back({text, placesRound(node.centre, node.radius, measured(text, label.font))});
    }
    if (m_discs) {
        for (LabelWording& wording : request.wordings) {
            std::erase_if(wording.places, [this, index](const QRectF& place) {
                return !isClear(place) || !isPlainlyOf(place, index);
            });
        }
    }
    request.rank = rankOf(node);
    if (isLed(node)) {
        request.aim = {node.centre, node.radius};
    }
    return request;
}

LabelRequest Labeller::hullLabel(std::size_t index) const {
    const SceneHull& hull = m_scene.hulls[index];
    const Style& style = m_in.style;
    LabelRequest request;
    SceneLabel& label = request.label;
    label.item = hull.item;
    label.anchor = std::uint32_t(index);
    QStringList texts;
    if (const Framework* framework = m_in.dataset.find(FrameworkId(hull.item.key))) {
        texts = namesOf([&](const QString& language) { return titleOf(*framework, language); });
    }
    // Its name stands on the rim, where the mark would.
    const QString sign = hull.difference == Difference::New     ? u"+ "_s
                         : hull.difference == Difference::Ended ? u"× "_s
                                                                : QString();
    label.font =
        style.font(std::max(m_in.leastText, style.labelSize * m_in.textScale * 0.95), QFont::DemiBold);
    label.colour = readableOnPaper(hull.colour, style);
    for (const QString& text : texts) {
        std::vector<QRectF> places = placesAlong(hull.outline, measured(sign + text, label.font));
        std::ranges::stable_sort(
            places, {}, [&](const QRectF& place) { return toPartner(m_scene, hull, place.center()); });
        if (m_rims) {
            std::erase_if(places, [this, index](const QRectF& place) {
                return !isClear(place) || !isPlainlyOfHull(place, index);
            });
        }
        request.wordings.push_back({sign + text, std::move(places)});
    }
    request.unlike = tieOfOthers(m_scene, hull);
    request.rank = hull.selected ? chosenRank : 5;
    if (m_rims) {
        request.aim = m_rims->aimAt(index, QFontMetricsF(label.font).height());
    }
    return request;
}

/// Where a person has put the label, in its first wording; still whole in the room.
void Labeller::keepByHand(LabelRequest& request) const {
    const auto offset = m_in.labelOffsets.find(request.label.item);
    if (offset == m_in.labelOffsets.end()) {
        return;
    }
    const LabelWording& wording = request.wordings.front();
    QRectF box(QPointF(), measured(wording.text, request.label.font));
    box.moveCenter(labelAnchor(m_scene, request.label) + offset->second);
    request.byHand = movedInto(m_room, box);
    request.rank = std::max(request.rank, byHandRank);
}

std::vector<SceneLabel> Labeller::place() {
    LabelObstacles obstacles;
    obstacles.room = m_room;
    obstacles.furniture = m_in.keepClear;
    obstacles.effort = m_in.labelEffort;
    m_discs.emplace(m_room);
    for (const SceneNode& node : m_scene.nodes) {
        obstacles.discs.push_back(boxOf(node));
        m_discs->add(obstacles.discs.back());
        if (isMarked(node.difference)) {
            obstacles.discs.push_back(markBox(m_scene, node));
        }
    }
    std::vector<LabelRequest> requests;
    const std::vector<std::size_t> nodes = nodesWorthALabel();
    constexpr std::size_t crowd = 200; // in which one would follow no line
    constexpr std::size_t few = 20;
    m_leads = nodes.size() <= crowd;
    m_leadsSelected = m_in.selected.size() <= few;
    for (const std::size_t i : nodes) {
        if (isLed(m_scene.nodes[i]) || hasRoom(i)) {
            requests.push_back(nodeLabel(i));
        }
    }
    if (m_leads) {
        constexpr double step = 0.3; // letters
        m_rims.emplace(m_scene, m_room, step * m_in.style.labelSize * m_in.textScale);
    }
    for (std::size_t i = 0; i < m_scene.hulls.size(); ++i) {
        if (m_scene.hulls[i].item.kind == MapItem::Kind::Hull) {
            requests.push_back(hullLabel(i));
        }
    }
    for (LabelRequest& request : requests) {
        keepByHand(request);
    }
    for (LabelRequest& request : linkLabels(m_in, m_scene, m_room)) {
        requests.push_back(std::move(request));
    }
    for (const SceneLink& link : m_scene.links) {
        if (!link.spoke) {
            for (const SceneStrand& drawn : m_scene.strandsOf(link)) {
                obstacles.lines.emplace_back(drawn.from, drawn.to);
            }
        }
    }
    return placeLabels(std::move(requests), obstacles);
}

/// In the first place that lies in the view, else in the best one, moved into it.
SceneLabel placedAnywhere(LabelRequest request, const QRectF& room) {
    const LabelWording& wording = request.wordings.front();
    const auto inside = std::find_if(wording.places.begin(), wording.places.end(),
                                     [&room](const QRectF& place) { return room.contains(place); });
    setText(request.label, wording.text,
            inside == wording.places.end() ? movedInto(room, wording.places.front()) : *inside);
    return std::move(request.label);
}

template <class Things>
std::optional<std::size_t> indexIn(const Things& things, const MapItem& item) {
    const auto found =
        std::find_if(things.begin(), things.end(), [&item](const auto& thing) { return thing.item == item; });
    return found == things.end() ? std::nullopt : std::optional(std::size_t(found - things.begin()));
}

} // namespace

std::vector<SceneLabel> sceneLabels(const SceneInput& input, const Scene& scene) {
    return Labeller(input, scene).place();
}

std::optional<SceneLabel> labelOf(const SceneInput& input, const Scene& scene, const MapItem& item) {
    const Labeller labeller(input, scene);
    std::optional<LabelRequest> request;
    if (item.kind == MapItem::Kind::Link) {
        if (const auto link = indexIn(scene.links, {item.kind, item.key})) {
            request = linkLabel(input, scene, *link, item.strand, labeller.room());
        }
    } else if (const auto node = indexIn(scene.nodes, item)) {
        request = labeller.nodeLabel(*node);
    } else if (const auto hull = indexIn(scene.hulls, item)) {
        request = labeller.hullLabel(*hull);
    }
    if (!request || request->wordings.front().places.empty()) {
        return std::nullopt;
    }
    return placedAnywhere(std::move(*request), labeller.room());
}

QString nameOnMap(const Dataset& dataset, const Network& network, std::size_t node, const QString& language) {
    if (node >= network.nodes.size()) {
        return nameOf(network.hubs[node - network.nodes.size()], language);
    }
    const Actor* actor = dataset.find(network.nodes[node].actor);
    return actor ? mapName(*actor, language) : network.nodes[node].actor.slug();
}

QPointF labelAnchor(const Scene& scene, const SceneLabel& label) {
    switch (label.item.kind) {
    case MapItem::Kind::Link: {
        const SceneLink& link = scene.links[label.anchor];
        return (scene.nodes[link.a].centre + scene.nodes[link.b].centre) / 2;
    }
    case MapItem::Kind::Hull: {
        QPointF sum;
        const SceneHull& hull = scene.hulls[label.anchor];
        for (const std::uint32_t member : hull.members) {
            sum += scene.nodes[member].centre;
        }
        return hull.members.empty() ? sum : sum / double(hull.members.size());
    }
    case MapItem::Kind::Actor:
    case MapItem::Kind::Hub:
        break;
    }
    return scene.nodes[label.anchor].centre;
}

} // namespace plusone
