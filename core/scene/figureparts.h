#pragma once

#include "network/discs.h"
#include "network/statistics.h"
#include "scene/canvas.h"
#include "scene/style.h"

#include <QFont>
#include <QStringList>

#include <vector>

namespace plusone {

// Furniture of a figure that is drawn, beside the legend: each is laid out from its top left.

struct FigureText {
    QString text; ///< lines parted by '\n'
    QRectF box;
    QFont font;
    QColor colour;
};

/// Rows of a text that wraps at `width` px, at most `lines` of them; the last one ends in an ellipsis where
/// there was more.
QStringList wrapped(const QString& text, const QFont& font, double width, int lines);

void paintText(Canvas& canvas, const FigureText& text);

/// Discs as the map draws them, and how many records, or which value of a measure, each stands for.
struct SizeKey {
    struct Disc {
        QPointF centre;
        double radius = 0;
        QString text;
        QPointF baseline;
    };
    std::vector<Disc> discs; ///< empty: the map has no disc of a country
    QSizeF size;
    QFont font;
};

/// `most`: records of the largest disc; `zoom`: as Scene::zoom.
SizeKey sizeKeyFor(int most, double zoom, const Style& style, const QFont& font, const QString& language);
/// Where they stand for a measure: two of its values.
SizeKey sizeKeyFor(const DiscScale& scale, double zoom, const Style& style, const QFont& font,
                   const QString& language);
void paintSizeKey(Canvas& canvas, const SizeKey& key, QPointF origin, const Style& style);

/// Records a year, as stacked bars, and the days that the figure looks at.
struct TimeScale {
    struct Bar {
        QRectF box;
        std::size_t strand = 0;
    };
    struct Tick {
        QString text;
        QPointF baseline;
        double x = 0;
    };
    std::vector<Bar> bars; ///< empty: there is no record
    QRectF window;         ///< the days looked at
    std::vector<Tick> ticks;
    double axis = 0; ///< y
    QSizeF size;
    QFont font;
};

TimeScale timeScaleFor(const std::vector<YearCount>& years, const DateSpan& window, double width,
                       const QFont& font);
void paintTimeScale(Canvas& canvas, const TimeScale& scale, QPointF origin, const Style& style);

} // namespace plusone
