#include "map/mapview.h"

#include "map/mapaccessible.h"
#include "map/mapitems.h"
#include "scene/hittest.h"
#include "window/session.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double zoomStep = 1.25;
constexpr float lassoGround = 0.1F;

} // namespace

MapView::MapView(Session& session, MapController& controller, QWidget* parent)
    : QWidget(parent), m_session(session), m_controller(controller), m_picture(session, controller),
      m_labels(controller, m_picture) {
    QAccessible::installFactory(&MapAccessible::create); // before the name makes Qt ask for an interface
    setObjectName(QStringLiteral("map"));
    setAccessibleName(tr("Map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&m_picture, &MapPicture::changed, this, qOverload<>(&QWidget::update));
    connect(&controller, &MapController::networkChanged, this, &MapView::followNetwork);
    connect(&session, &Session::selectionChanged, this, &MapView::followSelection);
    connect(&controller, &MapController::settled, this, &MapView::fly);
    followSelection();
}

QSize MapView::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 36};
}

QSize MapView::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 40, fontMetrics().height() * 6};
}

/// What the pointer is on is lit, else what the keys are on, else the focus.
void MapView::light() {
    Light light = m_focusLight;
    light.on = m_hovered ? m_hovered : m_byKeys && hasFocus() ? m_current : std::nullopt;
    m_picture.setLight(std::move(light));
}

void MapView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (m_picture.devicePixelRatio() != devicePixelRatioF()) {
        m_picture.resize(size(), devicePixelRatioF()); // the window went to another screen
    }
    painter.drawImage(QPointF(), m_picture.image());
    painter.drawImage(m_picture.legendRect().topLeft(), m_picture.legendImage());
    if (m_controller.network()->nodes.empty()) {
        painter.setFont(m_session.style().font(m_session.style().bodySize));
        painter.setPen(m_session.style().muted);
        painter.drawText(m_picture.room(), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("Nothing stands in this view. Widen the time or take a filter away."));
    }
    if (m_drag.kind == Drag::Kind::Lasso) {
        QColor inside = m_session.style().accent;
        inside.setAlphaF(lassoGround);
        painter.setPen(QPen(m_session.style().accent, 1, Qt::DashLine));
        painter.setBrush(inside);
        painter.drawPolygon(m_drag.lasso);
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_session.style().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (!m_picture.isEmpty()) {
        Q_EMIT painted();
    }
}

void MapView::resizeEvent(QResizeEvent*) {
    m_picture.resize(size(), devicePixelRatioF());
}

void MapView::zoomIn() {
    m_picture.camera().zoom(zoomStep, QRectF(rect()).center());
}

void MapView::zoomOut() {
    m_picture.camera().zoom(1 / zoomStep, QRectF(rect()).center());
}

void MapView::showAll() {
    m_picture.showAll();
}

void MapView::wheelEvent(QWheelEvent* event) {
    // 120 eighths of a degree are one notch of a common wheel; trackpads send smaller ones.
    m_picture.camera().zoom(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position());
    event->accept();
}

bool MapView::event(QEvent* event) {
    if (event->type() == QEvent::NativeGesture) {
        auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            m_picture.camera().zoom(1 + gesture->value(), gesture->position());
            return true;
        }
    }
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto item = m_picture.itemAt(help->pos());
        if (item) {
            const QString text = describeItem(m_session, *m_controller.network(), *item);
            // Rich text is broken into lines, plain text runs off the screen.
            QToolTip::showText(help->globalPos(), u"<p>%1</p>"_s.arg(text.toHtmlEscaped()), this);
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
    if (event->button() != Qt::LeftButton) {
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        m_drag.kind = Drag::Kind::Lasso;
        m_drag.lasso << event->position();
        return;
    }
    if (const auto labelled = m_labels.grip(event->position())) {
        hover(labelled);
        m_drag.kind = Drag::Kind::Label;
        return;
    }
    const auto item = m_picture.itemAt(event->position());
    if (isNode(item)) {
        hover(item); // what is dragged is lit, with all that hangs on it
        m_drag.kind = Drag::Kind::Node;
        m_drag.key = item->key;
        m_drag.grip = event->position() - m_picture.centreOf(*item).value_or(event->position());
    }
}

void MapView::followDrag(QPointF at) {
    if (!m_drag.moved && (at - m_drag.pressed).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    m_drag.moved = true;
    if (m_drag.kind == Drag::Kind::Lasso) {
        m_drag.lasso << at;
        update();
        return;
    }
    // The picture must not be refitted under a hand that is moving it, nor right after.
    m_picture.camera().hold();
    if (m_drag.kind == Drag::Kind::Paper) {
        m_picture.camera().pan(at - m_drag.last);
        setCursor(Qt::ClosedHandCursor);
    } else if (m_drag.kind == Drag::Kind::Label) {
        m_labels.carry(at);
        setCursor(Qt::ClosedHandCursor);
    } else {
        m_controller.pin(m_drag.key, m_picture.viewport().toLayout(at - m_drag.grip));
    }
    m_drag.last = at;
}

void MapView::mouseMoveEvent(QMouseEvent* event) {
    if (m_drag.kind != Drag::Kind::None) {
        followDrag(event->position());
        return;
    }
    hover(m_picture.itemAt(event->position()));
}

void MapView::mouseReleaseEvent(QMouseEvent* event) {
    const Drag drag = std::exchange(m_drag, {});
    unsetCursor();
    const bool oneMore = event->modifiers().testFlag(Qt::ControlModifier);
    if (drag.kind == Drag::Kind::Lasso && drag.moved) {
        chooseInside(drag.lasso, oneMore);
        update();
        return;
    }
    if (drag.kind == Drag::Kind::None || drag.moved || event->button() != Qt::LeftButton) {
        return;
    }
    const auto item = m_picture.itemAt(event->position());
    moveTo(item);
    choose(item, oneMore || event->modifiers().testFlag(Qt::ShiftModifier));
}

void MapView::press(const MapItem& item) {
    moveTo(item);
    choose(item, false);
}

void MapView::goTo(const MapItem& item) {
    setFocus();
    m_byKeys = true;
    moveTo(item);
}

void MapView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const auto item = m_picture.itemAt(event->position())) {
        moveTo(item);
        focusCurrent();
    }
}

void MapView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    light();
    update();
}

/// What the keys had lit is lit for them alone.
void MapView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    light();
    update();
}

void MapView::leaveEvent(QEvent*) {
    hover(std::nullopt);
}

void MapView::hover(const std::optional<MapItem>& item) {
    if (item == m_hovered || (item && item == m_quiet)) {
        return;
    }
    m_quiet.reset();
    m_hovered = item;
    setCursor(item ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT described(item ? describeItem(m_session, *m_controller.network(), *item) : QString());
    light();
}

/// Another thing instead of what is selected; or one more, or one less, beside it.
void MapView::choose(const std::optional<MapItem>& item, bool oneMore) {
    const auto thing = item ? thingFor(*item) : std::nullopt;
    if (!oneMore || (item && !thing)) {
        m_session.select(item ? selectionFor(m_session, *m_controller.network(), *item) : Selection::none());
        return;
    }
    std::vector<RecordRef> things = m_session.selection().chosenThings();
    if (thing && std::erase(things, *thing) == 0) {
        things.push_back(*thing);
    }
    m_session.select(Selection::things(std::move(things)));
}

void MapView::chooseInside(const QPolygonF& lasso, bool more) {
    std::vector<RecordRef> things = more ? m_session.selection().chosenThings() : std::vector<RecordRef>();
    for (const SceneNode& node : scene().nodes) {
        const auto thing = thingFor(node.item);
        if (thing && lasso.containsPoint(node.centre, Qt::OddEvenFill) &&
            std::find(things.begin(), things.end(), *thing) == things.end()) {
            things.push_back(*thing);
        }
    }
    m_session.select(Selection::things(std::move(things)));
}

void MapView::followSelection() {
    m_picture.setSelected(itemsFor(*m_controller.network(), m_session.selection()));
    light();
}

/// What is drawn no more is neither pointed at nor walked from, and the focus has other neighbours.
void MapView::followNetwork() {
    const auto before = m_current;
    for (auto* item : {&m_hovered, &m_quiet, &m_current, &m_anchor}) {
        if (*item && !isDrawn(*m_controller.network(), **item)) {
            item->reset();
        }
    }
    followFocus();
    followSelection();
    if (m_current != before) {
        Q_EMIT currentChanged();
    }
}

void MapView::followFocus() {
    m_focusLight = m_focus ? lightOf(*m_controller.network(), *m_focus) : Light();
}

void MapView::moveTo(const std::optional<MapItem>& item) {
    m_current = item;
    if (isNode(item)) {
        m_anchor = item;
    }
    Q_EMIT described(item ? describeItem(m_session, *m_controller.network(), *item) : QString());
    light();
    Q_EMIT currentChanged();
}

bool MapView::nudgeLabel(const QKeyEvent& event) {
    constexpr auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    const auto direction = directionOf(event.key());
    if ((event.modifiers() & keys) != keys || !direction) {
        return false;
    }
    if (!m_current || !m_labels.nudge(*m_current, *direction * m_session.style().grid)) {
        Q_EMIT described(tr("Choose an actor, an event or a framework first, to move its label."));
    }
    return true;
}

void MapView::giveLabelsBack() {
    m_labels.giveBack(m_current);
}

bool MapView::walk(int key) {
    const auto direction = directionOf(key);
    if (!direction) {
        return false;
    }
    if (const auto next = nextNode(scene(), isNode(m_current) ? m_current : m_anchor, *direction)) {
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
    const std::vector<MapItem> stops = linkStops(scene(), anchor);
    const auto at = std::find(stops.begin(), stops.end(), m_current.value_or(anchor));
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
    if (nudgeLabel(*event) || walk(event->key())) {
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_current, event->modifiers().testFlag(Qt::ControlModifier));
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

} // namespace plusone
