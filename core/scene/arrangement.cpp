#include "scene/arrangement.h"

#include "network/loss.h"
#include "scene/labels.h"
#include "scene/viewstate.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

constexpr double hubRadius = 5.5;

bool isHub(const Network& network, std::size_t index) {
    return index >= network.nodes.size();
}

/// Several nodes, all of them at the same point.
bool inOnePlace(const std::vector<layout::Vec2>& at, const std::vector<bool>& known) {
    const auto first = std::size_t(std::find(known.begin(), known.end(), true) - known.begin());
    bool several = false;
    for (std::size_t i = first + 1; i < at.size(); ++i) {
        if (known[i] && at[i] != at[first]) {
            return false;
        }
        several = several || known[i];
    }
    return several;
}

} // namespace

bool isSensible(layout::Vec2 place) {
    constexpr double farthest = 1e6; // px at 100 %: hundreds of screens side by side
    return std::abs(place.x) <= farthest && std::abs(place.y) <= farthest;
}

PositionMap withoutNonsense(PositionMap positions) {
    std::erase_if(positions, [](const auto& entry) { return !isSensible(entry.second); });
    return positions;
}

std::size_t layoutNodeCount(const Network& network) {
    return network.nodes.size() + network.hubs.size();
}

QString nodeKey(const Network& network, std::size_t index) {
    return isHub(network, index) ? network.hubs[index - network.nodes.size()].key
                                 : network.nodes[index].actor.slug();
}

double discRadius(int records, const Style& style) {
    return discRadiusOf(std::min(1.0, double(records) / fullDiscRecords), style);
}

double discRadiusOf(double share, const Style& style) {
    const double least = style.minimumRadius * style.minimumRadius;
    const double most = style.maximumRadius * style.maximumRadius;
    return std::sqrt(least + (most - least) * share);
}

double nodeRadius(const Network& network, std::size_t index, const Style& style) {
    if (isHub(network, index)) {
        return hubRadius;
    }
    if (network.discs && network.discs->size) {
        const DiscScale& scale = *network.discs->size;
        return discRadiusOf(scale.most > 0 ? scale.values[index].value_or(0) / scale.most : 0, style);
    }
    return discRadius(network.nodes[index].total(), style);
}

layout::Graph layoutGraph(const Dataset& dataset, const Network& network, const Style& style,
                          const QString& language) {
    layout::Graph graph;
    graph.nodeCount = layoutNodeCount(network);
    for (const NetworkLink& link : network.links) {
        graph.links.push_back({link.a, link.b, link.total()});
    }
    for (std::size_t h = 0; h < network.hubs.size(); ++h) {
        for (const std::uint32_t member : network.hubs[h].members) {
            graph.links.push_back({member, static_cast<std::uint32_t>(network.nodes.size() + h), 1.0});
        }
    }
    const QFontMetricsF metrics(style.font(style.labelSize));
    for (std::size_t i = 0; i < graph.nodeCount; ++i) {
        graph.minor.push_back(isHub(network, i));
        graph.radius.push_back(nodeRadius(network, i, style));
        // An event's name is shown where there is room for it; an actor's belongs to the map.
        const Actor* actor = isHub(network, i) ? nullptr : dataset.find(network.nodes[i].actor);
        const QString name = actor ? shortened(mapName(*actor, language)) : QString();
        graph.names.push_back(name.isEmpty()
                                  ? layout::Name()
                                  : layout::Name{metrics.horizontalAdvance(name), metrics.height()});
    }
    for (const NetworkHull& hull : network.hulls) {
        graph.groups.push_back({hull.members});
    }
    const auto place = [&network](const QString& slug) {
        const std::size_t index = network.indexOf(ActorId(slug));
        return index < network.nodes.size() ? static_cast<std::uint32_t>(index) : layout::noNode;
    };
    graph.hubs = {place(QStringLiteral("JPN")), place(QStringLiteral("USA"))};
    return graph;
}

layout::Quality mapQuality(const layout::Graph& graph) {
    constexpr std::size_t small = 300;
    return graph.nodeCount <= small ? layout::Quality::Best : layout::Quality::Normal;
}

namespace {

ArrangedMap arranged(Network network, const Dataset& dataset, const Style& style, const QString& language,
                     layout::Options options, const PositionMap& places) {
    const layout::Graph graph = layoutGraph(dataset, network, style, language);
    options.quality = mapQuality(graph);
    auto positions = layout::arrange(graph, options, startPositions(network, places)).positions;
    return {std::move(network), std::move(positions)};
}

/// Discs stand for records where igraph fails.
Network networkWith(const DiscMeaning& discs, const EventIndex& index, const Lens& lens,
                    const Scenario& without = {}) {
    Network network = buildWithLoss(index, lens, without);
    if (discs.isPlain()) {
        return network;
    }
    const auto measures = measuresOf(tieGraph(index, lens));
    return measures ? dressed(std::move(network), *measures, discs) : network;
}

} // namespace

ArrangedMap arrangeMap(const Dataset& dataset, const Lens& lens, const Style& style, const QString& language,
                       layout::Options options, const PositionMap& places, const DiscMeaning& discs) {
    return arranged(networkWith(discs, dataset, lens), dataset, style, language, std::move(options), places);
}

ArrangedMap arrangeAgain(const Dataset& dataset, const ViewState& view, const Style& style,
                         const QString& language, layout::Options options) {
    Network network = networkWith(view.discs, dataset, view.lens, view.without);
    const PositionMap places = withoutNonsense(view.positions);
    options.pins = pinsOf(network, withoutNonsense(view.pins));
    options.isMade = true;
    for (std::size_t i = 0; i < layoutNodeCount(network); ++i) {
        options.isMade = options.isMade && places.contains(nodeKey(network, i));
    }
    return arranged(std::move(network), dataset, style, language, std::move(options), places);
}

PositionMap arrangeAllTimes(const Dataset& dataset, const Style& style, const QString& language,
                            layout::Options options, std::stop_token stop) {
    Lens lens;
    lens.time = DateSpan{QDate(1, 1, 1), QDate(9999, 12, 31)};
    const Network network = buildNetwork(dataset, lens);
    const layout::Graph graph = layoutGraph(dataset, network, style, language);
    options.quality = mapQuality(graph);
    options.pins.clear();
    return positionMap(network, layout::arrange(graph, options, {}, std::move(stop)).positions);
}

std::vector<layout::Vec2> startPositions(const Network& network, const PositionMap& earlier) {
    const std::size_t count = layoutNodeCount(network);
    std::vector<layout::Vec2> start(count);
    std::vector<bool> known(count, false);
    bool any = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (const auto at = earlier.find(nodeKey(network, i)); at != earlier.end()) {
            start[i] = at->second;
            known[i] = any = true;
        }
    }
    if (!any || inOnePlace(start, known)) {
        return {};
    }
    std::vector<layout::Vec2> sum(count);
    std::vector<int> neighbours(count, 0);
    const auto join = [&](std::size_t from, std::size_t to) {
        if (known[from] && !known[to]) {
            sum[to] += start[from];
            ++neighbours[to];
        }
    };
    for (const NetworkLink& link : network.links) {
        join(link.a, link.b);
        join(link.b, link.a);
    }
    for (std::size_t h = 0; h < network.hubs.size(); ++h) {
        for (const std::uint32_t member : network.hubs[h].members) {
            join(member, network.nodes.size() + h);
            join(network.nodes.size() + h, member);
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (!known[i]) {
            // New ones of the same neighbours must not fall into one place: each a little further round.
            const double angle = 2.4 * double(i);
            const layout::Vec2 aside{60 * std::cos(angle), 60 * std::sin(angle)};
            start[i] = (neighbours[i] > 0 ? sum[i] * (1.0 / neighbours[i]) : layout::Vec2{}) + aside;
        }
    }
    return start;
}

std::vector<layout::Pin> pinsOf(const Network& network, const PositionMap& pins) {
    std::vector<layout::Pin> list;
    for (std::size_t i = 0; i < layoutNodeCount(network); ++i) {
        if (const auto pin = pins.find(nodeKey(network, i)); pin != pins.end()) {
            list.push_back({static_cast<std::uint32_t>(i), pin->second});
        }
    }
    return list;
}

PositionMap positionMap(const Network& network, const std::vector<layout::Vec2>& positions) {
    PositionMap map;
    for (std::size_t i = 0; i < std::min(positions.size(), layoutNodeCount(network)); ++i) {
        map[nodeKey(network, i)] = positions[i];
    }
    return map;
}

QRectF boundsOf(const std::vector<layout::Vec2>& positions) {
    if (positions.empty()) {
        return {};
    }
    layout::Vec2 low = positions[0];
    layout::Vec2 high = positions[0];
    for (const layout::Vec2 p : positions) {
        low = {std::min(low.x, p.x), std::min(low.y, p.y)};
        high = {std::max(high.x, p.x), std::max(high.y, p.y)};
    }
    return {QPointF(low.x, low.y), QPointF(high.x, high.y)};
}

} // namespace plusone
