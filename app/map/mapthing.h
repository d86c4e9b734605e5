#pragma once

#include "scene/scene.h"

#include <QAccessible>

namespace plusone {

class MapAccessible;

/// One actor, event, link or framework of the map for a screen reader. Everything is looked up when it is
/// asked for: the map moves, the thing stays the same.
class MapThing : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MapThing(const MapAccessible& map, MapItem item);

    [[nodiscard]] const MapItem& item() const { return m_item; }

    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] QAccessibleInterface* child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    [[nodiscard]] QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    /// On the screen; empty while the thing is not drawn.
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString& name) const override;

private:
    const MapAccessible& m_map;
    MapItem m_item;
};

} // namespace plusone
