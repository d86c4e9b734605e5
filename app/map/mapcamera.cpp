#include "map/mapcamera.h"

#include "map/mapcontroller.h"

#include <QEasingCurve>

#include <algorithm>
#include <cmath>

namespace plusone {

MapCamera::MapCamera(QObject* parent) : QObject(parent) {
    m_flight.setDuration(MapController::animationMs);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant& share) {
        Viewport next = m_departure.towards(m_destination, share.toDouble());
        next.size = m_viewport.size;
        m_viewport = next;
        Q_EMIT moved();
    });
}

void MapCamera::setView(QSize size, double devicePixelRatio) {
    m_viewport.size = size;
    m_ratio = devicePixelRatio;
}

void MapCamera::zoom(double factor, QPointF about) {
    m_flight.stop();
    m_isFitted = false;
    m_viewport = m_viewport.zoomed(factor, about);
    Q_EMIT moved();
}

void MapCamera::pan(QPointF by) {
    // By whole pixels of the screen, so that the picture stays what it is.
    const QPointF way = (m_panLeft + by) * m_ratio;
    const QPointF whole(std::round(way.x()), std::round(way.y()));
    m_panLeft = (way - whole) / m_ratio;
    m_flight.stop();
    m_isFitted = false;
    m_viewport = m_viewport.panned(whole / m_ratio);
    Q_EMIT moved();
}

void MapCamera::flyTo(const QRectF& bounds, bool animated) {
    m_isFitted = false;
    m_flight.stop();
    m_departure = m_viewport;
    // Far out, names could not be read where the flight ends.
    const QRectF some = bounds.adjusted(-1, -1, 1, 1); // a single place has no size of its own
    m_destination = Viewport::fitting(some, m_viewport.size, m_room, std::max(1.0, m_viewport.scale));
    if (animated) {
        m_flight.start();
        return;
    }
    m_viewport = m_destination;
    Q_EMIT moved();
}

void MapCamera::choose(const Viewport& viewport) {
    m_flight.stop();
    m_isFitted = false;
    m_viewport.centre = viewport.centre;
    m_viewport.scale = viewport.scale;
    Q_EMIT moved();
}

void MapCamera::showAll(const QRectF& bounds) {
    m_flight.stop();
    m_isFitted = true;
    m_isHeld = false;
    follow(bounds);
}

void MapCamera::follow(const QRectF& bounds) {
    if (m_isFitted && !m_isHeld) {
        m_viewport = Viewport::fitting(bounds, m_viewport.size, m_room);
    }
}

} // namespace plusone
