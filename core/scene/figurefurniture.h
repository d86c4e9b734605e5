#pragma once

#include "scene/figure.h"
#include "scene/figurepage.h"

namespace plusone {

inline constexpr double leastPoints = 6; ///< of any text, as printed

/// Puts onto a figure's page what stands round its map or chart, as the spec asks for it, what matters most
/// first; what has no room goes into Figure::withoutRoom. It all has its place after settle().
class FigureFurniture {
public:
    /// `scale`: as textScaleFor(); `margin`: px round everything. The figure outlives it.
    FigureFurniture(Figure& figure, double scale, double margin);

    [[nodiscard]] double width() const { return m_page.width(); }
    /// Where there may be ink.
    [[nodiscard]] QRectF inked() const;
    /// What is left to the map or chart by now.
    [[nodiscard]] QRectF mapRoom() const { return m_page.mapRoom(); }
    void lowerLeastMapHeight(double height) { m_page.lowerLeastMapHeight(height); }
    /// As large as it can be read in print.
    [[nodiscard]] QFont font(double size, QFont::Weight weight = QFont::Normal) const;

    /// Title, legend, date and subtitle; `subtitle`: where the spec has none of its own.
    void addTop(std::vector<LegendEntry> legend, const QString& date, const QString& subtitle);
    void addSizeKey(const SizeKey& key);
    void addTimeScale(const std::vector<YearCount>& years, const DateSpan& window);
    /// Sources of Figure::records, and the credit behind them: as many publishers by name as there is room
    /// for, none of them cut.
    void addBottom(const Dataset& dataset);
    void settle();
    /// In the place of an empty map.
    void sayNothing();

private:
    void need(FigurePart part, bool hasRoom);
    bool addText(FigurePage::Place place, QString text, const QFont& font, const QColor& colour, int lines);
    void addAtTop(FigurePart part, const QString& text, const QFont& font, const QColor& colour, int lines);
    bool addWhole(const QString& wording);
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QFont bottomFont() const;
    bool addLegend(std::vector<LegendEntry> entries);
    [[nodiscard]] QString credit() const;
    [[nodiscard]] QStringList sourceLines(const Dataset& dataset) const;
    bool addSourceList(const Dataset& dataset);

    Figure& m_figure;
    const FigureSpec& m_spec;
    double m_scale;
    FigurePage m_page;
};

} // namespace plusone
