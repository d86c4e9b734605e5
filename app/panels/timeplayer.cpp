#include "panels/timeplayer.h"

#include "panels/yearbars.h"
#include "window/icons.h"
#include "window/session.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

#include <array>

namespace plusone {
namespace {

constexpr std::array intervals{1400, 700, 300}; ///< ms a step, by Playing::Speed

QToolButton* makeToggle(const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCheckable(true);
    return button;
}

} // namespace

TimePlayer::TimePlayer(Session& session, YearBars& bars, QWidget* parent)
    : QWidget(parent), m_session(session), m_bars(bars), m_play(makeToggle(QStringLiteral("play"), this)),
      m_step(makeChoice(QStringLiteral("playStep"), tr("A step while playing"))),
      m_speed(makeChoice(QStringLiteral("playSpeed"), tr("Speed of playing"))),
      m_loop(makeToggle(QStringLiteral("playLoop"), this)) {
    m_step->addItem(tr("Year"), 12);
    m_step->addItem(tr("Half-year"), 6);
    m_step->addItem(tr("Month"), 1);
    m_speed->addItem(tr("Slow"), int(Playing::Speed::Slow));
    m_speed->addItem(tr("Normal"), int(Playing::Speed::Normal));
    m_speed->addItem(tr("Fast"), int(Playing::Speed::Fast));
    m_loop->setAccessibleName(tr("Play again from the beginning at the end"));
    m_loop->setToolTip(m_loop->accessibleName());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(session.style().grid / 2);
    for (QWidget* control : std::initializer_list<QWidget*>{m_play, m_step, m_speed, m_loop}) {
        row->addWidget(control);
    }
    setPlaying({});
    m_bars.installEventFilter(this);
    connect(m_play, &QToolButton::toggled, this, &TimePlayer::start);
    connect(m_loop, &QToolButton::clicked, this, &TimePlayer::choose);
    connect(&m_timer, &QTimer::timeout, this, &TimePlayer::stepOn);
    connect(&m_bars, &YearBars::playAsked, this, &TimePlayer::toggle);
    connect(&session, &Session::networkChanged, this, [this] { m_isPainted = false; });
    connect(&session, &Session::styleChanged, this, &TimePlayer::refresh);
    refresh();
}

QComboBox* TimePlayer::makeChoice(const QString& name, const QString& spoken) {
    auto* choice = new QComboBox(this);
    choice->setObjectName(name);
    choice->setAccessibleName(spoken);
    choice->setToolTip(spoken);
    connect(choice, &QComboBox::activated, this, &TimePlayer::choose);
    return choice;
}

void TimePlayer::setPlaying(const Playing& playing) {
    m_playing = playing;
    m_step->setCurrentIndex(std::max(0, m_step->findData(playing.months)));
    m_playing.months = m_step->currentData().toInt(); // what is no choice is played as it is shown
    m_speed->setCurrentIndex(m_speed->findData(int(playing.speed)));
    m_loop->setChecked(playing.loop);
    m_timer.setInterval(intervals[std::size_t(playing.speed)]);
}

void TimePlayer::choose() {
    setPlaying(
        {m_step->currentData().toInt(), Playing::Speed(m_speed->currentData().toInt()), m_loop->isChecked()});
    Q_EMIT playingChanged(m_playing);
}

void TimePlayer::toggle() {
    m_play->toggle();
}

void TimePlayer::start(bool on) {
    if (on) {
        if (m_session.lens().lastDay() >= m_bars.lastDay()) {
            m_bars.moveTo(m_bars.firstDay());
        }
        m_timer.start();
    } else {
        m_timer.stop();
    }
    refresh();
}

bool TimePlayer::eventFilter(QObject* watched, QEvent* event) {
    // Paint requests wait until other events are done, the map's among them.
    m_isPainted = m_isPainted || event->type() == QEvent::Paint;
    return QWidget::eventFilter(watched, event);
}

void TimePlayer::stepOn() {
    if (!m_session.isNetworkCurrent() || (!m_isPainted && m_bars.isVisible())) {
        return;
    }
    const QDate last = m_session.lens().lastDay();
    const bool atEnd = last >= m_bars.lastDay();
    if (atEnd && !m_playing.loop) {
        m_play->setChecked(false);
        return;
    }
    m_isPainted = false;
    m_bars.moveTo(atEnd ? m_bars.firstDay() : last.addMonths(m_playing.months));
}

void TimePlayer::refresh() {
    m_play->setIcon(icon(isOn() ? QStringLiteral("pause") : QStringLiteral("play"), m_session.style()));
    m_play->setAccessibleName(isOn() ? tr("Pause") : tr("Play"));
    m_play->setToolTip(m_play->accessibleName());
    m_loop->setIcon(icon(QStringLiteral("loop"), m_session.style()));
}

} // namespace plusone
