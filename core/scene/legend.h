#pragma once

#include "scene/canvas.h"
#include "scene/hatch.h"
#include "scene/style.h"

#include <QFont>

#include <vector>

namespace plusone {

struct LegendEntry {
    enum class Kind {
        Strand,
        FilledDisc,
        Disc,
        Organisation,
        ManyParty,
        Framework,
        QuietFramework,
        Difference,
        Bar,
        Line,
        Size,
        Tint,
        Shades
    };
    Kind kind = Kind::Strand;
    Strand strand = Strand::Agreements;
    QColor colour; ///< of a framework's hull, a line; the fill of a disc of that tint
    QString text;
    QRectF box; ///< of swatch and text
    Difference difference = Difference::None;
    std::vector<double> dash = {}; ///< of a line, as in StrandStyle
    Filling filling = {};          ///< of a bar
    double share = 1;              ///< of its height that a bar takes, from its foot
};

/// One entry for each kind of thing that the scene draws, and no other; in the figure's language, without
/// boxes.
std::vector<LegendEntry> legendFor(const Scene& scene, const QString& language);

/// Sets the boxes: rows from left to right that wrap at `width`, from the origin down. Returns the size they
/// take.
QSizeF layOutLegend(std::vector<LegendEntry>& entries, const QFont& font, double width);

/// Paints the entries with their boxes moved by `origin`.
void paintLegend(Canvas& canvas, const std::vector<LegendEntry>& entries, QPointF origin, const QFont& font,
                 const Style& style);

} // namespace plusone
