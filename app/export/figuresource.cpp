#include "export/figuresource.h"

#include "window/session.h"

#include <set>

namespace plusone {
namespace {

void addActor(std::set<std::size_t>& nodes, const Network& network, const ActorId& actor) {
    const std::size_t node = network.indexOf(actor);
    if (node < network.nodes.size()) {
        nodes.insert(node);
    }
}

} // namespace

Result<Figure> composeFigure(const FigureSource& source, const FigureSpec& spec) {
    return source.chart ? composeChart(source.dataset, source.lens, *source.chart, spec)
                        : composeFigure(source.dataset, source.lens, *source.network, *source.positions, spec,
                                        source.arrangement, source.labelOffsets);
}

std::optional<QRectF> partWith(const Selection& selection, const Network& network,
                               const std::vector<layout::Vec2>& positions) {
    std::set<std::size_t> nodes;
    if (selection.kind == Selection::Kind::Pair) {
        addActor(nodes, network, selection.a);
        addActor(nodes, network, selection.b);
    }
    for (const RecordRef& thing : selection.chosenThings()) {
        if (thing.kind == RecordKind::Actor) {
            addActor(nodes, network, ActorId(thing.slug));
        }
        for (const NetworkHull& hull : network.hulls) {
            if (thing.kind == RecordKind::Framework && hull.framework.slug() == thing.slug) {
                nodes.insert(hull.members.begin(), hull.members.end());
            }
        }
    }
    std::vector<layout::Vec2> places;
    for (const std::size_t node : nodes) {
        places.push_back(positions[node]);
    }
    return places.empty() ? std::nullopt : std::optional(croppedTo(places));
}

QRectF partIn(const Viewport& viewport) {
    const auto corner = viewport.toLayout({0, 0});
    const auto opposite = viewport.toLayout({viewport.size.width(), viewport.size.height()});
    return {QPointF(corner.x, corner.y), QPointF(opposite.x, opposite.y)};
}

} // namespace plusone
