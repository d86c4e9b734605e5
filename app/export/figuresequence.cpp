#include "export/figuresequence.h"

#include "scene/arrangement.h"
#include "scene/figureview.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// The part that is cropped to lies elsewhere on another map.
FigureSpec forEach(const FigureSpec& spec) {
    FigureSpec each = spec.withoutDescription();
    each.crop.reset();
    return each;
}

} // namespace

std::vector<SequencePart> partsOf(const FigureSource& source, StepLength length) {
    std::vector<SequencePart> parts;
    const auto places = std::make_shared<std::optional<PositionMap>>(); // of the first part, for all
    for (LensStep& step : stepsOf(source.lens, length)) {
        parts.push_back({step.name,
                         [places, lens = step.lens, dataset = source.dataset,
                          discs = discsOf(*source.network), arrangement = source.arrangement](
                             const FigureSpec& spec, const std::stop_token& stop) -> Result<Figure> {
                             const auto style = Style::load(spec.theme);
                             if (!style) {
                                 return style.error();
                             }
                             const layout::Options options = layoutFor(arrangement, spec);
                             if (!*places) {
                                 *places = arrangeAllTimes(dataset, *style, spec.language, options, stop);
                             }
                             const ArrangedMap map =
                                 arrangeMap(dataset, lens, *style, spec.language, options, **places, discs);
                             return composeFigure(dataset, lens, map.network, map.positions, forEach(spec),
                                                  arrangement);
                         }});
    }
    return parts;
}

Result<std::vector<SequencePart>> partsOf(const FigureSource& source, const Store& store) {
    const auto list = store.kept(Kept::View);
    if (!list) {
        return list.error();
    }
    std::vector<std::pair<QString, QByteArray>> kept;
    for (const Keepsake& view : *list) {
        kept.emplace_back(view.name, view.state);
    }
    const auto views = namedViews(kept);
    if (!views) {
        return views.error();
    }
    std::vector<SequencePart> parts;
    for (const NamedView& named : *views) {
        parts.push_back({named.name, [view = named.view, dataset = source.dataset](
                                         const FigureSpec& spec, const std::stop_token& /*stop*/) {
                             return figureOfView(dataset, view, forEach(spec));
                         }});
    }
    return parts;
}

} // namespace plusone
