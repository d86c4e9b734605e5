#include "network/statistics.h"

#include "network/sieve.h"

#include <algorithm>

namespace plusone {
namespace {

/// The years from the first in which something begins to the last: an agreement that still stands does not
/// reach into the year 9999.
template <class Year>
std::vector<Year> yearsOf(const std::vector<SeenEvent>& events) {
    std::vector<Year> years;
    if (!events.empty()) {
        const int first = events.front().event->firstYear;
        years.resize(std::size_t(events.back().event->firstYear - first) + 1);
        for (std::size_t i = 0; i < years.size(); ++i) {
            years[i].year = first + int(i);
        }
    }
    return years;
}

} // namespace

Lens ofAllTime(Lens lens) {
    lens.time = DateSpan{QDate(1, 1, 1), openEnd};
    lens.comparedWith.reset();
    return lens;
}

std::vector<YearCount> recordsPerYear(const EventIndex& index, const Lens& lens) {
    const auto events = eventsInLens(index, ofAllTime(lens));
    auto years = yearsOf<YearCount>(events);
    for (const auto& [event, difference] : events) {
        YearCount& year = years[std::size_t(event->firstYear - years.front().year)];
        ++year.records[std::size_t(event->kind)];
        year.refs[std::size_t(event->kind)].push_back(event->ref);
    }
    return years;
}

std::vector<ActorParticipation> participationByActor(const EventIndex& index, const Lens& lens) {
    std::vector<ActorParticipation> list(index.actors().size());
    for (const auto& [event, difference] : eventsInLens(index, lens)) {
        for (const std::uint32_t actor : event->all) {
            list[actor].actor = index.actors()[actor].id;
            ++list[actor].records[std::size_t(event->kind)];
            list[actor].refs[std::size_t(event->kind)].push_back(event->ref);
        }
    }
    std::erase_if(list, [](const ActorParticipation& actor) { return actor.total() == 0; });
    std::stable_sort(list.begin(), list.end(), [](const ActorParticipation& a, const ActorParticipation& b) {
        return a.total() > b.total();
    });
    return list;
}

} // namespace plusone
