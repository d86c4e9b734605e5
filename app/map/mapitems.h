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

/// "Australia, 14 agreements, 31 exercises, 12 dialogues": tool tip, status bar, screen reader.
QString describeItem(const Session& session, const Network& network, const MapItem& item);

/// Node keys within `depth` links of the node, itself included; hubs are links of one step to each member.
std::set<QString> neighbourhood(const Network& network, const QString& key, int depth);

} // namespace plusone
