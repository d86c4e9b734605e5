#pragma once

#include <QTimer>
#include <QWidget>

class QComboBox;
class QToolButton;

namespace plusone {

class Session;
class YearBars;

/// How time is played: kept from one start of the program to the next.
struct Playing {
    enum class Speed { Slow, Normal, Fast };
    int months = 12; ///< a step: 1, 6 or 12
    Speed speed = Speed::Normal;
    bool loop = false; ///< from the end on from the beginning
    friend bool operator==(const Playing&, const Playing&) = default;
};

/// Play and pause, how far a step goes, how fast steps follow, and whether the end leads to the beginning. A
/// step waits for the one before it to be painted, so that a slow picture is not run over.
class TimePlayer : public QWidget {
    Q_OBJECT

public:
    TimePlayer(Session& session, YearBars& bars, QWidget* parent);

    [[nodiscard]] const Playing& playing() const { return m_playing; }
    void setPlaying(const Playing& playing);
    [[nodiscard]] bool isOn() const { return m_timer.isActive(); }
    void toggle();
    /// How long a step stands, whatever the speed; for tests.
    void setInterval(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    /// The person chose another step, speed or loop.
    void playingChanged(const plusone::Playing& playing);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QComboBox* makeChoice(const QString& name, const QString& spoken);
    void choose();
    void start(bool on);
    void stepOn();
    void refresh();

    Session& m_session;
    YearBars& m_bars;
    QToolButton* m_play;
    QComboBox* m_step;
    QComboBox* m_speed;
    QToolButton* m_loop;
    Playing m_playing;
    QTimer m_timer;
    bool m_isPainted = true; ///< the step before
};

} // namespace plusone
