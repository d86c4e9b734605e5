#pragma once

#include "network/statistics.h"

#include <QWidget>

namespace plusone {

class Session;

/// Bars of records per year with the window of the lens over them and a handle at each end. In a moment the
/// right handle is the day and the left one the months before it; in a from–to both are days. A moment that
/// it is compared with has a handle of its own. Keys: Left and Right a month, with Ctrl a year, with Shift a
/// day; PageUp and PageDown a year, Home and End the ends of the data, Space plays. Wheel: a year, with Ctrl
/// a month, with Shift a day.
class YearBars : public QWidget {
    Q_OBJECT

public:
    explicit YearBars(Session& session, QWidget* parent = nullptr);

    /// Where a day lies, px from the left.
    [[nodiscard]] double xOf(QDate day) const;
    [[nodiscard]] QDate dayAt(double x) const;
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// Moves the whole window so that it ends on the day (kept within the data's years).
    void moveTo(QDate last);

Q_SIGNALS:
    void playAsked();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Grip { None, First, Last, Window, Earlier };

    void refresh();
    void paintBars(QPainter& painter) const;
    void paintAxis(QPainter& painter) const;
    void paintWindow(QPainter& painter) const;
    void moveFirst(QDate first);
    void moveLast(QDate last);
    void moveEarlier(QDate day);
    [[nodiscard]] Grip gripAt(QPointF at) const;
    [[nodiscard]] QRectF plot() const;

    Session& m_session;
    Grip m_grip = Grip::None;
    int m_wheel = 0;       ///< eighths of a degree that make no whole step yet
    int m_grabbedDays = 0; ///< from the window's last day to where it was taken
};

} // namespace plusone
