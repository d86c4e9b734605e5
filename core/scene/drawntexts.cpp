#include "scene/drawntexts.h"

#include <algorithm>

namespace plusone {
namespace {

/// Paints nothing and keeps what would be written.
class TextCollector : public Canvas {
public:
    void begin(const char* /*part*/, const MapItem* /*item*/) override {}
    void beginClipped(const char* /*part*/, const QRectF& /*room*/) override {}
    void end() override {}
    void drawPath(const QPainterPath& /*path*/, const QPen& /*pen*/, const QBrush& /*brush*/) override {}
    void drawLine(const QLineF& /*line*/, const QPen& /*pen*/) override {}
    void drawCircle(QPointF /*centre*/, double /*radius*/, const QPen& /*pen*/,
                    const QBrush& /*brush*/) override {}
    void drawBox(const QRectF& /*box*/, double /*corner*/, const QPen& /*pen*/,
                 const QBrush& /*brush*/) override {}
    void drawText(QPointF /*baseline*/, const QString& text, const QFont& font,
                  const QColor& /*colour*/) override {
        m_texts.push_back({text, font});
    }
    [[nodiscard]] std::vector<DrawnText> take() { return std::move(m_texts); }

private:
    std::vector<DrawnText> m_texts;
};

bool hasEveryGlyph(const DrawnText& text) {
    const QList<QGlyphRun> runs = glyphRuns(text);
    return std::all_of(runs.begin(), runs.end(),
                       [](const QGlyphRun& run) { return !run.glyphIndexes().contains(0); });
}

} // namespace

std::vector<DrawnText> drawnTexts(const Figure& figure) {
    TextCollector canvas;
    paintFigure(canvas, figure);
    return canvas.take();
}

QString lettersWithoutGlyph(const std::vector<DrawnText>& texts) {
    QString lost;
    for (const DrawnText& text : texts) {
        if (hasEveryGlyph(text)) {
            continue;
        }
        for (const char32_t character : text.text.toUcs4()) {
            const QString letter = QString::fromUcs4(&character, 1);
            if (!lost.contains(letter) && !hasEveryGlyph({letter, text.font})) {
                lost += letter;
            }
        }
    }
    return lost;
}

} // namespace plusone
