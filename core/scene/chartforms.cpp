#include "scene/chartforms.h"

#include "scene/chartwords.h"

#include <algorithm>
#include <array>

namespace plusone {
namespace {

using AllSeries = std::vector<ChartData::Series>;

/// The sums of the series from `first` to before `last`.
ChartData::Series together(AllSeries::const_iterator first, AllSeries::const_iterator last,
                           const QString& name, ChartInk ink) {
    ChartData::Series sums{name, ink, first->points};
    for (auto series = first + 1; series != last; ++series) {
        for (std::size_t i = 0; i < sums.points.size(); ++i) {
            const ChartData::Point& point = series->points[i];
            ChartData::Point& sum = sums.points[i];
            sum.value = sum.value.value_or(0) + point.value.value_or(0);
            sum.records.insert(sum.records.end(), point.records.begin(), point.records.end());
        }
    }
    return sums;
}

std::optional<ChartData> simplerBars(const ChartData& whole, int step) {
    constexpr std::array<std::ptrdiff_t, 2> named{3, 1};
    const auto isTint = [](const ChartData::Series& series) {
        return series.ink.kind == ChartInk::Kind::Tint;
    };
    const auto tints = std::count_if(whole.series.begin(), whole.series.end(), isTint);
    const bool isNamed = whole.spec.kind == ChartKind::RecordsByFramework;
    const int last = isNamed ? int(named.size()) + 1 : 1;
    if (whole.series.size() < 2 || step > last) {
        return std::nullopt;
    }
    ChartData form = whole;
    const auto begin = whole.series.begin();
    if (step == last) {
        form.hasLegend = false;
        form.foot = togetherText(whole.spec.kind, whole.language);
        form.series = {together(begin, whole.series.end(), whole.valueTitle, {ChartInk::Kind::Ink})};
    } else if (const auto kept = named[std::size_t(step) - 1]; kept + 1 < tints) {
        const auto others =
            std::find_if(begin + kept, whole.series.end(), [](const ChartData::Series& series) {
                return series.ink.kind == ChartInk::Kind::None;
            });
        form.series = {begin, begin + kept};
        form.series.push_back(
            together(begin + kept, others, otherFrameworksText(whole.language), {ChartInk::Kind::Rest}));
        form.series.insert(form.series.end(), others, whole.series.end());
    }
    return form;
}

std::optional<ChartData> simplerLines(const ChartData& whole, int step) {
    const std::size_t all = whole.series.size();
    const std::size_t kept = all >> (step - 1);
    if (all < 2 || kept < 1) {
        return std::nullopt;
    }
    ChartData form = whole;
    form.hasLegend = false;
    form.series.resize(kept);
    if (kept < all) {
        form.foot = firstOfText(qsizetype(kept), qsizetype(all), whole.language);
    }
    return form;
}

std::optional<ChartData> simplerCells(const ChartData& whole, int step) {
    std::optional<double> least;
    double most = 0;
    for (const ChartData::Series& series : whole.series) {
        for (const ChartData::Point& point : series.points) {
            if (const double value = point.value.value_or(0); value > 0) {
                least = std::min(value, least.value_or(value));
                most = std::max(value, most);
            }
        }
    }
    if (step > 1 || !least) {
        return std::nullopt;
    }
    ChartData form = whole;
    form.hasLegend = false;
    form.foot = cellsText(valueText(whole, least), valueText(whole, most),
                          whole.shape == ChartData::Shape::Levels, whole.language);
    return form;
}

} // namespace

std::optional<ChartData> simplerForm(const ChartData& whole, int step) {
    switch (whole.shape) {
    case ChartData::Shape::Stacked:
    case ChartData::Shape::Sideways:
        return simplerBars(whole, step);
    case ChartData::Shape::Lines:
        return simplerLines(whole, step);
    case ChartData::Shape::Counts:
    case ChartData::Shape::Levels:
        break;
    }
    return simplerCells(whole, step);
}

} // namespace plusone
