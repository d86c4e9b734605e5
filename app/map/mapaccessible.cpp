#include "map/mapaccessible.h"

#include "map/mapitems.h"
#include "map/mapthing.h"
#include "map/mapview.h"
#include "window/session.h"

#include <algorithm>

namespace plusone {
namespace {

/// The links that are drawn between actors come first; an event's spokes belong to its node.
std::size_t linkCount(const Scene& scene) {
    const auto spokes = std::partition_point(scene.links.begin(), scene.links.end(),
                                             [](const SceneLink& link) { return !link.spoke; });
    return std::size_t(spokes - scene.links.begin());
}

/// The frameworks' hulls come first; an event's is its node's.
std::size_t frameworkCount(const Scene& scene) {
    const auto events =
        std::partition_point(scene.hulls.begin(), scene.hulls.end(),
                             [](const SceneHull& hull) { return hull.item.kind == MapItem::Kind::Hull; });
    return std::size_t(events - scene.hulls.begin());
}

/// A link as a whole: the strand that the pointer is on is not a thing of its own.
MapItem whole(MapItem item) {
    item.strand.reset();
    return item;
}

std::set<MapItem> selectedIn(const MapView& view) {
    std::set<MapItem> items;
    for (const MapItem& item : itemsFor(*view.controller().network(), view.session().selection())) {
        items.insert(whole(item));
    }
    return items;
}

/// Index of the item in `list` plus `before`; -1: it is not in there.
template <class List>
int placeIn(const List& list, const MapItem& item, std::size_t before) {
    const auto at = std::find_if(list.begin(), list.end(),
                                 [&item](const auto& candidate) { return candidate.item == item; });
    return at == list.end() ? -1 : int(before) + int(at - list.begin());
}

} // namespace

MapAccessible::MapAccessible(MapView& map)
    : QAccessibleWidget(&map, QAccessible::List), m_selected(selectedIn(map)) {
    connect(&map, &MapView::currentChanged, this, &MapAccessible::tellCurrent);
    connect(&map.session(), &Session::selectionChanged, this, &MapAccessible::tellSelection);
    connect(&map.controller(), &MapController::networkChanged, this, &MapAccessible::tellNetwork);
}

MapAccessible::~MapAccessible() {
    for (const auto& [item, id] : m_things) {
        QAccessible::deleteAccessibleInterface(id);
    }
}

QAccessibleInterface* MapAccessible::create(const QString&, QObject* object) {
    auto* view = qobject_cast<MapView*>(object);
    return view ? new MapAccessible(*view) : nullptr;
}

QAccessibleInterface* MapAccessible::thing(const MapItem& item) const {
    const MapItem wanted = whole(item);
    const auto at = m_things.find(wanted);
    if (at != m_things.end()) {
        return QAccessible::accessibleInterface(at->second);
    }
    auto* made = new MapThing(*this, wanted);
    m_things[wanted] = QAccessible::registerAccessibleInterface(made);
    return made;
}

MapView* MapAccessible::view() const {
    return qobject_cast<MapView*>(object());
}

const Scene& MapAccessible::scene() const {
    static const Scene none;
    return view() ? view()->scene() : none;
}

int MapAccessible::childCount() const {
    return int(scene().nodes.size() + linkCount(scene()) + frameworkCount(scene()));
}

QAccessibleInterface* MapAccessible::child(int index) const {
    if (index < 0 || index >= childCount()) {
        return nullptr;
    }
    auto at = std::size_t(index);
    if (at < scene().nodes.size()) {
        return thing(scene().nodes[at].item);
    }
    at -= scene().nodes.size();
    return at < linkCount(scene()) ? thing(scene().links[at].item)
                                   : thing(scene().hulls[at - linkCount(scene())].item);
}

int MapAccessible::indexOf(const MapItem& item) const {
    const std::size_t nodes = scene().nodes.size();
    switch (item.kind) {
    case MapItem::Kind::Actor:
    case MapItem::Kind::Hub:
        break;
    case MapItem::Kind::Link:
        return placeIn(scene().links, item, nodes);
    case MapItem::Kind::Hull:
        return placeIn(scene().hulls, item, nodes + linkCount(scene()));
    }
    return placeIn(scene().nodes, item, 0);
}

int MapAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const auto* thing = dynamic_cast<const MapThing*>(child);
    return thing ? indexOf(thing->item()) : -1;
}

QAccessibleInterface* MapAccessible::childAt(int x, int y) const {
    if (!view()) {
        return nullptr;
    }
    const QPoint at = view()->mapFromGlobal(QPoint(x, y));
    const auto item = view()->rect().contains(at) ? view()->picture().itemAt(at) : std::nullopt;
    return item ? thing(*item) : nullptr;
}

QAccessibleInterface* MapAccessible::focusChild() const {
    const bool isOn =
        view() && view()->hasFocus() && view()->current() && indexOf(whole(*view()->current())) >= 0;
    return isOn ? thing(*view()->current()) : nullptr;
}

QString MapAccessible::text(QAccessible::Text kind) const {
    if (!view()) {
        return {};
    }
    const Network& network = *view()->controller().network();
    switch (kind) {
    case QAccessible::Description:
        return network.nodes.empty()
                   ? MapView::tr("Nothing stands in this view. Widen the time or take a filter away.")
                   : tr("%1, %2").arg(tr("%n actor(s)", nullptr, int(network.nodes.size())),
                                      tr("%n link(s)", nullptr, int(network.links.size())));
    case QAccessible::Help:
        return tr("Arrow keys walk from actor to actor, Tab goes on through links, Return selects.");
    default:
        return QAccessibleWidget::text(kind);
    }
}

void MapAccessible::tell(QAccessibleInterface* face, QAccessible::Event what) {
    QAccessibleEvent event(face, what);
    QAccessible::updateAccessibility(&event);
    Q_EMIT told(face, what);
}

void MapAccessible::tellCurrent() {
    if (view()->current()) {
        tell(thing(*view()->current()), QAccessible::Focus);
    }
}

void MapAccessible::tellSelection() {
    if (m_things.empty()) {
        return; // nobody has asked for anything: nobody listens
    }
    const std::set<MapItem> before = std::exchange(m_selected, selectedIn(*view()));
    for (const MapItem& item : before) {
        if (m_things.contains(item) && !m_selected.contains(item)) {
            tell(thing(item), QAccessible::SelectionRemove);
        }
    }
    if (m_selected.size() == 1 && indexOf(*m_selected.begin()) >= 0) {
        tell(thing(*m_selected.begin()), QAccessible::Selection);
    } else {
        tell(this, QAccessible::SelectionWithin);
    }
}

/// What the new network has no more is told and forgotten; what it has is found by whoever asks.
void MapAccessible::tellNetwork() {
    const Network& network = *view()->controller().network();
    const std::set<MapItem> drawn = m_things.empty() ? std::set<MapItem>() : itemsOf(network);
    for (auto at = m_things.begin(); at != m_things.end();) {
        if (drawn.contains(at->first)) {
            ++at;
            continue;
        }
        tell(QAccessible::accessibleInterface(at->second), QAccessible::ObjectDestroyed);
        QAccessible::deleteAccessibleInterface(at->second);
        at = m_things.erase(at);
    }
    tell(this, QAccessible::ObjectReorder);
}

} // namespace plusone
