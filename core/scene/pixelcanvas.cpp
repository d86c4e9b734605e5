#include "scene/pixelcanvas.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

/// What the pen covers along the path.
QPainterPath coverOf(const QPainterPath& path, const QPen& pen) {
    constexpr double smooth = 0.01; // px of the page: no corners to see at 1200 dpi
    QPainterPathStroker stroker(pen);
    stroker.setCurveThreshold(smooth);
    return stroker.createStroke(path);
}

/// The path in px, of straight lines only, its corners where the rasteriser will have them: on 64ths of a px,
/// rounded before the move and not after, when what lies above the part would be rounded the other way.
QPainterPath straightened(const QPainterPath& path, const QTransform& toPixels) {
    constexpr double finer = 8; // Qt bends curves to half a px
    constexpr double grid = 64;
    const auto scale = QTransform::fromScale(toPixels.m11() * finer, toPixels.m22() * finer);
    const auto onGrid = [](double at) { return std::floor(at * (grid / finer) + 0.5) / grid; };
    QPainterPath straight;
    straight.setFillRule(path.fillRule());
    for (QPolygonF& polygon : path.toSubpathPolygons(scale)) {
        for (QPointF& point : polygon) {
            point = {onGrid(point.x()) + toPixels.dx(), onGrid(point.y()) + toPixels.dy()};
        }
        straight.addPolygon(polygon);
    }
    return straight;
}

} // namespace

void PixelCanvas::fill(const QPainterPath& path, const QBrush& brush) {
    if (brush.style() == Qt::NoBrush) {
        return;
    }
    const QTransform toPixels = m_painter.transform();
    m_painter.resetTransform();
    m_painter.fillPath(straightened(path, toPixels), brush);
    m_painter.setTransform(toPixels);
}

void PixelCanvas::drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) {
    fill(path, brush);
    if (pen.style() != Qt::NoPen) {
        fill(coverOf(path, pen), pen.brush());
    }
}

void PixelCanvas::drawLine(const QLineF& line, const QPen& pen) {
    QPainterPath path(line.p1());
    path.lineTo(line.p2());
    drawPath(path, pen, Qt::NoBrush);
}

void PixelCanvas::drawCircle(QPointF centre, double radius, const QPen& pen, const QBrush& brush) {
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    drawPath(path, pen, brush);
}

void PixelCanvas::drawBox(const QRectF& box, double corner, const QPen& pen, const QBrush& brush) {
    QPainterPath path;
    path.addRoundedRect(box, corner, corner);
    drawPath(path, pen, brush);
}

void PixelCanvas::drawText(QPointF baseline, const QString& text, const QFont& font, const QColor& colour) {
    constexpr int mostOfCache = 64; // px: larger letters Qt draws as curves
    const QTransform toPixels = m_painter.transform();
    // A font of the size that it has in px: strokes which are thickened for a small one would grow with it.
    const double size = QFontInfo(font).pixelSize() * toPixels.m22();
    QFont sized = font;
    sized.setPixelSize(std::max(1, int(std::lround(size))));
    const double rest = size / sized.pixelSize();
    const QPointF at = baseline * (toPixels.m22() / rest);
    m_painter.setTransform(QTransform(rest, 0, 0, rest, toPixels.dx(), toPixels.dy()));
    if (sized.pixelSize() < mostOfCache) {
        PainterCanvas::drawText(at, text, sized, colour);
    } else {
        QPainterPath letters;
        letters.setFillRule(Qt::WindingFill);
        letters.addText(at, sized, text);
        fill(letters, colour);
    }
    m_painter.setTransform(toPixels);
}

} // namespace plusone
