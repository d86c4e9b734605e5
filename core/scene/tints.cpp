#include "scene/tints.h"

#include <algorithm>

namespace plusone {

QColor shadeFor(double share, const Style& style) {
    constexpr double least = 0.1; // so that the least is no paper, which says nothing
    const double strength = least + (1 - least) * share;
    const QColor& full = style.frameworks.front();
    const auto mixed = [strength](int paper, int tint) { return int(paper + (tint - paper) * strength); };
    return {mixed(style.paper.red(), full.red()), mixed(style.paper.green(), full.green()),
            mixed(style.paper.blue(), full.blue())};
}

QColor tintFor(const DiscScale& scale, std::optional<double> value, const Style& style) {
    if (!value) {
        return style.paper;
    }
    if (isGrouping(scale.measure)) {
        const auto group = int(*value);
        return group < 1 || group > std::min(mostTints, int(style.frameworks.size()))
                   ? style.paper
                   : style.frameworks[std::size_t(group - 1)];
    }
    const double range = scale.most - scale.least;
    return shadeFor(range > 0 ? (*value - scale.least) / range : 1, style);
}

} // namespace plusone
