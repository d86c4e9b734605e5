#include "scene/canvas.h"

#include <QPainter>

namespace plusone {

PainterCanvas::PainterCanvas(QPainter& painter) : m_painter(painter) {
    m_painter.save();
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

PainterCanvas::~PainterCanvas() {
    m_painter.restore();
}

void PainterCanvas::begin(const char* /*part*/, const MapItem* /*item*/) {
    m_isClipped.push_back(false);
}

void PainterCanvas::beginClipped(const char* /*part*/, const QRectF& room) {
    m_isClipped.push_back(true);
    m_painter.save();
    m_painter.setClipRect(room, Qt::IntersectClip);
}

void PainterCanvas::end() {
    if (m_isClipped.back()) {
        m_painter.restore();
    }
    m_isClipped.pop_back();
}

void PainterCanvas::drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) {
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    m_painter.drawPath(path);
}

void PainterCanvas::drawLine(const QLineF& line, const QPen& pen) {
    m_painter.setPen(pen);
    m_painter.drawLine(line);
}

void PainterCanvas::drawCircle(QPointF centre, double radius, const QPen& pen, const QBrush& brush) {
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    m_painter.drawEllipse(centre, radius, radius);
}

void PainterCanvas::drawBox(const QRectF& box, double corner, const QPen& pen, const QBrush& brush) {
    m_painter.setPen(pen);
    m_painter.setBrush(brush);
    m_painter.drawRoundedRect(box, corner, corner);
}

void PainterCanvas::drawText(QPointF baseline, const QString& text, const QFont& font, const QColor& colour) {
    m_painter.setFont(font);
    m_painter.setPen(colour);
    m_painter.drawText(baseline, text);
}

} // namespace plusone
