#pragma once

#include "scene/viewport.h"

#include <QObject>
#include <QVariantAnimation>

#include <optional>

namespace plusone {

/// Where the map is looked at from: the viewport, moved by hands, by flights, or fitted to the picture until
/// somebody moves it.
class MapCamera : public QObject {
    Q_OBJECT

public:
    explicit MapCamera(QObject* parent = nullptr);

    [[nodiscard]] const Viewport& viewport() const { return m_viewport; }
    [[nodiscard]] double devicePixelRatio() const { return m_ratio; }
    void setView(QSize size, double devicePixelRatio);
    /// What of the view is free for discs.
    void setRoom(const QRectF& room) { m_room = room; }

    void zoom(double factor, QPointF about);
    void pan(QPointF by);
    /// Brings these bounds (layout units) to the middle; zooms out where they would not be seen whole.
    void flyTo(const QRectF& bounds, bool animated);
    /// The viewport that somebody chose; nothing while the picture is fitted.
    [[nodiscard]] std::optional<Viewport> chosen() const {
        return m_isFitted ? std::nullopt : std::optional(m_viewport);
    }
    void choose(const Viewport& viewport);

    /// Fits the picture's bounds to the view, and keeps it fitted until somebody zooms or pans.
    void showAll(const QRectF& bounds);
    /// The picture has other bounds: fits them, unless somebody chose the viewport or holds the picture.
    void follow(const QRectF& bounds);
    /// A disc was moved by hand: the picture stays as it lies until it is released.
    void hold() { m_isHeld = true; }
    void release() { m_isHeld = false; }

Q_SIGNALS:
    /// By a hand or in flight.
    void moved();

private:
    Viewport m_viewport;
    double m_ratio = 1;
    QRectF m_room;
    QPointF m_panLeft; ///< of the hand's way, less than a pixel of the screen
    bool m_isFitted = true;
    bool m_isHeld = false;
    QVariantAnimation m_flight;
    Viewport m_departure;
    Viewport m_destination;
};

} // namespace plusone
