#pragma once

#include "map/focus.h"
#include "map/labelhand.h"
#include "map/mapcontroller.h"
#include "map/mappicture.h"

#include <QPolygonF>
#include <QWidget>

namespace plusone {

class Session;

/// The map: shows the picture, turns hands into selection, pins, focus and viewport. Everything that the
/// mouse does, keys do: arrows walk from node to node, Tab goes on through links, Return selects (with Ctrl
/// one more), F focuses, P pins, Ctrl+Shift with an arrow moves a label, Esc steps back.
class MapView : public QWidget {
    Q_OBJECT

public:
    MapView(Session& session, MapController& controller, QWidget* parent = nullptr);

    /// The display list of what is shown, for tests and the accessible description.
    [[nodiscard]] const Scene& scene() { return m_picture.scene(); }
    [[nodiscard]] MapPicture& picture() { return m_picture; }
    [[nodiscard]] Session& session() const { return m_session; }
    [[nodiscard]] MapController& controller() const { return m_controller; }
    [[nodiscard]] const std::optional<MapItem>& current() const { return m_current; }
    [[nodiscard]] const std::optional<Focus>& focus() const { return m_focus; }
    void setFocus(std::optional<Focus> focus);
    using QWidget::setFocus;
    /// Brings the things to the middle, as large as they are, or smaller where they would not all be seen.
    /// Waits for the layout where they have no place yet.
    void flyTo(std::set<MapItem> items);
    /// To what is selected, in the network that the lens has now or is about to have.
    void flyToSelection();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// What a click on the item does.
    void press(const MapItem& item);
    /// Puts the keys on the item, as walking there does.
    void goTo(const MapItem& item);

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void showAll();
    /// Lights the neighbourhood of the thing that the keys or the pointer are on, or of what is selected;
    /// called again, one step further (depth 1–3, then back to 1).
    void focusCurrent();
    /// Lights the shortest ways between the two actors that are selected.
    void focusWays();
    /// Leaves the focus; without one, the selection.
    void stepBack();
    void togglePin();
    /// Takes what is selected, or what the keys are on, out of the picture; the lens keeps its records.
    void hideSelected();
    void showHidden();
    /// The label of what the keys are on goes back to where the program puts it; when that was not moved,
    /// all do.
    void giveLabelsBack();

Q_SIGNALS:
    void focusChanged();
    /// The keys are on another item, or on none.
    void currentChanged();
    /// For the status bar: what the pointer or the keys are on.
    void described(const QString& text);
    /// A map with something on it has been painted.
    void painted();

protected:
    bool event(QEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    /// What the hand does between press and release.
    struct Drag {
        enum class Kind { None, Paper, Node, Label, Lasso };
        Kind kind = Kind::None;
        QPointF pressed;
        QPointF last;
        QString key;     ///< of the node
        QPolygonF lasso; ///< drawn so far
        QPointF grip;    ///< from the node's centre to the pointer
        bool moved = false;
    };

    void light();
    /// The things that a command is meant for: where the keys are, else the pointer, else what is selected.
    [[nodiscard]] std::vector<MapItem> meantItems() const;
    void choose(const std::optional<MapItem>& item, bool oneMore);
    void chooseInside(const QPolygonF& lasso, bool more);
    void fly();
    void moveTo(const std::optional<MapItem>& item);
    bool stepThroughLinks(bool forwards);
    bool walk(int key);
    bool nudgeLabel(const QKeyEvent& event);
    void hover(const std::optional<MapItem>& item);
    void followSelection();
    void followNetwork();
    void followFocus();
    void followDrag(QPointF at);

    Session& m_session;
    MapController& m_controller;
    MapPicture m_picture;
    LabelHand m_labels;
    Drag m_drag;
    std::optional<MapItem> m_hovered;
    std::optional<MapItem> m_quiet; ///< where the pointer lay when the focus came: not lit until it moves on
    std::optional<MapItem> m_current; ///< where the keys are
    std::optional<MapItem> m_anchor;  ///< the node whose links Tab goes through
    bool m_byKeys = false; ///< the keys moved last: what they are on is lit as what the pointer is on
    std::optional<Focus> m_focus;
    Light m_focusLight;
    std::set<MapItem> m_destination; ///< of a flight that waits for the layout
    bool m_fliesToSelection = false;
};

} // namespace plusone
