#pragma once

#include "base/job.h"
#include "network/eventindex.h"
#include "network/lens.h"
#include "network/network.h"
#include "scene/chartkind.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace plusone {

/// What a series is drawn with: one of the style's colours.
struct ChartInk {
    enum class Kind {
        Ink,
        Strand, ///< of number `index`
        Tint,   ///< of the frameworks' tints
        Rest,   ///< what has no colour of its own
        None    ///< what is in no row at all
    };
    Kind kind = Kind::Ink;
    std::size_t index = 0;
};

/// A chart's numbers and words, in the figure's language; what a window, a table and a figure show of it.
struct ChartData {
    enum class Shape {
        Stacked,  ///< bars that stand on one another, a bar a category
        Sideways, ///< the same, lying
        Lines,    ///< one a series
        Counts,   ///< a row of cells a series, darker the more
        Levels    ///< a row of cells a series, fuller and darker the higher
    };
    struct Point {
        std::optional<double> value;    ///< nothing: there is none to tell (not 0)
        std::vector<RecordRef> records; ///< behind it
    };
    struct Series {
        QString name;
        ChartInk ink;
        std::vector<Point> points; ///< parallel to the categories
    };
    /// Something that happened, to be marked where time runs on.
    struct Mark {
        double place = 0; ///< as places
        QString text;     ///< short
        RecordRef record;
    };
    ChartSpec spec;
    QString language; ///< of its words: "en" or "ja"
    Shape shape = Shape::Stacked;
    QString title;         ///< says what is seen
    QString note;          ///< what to know before one believes it: how it is counted, over what time
    QString foot;          ///< of a simpler form: what its picture leaves out or stands for, in a few words
    bool hasLegend = true; ///< of a simpler form it is what has no room
    QString categoryTitle;
    QString seriesTitle;        ///< what the series are, where they are rows
    QString valueTitle;         ///< with its unit
    QStringList categories;     ///< years, moments, or names
    std::vector<double> places; ///< of Lines: the categories, in years (yearsAt())
    std::vector<Series> series;
    std::vector<Mark> marks; ///< the most telling first
    QStringList valueNames;  ///< of Levels: of the values 1, 2, 3 …, in this order
    bool isPercent = false;
    int decimals = 0;
    std::vector<RecordRef> records; ///< behind the numbers, each once

    [[nodiscard]] bool isEmpty() const { return series.empty(); }
    [[nodiscard]] const Point& point(qsizetype category, std::size_t row) const {
        return series[row].points[std::size_t(category)];
    }
    /// Of a category's whole bar.
    [[nodiscard]] double sum(qsizetype category) const;
};

/// `language`: "en" or "ja". Error Cancelled.
Result<ChartData> chartData(const ChartSpec& spec, const EventIndex& index, const Lens& lens,
                            const QString& language, Job& job);
/// The same, to the end.
ChartData chartData(const ChartSpec& spec, const EventIndex& index, const Lens& lens,
                    const QString& language);

/// "22.2 %", "12", "leaders"; empty where there is none.
QString valueText(const ChartData& data, const std::optional<double>& value);
/// A point in words: "2014, exercises: 12".
QString pointText(const ChartData& data, qsizetype category, std::size_t series);
/// A whole bar in words: "2014: 20 – agreements 3, exercises 12, dialogues 5".
QString barText(const ChartData& data, qsizetype category);

/// The first of its rows, and a word on that in its note, where there are more than `most`: for what shows
/// all that it is given. Charts of time have no rows.
ChartData firstRows(ChartData data, qsizetype most);

/// The numbers as a table: a row for each category, a column for each series. CSV as recordsCsv() writes it.
QByteArray chartCsv(const ChartData& data);
/// The same with the words, the marks and the records; null where there is no value.
QJsonObject chartJson(const ChartData& data);

} // namespace plusone
