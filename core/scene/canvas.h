#pragma once

#include "scene/scene.h"

#include <QBrush>
#include <QLineF>
#include <QPainterPath>
#include <QPen>
#include <QRectF>

class QPainter;

namespace plusone {

/// What scenes, legends and figures are drawn on: the few verbs that they need, over a QPainter (images, PDF)
/// or an SVG writer, so that each thing is drawn by one function wherever it goes. Colours carry their own
/// opacity; px as in the scene.
class Canvas {
public:
    Canvas() = default;
    virtual ~Canvas() = default;
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    /// What follows, until end(), belongs together: a part of the page ("legend"), or what draws an item of
    /// the map ("link").
    virtual void begin(const char* part, const MapItem* item = nullptr) = 0;
    /// As begin(), and nothing of it shows outside the rectangle.
    virtual void beginClipped(const char* part, const QRectF& room) = 0;
    virtual void end() = 0;

    virtual void drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) = 0;
    virtual void drawLine(const QLineF& line, const QPen& pen) = 0;
    virtual void drawCircle(QPointF centre, double radius, const QPen& pen, const QBrush& brush) = 0;
    virtual void drawBox(const QRectF& box, double corner, const QPen& pen, const QBrush& brush) = 0;
    virtual void drawText(QPointF baseline, const QString& text, const QFont& font, const QColor& colour) = 0;
};

/// Draws through a painter, which outlives it, with smooth edges.
class PainterCanvas : public Canvas {
public:
    explicit PainterCanvas(QPainter& painter);
    ~PainterCanvas() override;

    void begin(const char* part, const MapItem* item) override;
    void beginClipped(const char* part, const QRectF& room) override;
    void end() override;
    void drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) override;
    void drawLine(const QLineF& line, const QPen& pen) override;
    void drawCircle(QPointF centre, double radius, const QPen& pen, const QBrush& brush) override;
    void drawBox(const QRectF& box, double corner, const QPen& pen, const QBrush& brush) override;
    void drawText(QPointF baseline, const QString& text, const QFont& font, const QColor& colour) override;

private:
    QPainter& m_painter;
    std::vector<bool> m_isClipped; ///< of the parts that have begun
};

} // namespace plusone
