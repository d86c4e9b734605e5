#include "network/comparison.h"

#include "network/sieve.h"

#include <algorithm>
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
bool stands(const EventIndex& index, const Lens& lens, const Framework& framework,
            const std::vector<SeenEvent>& events, Difference others) {
    return lens.accepts(index.dataset(), framework) &&
           (framework.start || std::any_of(events.begin(), events.end(), [&](const SeenEvent& seen) {
                return index.frameworks()[seen.event->framework].id == framework.id &&
                       seen.difference != others;
            }));
}

} // namespace

std::vector<ComparedThing> compareMoments(const EventIndex& index, const Lens& lens) {
    const auto earlier = lens.earlier();
    if (!earlier) {
        return {};
    }
    const auto events = eventsInLens(index, lens);
    Things things;
    Things actors;
    for (const auto& [event, difference] : events) {
        count(things, thingOf(index.dataset(), *event), difference);
        for (const std::uint32_t actor : std::set<std::uint32_t>(event->all.begin(), event->all.end())) {
            count(actors, {RecordKind::Actor, index.actors()[actor].id.slug()}, difference);
        }
    }
    std::vector<ComparedThing> compared;
    for (const Framework& framework : index.dataset().frameworks()) {
        const bool before = stands(index, *earlier, framework, events, Difference::New);
        const bool after = stands(index, lens.later(), framework, events, Difference::Ended);
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
