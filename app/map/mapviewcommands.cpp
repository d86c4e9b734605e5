#include "map/mapview.h"

#include "map/mapitems.h"
#include "network/paths.h"
#include "window/session.h"

#include <algorithm>

// What the map's actions do, whatever hand or key asked for it.
namespace plusone {
namespace {

constexpr int deepestFocus = 3;

} // namespace

std::vector<MapItem> MapView::meantItems() const {
    if (m_current) {
        return {*m_current};
    }
    if (m_hovered) {
        return {*m_hovered};
    }
    const auto items = itemsFor(*m_controller.network(), m_session.selection());
    return {items.begin(), items.end()};
}

void MapView::setFocus(std::optional<Focus> focus) {
    if (focus != m_focus) {
        m_focus = std::move(focus);
        followFocus();
        m_quiet = std::exchange(m_hovered, std::nullopt);
        m_byKeys = false;
        light();
        Q_EMIT focusChanged();
    }
}

void MapView::focusCurrent() {
    std::vector<MapItem> things = meantItems();
    if (things.empty()) {
        Q_EMIT described(tr("Choose an actor first: click it, or walk to it with the arrow keys."));
        return;
    }
    const QString name = things.size() == 1 ? describeItem(m_session, *m_controller.network(), things.front())
                                            : tr("%n thing(s)", nullptr, int(things.size()));
    const bool again = m_focus && m_focus->on == things;
    const int depth = again ? m_focus->depth % deepestFocus + 1 : 1;
    setFocus(Focus{std::move(things), depth});
    Q_EMIT described(tr("Focus on %1, depth %2. Esc steps back.").arg(name).arg(depth));
}

void MapView::focusWays() {
    const auto things = m_session.selection().chosenThings();
    if (things.size() != 2 || things[0].kind != RecordKind::Actor || things[1].kind != RecordKind::Actor) {
        Q_EMIT described(tr("Choose two actors first: click one, then the other with Ctrl held."));
        return;
    }
    const Network& network = *m_controller.network();
    const auto paths = shortestPaths(network, network.indexOf(ActorId(things[0].slug)),
                                     network.indexOf(ActorId(things[1].slug)));
    const auto name = [this](const RecordRef& thing) { return m_session.actorName(ActorId(thing.slug)); };
    if (!paths) {
        Q_EMIT described(
            tr("No tie that is drawn leads from %1 to %2.").arg(name(things[0]), name(things[1])));
        return;
    }
    setFocus(Focus{{{MapItem::Kind::Actor, things[0].slug}, {MapItem::Kind::Actor, things[1].slug}}, 0});
    Q_EMIT described(tr("%1 – %2: %n step(s). Esc steps back.", nullptr, paths->steps)
                         .arg(name(things[0]), name(things[1])));
}

void MapView::stepBack() {
    if (m_drag.kind == Drag::Kind::Lasso) {
        m_drag = {};
        update();
        return;
    }
    if (m_focus) {
        setFocus(std::nullopt);
        Q_EMIT described({});
        return;
    }
    m_current.reset();
    m_anchor.reset();
    m_byKeys = false;
    m_session.select(Selection::none());
    light();
}

void MapView::hideSelected() {
    const auto selected = itemsFor(*m_controller.network(), m_session.selection());
    const std::vector<MapItem> items =
        selected.empty() ? meantItems() : std::vector(selected.begin(), selected.end());
    Lens lens = m_session.lens();
    for (const MapItem& item : items) {
        if (isNode(item)) {
            lens.hidden.insert(item.key);
        } else if (const auto thing = thingFor(item)) {
            lens.hidden.insert(thing->toString());
        }
    }
    const auto count = int(lens.hidden.size() - m_session.lens().hidden.size());
    if (count == 0) {
        Q_EMIT described(tr("Choose what to hide first: actors, events or frameworks."));
        return;
    }
    m_current.reset();
    m_hovered.reset();
    m_session.select(Selection::none());
    m_session.setLens(lens);
    Q_EMIT described(tr("%n thing(s) hidden. Shift+H brings all back.", nullptr, count));
}

void MapView::showHidden() {
    Lens lens = m_session.lens();
    lens.hidden.clear();
    m_session.setLens(lens);
}

void MapView::flyTo(std::set<MapItem> items) {
    m_destination = std::move(items);
    fly();
}

void MapView::flyToSelection() {
    m_fliesToSelection = true;
    fly();
}

void MapView::fly() {
    const Network& network = *m_controller.network();
    const Positions settled = m_controller.settledPositions();
    if (!settled || !m_session.isNetworkCurrent()) {
        return;
    }
    if (std::exchange(m_fliesToSelection, false)) {
        m_destination = itemsFor(network, m_session.selection());
    }
    const auto destination = std::exchange(m_destination, {});
    if (destination.size() == 1 && isNode(*destination.begin())) {
        moveTo(*destination.begin()); // the keys go on from there
    }
    std::set<QString> keys;
    for (const MapItem& item : destination) {
        keys.merge(nodesOf(network, item));
    }
    std::vector<layout::Vec2> places;
    for (std::size_t i = 0; i < layoutNodeCount(network); ++i) {
        if (keys.contains(nodeKey(network, i))) {
            places.push_back((*settled)[i]);
        }
    }
    if (places.empty()) {
        return;
    }
    m_picture.camera().flyTo(boundsOf(places), m_controller.isAnimated());
}

void MapView::togglePin() {
    const std::optional<MapItem> node = isNode(m_current) ? m_current : m_hovered;
    if (!isNode(node)) {
        return;
    }
    if (m_controller.pins().contains(node->key)) {
        m_controller.unpin(node->key);
        return;
    }
    if (const auto centre = m_picture.centreOf(*node)) {
        m_controller.pin(node->key, m_picture.viewport().toLayout(*centre));
    }
}

} // namespace plusone
