#pragma once

#include "network/network.h"
#include "scene/scene.h"

#include <QString>

#include <set>

namespace plusone {

class Session;
struct Selection;

// Between the map's items and the session's selection, and what an item is in words. Free functions over
// values, so that the view holds only hands and paint.

/// What a click on the item selects.
Selection selectionFor(const Session& session, const Network& network, const MapItem& item);

/// What of the map a selection is: an event is all the links, or the hub, that carry it.
std::set<MapItem> itemsFor(const Network& network, const Selection& selection);

/// Everything that the network draws: actors, events, links as wholes, frameworks.
std::set<MapItem> itemsOf(const Network& network);

/// "Australia", "Japan – U.S.", "RIMPAC": what a screen reader calls the item.
QString itemName(const Session& session, const Network& network, const MapItem& item);
/// "14 agreements, 31 exercises, 12 dialogues"; of a framework its members. Empty: the network has no such
/// item.
QString itemDetails(const Session& session, const Network& network, const MapItem& item);
/// Name and details in one line: tool tip, status bar.
QString describeItem(const Session& session, const Network& network, const MapItem& item);

/// What can be chosen together with others: the actor or the framework.
std::optional<RecordRef> thingFor(const MapItem& item);

/// Whether it is an actor or an event with a place of its own.
bool isNode(const std::optional<MapItem>& item);

/// Whether the network has it.
bool isDrawn(const Network& network, const MapItem& item);

/// Keys of the nodes that the item is, joins or goes round.
std::set<QString> nodesOf(const Network& network, const MapItem& item);

/// Where Tab goes from a node: itself, then its links in the scene's order.
std::vector<MapItem> linkStops(const Scene& scene, const MapItem& node);

/// The way that an arrow key points, of length 1; nothing for another key.
std::optional<QPointF> directionOf(int key);

/// Node keys within so many links of the seeds, themselves included where they are drawn; hubs are links of
/// one step to each member.
std::set<QString> neighbourhood(const Network& network, const std::set<QString>& seeds, int steps);

} // namespace plusone
