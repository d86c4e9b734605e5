#pragma once

#include "scene/canvas.h"

namespace plusone {

/// Draws on px such that a part of a picture is, px for px, what that part of the whole is. (Qt cuts lines
/// and dashes at the picture's edge and halves curves towards it, so that theirs come out a shade apart.) The
/// painter is scaled, and moved by whole px.
class PixelCanvas : public PainterCanvas {
public:
    explicit PixelCanvas(QPainter& painter) : PainterCanvas(painter), m_painter(painter) {}

    void drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) override;
    void drawLine(const QLineF& line, const QPen& pen) override;
    void drawCircle(QPointF centre, double radius, const QPen& pen, const QBrush& brush) override;
    void drawBox(const QRectF& box, double corner, const QPen& pen, const QBrush& brush) override;
    void drawText(QPointF baseline, const QString& text, const QFont& font, const QColor& colour) override;

private:
    void fill(const QPainterPath& path, const QBrush& brush);

    QPainter& m_painter;
};

} // namespace plusone
