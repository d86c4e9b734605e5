#include "network/statistics.h"

#include "network/records.h"

#include <algorithm>
#include <map>

namespace plusone {
namespace {

/// The lens with all of time: what a series by year is counted over.
Lens allTime(Lens lens) {
    lens.time = DateSpan{QDate(1, 1, 1), openEnd};
    return lens;
}

int yearsFirst(const std::vector<EventView>& events) {
    return events.front().span.first.year();
}

/// The last year in which something begins: an agreement that still stands does not reach into the year 9999.
int yearsLast(const std::vector<EventView>& events) {
    return events.back().span.first.year();
}

/// Newman's weight of one record: each of the k(k-1)/2 pairs gets 1/(k-1), k/2 in all. What does not touch
/// the U.S. is the pairs among the other k-1.
struct Weight {
    double total = 0;
    double withoutUnitedStates = 0;
};

Weight weightOf(const EventView& event) {
    const double k = double(event.parties.size());
    if (k < 2) {
        return {};
    }
    static const ActorId unitedStates(QStringLiteral("USA"));
    const bool with =
        std::find(event.parties.begin(), event.parties.end(), unitedStates) != event.parties.end();
    return {k / 2, with ? (k - 2) / 2 : k / 2};
}

bool countsIn(const EventView& event, int year) {
    // An agreement counts while it stands on the last day of the year, an event in the year of its first day.
    const QDate last(year, 12, 31);
    return event.kind == EventKind::Agreements ? event.span.first <= last && event.span.last >= last
                                               : event.span.first.year() == year;
}

} // namespace

std::vector<YearCount> recordsPerYear(const Dataset& dataset, const Lens& lens) {
    const auto events = eventsInLens(dataset, allTime(lens));
    std::vector<YearCount> years;
    if (events.empty()) {
        return years;
    }
    for (int year = yearsFirst(events); year <= yearsLast(events); ++year) {
        years.push_back({year, {}, {}});
    }
    for (const EventView& event : events) {
        YearCount& year = years[std::size_t(event.span.first.year() - years.front().year)];
        ++year.records[std::size_t(event.kind)];
        year.refs[std::size_t(event.kind)].push_back(event.ref);
    }
    return years;
}

std::vector<ActorParticipation> participationByActor(const Dataset& dataset, const Lens& lens) {
    std::map<ActorId, ActorParticipation> found;
    for (const EventView& event : eventsInLens(dataset, lens)) {
        for (const ActorId& actor : event.all) {
            found[actor].actor = actor;
            ++found[actor].records[std::size_t(event.kind)];
        }
    }
    std::vector<ActorParticipation> list;
    for (auto& entry : found) {
        list.push_back(std::move(entry.second));
    }
    std::stable_sort(list.begin(), list.end(), [](const ActorParticipation& a, const ActorParticipation& b) {
        return a.total() > b.total();
    });
    return list;
}

std::vector<YearShare> shareWithoutUnitedStates(const Dataset& dataset, const Lens& lens) {
    const auto events = eventsInLens(dataset, allTime(lens));
    std::vector<YearShare> years;
    if (events.empty()) {
        return years;
    }
    for (int year = yearsFirst(events); year <= yearsLast(events); ++year) {
        YearShare share;
        share.year = year;
        for (const EventView& event : events) {
            if (countsIn(event, year)) {
                const Weight weight = weightOf(event);
                share.total += weight.total;
                share.withoutUnitedStates += weight.withoutUnitedStates;
                if (weight.withoutUnitedStates > 0) {
                    share.refs.push_back(event.ref);
                }
            }
        }
        years.push_back(std::move(share));
    }
    return years;
}

} // namespace plusone
