#pragma once

#include "scene/scene.h"

#include <QAccessibleWidget>
#include <QObject>

#include <map>
#include <optional>
#include <set>

namespace plusone {

class MapView;

/// The map as a screen reader knows it: a list of the actors and events, then the links, then the frameworks
/// that are drawn. Each is made when it is asked for, so that a map of 20,000 costs nothing more.
/// What the keys walk to, what is selected and what comes and goes is told at once.
class MapAccessible : public QObject, public QAccessibleWidget {
    Q_OBJECT

public:
    explicit MapAccessible(MapView& view);
    ~MapAccessible() override;

    /// For QAccessible::installFactory().
    static QAccessibleInterface* create(const QString& className, QObject* object);

    /// Null while the view is being taken down.
    [[nodiscard]] MapView* view() const;
    /// The interface of an item; the same one as long as the item stays on the map.
    [[nodiscard]] QAccessibleInterface* thing(const MapItem& item) const;
    /// Where the item stands among the children; -1: it is not drawn.
    [[nodiscard]] int indexOf(const MapItem& item) const;

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;
    [[nodiscard]] QString text(QAccessible::Text kind) const override;

Q_SIGNALS:
    /// After the platform was told.
    void told(QAccessibleInterface* face, QAccessible::Event what);

private:
    [[nodiscard]] const Scene& scene() const;
    void tell(QAccessibleInterface* face, QAccessible::Event what);
    void tellCurrent();
    void tellSelection();
    void tellNetwork();

    mutable std::map<MapItem, QAccessible::Id> m_things; ///< those that somebody has asked for
    std::set<MapItem> m_selected;
};

} // namespace plusone
