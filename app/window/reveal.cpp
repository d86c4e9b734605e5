#include "window/reveal.h"

#include "network/network.h"

#include <algorithm>

namespace plusone {
namespace {

bool isDrawn(const Network& network, const RecordRef& record) {
    const auto holds = [&record](const auto& records) {
        return std::find(records.begin(), records.end(), record) != records.end();
    };
    return std::any_of(network.links.begin(), network.links.end(),
                       [&](const NetworkLink& link) {
                           return std::any_of(link.records.begin(), link.records.end(), holds);
                       }) ||
           std::any_of(network.hubs.begin(), network.hubs.end(),
                       [&](const NetworkHub& hub) { return holds(hub.records); });
}

} // namespace

Lens lensShowing(const Dataset& dataset, const Lens& lens, const Exercise& exercise) {
    Lens shown = lens;
    const auto span = spanOf(exercise);
    if (span && !shown.window().overlaps(*span)) {
        const auto* moment = std::get_if<Moment>(&shown.time);
        shown.time = Moment{span->last, moment ? moment->months : Moment{}.months};
    }
    if (!shown.accepts(dataset, exercise)) {
        shown.kinds.clear();
        shown.domains.clear();
        shown.frameworks.clear();
        shown.actors.clear();
    }
    const RecordRef record{RecordKind::Exercise, exercise.id.slug()};
    if (!isDrawn(buildNetwork(dataset, shown), record)) {
        shown.minimumWeight = 0;
        shown.manyParty = shown.manyParty == ManyParty::Hidden ? ManyParty::Hub : shown.manyParty;
    }
    return shown;
}

} // namespace plusone
