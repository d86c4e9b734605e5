#include "export/figuresequence.h"

#include "scene/arrangement.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// The part that is cropped to lies elsewhere on another map.
FigureSpec wholeMap(FigureSpec spec) {
    spec.crop.reset();
    return spec;
}

layout::Options optionsFor(layout::Arrangement arrangement, const FigureSpec& spec) {
    layout::Options options;
    options.arrangement = arrangement;
    options.aspect = mapAspect(spec);
    return options;
}

Result<Figure> figureOfView(const Dataset& dataset, const ViewState& view, const FigureSpec& spec) {
    const auto style = Style::load(spec.theme);
    if (!style) {
        return style.error();
    }
    const ArrangedMap map =
        arrangeAgain(dataset, view.lens, *style, spec.language, optionsFor(view.arrangement, spec),
                     withoutNonsense(view.positions), withoutNonsense(view.pins), view.discs);
    LabelOffsets labels = view.labelOffsets;
    const double scale = view.viewport ? view.viewport->scale : 1;
    for (auto& [item, by] : labels) {
        by /= scale;
    }
    return composeFigure(dataset, view.lens, map.network, map.positions, wholeMap(spec), view.arrangement,
                         labels);
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
                             const layout::Options options = optionsFor(arrangement, spec);
                             if (!*places) {
                                 *places = arrangeAllTimes(dataset, *style, spec.language, options, stop);
                             }
                             const ArrangedMap map =
                                 arrangeMap(dataset, lens, *style, spec.language, options, **places, discs);
                             return composeFigure(dataset, lens, map.network, map.positions, wholeMap(spec),
                                                  arrangement);
                         }});
    }
    return parts;
}

Result<std::vector<SequencePart>> partsOf(const FigureSource& source, const Store& store) {
    const auto views = store.kept(Kept::View);
    if (!views) {
        return views.error();
    }
    std::vector<SequencePart> parts;
    for (const Keepsake& kept : *views) {
        const auto view = ViewState::fromJson(kept.state);
        if (!view) {
            return Error{view.error().code, u"%1: %2"_s.arg(kept.name, view.error().message)};
        }
        // Names that differ in what no file's name may hold would become one.
        const QString name = u"%1-%2"_s.arg(parts.size() + 1, 2, 10, QChar(u'0')).arg(kept.name);
        parts.push_back({name, [view = *view, dataset = source.dataset](const FigureSpec& spec,
                                                                        const std::stop_token& /*stop*/) {
                             return figureOfView(dataset, view, spec);
                         }});
    }
    return parts;
}

} // namespace plusone
