#include "map/mappixels.h"

#include <QPainter>

#include <cmath>
#include <cstring>

namespace plusone {
namespace {

QSize pixelsOf(const MapPixels::Frame& frame) {
    return (frame.viewport.size * frame.ratio).toSize();
}

/// Keeps the memory: fresh pages would cost more than the painting.
void fit(QImage& image, const MapPixels::Frame& frame) {
    if (image.size() != pixelsOf(frame)) {
        image = QImage(pixelsOf(frame), QImage::Format_RGB32);
    }
    image.setDevicePixelRatio(frame.ratio);
}

/// How far a picture of `from` lies from one of `to`, px of the screen, when it is the same picture.
std::optional<QPoint> stepBetween(const MapPixels::Frame& from, const MapPixels::Frame& to) {
    if (from.ratio != to.ratio || from.look != to.look || from.viewport.size != to.viewport.size ||
        from.viewport.scale != to.viewport.scale) {
        return std::nullopt;
    }
    const layout::Vec2 by = (from.viewport.centre - to.viewport.centre) * (to.viewport.scale * to.ratio);
    const QPointF whole(std::round(by.x), std::round(by.y));
    constexpr double nothing = 1e-6;
    if (std::abs(by.x - whole.x()) > nothing || std::abs(by.y - whole.y()) > nothing) {
        return std::nullopt;
    }
    return whole.toPoint();
}

} // namespace

std::optional<QPoint> MapPixels::stepTo(const Frame& frame) const {
    if (!m_frame || !m_isMovable) {
        return std::nullopt;
    }
    const auto step = stepBetween(*m_frame, frame);
    return step && QRect(*step, m_image.size()).intersects(m_image.rect()) ? step : std::nullopt;
}

void MapPixels::shift(QPoint by) {
    const int width = m_image.width() - std::abs(by.x());
    const qsizetype stride = m_image.bytesPerLine();
    uchar* pixels = m_image.bits();
    const qsizetype from = 4 * std::max(0, -by.x());
    const qsizetype to = 4 * std::max(0, by.x());
    const int rows = m_image.height() - std::abs(by.y());
    for (int i = 0; i < rows; ++i) {
        const int row = by.y() > 0 ? rows - 1 - i : i - by.y();
        std::memmove(pixels + (row + by.y()) * stride + to, pixels + row * stride + from,
                     std::size_t(width) * 4);
    }
}

const QImage& MapPixels::painted(const Scene& scene, const std::optional<SceneLabel>& over,
                                 const Frame& frame, const Style& style) {
    if (m_frame == frame) {
        return m_image;
    }
    if (const auto by = stepTo(frame)) {
        shift(*by);
        const int width = m_image.width();
        const int height = m_image.height();
        const QRect kept = QRect(*by, m_image.size()) & m_image.rect();
        const int beside = width - kept.width();
        const int below = height - kept.height();
        m_painter.paintPart(m_image, {by->x() > 0 ? 0 : kept.right() + 1, 0, beside, height}, scene, style);
        m_painter.paintPart(m_image, {kept.left(), by->y() > 0 ? 0 : kept.bottom() + 1, kept.width(), below},
                            scene, style);
    } else {
        fit(m_image, frame);
        m_painter.paint(m_image, scene, style);
    }
    m_isMovable = !over;
    if (over) {
        Scene label;
        label.labels.push_back(*over);
        m_painter.add(m_image, label, style);
    }
    m_frame = frame;
    return m_image;
}

const QImage& MapPixels::carried(const BasePicture& base, const Frame& frame, const Style& style) {
    const Frame own{base.viewport, base.image.devicePixelRatio(), frame.look};
    if (own == frame) {
        return base.image;
    }
    if (m_carriedFrame != frame) {
        fit(m_carried, frame);
        m_carried.fill(style.paper);
        const QPointF origin = frame.viewport.toView(base.viewport.toLayout({}));
        const double scale = frame.viewport.scale / base.viewport.scale;
        QPainter painter(&m_carried);
        if (const auto by = stepBetween(own, frame)) {
            painter.drawImage(QPointF(*by) / frame.ratio, base.image);
        } else {
            painter.drawImage(QRectF(origin, base.viewport.size * scale), base.image);
        }
        m_carriedFrame = frame;
    }
    return m_carried;
}

const QImage& MapPixels::carriedLit(const BasePicture& base, const Scene& lit, const Frame& frame,
                                    const Style& style) {
    if (m_frame != frame) {
        const QImage& below = carried(base, frame, style);
        fit(m_image, frame);
        m_painter.paintOver(m_image, below, lit, style);
        m_frame = frame;
        m_isMovable = false;
    }
    return m_image;
}

} // namespace plusone
