#include "network/records.h"

#include <algorithm>

namespace plusone {
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

Difference combined(Difference a, Difference b) {
    return a == Difference::None || a == b ? b : b == Difference::None ? a : Difference::Kept;
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

} // namespace plusone
