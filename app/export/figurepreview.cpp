#include "export/figurepreview.h"

#include "export/figurepixels.h"
#include "map/mapitems.h"
#include "scene/canvas.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr double zoomStep = 1.25;
constexpr double leastZoom = 0.1;
constexpr double mostZoom = 16;

} // namespace

FigurePreview::FigurePreview(const Style& style, QWidget* parent)
    : QAbstractScrollArea(parent), m_style(style),
      m_composing([this](Result<std::shared_ptr<const Figure>> figure) { take(std::move(figure)); }),
      m_painting([this](Painted painted) {
          m_painted = std::move(painted);
          viewport()->update();
      }) {
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 10);
    viewport()->setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::Mid);
    updateBars();
}

QSize FigurePreview::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 32};
}

void FigurePreview::present(const FigureSource& source, const FigureSpec& spec) {
    m_composing.start([source, spec]() -> Result<std::shared_ptr<const Figure>> {
        auto figure = composeFigure(source, spec);
        if (!figure) {
            return figure.error();
        }
        return std::shared_ptr<const Figure>(std::make_shared<Figure>(std::move(figure).value()));
    });
}

bool FigurePreview::isUpToDate() const {
    return m_figure && !m_composing.isRunning() && !m_painting.isRunning();
}

void FigurePreview::take(Result<std::shared_ptr<const Figure>> figure) {
    if (!figure) {
        Q_EMIT failed(figure.error());
        return;
    }
    m_figure = std::move(figure).value();
    if (m_current && boxOf(*m_figure, *m_current).isNull()) {
        setCurrent(std::nullopt);
    }
    describe();
    updateBars();
    repaintPage();
    Q_EMIT composed();
    Q_EMIT zoomChanged(); // of a fitted page of another size
}

double FigurePreview::fittingZoom() const {
    const QSizeF room = QSizeF(viewport()->size()) - 2.0 * QSizeF(m_style.grid, m_style.grid);
    const double zoom =
        std::min(room.width() / m_figure->page.width(), room.height() / m_figure->page.height());
    return std::max(zoom / m_figure->spec.magnification(), 0.01);
}

double FigurePreview::zoom() const {
    return m_isFitted && m_figure ? fittingZoom() : m_zoom;
}

double FigurePreview::perPx() const {
    return zoom() * (m_figure ? m_figure->spec.magnification() : 1);
}

QSizeF FigurePreview::pageSize() const {
    return m_figure ? m_figure->page * perPx() : QSizeF();
}

QPointF FigurePreview::origin() const {
    const QSizeF size = pageSize();
    const QSizeF spare = (QSizeF(viewport()->size()) - size) / 2;
    return {spare.width() > 0 ? spare.width() : -horizontalScrollBar()->value(),
            spare.height() > 0 ? spare.height() : -verticalScrollBar()->value()};
}

QPointF FigurePreview::toView(QPointF page) const {
    return origin() + page * perPx();
}

QRectF FigurePreview::toView(const QRectF& page) const {
    return {toView(page.topLeft()), page.size() * perPx()};
}

QPointF FigurePreview::toPage(QPointF view) const {
    return (view - origin()) / perPx();
}

void FigurePreview::setZoom(double zoom, QPointF about) {
    if (!m_figure) {
        return;
    }
    const QPointF stays = toPage(about);
    m_zoom = std::clamp(zoom, leastZoom, mostZoom);
    m_isFitted = false;
    updateBars();
    const QPointF left = stays * perPx() - about;
    horizontalScrollBar()->setValue(int(std::lround(left.x())));
    verticalScrollBar()->setValue(int(std::lround(left.y())));
    repaintPage();
    Q_EMIT zoomChanged();
}

void FigurePreview::zoomIn() {
    setZoom(zoom() * zoomStep, viewport()->rect().center());
}

void FigurePreview::zoomOut() {
    setZoom(zoom() / zoomStep, viewport()->rect().center());
}

void FigurePreview::showAsPrinted() {
    setZoom(1, viewport()->rect().center());
}

void FigurePreview::fit() {
    m_isFitted = true;
    updateBars();
    repaintPage();
    Q_EMIT zoomChanged();
}

void FigurePreview::updateBars() {
    // A fitted page has no bars: with them, it would be fitted to another room, in which it needs none.
    const auto policy = m_isFitted ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded;
    setHorizontalScrollBarPolicy(policy);
    setVerticalScrollBarPolicy(policy);
    const QSizeF page = pageSize();
    const auto set = [](QScrollBar& bar, double length, int room) {
        bar.setPageStep(room);
        bar.setSingleStep(room / 10 + 1);
        bar.setRange(0, std::max(0, int(std::ceil(length)) - room));
    };
    set(*horizontalScrollBar(), page.width(), viewport()->width());
    set(*verticalScrollBar(), page.height(), viewport()->height());
}

void FigurePreview::repaintPage() {
    viewport()->update();
    if (!m_figure) {
        return;
    }
    const double scale = perPx() * devicePixelRatioF();
    const QRectF seen = QRectF(toPage({0, 0}), toPage(viewport()->rect().bottomRight() + QPoint(1, 1)))
                            .intersected(QRectF({}, m_figure->page));
    const QRect area = QRectF(seen.topLeft() * scale, seen.size() * scale)
                           .toAlignedRect()
                           .intersected(QRectF(QPointF(), m_figure->page * scale).toAlignedRect());
    if (area.isEmpty()) {
        return;
    }
    m_painting.start([figure = m_figure, scale, area]() -> Painted {
        return {paintPart(*figure, scale, area),
                QRectF(QPointF(area.topLeft()) / scale, QSizeF(area.size()) / scale)};
    });
}

void FigurePreview::resizeEvent(QResizeEvent*) {
    updateBars();
    repaintPage();
    if (m_isFitted) {
        Q_EMIT zoomChanged();
    }
}

void FigurePreview::scrollContentsBy(int, int) {
    repaintPage();
}

void FigurePreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    if (!m_figure) {
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QRectF page = toView(QRectF({}, m_figure->page));
    if (m_figure->spec.transparent) {
        paintChecks(painter, page, m_figure->style);
    } else {
        painter.fillRect(page, m_figure->style.paper);
    }
    painter.save();
    painter.setClipRect(page);
    painter.drawImage(toView(m_painted.page), m_painted.image);
    painter.restore();
    if (m_drag.kind == Drag::Kind::Thing && m_drag.moved) {
        paintDragged(painter);
    } else if (m_current && hasFocus()) {
        painter.setPen(QPen(m_style.accent, 2));
        painter.drawRect(toView(boxOf(*m_figure, *m_current)).adjusted(-2, -2, 2, 2));
    }
}

/// The label or the legend under way to where it will be.
void FigurePreview::paintDragged(QPainter& painter) const {
    const QPointF by = toPage(m_drag.last) - m_drag.grabbed;
    const QRectF box = toView(boxOf(*m_figure, m_drag.thing).translated(by));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.accent, 2));
    painter.setBrush(m_figure->style.paper);
    painter.drawRect(box);
    painter.save();
    painter.translate(toView(by));
    painter.scale(perPx(), perPx());
    PainterCanvas canvas(painter);
    if (const SceneLabel* label = labelOf(*m_figure, m_drag.thing)) {
        canvas.drawText(label->baseline, label->text, label->font, m_figure->style.ink);
    } else if (m_drag.thing.isLegend) {
        paintLegend(canvas, m_figure->legend, m_figure->legendBox.topLeft(), m_figure->legendFont,
                    m_figure->style);
    }
    painter.restore();
}

void FigurePreview::mousePressEvent(QMouseEvent* event) {
    if (!m_figure || event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    const QPointF at = event->position();
    m_drag = {.pressed = at, .grabbed = toPage(at), .last = at};
    if (const auto thing = thingAt(*m_figure, toPage(at))) {
        m_drag.kind = Drag::Kind::Thing;
        m_drag.thing = *thing;
        setCurrent(thing);
    } else {
        m_drag.kind = m_isFitted ? Drag::Kind::Out : Drag::Kind::Paper;
        setCurrent(std::nullopt);
    }
}

void FigurePreview::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (m_drag.kind == Drag::Kind::None) {
        const bool isOverThing = m_figure && thingAt(*m_figure, toPage(at));
        viewport()->setCursor(isOverThing ? Qt::SizeAllCursor : Qt::OpenHandCursor);
        return;
    }
    const QPointF by = at - m_drag.last;
    const bool begins =
        !m_drag.moved && (at - m_drag.pressed).manhattanLength() >= QApplication::startDragDistance();
    m_drag.moved = m_drag.moved || begins;
    if (!m_drag.moved) {
        return;
    }
    m_drag.last = at;
    if (m_drag.kind == Drag::Kind::Paper) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - int(std::lround(by.x())));
        verticalScrollBar()->setValue(verticalScrollBar()->value() - int(std::lround(by.y())));
    } else if (m_drag.kind == Drag::Kind::Thing) {
        viewport()->update();
    } else if (begins) {
        Q_EMIT takenOut();
    }
}

void FigurePreview::mouseReleaseEvent(QMouseEvent* event) {
    const Drag drag = std::exchange(m_drag, {});
    if (drag.kind == Drag::Kind::Thing && drag.moved) {
        viewport()->update();
        Q_EMIT moved(drag.thing, toPage(event->position()) - drag.grabbed);
    }
}

void FigurePreview::endDrag() {
    m_drag = {};
}

void FigurePreview::wheelEvent(QWheelEvent* event) {
    const double notches = event->angleDelta().y() / 120.0;
    if (notches != 0) {
        setZoom(zoom() * std::pow(zoomStep, notches), event->position());
    }
    event->accept();
}

bool FigurePreview::focusNextPrevChild(bool next) {
    if (!m_current) {
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    step(next);
    return true;
}

void FigurePreview::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (nudge(*event) || pan(key)) {
        return;
    }
    if (key == Qt::Key_Escape && m_current) {
        setCurrent(std::nullopt);
    } else if (key == Qt::Key_Space && m_figure) {
        step(!(event->modifiers() & Qt::ShiftModifier));
    } else {
        event->ignore();
    }
}

bool FigurePreview::pan(int key) {
    const auto direction = directionOf(key);
    if (!direction || m_isFitted) {
        return false;
    }
    QScrollBar* bar = direction->x() != 0 ? horizontalScrollBar() : verticalScrollBar();
    bar->setValue(bar->value() + int(direction->x() + direction->y()) * bar->singleStep());
    return true;
}

bool FigurePreview::nudge(const QKeyEvent& event) {
    constexpr auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    const auto direction = directionOf(event.key());
    if ((event.modifiers() & keys) != keys || !direction) {
        return false;
    }
    if (m_current) {
        Q_EMIT moved(*m_current, *direction * m_style.grid / perPx());
    } else {
        Q_EMIT said(m_figure && m_figure->chart ? tr("Press Space to take the legend first.")
                                                : tr("Press Space to take the legend or a label first."));
    }
    return true;
}

void FigurePreview::step(bool forwards) {
    const std::vector<FigureThing> things = thingsOf(*m_figure);
    if (things.empty()) {
        return;
    }
    const auto at = m_current ? std::find(things.begin(), things.end(), *m_current) : things.end();
    const auto count = std::ptrdiff_t(things.size());
    const auto index = at == things.end() ? (forwards ? 0 : count - 1)
                                          : (at - things.begin() + (forwards ? 1 : count - 1)) % count;
    setCurrent(things[std::size_t(index)]);
    bringIntoView(things[std::size_t(index)]);
}

void FigurePreview::bringIntoView(const FigureThing& thing) {
    const QRectF box = boxOf(*m_figure, thing);
    if (!m_isFitted && !QRectF(viewport()->rect()).contains(toView(box))) {
        const QPoint middle = (box.center() * perPx()).toPoint() - viewport()->rect().center();
        horizontalScrollBar()->setValue(middle.x());
        verticalScrollBar()->setValue(middle.y());
    }
}

QString FigurePreview::nameOf(const FigureThing& thing) const {
    const SceneLabel* label = labelOf(*m_figure, thing);
    return label ? tr("Label “%1”").arg(QString(label->text).replace(u'\n', u' ')) : tr("Legend");
}

/// For a screen reader: what is taken, else the whole.
void FigurePreview::describe() {
    setAccessibleDescription(m_current ? nameOf(*m_current) : m_figure->description);
}

void FigurePreview::setCurrent(const std::optional<FigureThing>& thing) {
    if (m_current == thing) {
        return;
    }
    m_current = thing;
    viewport()->update();
    describe();
    Q_EMIT said(thing ? tr("%1: Ctrl+Shift and an arrow move it, Tab takes the next, Esc lets it go.")
                            .arg(nameOf(*thing))
                      : QString());
}

} // namespace plusone
