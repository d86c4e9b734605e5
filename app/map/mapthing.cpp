#include "map/mapthing.h"

#include "map/mapaccessible.h"
#include "map/mapitems.h"
#include "map/mapview.h"
#include "window/session.h"

#include <QWindow>

#include <algorithm>

namespace plusone {
namespace {

/// What stands at a place among the map's children, in px of the view, and whether it is selected.
struct Outline {
    QRectF box;
    bool selected = false;
};

Outline outlineAt(const Scene& scene, const MapItem& item, std::size_t index) {
    if (index < scene.nodes.size()) {
        const SceneNode& node = scene.nodes[index];
        const QPointF reach(node.radius, node.radius);
        return {QRectF(node.centre - reach, node.centre + reach), node.selected};
    }
    index -= scene.nodes.size();
    if (item.kind == MapItem::Kind::Link) {
        const SceneLink& link = scene.links[index];
        QRectF box(scene.nodes[link.a].centre, scene.nodes[link.b].centre);
        for (const SceneStrand& strand : scene.strandsOf(link)) {
            box |= QRectF(strand.from, strand.to).normalized();
        }
        return {box.normalized().adjusted(-1, -1, 1, 1), link.selected};
    }
    const auto hull = std::find_if(scene.hulls.begin(), scene.hulls.end(),
                                   [&item](const SceneHull& candidate) { return candidate.item == item; });
    return hull == scene.hulls.end() ? Outline() : Outline{hull->outline.boundingRect(), hull->selected};
}

} // namespace

MapThing::MapThing(const MapAccessible& map, MapItem item) : m_map(map), m_item(std::move(item)) {}

bool MapThing::isValid() const {
    return m_map.isValid() && m_map.indexOf(m_item) >= 0;
}

QWindow* MapThing::window() const {
    return m_map.window();
}

QAccessibleInterface* MapThing::parent() const {
    return QAccessible::queryAccessibleInterface(m_map.object());
}

QString MapThing::text(QAccessible::Text kind) const {
    const MapView* view = m_map.view();
    if (!view) {
        return {};
    }
    const Network& network = *view->controller().network();
    switch (kind) {
    case QAccessible::Name:
        return itemName(view->session(), network, m_item);
    case QAccessible::Description:
        return itemDetails(view->session(), network, m_item);
    default:
        return {};
    }
}

QRect MapThing::rect() const {
    const int index = m_map.indexOf(m_item);
    if (index < 0) {
        return {};
    }
    const QRect box = outlineAt(m_map.view()->scene(), m_item, std::size_t(index)).box.toAlignedRect();
    return {m_map.view()->mapToGlobal(box.topLeft()), box.size()};
}

QAccessible::State MapThing::state() const {
    QAccessible::State state;
    const int index = m_map.indexOf(m_item);
    if (index < 0) {
        state.invalid = true;
        return state;
    }
    MapView& view = *m_map.view();
    const Outline outline = outlineAt(view.scene(), m_item, std::size_t(index));
    state.focusable = true;
    state.selectable = true;
    state.selected = outline.selected;
    state.focused = view.hasFocus() && view.current() && m_map.thing(*view.current()) == this;
    state.offscreen = !outline.box.intersects(QRectF(view.rect()));
    state.invisible = !view.isVisible();
    return state;
}

void* MapThing::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

QStringList MapThing::actionNames() const {
    return {pressAction(), setFocusAction()};
}

void MapThing::doAction(const QString& name) {
    if (name == pressAction() && isValid()) {
        m_map.view()->press(m_item);
    } else if (name == setFocusAction() && isValid()) {
        m_map.view()->goTo(m_item);
    }
}

QStringList MapThing::keyBindingsForAction(const QString& name) const {
    return name == pressAction() ? QStringList{QKeySequence(Qt::Key_Return).toString()} : QStringList();
}

} // namespace plusone
