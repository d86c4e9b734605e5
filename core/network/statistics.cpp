#include "network/statistics.h"

#include "network/sieve.h"

#include <algorithm>

namespace plusone {
namespace {

/// The lens with all of time: what a series by year is counted over.
Lens allTime(Lens lens) {
    lens.time = DateSpan{QDate(1, 1, 1), openEnd};
    return lens;
}

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

/// Newman's weight of one record: each of the k(k-1)/2 pairs gets 1/(k-1), k/2 in all. What does not touch
/// the U.S. is the pairs among the other k-1.
struct Weight {
    double total = 0;
    double withoutUnitedStates = 0;
};

Weight weightOf(const EventView& event, std::uint32_t unitedStates) {
    const double k = double(event.parties.size());
    if (k < 2) {
        return {};
    }
    const bool with =
        std::find(event.parties.begin(), event.parties.end(), unitedStates) != event.parties.end();
    return {k / 2, with ? (k - 2) / 2 : k / 2};
}

/// The first and the last year in which the event counts: an agreement while it stands on the last day of the
/// year, an event in the year of its first day.
std::pair<int, int> yearsCounted(const EventView& event) {
    if (event.kind != EventKind::Agreements) {
        return {event.firstYear, event.firstYear};
    }
    const QDate last = event.span.last;
    return {event.firstYear, last.month() == 12 && last.day() == 31 ? last.year() : last.year() - 1};
}

std::uint32_t placeOf(const EventIndex& index, const ActorId& actor) {
    const auto at = std::find_if(index.actors().begin(), index.actors().end(),
                                 [&actor](const auto& indexed) { return indexed.id == actor; });
    return std::uint32_t(at - index.actors().begin());
}

} // namespace

std::vector<YearCount> recordsPerYear(const EventIndex& index, const Lens& lens) {
    const auto events = eventsInLens(index, allTime(lens));
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
        }
    }
    std::erase_if(list, [](const ActorParticipation& actor) { return actor.total() == 0; });
    std::stable_sort(list.begin(), list.end(), [](const ActorParticipation& a, const ActorParticipation& b) {
        return a.total() > b.total();
    });
    return list;
}

std::vector<YearShare> shareWithoutUnitedStates(const EventIndex& index, const Lens& lens) {
    const auto events = eventsInLens(index, allTime(lens));
    auto years = yearsOf<YearShare>(events);
    const std::uint32_t unitedStates = placeOf(index, ActorId(QStringLiteral("USA")));
    for (const auto& [event, difference] : events) {
        const Weight weight = weightOf(*event, unitedStates);
        const auto [first, last] = yearsCounted(*event);
        for (int year = first; year <= std::min(last, years.back().year); ++year) {
            YearShare& share = years[std::size_t(year - years.front().year)];
            share.total += weight.total;
            share.withoutUnitedStates += weight.withoutUnitedStates;
            if (weight.withoutUnitedStates > 0) {
                share.refs.push_back(event->ref);
            }
        }
    }
    return years;
}

} // namespace plusone
