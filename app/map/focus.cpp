#include "map/focus.h"

#include "map/mapitems.h"
#include "network/paths.h"
#include "scene/arrangement.h"

#include <algorithm>

namespace plusone {
namespace {

Light lightOfWays(const Network& network, const MapItem& from, const MapItem& to) {
    Light light;
    light.neighbours = {from.key, to.key};
    const auto paths =
        shortestPaths(network, network.indexOf(ActorId(from.key)), network.indexOf(ActorId(to.key)));
    if (paths) {
        for (const auto& [a, b] : paths->pairs) {
            const QString first = nodeKey(network, a);
            const QString second = nodeKey(network, b);
            light.neighbours.insert({first, second});
            light.joins.insert(std::minmax(first, second));
        }
    }
    return light;
}

} // namespace

Light lightOf(const Network& network, const Focus& focus) {
    if (focus.depth == 0) {
        return lightOfWays(network, focus.on.front(), focus.on.back());
    }
    std::set<QString> seeds;
    bool areNodes = true;
    for (const MapItem& item : focus.on) {
        seeds.merge(nodesOf(network, item));
        areNodes = areNodes && isNode(item);
    }
    Light light;
    light.neighbours = neighbourhood(network, seeds, focus.depth - (areNodes ? 0 : 1));
    return light;
}

} // namespace plusone
