#pragma once

#include "scene/canvas.h"

#include <QByteArray>
#include <QSet>
#include <QXmlStreamWriter>

#include <map>

namespace plusone {

/// How an SVG file names itself and its things.
struct SvgOptions {
    QSizeF page;                      ///< px
    double magnification = 1;         ///< px of 96 to the inch for one of them
    QString title;                    ///< of the document
    QString description;              ///< for those who cannot see it
    QString language;                 ///< en or ja
    std::map<MapItem, QString> names; ///< a `<title>` each, which viewers show beside the pointer
    bool outlines = false;            ///< letters as shapes: the same wherever the fonts are missing
};

/// Writes SVG 1.1 without bitmaps: a group with an id of its own for each thing, text as text. Where a viewer
/// lacks the font, another of the list stands in and keeps the text's length.
class SvgCanvas : public Canvas {
public:
    explicit SvgCanvas(const SvgOptions& options);

    /// The whole document; nothing can be drawn after it.
    QByteArray take();

    void begin(const char* part, const MapItem* item) override;
    void beginClipped(const char* part, const QRectF& room) override;
    void end() override;
    void drawPath(const QPainterPath& path, const QPen& pen, const QBrush& brush) override;
    void drawLine(const QLineF& line, const QPen& pen) override;
    void drawCircle(QPointF centre, double radius, const QPen& pen, const QBrush& brush) override;
    void drawBox(const QRectF& box, double corner, const QPen& pen, const QBrush& brush) override;
    void drawText(QPointF baseline, const QString& text, const QFont& font, const QColor& colour) override;

private:
    QString freeId(const QString& wanted);
    void write(const char* name, double value);
    void writeFill(const QBrush& brush);
    void writePen(const QPen& pen);

    const SvgOptions m_options;
    QByteArray m_bytes;
    QXmlStreamWriter m_out;
    QSet<QString> m_ids;
};

} // namespace plusone
