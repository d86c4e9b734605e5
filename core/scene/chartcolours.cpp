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

LegendEntry swatch(LegendEntry::Kind kind, const QColor& colour, const QString& text) {
    LegendEntry entry;
    entry.kind = kind;
    entry.colour = colour;
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
    const double most = values.empty() ? 0 : *values.rbegin();
    std::vector<LegendEntry> entries;
    for (auto value = values.rbegin(); value != values.rend(); ++value) {
        entries.push_back(
            swatch(LegendEntry::Kind::Bar, cellColour(data, *value, most, style), valueText(data, *value)));
    }
    if (data.shape == ChartData::Shape::Counts) {
        std::reverse(entries.begin(), entries.end());
    }
    return entries;
}

} // namespace

QColor barColour(const ChartInk& ink, const Style& style) {
    constexpr double pale = 0.4;
    // In print all tints are greys of about one lightness: neighbours in a bar take turns.
    constexpr std::array greys{0.2, 0.65, 0.4, 0.8, 0.1, 0.55, 0.3, 0.7};
    switch (ink.kind) {
    case ChartInk::Kind::Strand:
        return style.strands[ink.index].colour;
    case ChartInk::Kind::Tint:
        return style.frameworks.front().hslSaturation() > 0
                   ? style.frameworks[ink.index % style.frameworks.size()]
                   : mixed(style.ink, style.paper, greys[ink.index % greys.size()]);
    case ChartInk::Kind::Rest:
        return style.muted;
    case ChartInk::Kind::None:
        return mixed(style.paper, style.muted, pale);
    case ChartInk::Kind::Ink:
        break;
    }
    return style.ink;
}

StrandStyle lineLook(const ChartData& data, std::size_t series, const Style& style) {
    static const std::array<std::vector<double>, 6> dashes{
        {{}, {5, 2}, {1, 1.5}, {5, 1.5, 1, 1.5}, {2, 1}, {4, 1.5, 1, 1.5, 1, 1.5}}};
    return {readableOnPaper(barColour(data.series[series].ink, style), style),
            dashes[series % dashes.size()]};
}

double cellShare(const ChartData& data, double value) {
    return data.shape == ChartData::Shape::Levels ? value / double(data.valueNames.size()) : 1;
}

QColor cellColour(const ChartData& data, double value, double most, const Style& style) {
    constexpr double palest = 0.25;
    if (data.shape == ChartData::Shape::Levels) {
        return mixed(style.paper, style.strands[std::size_t(Strand::Dialogues)].colour,
                     palest + (1 - palest) * cellShare(data, value));
    }
    return mixed(style.paper, style.accent, palest + (1 - palest) * value / std::max(1.0, most));
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
    if (data.shape == ChartData::Shape::Counts || data.shape == ChartData::Shape::Levels) {
        return cellLegend(data, style);
    }
    std::vector<LegendEntry> entries;
    const bool isLines = data.shape == ChartData::Shape::Lines;
    if (data.series.size() < 2 && (isLines || data.spec.kind == ChartKind::ExercisesByDomain)) {
        return entries;
    }
    for (std::size_t i = 0; i < data.series.size(); ++i) {
        const StrandStyle line = isLines ? lineLook(data, i, style) : StrandStyle();
        entries.push_back(isLines ? swatch(LegendEntry::Kind::Line, line.colour, data.series[i].name)
                                  : swatch(LegendEntry::Kind::Bar, barColour(data.series[i].ink, style),
                                           data.series[i].name));
        entries.back().dash = line.dash;
    }
    return entries;
}

} // namespace plusone
