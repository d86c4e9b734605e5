#pragma once

#include "base/result.h"
#include "network/network.h"

#include <QColor>
#include <QFont>
#include <QStringList>

#include <array>
#include <vector>

namespace plusone {

/// How a strand is drawn: colour AND dash, never colour alone. The dash is in units of the line's width;
/// empty: solid.
struct StrandStyle {
    QColor colour;
    std::vector<double> dash;
};

/// Every colour, size and dash of a theme, read from resources/styles/<name>.json. The map, the figure and
/// the widgets' palette all take theirs from here.
struct Style {
    QString name; ///< paper, dark, contrast, contrast-dark, print
    bool isDark = false;
    bool isHighContrast = false;
    // The page
    QColor paper;
    QColor ink;
    QColor muted;
    QColor hairline;
    QColor accent;  ///< selection and keyboard focus
    QColor error;   ///< text of a finding of severity error
    QColor warning; ///< text of a warning
    QColor panel;   ///< behind docks and forms
    // The map
    std::array<StrandStyle, strandCount> strands;
    std::vector<QColor> frameworks; ///< tints of the hulls, used in turn
    double hullFill = 0.12;         ///< opacity
    double hullRim = 0.7;
    double fadedOpacity = 0.18;   ///< what is not in the lit neighbourhood
    double outsideOpacity = 0.55; ///< countries outside the frameworks
    double keptOpacity = 0.6;     ///< of links and hulls, where two moments are compared
    double endedOpacity = 0.45;
    double minimumRadius = 7; ///< of a disc, px at 100 %
    double maximumRadius = 26;
    double ringWidth = 1.6;
    double minimumWidth = 1.2; ///< of a strand
    double maximumWidth = 5;
    double strandGap = 4;    ///< between parallel strands' middles at least
    double textContrast = 5; ///< of coloured text to the paper at least: over a hull it has half a point less
    // Type
    QStringList families;  ///< Noto Sans first, a CJK family for Japanese
    double labelSize = 11; ///< pt
    double bodySize = 10;
    double titleSize = 16;
    int grid = 8; ///< px

    [[nodiscard]] QFont font(double pointSize, QFont::Weight weight = QFont::Normal) const;

    /// Error NotFound names the themes that there are.
    static Result<Style> load(const QString& name);
    static QStringList names();
};

/// WCAG 2.1 contrast ratio, 1–21.
double contrast(const QColor& a, const QColor& b);
/// `colour` moved towards black or white until it has the style's text contrast to its paper.
QColor readableOnPaper(const QColor& colour, const Style& style);

} // namespace plusone
