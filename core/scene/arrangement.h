#pragma once

#include "layout/arrange.h"
#include "layout/graph.h"
#include "network/discs.h"
#include "scene/style.h"

#include <QRectF>
#include <QString>

#include <map>
#include <stop_token>
#include <vector>

namespace plusone {

struct ViewState;

/// Positions by node key, in layout units, so that they outlive the network they were made for.
using PositionMap = std::map<QString, layout::Vec2>;

/// Whether a map can have something there: neither beyond every screen nor NaN.
bool isSensible(layout::Vec2 place);
/// Without the positions that no map has: they come from a damaged file, and one of them would take the whole
/// picture along.
PositionMap withoutNonsense(PositionMap positions);

/// The layout's nodes are Network::nodes followed by Network::hubs.
std::size_t layoutNodeCount(const Network& network);
/// The actor's slug, or the hub's key.
QString nodeKey(const Network& network, std::size_t index);

/// Records at which a disc is as large as discs get.
inline constexpr int fullDiscRecords = 120;
/// Of an actor with so many records in the lens (the area grows linearly), px at 100 %.
double discRadius(int records, const Style& style);
/// Of one with such a share (0–1) of the most that a disc can stand for.
double discRadiusOf(double share, const Style& style);
/// Of a node, by what discs stand for in its network; a hub's is fixed.
double nodeRadius(const Network& network, std::size_t index, const Style& style);

/// The graph that the layout engine places: links and hubs' spokes with their weights, radii, names,
/// hulls as groups, Japan and the U.S. as the two hubs. Same network, same graph.
layout::Graph layoutGraph(const Dataset& dataset, const Network& network, const Style& style,
                          const QString& language);

/// A map of some hundred actors gets the best in no time that a person would notice; a larger one would let
/// them wait.
layout::Quality mapQuality(const layout::Graph& graph);

/// Where each actor and event stands in the picture of all times together, for `options`. Pictures of single
/// moments that start from there keep everybody's place (the foresighted layout of Diehl, Görg and Kerren
/// 2001).
PositionMap arrangeAllTimes(const Dataset& dataset, const Style& style, const QString& language,
                            layout::Options options, std::stop_token stop = {});

/// Who is drawn, and where.
struct ArrangedMap {
    Network network;
    std::vector<layout::Vec2> positions; ///< nodes, then hubs
};
/// The whole walk from records to a map, as good as its size allows. `places`: where the layout begins;
/// `discs`: what they stand for.
ArrangedMap arrangeMap(const Dataset& dataset, const Lens& lens, const Style& style, const QString& language,
                       layout::Options options, const PositionMap& places = {},
                       const DiscMeaning& discs = {});
/// The same of a view that was kept: where its places are all known, everybody stands as then. With the loss
/// that it shows.
ArrangedMap arrangeAgain(const Dataset& dataset, const ViewState& view, const Style& style,
                         const QString& language, layout::Options options);

/// Start positions from an earlier picture: known keys where they were, new ones beside the neighbours they
/// have. Empty when no key is known, or all that are known stand in one place, which says nothing.
std::vector<layout::Vec2> startPositions(const Network& network, const PositionMap& earlier);
/// Of the nodes that the network has.
std::vector<layout::Pin> pinsOf(const Network& network, const PositionMap& pins);
PositionMap positionMap(const Network& network, const std::vector<layout::Vec2>& positions);

/// Smallest rectangle round all positions.
QRectF boundsOf(const std::vector<layout::Vec2>& positions);

} // namespace plusone
