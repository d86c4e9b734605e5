#pragma once

#include "layout/vec2.h"
#include "network/lens.h"
#include "scene/builder.h"
#include "scene/legend.h"

#include <QImage>

namespace plusone {

/// What a writer asks for. The page is laid out in px of 96 to the inch: an image of `pixels` at `dpi` has a
/// page of pixels × 96 / dpi.
struct FigureSpec {
    QSize pixels{1600, 1000};
    double dpi = 96;
    QString theme = QStringLiteral("paper"); ///< a Style's name
    bool transparent = false;
    QString title;   ///< empty: made from the lens
    QString caption; ///< empty: made from the lens ("Agreements in force on 24 August 2016; …")
    bool showTitle = true;
    bool showCaption = true;
    bool showLegend = true; ///< only the kinds that are drawn
    bool showSources = true;
    bool showCredit = true;
    QString language = QStringLiteral("en");

    /// Error Invalid outside 1–3000 mm, 72–1200 dpi, or for more px than check() allows.
    static Result<QSize> pixelsFor(double widthMm, double heightMm, double dpi);
    /// 64–20,000 px a side and at most 200 million in all, 72–1200 dpi.
    [[nodiscard]] Result<void> check() const;
    /// Size in px of 96 to the inch.
    [[nodiscard]] QSizeF page() const;
};

struct FigureText {
    QString text; ///< lines parted by '\n'
    QRectF box;
    QFont font;
    QColor colour;
};

/// A page ready to paint, in px of 96 to the inch.
struct Figure {
    FigureSpec spec;
    Style style;
    QSizeF page;
    Scene scene; ///< in page coordinates
    std::vector<FigureText> texts;
    std::vector<LegendEntry> legend;
    QPointF legendOrigin;
    QFont legendFont;
    QByteArray
        view; ///< JSON: the lens' text and the positions; written into a PNG, so that it opens its view again
};

/// Width by height of the room that the map will have on the page, about: what a layout should fill.
double mapAspect(const FigureSpec& spec);

/// Lays the page out: furniture at its edges, the map fitted into what is left, nothing over anything. On a
/// page that is too small furniture goes in the order credit, sources, caption, legend, title. Error as
/// Style::load() and FigureSpec::check().
Result<Figure> composeFigure(const Dataset& dataset, const Lens& lens, const Network& network,
                             const std::vector<layout::Vec2>& positions, const FigureSpec& spec);

void paintFigure(QPainter& painter, const Figure& figure);
/// Null when there is not memory enough.
QImage renderFigure(const Figure& figure);

/// "Agreements in force on 24 August 2016; exercises and dialogues of the 36 months before; …" with what is
/// left out.
QString describeLens(const Dataset& dataset, const Lens& lens, const NetworkCounts& counts,
                     const QString& language);
/// "Sources (312): Ministry of Defense, U.S. Navy … and 83 others" from the records shown, most cited first.
QString sourceLine(const Dataset& dataset, const Network& network, const QString& language);

} // namespace plusone
