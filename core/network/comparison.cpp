#include "network/comparison.h"

#include "network/records.h"

#include <algorithm>
#include <array>
#include <map>

namespace plusone {
namespace {

using Things = std::map<RecordRef, ComparedThing>;

void count(Things& things, const RecordRef& ref, Difference difference) {
    ComparedThing& thing = things[ref];
    thing.thing = ref;
    thing.difference = combined(thing.difference, difference);
    thing.earlier += difference != Difference::New;
    thing.later += difference != Difference::Ended;
}

RecordRef thingOf(const Dataset& dataset, const EventView& event) {
    const SeriesId series = Series::idFor(event.kind, event.series);
    return event.kind != EventKind::Agreements && dataset.find(series)
               ? RecordRef{RecordKind::Series, series.slug()}
               : event.ref;
}

/// At one of the moments; `others`: what its events are not.
bool stands(const Dataset& dataset, const Lens& lens, const Framework& framework,
            const std::vector<EventView>& events, Difference others) {
    return lens.accepts(dataset, framework) &&
           (framework.start || std::any_of(events.begin(), events.end(), [&](const EventView& event) {
                return event.framework == framework.id && event.difference != others;
            }));
}

} // namespace

std::vector<ComparedThing> compareMoments(const Dataset& dataset, const Lens& lens) {
    const auto earlier = lens.earlier();
    if (!earlier) {
        return {};
    }
    const auto events = eventsInLens(dataset, lens);
    Things things;
    Things actors;
    for (const EventView& event : events) {
        count(things, thingOf(dataset, event), event.difference);
        for (const ActorId& actor : std::set<ActorId>(event.all.begin(), event.all.end())) {
            count(actors, {RecordKind::Actor, actor.slug()}, event.difference);
        }
    }
    std::vector<ComparedThing> compared;
    for (const Framework& framework : dataset.frameworks()) {
        const bool before = stands(dataset, *earlier, framework, events, Difference::New);
        const bool after = stands(dataset, lens.later(), framework, events, Difference::Ended);
        if (before || after) {
            compared.push_back({refOf(framework), differenceOf(before, after)});
        }
    }
    for (const RecordKind kind :
         {RecordKind::Tie, RecordKind::Series, RecordKind::Exercise, RecordKind::Dialogue}) {
        for (const auto& [ref, thing] : things) {
            if (ref.kind == kind) {
                compared.push_back(thing);
            }
        }
    }
    for (const auto& [ref, thing] : actors) {
        compared.push_back(thing);
    }
    return compared;
}

} // namespace plusone
