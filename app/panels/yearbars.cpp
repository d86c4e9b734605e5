#include "panels/yearbars.h"

#include "panels/lensfilters.h"
#include "window/session.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

constexpr double handleReach = 6; ///< px round a handle that still take hold of it

int monthsBetween(QDate first, QDate last) {
    const int months = (last.year() - first.year()) * 12 + last.month() - first.month();
    return std::max(0, last.day() < first.day() ? months - 1 : months);
}

} // namespace

YearBars::YearBars(Session& session, QWidget* parent) : QWidget(parent), m_session(session) {
    setObjectName(QStringLiteral("yearBars"));
    setAccessibleName(tr("Time: records per year"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&session, &Session::lensChanged, this, &YearBars::refresh);
    connect(&session, &Session::networkChanged, this, &YearBars::refresh);
    connect(&session, &Session::styleChanged, this, &YearBars::refresh);
    refresh();
}

QSize YearBars::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, minimumSizeHint().height()};
}

QSize YearBars::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 4};
}

void YearBars::refresh() {
    setAccessibleDescription(timeInWords(m_session.lens(), m_session.language()));
    update();
}

QDate YearBars::firstDay() const {
    // With no record at all the axis still goes from the treaty of San Francisco to the founding moment.
    constexpr int firstYear = 1951;
    return {m_session.years().empty() ? firstYear : m_session.years().front().year, 1, 1};
}

QDate YearBars::lastDay() const {
    // A lens may stand before all records.
    return {std::max({firstDay().year(), m_session.years().empty() ? 0 : m_session.years().back().year,
                      m_session.lens().lastDay().year()}),
            12, 31};
}

QRectF YearBars::plot() const {
    const int grid = m_session.style().grid;
    return QRectF(rect()).adjusted(grid, grid / 2.0, -grid, -fontMetrics().height());
}

double YearBars::xOf(QDate day) const {
    const double share = double(firstDay().daysTo(day)) / double(firstDay().daysTo(lastDay()) + 1);
    return plot().left() + std::clamp(share, 0.0, 1.0) * plot().width();
}

QDate YearBars::dayAt(double x) const {
    const double share = std::clamp((x - plot().left()) / std::max(1.0, plot().width()), 0.0, 1.0);
    return firstDay().addDays(qint64(std::lround(share * double(firstDay().daysTo(lastDay())))));
}

void YearBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_session.style().paper);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBars(painter);
    paintAxis(painter);
    paintWindow(painter);
}

void YearBars::paintBars(QPainter& painter) const {
    const QRectF area = plot();
    int most = 1;
    for (const YearCount& year : m_session.years()) {
        most = std::max(most, year.records[0] + year.records[1] + year.records[2]);
    }
    for (const YearCount& year : m_session.years()) {
        const double left = xOf(QDate(year.year, 1, 1));
        const double right = xOf(QDate(year.year + 1, 1, 1));
        double bottom = area.bottom();
        for (std::size_t kind = 0; kind < year.records.size(); ++kind) {
            const double height = area.height() * year.records[kind] / most;
            painter.fillRect(QRectF(left + 0.5, bottom - height, std::max(1.0, right - left - 1), height),
                             m_session.style().strands[kind].colour);
            bottom -= height;
        }
    }
}

void YearBars::paintAxis(QPainter& painter) const {
    const QRectF area = plot();
    painter.setPen(m_session.style().hairline);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.setPen(m_session.style().muted);
    const double textWidth = fontMetrics().horizontalAdvance(QStringLiteral("00000"));
    const double yearWidth = area.width() / std::max(1, lastDay().year() - firstDay().year() + 1);
    int step = 1;
    for (const int candidate : {1, 2, 5, 10, 20, 50}) {
        step = candidate;
        if (yearWidth * step >= textWidth * 1.2) {
            break;
        }
    }
    for (int year = firstDay().year(); year <= lastDay().year(); ++year) {
        if (year % step == 0) {
            const double x = xOf(QDate(year, 1, 1)) + yearWidth / 2;
            const QRectF box(x - textWidth, area.bottom(), 2 * textWidth, height() - area.bottom());
            if (box.left() + textWidth / 2 >= 0 && box.right() - textWidth / 2 <= width()) {
                painter.drawText(box, Qt::AlignCenter, QString::number(year));
            }
        }
    }
}

void YearBars::paintWindow(QPainter& painter) const {
    const DateSpan window = m_session.lens().window();
    const QRectF area = plot();
    const auto earlier = m_session.lens().earlier();
    const double left = xOf(window.first);
    const double right = xOf(window.last);
    QColor shade = m_session.style().accent;
    shade.setAlphaF(0.15F);
    painter.fillRect(QRectF(left, area.top(), right - left, area.height()), shade);
    painter.setPen(QPen(m_session.style().accent, hasFocus() ? 3 : 2));
    painter.setBrush(m_session.style().paper);
    std::vector<double> handles{left, right};
    if (earlier) {
        const double from = xOf(earlier->window().first);
        handles.push_back(xOf(earlier->lastDay()));
        painter.fillRect(QRectF(from, area.top(), handles.back() - from, area.height()), shade);
    }
    for (const double x : handles) {
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.drawEllipse(QPointF(x, area.center().y()), handleReach - 2, handleReach - 2);
    }
}

YearBars::Grip YearBars::gripAt(QPointF at) const {
    const DateSpan window = m_session.lens().window();
    if (std::abs(at.x() - xOf(window.last)) <= handleReach) {
        return Grip::Last;
    }
    if (std::abs(at.x() - xOf(window.first)) <= handleReach) {
        return Grip::First;
    }
    if (const auto earlier = m_session.lens().earlier();
        earlier && std::abs(at.x() - xOf(earlier->lastDay())) <= handleReach) {
        return Grip::Earlier;
    }
    return at.x() > xOf(window.first) && at.x() < xOf(window.last) ? Grip::Window : Grip::None;
}

void YearBars::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) {
        return;
    }
    m_grip = gripAt(event->position());
    if (m_grip == Grip::None) {
        moveTo(dayAt(event->position().x()));
        m_grip = Grip::Last;
    }
    m_grabbedDays = int(dayAt(event->position().x()).daysTo(m_session.lens().lastDay()));
}

void YearBars::mouseMoveEvent(QMouseEvent* event) {
    const QDate day = dayAt(event->position().x());
    switch (m_grip) {
    case Grip::First:
        moveFirst(day);
        break;
    case Grip::Last:
        moveLast(day);
        break;
    case Grip::Window:
        moveTo(day.addDays(m_grabbedDays));
        break;
    case Grip::Earlier:
        moveEarlier(day);
        break;
    case Grip::None: {
        const Grip over = gripAt(event->position());
        setCursor(over == Grip::None     ? Qt::ArrowCursor
                  : over == Grip::Window ? Qt::OpenHandCursor
                                         : Qt::SizeHorCursor);
        break;
    }
    }
}

void YearBars::mouseReleaseEvent(QMouseEvent*) {
    m_grip = Grip::None;
}

void YearBars::moveFirst(QDate first) {
    Lens lens = m_session.lens();
    const QDate last = lens.lastDay();
    if (auto* moment = std::get_if<Moment>(&lens.time)) {
        moment->months = monthsBetween(std::min(first, last), last);
    } else {
        lens.time = DateSpan{std::min(first, last), last};
    }
    m_session.setLens(lens);
}

void YearBars::moveLast(QDate last) {
    Lens lens = m_session.lens();
    if (auto* moment = std::get_if<Moment>(&lens.time)) {
        moment->day = last;
    } else {
        const QDate first = lens.window().first;
        lens.time = DateSpan{first, std::max(first, last)};
    }
    m_session.setLens(lens);
}

void YearBars::moveEarlier(QDate day) {
    Lens lens = m_session.lens();
    lens.comparedWith = std::min(day, lens.lastDay().addDays(-1));
    m_session.setLens(lens);
}

void YearBars::moveTo(QDate last) {
    Lens lens = m_session.lens();
    const QDate day = std::clamp(last, firstDay(), lastDay());
    if (auto* moment = std::get_if<Moment>(&lens.time)) {
        moment->day = day;
    } else {
        const DateSpan window = lens.window();
        lens.time = DateSpan{day.addDays(-window.first.daysTo(window.last)), day};
    }
    m_session.setLens(lens);
}

void YearBars::wheelEvent(QWheelEvent* event) {
    event->accept();
    // With some modifiers Qt or the platform turns the wheel sideways.
    const QPoint turned = event->angleDelta();
    const int delta = std::abs(turned.x()) > std::abs(turned.y()) ? turned.x() : turned.y();
    if (m_wheel * delta < 0) {
        m_wheel = 0; // turned round: what was left over does not count against it
    }
    m_wheel += delta;
    const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
    if (steps == 0) {
        return;
    }
    m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
    const QDate last = m_session.lens().lastDay();
    moveTo(event->modifiers().testFlag(Qt::ControlModifier) ? last.addMonths(steps)
           : event->modifiers().testFlag(Qt::ShiftModifier) ? last.addDays(steps)
                                                            : last.addYears(steps));
}

void YearBars::keyPressEvent(QKeyEvent* event) {
    const QDate last = m_session.lens().lastDay();
    const int step = event->key() == Qt::Key_Left ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveTo(event->modifiers().testFlag(Qt::ControlModifier) ? last.addYears(step)
               : event->modifiers().testFlag(Qt::ShiftModifier) ? last.addDays(step)
                                                                : last.addMonths(step));
        return;
    case Qt::Key_PageUp:
        return moveTo(last.addYears(1));
    case Qt::Key_PageDown:
        return moveTo(last.addYears(-1));
    case Qt::Key_Home:
        return moveTo(firstDay());
    case Qt::Key_End:
        return moveTo(lastDay());
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            Q_EMIT playAsked();
        }
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool YearBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const int year = dayAt(help->pos().x()).year();
        for (const YearCount& count : m_session.years()) {
            if (count.year == year) {
                QToolTip::showText(help->globalPos(),
                                   tr("%1: %2 agreements, %3 exercises, %4 dialogues")
                                       .arg(year)
                                       .arg(count.records[0])
                                       .arg(count.records[1])
                                       .arg(count.records[2]),
                                   this);
            }
        }
        return true;
    }
    return QWidget::event(event);
}

} // namespace plusone
