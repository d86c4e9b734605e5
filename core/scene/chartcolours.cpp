#include "scene/chartcolours.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

QColor mixed(const QColor& from, const QColor& to, double share) {
    const auto between = [share](int a, int b) { return int(std::lround(a + (b - a) * share)); };
    return {between(from.red(), to.red()), between(from.green(), to.green()),
            between(from.blue(), to.blue())};
}

/// Of a style that is to be copied in black and white.
bool isGrey(const Style& style) {
    return style.frameworks.front().hslSaturation() == 0;
}

/// Beside one another in a bar: black, lines and a pale grey take turns, as no row of greys would do.
Filling greyFilling(const ChartInk& ink, const Style& style) {
    const auto grey = [&style](double share) { return mixed(style.ink, style.paper, share); };
    const std::array<Filling, 6> inTurn{{{style.ink},
                                         {style.paper, style.ink, Hatch::Rising},
                                         {grey(0.8), style.ink},
                                         {style.paper, style.ink, Hatch::Crossed},
                                         {grey(0.5), style.ink},
                                         {style.paper, style.ink, Hatch::Falling}}};
    switch (ink.kind) {
    case ChartInk::Kind::Strand:
    case ChartInk::Kind::Tint:
        return inTurn[ink.index % inTurn.size()];
    case ChartInk::Kind::Rest:
        return {style.paper, style.ink, Hatch::Level};
    case ChartInk::Kind::None:
        return {style.paper, style.ink};
    case ChartInk::Kind::Ink:
        break;
    }
    return {style.ink};
}

/// From pale paper over the colour to nearly ink, so that each level has the same contrast to the next: more
/// than the colour alone has room for.
std::vector<QColor> levelColours(std::size_t levels, const QColor& colour, const Style& style) {
    constexpr double palest = 1.35; // contrast to the paper
    constexpr double fullest = 11;
    constexpr int halvings = 10;
    const auto at = [&](double share) {
        return share < 0.5 ? mixed(style.paper, colour, 2 * share) : mixed(colour, style.ink, 2 * share - 1);
    };
    std::vector<QColor> colours;
    for (std::size_t i = 0; i < levels; ++i) {
        const double share = levels < 2 ? 1 : double(i) / double(levels - 1);
        const double wanted = palest * std::pow(fullest / palest, share);
        double paler = 0;
        double fuller = 1;
        for (int half = 0; half < halvings; ++half) {
            const double middle = (paler + fuller) / 2;
            (contrast(at(middle), style.paper) < wanted ? paler : fuller) = middle;
        }
        colours.push_back(at(fuller));
    }
    return colours;
}

std::set<double> valuesOf(const ChartData& data) {
    std::set<double> values;
    for (const ChartData::Series& series : data.series) {
        for (const ChartData::Point& point : series.points) {
            if (point.value.value_or(0) > 0) {
                values.insert(*point.value);
            }
        }
    }
    return values;
}

LegendEntry swatch(const Filling& filling, const QString& text) {
    LegendEntry entry;
    entry.kind = LegendEntry::Kind::Bar;
    entry.filling = filling;
    entry.text = text;
    return entry;
}

LegendEntry lineSwatch(const StrandStyle& line, const QString& text) {
    LegendEntry entry;
    entry.kind = LegendEntry::Kind::Line;
    entry.colour = line.colour;
    entry.dash = line.dash;
    entry.text = text;
    return entry;
}

/// The least, the middle and the largest number, or every level that occurs.
std::vector<LegendEntry> cellLegend(const ChartData& data, const Style& style) {
    std::set<double> values = valuesOf(data);
    if (data.shape == ChartData::Shape::Counts && values.size() > 3) {
        const double least = *values.begin();
        const double most = *values.rbegin();
        values = {least, std::round((least + most) / 2), most};
    }
    const CellColours colours(data, style);
    std::vector<LegendEntry> entries;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        entries.push_back(swatch({colours.of(*value)}, valueText(data, *value)));
        entries.back().share = cellShare(data, *value);
    }
    if (data.shape == ChartData::Shape::Counts) {
        std::reverse(entries.begin(), entries.end());
    }
    return entries;
}

} // namespace

QColor barColour(const ChartInk& ink, const Style& style) {
    constexpr double pale = 0.4;
    switch (ink.kind) {
    case ChartInk::Kind::Strand:
        return style.strands[ink.index].colour;
    case ChartInk::Kind::Tint:
        return style.frameworks[ink.index % style.frameworks.size()];
    case ChartInk::Kind::Rest:
        return style.muted;
    case ChartInk::Kind::None:
        return mixed(style.paper, style.muted, pale);
    case ChartInk::Kind::Ink:
        break;
    }
    return style.ink;
}

Filling barFilling(const ChartInk& ink, const Style& style) {
    return isGrey(style) ? greyFilling(ink, style) : Filling{barColour(ink, style)};
}

StrandStyle lineLook(const ChartData& data, std::size_t series, const Style& style) {
    constexpr double paler = 0.4;
    static const std::array<std::vector<double>, 6> dashes{
        {{}, {5, 2}, {1, 1.5}, {5, 1.5, 1, 1.5}, {2, 1}, {4, 1.5, 1, 1.5, 1, 1.5}}};
    const QColor colour = !isGrey(style)   ? barColour(data.series[series].ink, style)
                          : series % 2 > 0 ? mixed(style.ink, style.paper, paler)
                                           : style.ink;
    // Colours come round as often as dashes do: the next time with another dash.
    return {readableOnPaper(colour, style), dashes[(series + series / dashes.size()) % dashes.size()]};
}

double cellShare(const ChartData& data, double value) {
    return data.shape == ChartData::Shape::Levels ? value / double(data.valueNames.size()) : 1;
}

CellColours::CellColours(const ChartData& data, const Style& style)
    : m_data(data), m_style(style), m_most(largestValue(data)),
      m_levels(levelColours(std::size_t(data.valueNames.size()),
                            style.strands[std::size_t(Strand::Dialogues)].colour, style)) {}

QColor CellColours::of(double value) const {
    constexpr double palest = 0.25;
    return m_data.shape == ChartData::Shape::Levels
               ? m_levels[std::size_t(value) - 1]
               : mixed(m_style.paper, m_style.accent, palest + (1 - palest) * value / std::max(1.0, m_most));
}

double largestValue(const ChartData& data) {
    const bool isStacked =
        data.shape == ChartData::Shape::Stacked || data.shape == ChartData::Shape::Sideways;
    double most = 0;
    for (qsizetype i = 0; i < data.categories.size(); ++i) {
        most = std::max(most, isStacked ? data.sum(i) : 0);
        for (std::size_t s = 0; s < data.series.size(); ++s) {
            most = std::max(most, data.point(i, s).value.value_or(0));
        }
    }
    return most;
}

std::pair<double, double> yearsOf(const ChartData& data) {
    double first = data.places.front();
    double last = data.places.back();
    for (const ChartData::Mark& mark : data.marks) {
        first = std::min(first, mark.place);
        last = std::max(last, mark.place);
    }
    return {first, std::max(last, first + 1)};
}

std::vector<LegendEntry> legendFor(const ChartData& data, const Style& style) {
    const bool isLines = data.shape == ChartData::Shape::Lines;
    std::vector<LegendEntry> entries;
    if (!data.hasLegend ||
        (data.series.size() < 2 && (isLines || data.spec.kind == ChartKind::ExercisesByDomain))) {
        return entries;
    }
    if (data.shape == ChartData::Shape::Counts || data.shape == ChartData::Shape::Levels) {
        return cellLegend(data, style);
    }
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const ChartData::Series& series = data.series[i];
        entries.push_back(isLines ? lineSwatch(lineLook(data, i, style), series.name)
                                  : swatch(barFilling(series.ink, style), series.name));
    }
    return entries;
}

bool needsKey(const ChartData& data, const Style& style) {
    const bool isNamedBeside = data.shape == ChartData::Shape::Lines && !data.hasLegend;
    return isNamedBeside || !legendFor(data, style).empty();
}

} // namespace plusone
