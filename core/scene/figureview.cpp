#include "scene/figureview.h"

#include "scene/arrangement.h"

using namespace Qt::StringLiterals;

namespace plusone {

layout::Options layoutFor(layout::Arrangement arrangement, const FigureSpec& spec) {
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
        arrangeAgain(dataset, view, *style, spec.language, layoutFor(view.arrangement, spec));
    const Lens lens = view.without.isEmpty() ? view.lens : view.lens.later();
    return composeFigure(dataset, lens, map.network, map.positions, spec, view.arrangement,
                         view.withLabelsAt(1).labelOffsets);
}

Result<std::vector<NamedView>> namedViews(const std::vector<std::pair<QString, QByteArray>>& kept) {
    std::vector<NamedView> views;
    for (const auto& [name, json] : kept) {
        auto view = ViewState::fromJson(json);
        if (!view) {
            return Error{view.error().code, u"%1: %2"_s.arg(name, view.error().message)};
        }
        // Names that differ in what no file's name may hold would become one.
        views.push_back({u"%1-%2"_s.arg(views.size() + 1, 2, 10, QChar(u'0')).arg(name), *std::move(view)});
    }
    return views;
}

} // namespace plusone
