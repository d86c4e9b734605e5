#include "map/mapview.h"

#include "map/mapitems.h"
#include "scene/arrangement.h"
#include "scene/hittest.h"
#include "scene/painter.h"
#include "window/session.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace plusone {
namespace {

constexpr double zoomStep = 1.25;
constexpr int deepestFocus = 3;
constexpr float legendGround = 0.85F; ///< opacity

bool isNode(const std::optional<MapItem>& item) {
    return item && (item->kind == MapItem::Kind::Actor || item->kind == MapItem::Kind::Hub);
}

} // namespace

MapView::MapView(Session& session, MapController& controller, QWidget* parent)
    : QWidget(parent), m_session(session), m_controller(controller) {
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&controller, &MapController::networkChanged, this, [this] {
        m_held = false;
        followSelection();
        invalidate();
    });
    connect(&controller, &MapController::positionsChanged, this, [this] {
        if (m_fitted && !m_held) {
            fit();
        }
        invalidate();
    });
    connect(&session, &Session::selectionChanged, this, &MapView::followSelection);
    connect(&session, &Session::styleChanged, this, &MapView::invalidate);
    followSelection();
}

QSize MapView::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36};
}

QSize MapView::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 16};
}

void MapView::invalidate() {
    m_sceneValid = false;
    update();
}

QRectF MapView::mapRoom() const {
    // Discs at the rim need room for themselves and for their labels.
    const double margin = m_session.style().maximumRadius + 3 * m_session.style().grid;
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin - m_legendSize.height());
    return room.isValid() ? room : QRectF(rect());
}

void MapView::fit() {
    m_viewport = Viewport::fitting(boundsOf(*m_controller.positions()), size(), mapRoom());
}

const Scene& MapView::scene() {
    if (m_sceneValid) {
        return m_scene;
    }
    if (m_controller.positions()->size() != layoutNodeCount(*m_controller.network())) {
        // The first frame of this network is still on its way.
        m_scene = Scene{m_viewport.size, {}, {}, {}, {}};
        return m_scene;
    }
    m_scene = makeScene();
    m_sceneValid = true;
    // The legend explains what is drawn, so it follows the scene; a change of its size makes other room.
    const QSizeF room = m_legendSize;
    layOutLegendFor(m_scene);
    if (m_legendSize != room) {
        if (m_fitted) {
            fit();
        }
        m_scene = makeScene();
    }
    return m_scene;
}

Scene MapView::makeScene() const {
    const Network& network = *m_controller.network();
    const Positions positions = m_controller.positions();
    SceneInput input{m_session.dataset(), network, *positions, m_viewport, m_session.style()};
    input.language = m_session.language();
    input.selected = m_selected;
    input.hovered = m_hovered ? m_hovered : m_byKeys && hasFocus() ? m_current : std::nullopt;
    if (m_focusDepth > 0) {
        input.focused = neighbourhood(network, m_focus, m_focusDepth);
    }
    for (const auto& pin : m_controller.pins()) {
        input.pinned.insert(pin.first);
    }
    if (!m_legend.empty()) {
        input.keepClear.push_back(legendRect());
    }
    return buildScene(input);
}

QFont MapView::legendFont() const {
    return m_session.style().font(m_session.style().bodySize * 0.9);
}

QRectF MapView::legendRect() const {
    const double margin = m_session.style().grid;
    return {QPointF(margin, height() - m_legendSize.height() - margin / 2), m_legendSize};
}

void MapView::layOutLegendFor(const Scene& drawn) {
    m_legend = legendFor(drawn, m_session.language());
    m_legendSize = layOutLegend(m_legend, legendFont(), width() - 2 * m_session.style().grid);
    // On a map as small as this the legend would hide what it explains.
    if (m_legendSize.height() > height() / 5.0) {
        m_legend.clear();
        m_legendSize = {};
    }
}

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_session.style().paper);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScene(painter, scene(), m_session.style());
    QColor ground = m_session.style().paper;
    ground.setAlphaF(legendGround);
    painter.fillRect(legendRect(), ground); // a map that was moved may lie below it
    paintLegend(painter, m_legend, legendRect().topLeft(), legendFont(), m_session.style());
    if (m_controller.network()->nodes.empty()) {
        painter.setFont(m_session.style().font(m_session.style().bodySize));
        painter.setPen(m_session.style().muted);
        painter.drawText(mapRoom(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Nothing stands in this view. Widen the time or take a filter away."));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_session.style().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void MapView::resizeEvent(QResizeEvent*) {
    m_controller.setAspect(double(width()) / std::max(1, height()));
    if (m_fitted) {
        fit();
    } else {
        m_viewport.size = size();
    }
    invalidate();
}

void MapView::zoom(double factor, QPointF about) {
    m_fitted = false;
    m_viewport = m_viewport.zoomed(factor, about);
    invalidate();
}

void MapView::zoomIn() {
    zoom(zoomStep, QRectF(rect()).center());
}

void MapView::zoomOut() {
    zoom(1 / zoomStep, QRectF(rect()).center());
}

void MapView::showAll() {
    m_fitted = true;
    m_held = false;
    fit();
    invalidate();
}

void MapView::wheelEvent(QWheelEvent* event) {
    // 120 eighths of a degree are one notch of a common wheel; trackpads send smaller ones.
    zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

bool MapView::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoom(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto item = hitTest(scene(), help->pos());
        if (item) {
            QToolTip::showText(help->globalPos(), describeItem(m_session, *m_controller.network(), *item),
                               this);
        } else {
            QToolTip::hideText();
        }
        return true;
    }
    return QWidget::event(event);
}

void MapView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton && event->button() != Qt::MiddleButton) {
        return;
    }
    m_byKeys = false;
    m_drag = {};
    m_drag.pressed = m_drag.last = event->position();
    m_drag.kind = Drag::Kind::Paper;
    const auto item = event->button() == Qt::LeftButton ? hitTest(scene(), event->position()) : std::nullopt;
    if (isNode(item)) {
        m_drag.kind = Drag::Kind::Node;
        m_drag.key = item->key;
        for (const SceneNode& node : scene().nodes) {
            if (node.item == *item) {
                m_drag.grip = event->position() - node.centre;
            }
        }
    }
}

void MapView::followDrag(QPointF at) {
    if (!m_drag.moved && (at - m_drag.pressed).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    m_drag.moved = true;
    // The picture must not be refitted under a hand that is moving it, nor right after.
    m_held = true;
    if (m_drag.kind == Drag::Kind::Paper) {
        m_fitted = false;
        m_viewport = m_viewport.panned(at - m_drag.last);
        setCursor(Qt::ClosedHandCursor);
        invalidate();
    } else {
        m_controller.pin(m_drag.key, m_viewport.toLayout(at - m_drag.grip));
    }
    m_drag.last = at;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag.kind != Drag::Kind::None) {
        followDrag(event->position());
        return;
    }
    hover(hitTest(scene(), event->position()));
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    const Drag drag = std::exchange(m_drag, {});
    unsetCursor();
    if (drag.kind == Drag::Kind::None || drag.moved || event->button() != Qt::LeftButton) {
        return;
    }
    const auto item = hitTest(scene(), event->position());
    moveTo(item);
    select(item);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto item = hitTest(scene(), event->position());
    if (isNode(item)) {
        moveTo(item);
        focusCurrent();
    }
}

void MapView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    invalidate();
}

/// What the keys had lit is lit for them alone.
void MapView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    invalidate();
}

void MapView::leaveEvent(QEvent*) {
    hover(std::nullopt);
}

void MapView::hover(const std::optional<MapItem>& item) {
    if (item == m_hovered) {
        return;
    }
    m_hovered = item;
    setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT described(item ? describeItem(m_session, *m_controller.network(), *item) : QString());
    invalidate();
}

void MapView::select(const std::optional<MapItem>& item) {
    m_session.select(item ? selectionFor(m_session, *m_controller.network(), *item) : Selection::none());
}

void MapView::followSelection() {
    m_selected = itemsFor(*m_controller.network(), m_session.selection());
    invalidate();
}

void MapView::moveTo(const std::optional<MapItem>& item) {
    m_current = item;
    if (isNode(item)) {
        m_anchor = item;
    }
    const QString text = item ? describeItem(m_session, *m_controller.network(), *item) : QString();
    setAccessibleDescription(text);
    QAccessibleEvent change(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&change);
    Q_EMIT described(text);
    invalidate();
}

bool MapView::walk(int key) {
    QPointF direction;
    switch (key) {
    case Qt::Key_Left:
        direction = {-1, 0};
        break;
    case Qt::Key_Right:
        direction = {1, 0};
        break;
    case Qt::Key_Up:
        direction = {0, -1};
        break;
    case Qt::Key_Down:
        direction = {0, 1};
        break;
    default:
        return false;
    }
    if (const auto next = nextNode(scene(), isNode(m_current) ? m_current : m_anchor, direction)) {
        m_byKeys = true;
        moveTo(next);
    }
    return true;
}

bool MapView::stepThroughLinks(bool forwards) {
    if (!m_anchor) {
        return false;
    }
    const MapItem anchor = *m_anchor;
    std::vector<MapItem> stops{anchor};
    for (const SceneLink& link : scene().links) {
        // A spoke stands for its event: from the event's own node there is nowhere to go by it.
        if ((scene().nodes[link.a].item == anchor || scene().nodes[link.b].item == anchor) &&
            link.item != anchor) {
            stops.push_back(link.item);
        }
    }
    const auto at = std::find(stops.begin(), stops.end(), m_current.value_or(*m_anchor));
    const auto index = std::distance(stops.begin(), at) + (forwards ? 1 : -1);
    if (index < 0 || index >= std::ssize(stops)) {
        return false;
    }
    m_byKeys = true;
    moveTo(stops[static_cast<std::size_t>(index)]);
    m_anchor = anchor; // an event reached by its spoke is a stop on the way, not a new beginning
    return true;
}

bool MapView::focusNextPrevChild(bool next) {
    // Past the last link Tab leaves the map, so the keyboard is never caught in it.
    return stepThroughLinks(next) || QWidget::focusNextPrevChild(next);
}

void MapView::keyPressEvent(QKeyEvent* event) {
    if (walk(event->key())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        select(m_current);
        break;
    case Qt::Key_Plus:
        zoomIn();
        break;
    case Qt::Key_Minus:
        zoomOut();
        break;
    case Qt::Key_0:
        showAll();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MapView::focusCurrent() {
    std::optional<MapItem> node = isNode(m_current) ? m_current : m_hovered;
    if (!isNode(node) && m_session.selection().record.kind == RecordKind::Actor) {
        node = MapItem{MapItem::Kind::Actor, m_session.selection().record.slug};
    }
    if (!isNode(node)) {
        Q_EMIT described(tr("Choose an actor first: click it, or walk to it with the arrow keys."));
        return;
    }
    m_focusDepth = node->key == m_focus ? m_focusDepth % deepestFocus + 1 : 1;
    m_focus = node->key;
    Q_EMIT described(tr("Focus on %1, depth %2. Esc steps back.")
                         .arg(describeItem(m_session, *m_controller.network(), *node))
                         .arg(m_focusDepth));
    invalidate();
}

void MapView::stepBack() {
    if (m_focusDepth > 0) {
        m_focusDepth = 0;
        m_focus.clear();
        invalidate();
        return;
    }
    m_current.reset();
    m_anchor.reset();
    m_byKeys = false;
    m_session.select(Selection::none());
    invalidate();
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
    for (const SceneNode& candidate : scene().nodes) {
        if (candidate.item == *node) {
            m_controller.pin(node->key, m_viewport.toLayout(candidate.centre));
            return;
        }
    }
}

} // namespace plusone
