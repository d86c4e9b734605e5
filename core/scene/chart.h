#pragma once

#include "network/eventindex.h"
#include "network/lens.h"
#include "scene/canvas.h"
#include "scene/style.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace plusone {

/// Numbers over the lens that are drawn as a figure of their own.
enum class ChartKind {
    RecordsPerYear, ///< stacked bars
    Participation,  ///< bars of actors
    SpokeToSpoke    ///< the share of link weight that does not touch the U.S., a line
};

/// "records-per-year", as the command line names it.
QString keyOf(ChartKind kind);
std::optional<ChartKind> chartKindFrom(const QString& key);
std::vector<ChartKind> allCharts();

/// A chart's numbers and words, in the figure's language.
struct ChartData {
    struct Series {
        QString name;
        std::optional<Strand> strand; ///< whose colour it has; none: ink
        std::vector<double> values;   ///< one a category
    };
    ChartKind kind = ChartKind::RecordsPerYear;
    QString title; ///< says what is seen
    QString note;  ///< what to know before one believes it
    QString categoryTitle;
    QString valueTitle;     ///< with its unit
    QStringList categories; ///< years, or names
    std::vector<Series> series;
    bool isPercent = false;
    std::vector<RecordRef> records; ///< behind the numbers, each once
};

ChartData chartData(ChartKind kind, const EventIndex& index, const Lens& lens, const QString& language);

/// The numbers as a table: a row for each category. CSV as recordsCsv() writes it.
QByteArray chartCsv(const ChartData& data);

/// A chart laid out in a room of the page.
struct ChartDrawing {
    struct Bar {
        QRectF box;
        QColor colour;
    };
    struct Text {
        QString text;
        QPointF baseline;
        QColor colour;
    };
    std::vector<QLineF> grid;
    std::vector<Bar> bars;
    std::vector<QPointF> line;
    std::vector<QLineF> axes;
    std::vector<Text> texts;
    QFont font;
};

ChartDrawing layOutChart(const ChartData& data, const QRectF& room, const Style& style, const QFont& font);
void paintChart(Canvas& canvas, const ChartDrawing& chart, const Style& style);

} // namespace plusone
