#include "map/mapitems.h"

#include "scene/arrangement.h"
#include "scene/labels.h"
#include "window/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Map)
};

const NetworkHub* findHub(const Network& network, const QString& key) {
    const auto hub = std::find_if(network.hubs.begin(), network.hubs.end(),
                                  [&key](const NetworkHub& candidate) { return candidate.key == key; });
    return hub == network.hubs.end() ? nullptr : &*hub;
}

const NetworkLink* findLink(const Network& network, const QString& key) {
    const auto link = std::find_if(network.links.begin(), network.links.end(),
                                   [&key](const NetworkLink& candidate) { return candidate.key == key; });
    return link == network.links.end() ? nullptr : &*link;
}

/// The actors, frameworks, links and events that are or carry one of the records. In one pass: a whole table
/// may be selected.
void addItemsOf(const Network& network, const std::set<RecordRef>& records, std::set<MapItem>& items) {
    for (const RecordRef& record : records) {
        if (record.kind == RecordKind::Actor) {
            items.insert({MapItem::Kind::Actor, record.slug});
        } else if (record.kind == RecordKind::Framework) {
            items.insert({MapItem::Kind::Hull, record.slug});
        }
    }
    const auto carries = [&records](const std::vector<RecordRef>& carried) {
        return std::any_of(carried.begin(), carried.end(),
                           [&records](const RecordRef& record) { return records.contains(record); });
    };
    for (const NetworkLink& link : network.links) {
        for (std::size_t strand = 0; strand < strandCount; ++strand) {
            if (carries(link.records[strand])) {
                items.insert({MapItem::Kind::Link, link.key, Strand(strand)});
            }
        }
    }
    for (const NetworkHub& hub : network.hubs) {
        if (carries(hub.records)) {
            items.insert({MapItem::Kind::Hub, hub.key});
        }
    }
}

/// "3 agreements, 2 exercises": only the strands that hold something.
QString countsInWords(const std::array<int, strandCount>& counts) {
    QStringList parts;
    const auto add = [&parts](int count, const QString& text) {
        if (count > 0) {
            parts << text;
        }
    };
    add(counts[0], Words::tr("%n agreement(s)", nullptr, counts[0]));
    add(counts[1], Words::tr("%n exercise(s)", nullptr, counts[1]));
    add(counts[2], Words::tr("%n dialogue(s)", nullptr, counts[2]));
    add(counts[3], Words::tr("%n record(s) of risk reduction", nullptr, counts[3]));
    return parts.join(QStringLiteral(", "));
}

/// As the map shows it: the inspector has endless names whole.
QString nameOf(const Session& session, const ActorId& actor) {
    return shortened(session.actorName(actor));
}

QString linkDetails(const NetworkLink& link) {
    std::array<int, strandCount> counts{};
    std::transform(link.records.begin(), link.records.end(), counts.begin(),
                   [](const auto& records) { return int(records.size()); });
    return countsInWords(counts);
}

/// Who stands in the framework's hull.
QString hullDetails(const Session& session, const Network& network, const QString& key) {
    const auto hull =
        std::find_if(network.hulls.begin(), network.hulls.end(),
                     [&key](const NetworkHull& candidate) { return candidate.framework.slug() == key; });
    if (hull == network.hulls.end()) {
        return {};
    }
    QStringList members;
    for (const std::uint32_t member : hull->members) {
        members << nameOf(session, network.nodes[member].actor);
    }
    return Words::tr("framework of %1").arg(members.join(QStringLiteral(", ")));
}

} // namespace

Selection selectionFor(const Session& session, const Network& network, const MapItem& item) {
    switch (item.kind) {
    case MapItem::Kind::Actor:
        return Selection::of({RecordKind::Actor, item.key});
    case MapItem::Kind::Hull:
        return Selection::of({RecordKind::Framework, item.key});
    case MapItem::Kind::Link: {
        const QStringList ends = item.key.split(QLatin1Char('|'));
        return ends.size() == 2 ? Selection::pair(ActorId(ends[0]), ActorId(ends[1])) : Selection::none();
    }
    case MapItem::Kind::Hub:
        break;
    }
    const NetworkHub* hub = findHub(network, item.key);
    if (!hub) {
        return Selection::none();
    }
    return hub->records.size() == 1 ? Selection::of(hub->records.front())
                                    : Selection::of(hub->records, nameOf(*hub, session.language()));
}

std::set<MapItem> itemsFor(const Network& network, const Selection& selection) {
    std::set<MapItem> items;
    switch (selection.kind) {
    case Selection::Kind::None:
        break;
    case Selection::Kind::Pair:
        items.insert({MapItem::Kind::Link, selection.a.slug() + QLatin1Char('|') + selection.b.slug()});
        break;
    case Selection::Kind::Record:
        addItemsOf(network, {selection.record}, items);
        break;
    case Selection::Kind::Records:
    case Selection::Kind::Things:
        addItemsOf(network, {selection.records.begin(), selection.records.end()}, items);
        break;
    }
    return items;
}

std::set<MapItem> itemsOf(const Network& network) {
    std::set<MapItem> items;
    for (const NetworkNode& node : network.nodes) {
        items.insert({MapItem::Kind::Actor, node.actor.slug()});
    }
    for (const NetworkHub& hub : network.hubs) {
        items.insert({MapItem::Kind::Hub, hub.key});
    }
    for (const NetworkLink& link : network.links) {
        items.insert({MapItem::Kind::Link, link.key});
    }
    for (const NetworkHull& hull : network.hulls) {
        items.insert({MapItem::Kind::Hull, hull.framework.slug()});
    }
    return items;
}

QString itemName(const Session& session, const Network& network, const MapItem& item) {
    switch (item.kind) {
    case MapItem::Kind::Actor:
        return nameOf(session, ActorId(item.key));
    case MapItem::Kind::Link: {
        const NetworkLink* link = findLink(network, item.key);
        return link ? Words::tr("%1 – %2").arg(nameOf(session, network.nodes[link->a].actor),
                                               nameOf(session, network.nodes[link->b].actor))
                    : QString();
    }
    case MapItem::Kind::Hull: {
        const Framework* framework = session.dataset().find(FrameworkId(item.key));
        return framework ? shortened(titleOf(*framework, session.language())) : QString();
    }
    case MapItem::Kind::Hub:
        break;
    }
    const NetworkHub* hub = findHub(network, item.key);
    return hub ? shortened(nameOf(*hub, session.language())) : QString();
}

QString itemDetails(const Session& session, const Network& network, const MapItem& item) {
    switch (item.kind) {
    case MapItem::Kind::Actor: {
        const std::size_t index = network.indexOf(ActorId(item.key));
        return index < network.nodes.size() ? countsInWords(network.nodes[index].records) : QString();
    }
    case MapItem::Kind::Link: {
        const NetworkLink* link = findLink(network, item.key);
        return link ? linkDetails(*link) : QString();
    }
    case MapItem::Kind::Hull:
        return hullDetails(session, network, item.key);
    case MapItem::Kind::Hub:
        break;
    }
    const NetworkHub* hub = findHub(network, item.key);
    return hub ? Words::tr("%1, %2").arg(Words::tr("%n record(s)", nullptr, int(hub->records.size())),
                                         Words::tr("%n participant(s)", nullptr, int(hub->members.size())))
               : QString();
}

QString describeItem(const Session& session, const Network& network, const MapItem& item) {
    const QString name = itemName(session, network, item);
    const QString details = itemDetails(session, network, item);
    return details.isEmpty() ? name : Words::tr("%1: %2").arg(name, details);
}

std::optional<RecordRef> thingFor(const MapItem& item) {
    switch (item.kind) {
    case MapItem::Kind::Actor:
        return RecordRef{RecordKind::Actor, item.key};
    case MapItem::Kind::Hull:
        return RecordRef{RecordKind::Framework, item.key};
    case MapItem::Kind::Hub:
    case MapItem::Kind::Link:
        break;
    }
    return std::nullopt;
}

bool isNode(const std::optional<MapItem>& item) {
    return item && (item->kind == MapItem::Kind::Actor || item->kind == MapItem::Kind::Hub);
}

bool isDrawn(const Network& network, const MapItem& item) {
    switch (item.kind) {
    case MapItem::Kind::Actor:
        return network.indexOf(ActorId(item.key)) < network.nodes.size();
    case MapItem::Kind::Hub:
        return findHub(network, item.key);
    case MapItem::Kind::Link:
        return findLink(network, item.key);
    case MapItem::Kind::Hull:
        break;
    }
    return std::any_of(network.hulls.begin(), network.hulls.end(),
                       [&item](const NetworkHull& hull) { return hull.framework.slug() == item.key; });
}

std::set<QString> nodesOf(const Network& network, const MapItem& item) {
    std::set<QString> keys;
    switch (item.kind) {
    case MapItem::Kind::Actor:
    case MapItem::Kind::Hub:
        keys.insert(item.key);
        break;
    case MapItem::Kind::Link:
        for (const QString& end : item.key.split(QLatin1Char('|'))) {
            keys.insert(end);
        }
        break;
    case MapItem::Kind::Hull:
        for (const NetworkHull& hull : network.hulls) {
            for (const std::uint32_t member : hull.members) {
                if (hull.framework.slug() == item.key) {
                    keys.insert(nodeKey(network, member));
                }
            }
        }
        break;
    }
    return keys;
}

std::vector<MapItem> linkStops(const Scene& scene, const MapItem& node) {
    std::vector<MapItem> stops{node};
    for (const SceneLink& link : scene.links) {
        // A spoke stands for its event: from the event's own node there is nowhere to go by it.
        if ((scene.nodes[link.a].item == node || scene.nodes[link.b].item == node) && link.item != node) {
            stops.push_back(link.item);
        }
    }
    return stops;
}

std::optional<QPointF> directionOf(int key) {
    switch (key) {
    case Qt::Key_Left:
        return QPointF(-1, 0);
    case Qt::Key_Right:
        return QPointF(1, 0);
    case Qt::Key_Up:
        return QPointF(0, -1);
    case Qt::Key_Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

std::set<QString> neighbourhood(const Network& network, const std::set<QString>& seeds, int steps) {
    std::vector<std::vector<std::size_t>> adjacent(layoutNodeCount(network));
    const auto join = [&adjacent](std::size_t a, std::size_t b) {
        adjacent[a].push_back(b);
        adjacent[b].push_back(a);
    };
    for (const NetworkLink& link : network.links) {
        join(link.a, link.b);
    }
    for (std::size_t hub = 0; hub < network.hubs.size(); ++hub) {
        for (const std::uint32_t member : network.hubs[hub].members) {
            join(network.nodes.size() + hub, member);
        }
    }
    std::set<QString> keys;
    std::vector<std::size_t> rim;
    for (std::size_t i = 0; i < adjacent.size(); ++i) {
        if (seeds.contains(nodeKey(network, i))) {
            rim.push_back(i);
            keys.insert(nodeKey(network, i));
        }
    }
    for (int step = 0; step < steps; ++step) {
        std::vector<std::size_t> next;
        for (const std::size_t node : rim) {
            for (const std::size_t other : adjacent[node]) {
                if (keys.insert(nodeKey(network, other)).second) {
                    next.push_back(other);
                }
            }
        }
        rim = std::move(next);
    }
    return keys;
}

} // namespace plusone
