#pragma once

#include "layout/vec2.h"
#include "network/lens.h"
#include "scene/builder.h"
#include "scene/chart.h"
#include "scene/figureparts.h"
#include "scene/figurespec.h"
#include "scene/legend.h"
#include "scene/viewstate.h"

#include <QImage>

#include <algorithm>
#include <map>

namespace plusone {

/// What a figure has beside its map or chart. SourceList: where it has no room, the line stands in its place.
enum class FigurePart { Title, Subtitle, Date, Legend, SizeKey, TimeScale, SourceList, SourceLine, Credit };

/// A page ready to paint, in px of 96 to the inch.
struct Figure {
    FigureSpec spec;
    Style style;
    QSizeF page;
    Scene scene;                       ///< in page coordinates
    std::optional<ChartDrawing> chart; ///< in the place of the map
    QByteArray numbers;                ///< of the chart, as chartCsv() has them; empty of a map
    QRectF mapRoom;                    ///< of a cropped map: nothing of it shows outside
    QRectF frame; ///< of a part with something round it: ties end here, discs are whole or not there; or null
    std::vector<FigureText> texts;
    std::vector<LegendEntry> legend;
    QRectF legendBox;
    QFont legendFont;
    SizeKey sizeKey;
    QPointF sizeKeyOrigin;
    TimeScale timeScale;
    QPointF timeScaleOrigin;
    QString title;
    QString description;                 ///< in words, for those who cannot see it
    std::vector<RecordRef> records;      ///< that it shows
    std::map<MapItem, QString> names;    ///< of what is drawn, with what stands behind it
    std::vector<SourceId> listed;        ///< the sources that stand on the page, in order
    std::vector<FigurePart> withoutRoom; ///< parts that were asked for and do not stand on the page
    std::vector<FigurePart> cut;         ///< parts that end in an ellipsis for want of room
    QStringList shortened;               ///< whose name stands on the map as less than it is, by their names
    QStringList unnamed;                 ///< whose name has no room on the map, by their names
    QString lostLetters;                 ///< characters of its texts that no font here can draw, each once
    ViewState view;                      ///< written into a PNG, so that it opens its view again
    QString dataVersion;                 ///< of the records shown: "sha256:…"

    /// Paper under a legend that was moved, so that it can be read on the map; null: none.
    [[nodiscard]] QRectF legendGround() const;
    [[nodiscard]] bool hasRoomFor(FigurePart part) const {
        return std::find(withoutRoom.begin(), withoutRoom.end(), part) == withoutRoom.end();
    }
};

/// Width by height of the room that the map will have on the page, about: what a layout should fill.
double mapAspect(const FigureSpec& spec);

/// Lays the page out: furniture at its edges, the map fitted into what is left, nothing over anything, no
/// text smaller than 6 pt. On a page that is too small the list of sources becomes a line and the line a
/// number, then furniture goes in the order scale of time, key of sizes, subtitle, date, credit, sources,
/// legend, title; what has gone is in Figure::withoutRoom. Of a part of the map, words, legend and sources
/// are those of what is drawn. `onMap`: labels that were moved on the map, in layout units; they stand there
/// in the figure too, but for those that the spec has moved. Error as Style::load() and FigureSpec::check().
Result<Figure> composeFigure(const Dataset& dataset, const Lens& lens, const Network& network,
                             const std::vector<layout::Vec2>& positions, const FigureSpec& spec,
                             layout::Arrangement arrangement = layout::Arrangement::Force,
                             const LabelOffsets& onMap = {});

/// The same of a chart, in the language that its numbers have: its title and what to know of it in the words
/// above, its numbers in the map's place.
Result<Figure> composeChart(const EventIndex& index, const Lens& lens, const ChartData& chart,
                            const FigureSpec& spec);
/// In the figure's language.
Result<Figure> composeChart(const EventIndex& index, const Lens& lens, const ChartSpec& chart,
                            const FigureSpec& spec);

/// What a figure's crop is to be, so that it shows the places with some room about them; none is empty.
QRectF croppedTo(const std::vector<layout::Vec2>& places);

void paintFigure(Canvas& canvas, const Figure& figure);
/// On a picture of spec.pixels.
void paintPixels(QPainter& painter, const Figure& figure);
/// As a PNG shows it. Null when there is not memory enough.
QImage renderFigure(const Figure& figure);

} // namespace plusone
