#include "support/plainnetwork.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone::plain {

namespace {

void addParticipants(EventView& event, const std::vector<Participant>& participants) {
    for (const Participant& participant : participants) {
        event.all.push_back(participant.actor);
        if (participant.role != Role::Observer) {
            event.parties.push_back(participant.actor);
        }
    }
}

EventView viewOf(const Tie& tie) {
    EventView event{{RecordKind::Tie, tie.id.slug()},
                    EventKind::Agreements,
                    *spanOf(tie),
                    {},
                    tie.name,
                    tie.framework,
                    {},
                    {}};
    addParticipants(event, tie.parties);
    return event;
}

EventView viewOf(const Exercise& exercise) {
    EventView event{{RecordKind::Exercise, exercise.id.slug()},
                    EventKind::Exercises,
                    *spanOf(exercise),
                    exercise.series,
                    exercise.name,
                    exercise.framework,
                    {},
                    {}};
    addParticipants(event, exercise.participants);
    return event;
}

EventView viewOf(const Dialogue& dialogue) {
    EventView event{{RecordKind::Dialogue, dialogue.id.slug()},
                    EventKind::Dialogues,
                    *spanOf(dialogue),
                    dialogue.series,
                    dialogue.name,
                    dialogue.framework,
                    {},
                    {}};
    addParticipants(event, dialogue.participants);
    return event;
}

template <class R>
void addAccepted(const Dataset& dataset, const Lens& lens, std::vector<EventView>& events) {
    const auto earlier = lens.earlier();
    const Lens later = lens.later();
    for (const R& record : dataset.all<R>()) {
        if (!lens.accepts(dataset, record)) {
            continue;
        }
        events.push_back(viewOf(record));
        if (earlier) {
            events.back().difference =
                differenceOf(earlier->accepts(dataset, record), later.accepts(dataset, record));
        }
    }
}

} // namespace

Difference differenceOf(bool earlier, bool later) {
    return earlier && later ? Difference::Kept : later ? Difference::New : Difference::Ended;
}

std::vector<EventView> eventsInLens(const Dataset& dataset, const Lens& lens) {
    std::vector<EventView> events;
    addAccepted<Tie>(dataset, lens, events);
    addAccepted<Exercise>(dataset, lens, events);
    addAccepted<Dialogue>(dataset, lens, events);
    std::sort(events.begin(), events.end(), [](const EventView& a, const EventView& b) {
        return a.span.first != b.span.first ? a.span.first < b.span.first : a.ref < b.ref;
    });
    return events;
}

namespace {

template <class T>
std::vector<std::pair<T, int>> sorted(const std::map<T, int>& counts) {
    return {counts.begin(), counts.end()};
}

/// The values of a vocabulary in its own order, with zeros.
template <class E>
std::vector<std::pair<E, int>> inOrder(std::map<E, int> counts) {
    std::vector<std::pair<E, int>> list;
    for (const E value : allValues<E>()) {
        list.emplace_back(value, counts[value]);
    }
    return list;
}

template <class R, class Key>
auto countRecords(const Dataset& dataset, const Lens& lens, Key key) {
    std::map<decltype(key(std::declval<R>())), int> counts;
    for (const R& record : dataset.all<R>()) {
        if (lens.accepts(dataset, record)) {
            ++counts[key(record)];
        }
    }
    return counts;
}

void countFrameworks(const Dataset& dataset, const Lens& lens, LensCounts& counts) {
    std::map<FrameworkId, int> found;
    for (const Framework& framework : dataset.frameworks()) {
        found[framework.id] = 0;
    }
    Lens open = lens;
    open.frameworks.clear();
    open.without.frameworks.clear();
    for (const EventView& event : eventsInLens(dataset, open)) {
        if (const Framework* framework = dataset.find(event.framework)) {
            ++found[framework->id];
            if (!framework->parent.isNull()) {
                ++found[framework->parent]; // choosing the parent shows its mechanisms too
            }
        }
    }
    counts.frameworks = sorted(found);
}

void countActors(const Dataset& dataset, const Lens& lens, LensCounts& counts) {
    std::map<ActorId, int> found;
    for (const Actor& actor : dataset.actors()) {
        found[actor.id] = 0;
    }
    Lens open = lens;
    open.actors.clear();
    open.without.actors.clear();
    for (const EventView& event : eventsInLens(dataset, open)) {
        for (const ActorId& actor : std::set<ActorId>(event.all.begin(), event.all.end())) {
            ++found[actor];
        }
    }
    counts.actors = sorted(found);
}

} // namespace

LensCounts countForLens(const Dataset& dataset, const Lens& lens) {
    LensCounts counts;
    Lens open = lens;
    open.kinds.clear();
    open.without.kinds.clear();
    for (const EventView& event : eventsInLens(dataset, open)) {
        ++counts.kinds[std::size_t(event.kind)];
    }
    open = lens;
    open.tieTypes.clear();
    open.without.tieTypes.clear();
    counts.tieTypes = inOrder(countRecords<Tie>(dataset, open, [](const Tie& tie) { return tie.type; }));
    open = lens;
    open.domains.clear();
    open.without.domains.clear();
    counts.domains =
        inOrder(countRecords<Exercise>(dataset, open, [](const Exercise& e) { return e.domain; }));
    open = lens;
    open.levels.clear();
    open.without.levels.clear();
    counts.levels = inOrder(countRecords<Dialogue>(dataset, open, [](const Dialogue& d) { return d.level; }));
    countFrameworks(dataset, lens, counts);
    countActors(dataset, lens, counts);
    return counts;
}

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

MomentShare shareWithoutUnitedStates(const Dataset& dataset, const Lens& lens, QDate day) {
    MomentShare share;
    share.day = day;
    for (const EventView& event : eventsInLens(dataset, lensAt(lens, day))) {
        const Weight weight = weightOf(event);
        share.total += weight.total;
        share.withoutUnitedStates += weight.withoutUnitedStates;
        if (weight.withoutUnitedStates > 0) {
            share.refs.push_back(event.ref);
        }
    }
    return share;
}

} // namespace plusone::plain
