#include "network/eventindex.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace plusone {
namespace {

const std::vector<Participant>& participantsOf(const Tie& tie) {
    return tie.parties;
}

template <class Event>
const std::vector<Participant>& participantsOf(const Event& event) {
    return event.participants;
}

std::uint8_t vocabularyOf(const Tie& tie) {
    return std::uint8_t(tie.type);
}

std::uint8_t vocabularyOf(const Exercise& exercise) {
    return std::uint8_t(exercise.domain);
}

std::uint8_t vocabularyOf(const Dialogue& dialogue) {
    return std::uint8_t(dialogue.level);
}

EventKind kindOf(RecordKind kind) {
    return kind == RecordKind::Tie        ? EventKind::Agreements
           : kind == RecordKind::Exercise ? EventKind::Exercises
                                          : EventKind::Dialogues;
}

bool isEarlier(const EventView& a, const EventView& b) {
    return a.span.first != b.span.first ? a.span.first < b.span.first : a.ref < b.ref;
}

/// The event of a record, but for what is named by places; nothing for one without a date.
template <class R>
std::optional<EventView> eventOf(const R& record, std::size_t place) {
    const auto span = spanOf(record);
    if (!span) {
        return std::nullopt;
    }
    EventView event;
    event.ref = {R::kind, record.id.slug()};
    event.kind = kindOf(R::kind);
    event.record = std::uint32_t(place);
    event.span = *span;
    event.firstYear = span->first.year();
    event.name = record.name;
    event.confidence = record.confidence;
    event.vocabulary = vocabularyOf(record);
    event.isRiskReduction = record.framework == riskReductionFramework();
    if constexpr (requires { record.series; }) {
        event.series = record.series;
    }
    return event;
}

/// Writes the actors' places of a record at the end of `places`, which has room for them, and shows them to
/// the event.
template <class R, class PlaceOf>
void listParticipants(EventView& event, const R& record, std::vector<std::uint32_t>& places,
                      const PlaceOf& placeOf) {
    const auto listed = [&](const auto& isWanted) -> std::span<const std::uint32_t> {
        const std::size_t first = places.size();
        for (const Participant& participant : participantsOf(record)) {
            if (isWanted(participant)) {
                places.push_back(placeOf(participant.actor));
            }
        }
        return {places.data() + first, places.size() - first};
    };
    event.all = listed([](const Participant&) { return true; });
    event.parties = listed([](const Participant& p) { return p.role != Role::Observer; });
}

/// An observer is named once, everybody else a second time as a party.
template <class R>
std::size_t roomFor(const R& record) {
    return 2 * participantsOf(record).size();
}

} // namespace

class EventIndex::Builder {
public:
    explicit Builder(EventIndex& index) : m_index(index) {
        forEachEvent([this](const auto& record, std::size_t) {
            addFramework(record.framework);
            for (const Participant& participant : participantsOf(record)) {
                m_actors.insert(participant.actor, 0);
            }
            m_room += roomFor(record);
        });
        listActors();
        listFrameworks();
        m_participants.reserve(m_room); // events point into this list, so it must not move
        forEachEvent([this](const auto& record, std::size_t place) { add(record, place); });
        m_index.m_participants = {std::make_shared<const Places>(std::move(m_participants))};
        std::sort(m_index.m_events.begin(), m_index.m_events.end(), isEarlier);
    }

private:
    template <class Work>
    void forEachEvent(const Work& work) {
        const auto through = [&work](const auto& records) {
            for (std::size_t i = 0; i < records.size(); ++i) {
                work(records[i], i);
            }
        };
        through(m_index.m_dataset.ties());
        through(m_index.m_dataset.exercises());
        through(m_index.m_dataset.dialogues());
    }

    void addFramework(const FrameworkId& id) { m_frameworks.insert(id, 0); }

    void listActors() {
        for (const Actor& actor : m_index.m_dataset.actors()) {
            m_actors.insert(actor.id, 0);
        }
        for (const ActorId& id : number(m_actors)) {
            m_index.m_actors.push_back({id, m_index.m_dataset.find(id) != nullptr});
        }
    }

    void listFrameworks() {
        addFramework({});
        for (const Framework& framework : m_index.m_dataset.frameworks()) {
            addFramework(framework.id);
            addFramework(framework.parent);
        }
        for (const FrameworkId& id : number(m_frameworks)) {
            const Framework* known = m_index.m_dataset.find(id);
            m_index.m_frameworks.push_back(
                {id, known != nullptr, known ? m_frameworks.value(known->parent) : 0});
        }
    }

    /// The keys in order, each with its place as its value from now on.
    template <class R>
    static std::vector<Id<R>> number(QHash<Id<R>, std::uint32_t>& places) {
        std::vector<Id<R>> ids(places.keyBegin(), places.keyEnd());
        std::sort(ids.begin(), ids.end());
        for (std::size_t i = 0; i < ids.size(); ++i) {
            places[ids[i]] = std::uint32_t(i);
        }
        return ids;
    }

    template <class R>
    void add(const R& record, std::size_t place) {
        if (auto event = eventOf(record, place)) {
            event->framework = m_frameworks.value(record.framework);
            listParticipants(*event, record, m_participants,
                             [this](const ActorId& actor) { return m_actors.value(actor); });
            m_index.m_events.push_back(*std::move(event));
        }
    }

    EventIndex& m_index;
    QHash<ActorId, std::uint32_t> m_actors;
    QHash<FrameworkId, std::uint32_t> m_frameworks;
    std::size_t m_room = 0;
    Places m_participants;
};

/// Takes the events of changed records out of an index and puts the new ones in.
class EventIndex::Update {
public:
    Update(EventIndex& index, const Dataset& before, const ChangeSet& changes)
        : m_index(index), m_before(before), m_changes(changes) {}

    /// False, and the index is not to be used, where it takes more than that.
    bool make() {
        if (!m_index.canFollow(m_changes)) {
            return false;
        }
        move<Tie>();
        move<Exercise>();
        move<Dialogue>();
        return std::all_of(m_changes.changes.begin(), m_changes.changes.end(),
                           [this](const Change& change) { return replace(change); });
    }

private:
    /// Moves the places of the records behind those that come and go.
    template <class R>
    void move() {
        std::vector<std::size_t> gone;
        std::vector<std::size_t> come;
        for (const Change& change : m_changes.changes) {
            const Id<R> id(change.ref().slug);
            if (change.ref().kind != R::kind || (change.before && change.after)) {
                continue;
            }
            (change.before ? gone : come)
                .push_back((change.before ? m_before : m_index.m_dataset).all<R>().placeOf(id));
        }
        if (gone.empty() && come.empty()) {
            return;
        }
        std::sort(come.begin(), come.end());
        for (EventView& event : m_index.m_events) {
            if (event.ref.kind != R::kind) {
                continue;
            }
            std::size_t place = event.record;
            place -= std::size_t(std::count_if(gone.begin(), gone.end(),
                                               [place](std::size_t other) { return other < place; }));
            for (const std::size_t other : come) {
                place += other <= place ? 1 : 0;
            }
            event.record = std::uint32_t(place);
        }
    }

    bool replace(const Change& change) {
        if (change.before) {
            std::erase_if(m_index.m_events,
                          [&](const EventView& event) { return event.ref == change.ref(); });
        }
        return !change.after || std::visit([this](const auto& record) { return add(record); }, *change.after);
    }

    template <class R>
    bool add(const R& record) {
        if constexpr (requires { vocabularyOf(record); }) {
            auto event = eventOf(record, m_index.m_dataset.all<R>().placeOf(record.id));
            if (!event) {
                return true;
            }
            const auto framework = placeIn(m_index.m_frameworks, record.framework);
            bool isKnown = framework.has_value();
            auto participants = std::make_shared<Places>();
            participants->reserve(roomFor(record));
            listParticipants(*event, record, *participants, [&](const ActorId& actor) {
                const auto place = placeIn(m_index.m_actors, actor);
                isKnown = isKnown && place;
                return place.value_or(0);
            });
            event->framework = framework.value_or(0);
            m_index.m_participants.push_back(std::move(participants));
            const auto at =
                std::lower_bound(m_index.m_events.begin(), m_index.m_events.end(), *event, isEarlier);
            m_index.m_events.insert(at, *std::move(event));
            return isKnown;
        }
        return true;
    }

    template <class Indexed, class R>
    static std::optional<std::uint32_t> placeIn(const std::vector<Indexed>& list, const Id<R>& id) {
        const auto at = std::lower_bound(list.begin(), list.end(), id,
                                         [](const Indexed& a, const Id<R>& b) { return a.id < b; });
        return at != list.end() && at->id == id ? std::optional(std::uint32_t(at - list.begin()))
                                                : std::nullopt;
    }

    EventIndex& m_index;
    const Dataset& m_before;
    const ChangeSet& m_changes;
};

EventIndex::EventIndex(const Dataset& dataset) : m_dataset(dataset) {
    const Builder build(*this);
}

bool EventIndex::canFollow(const ChangeSet& changes) const {
    constexpr std::size_t few = 32;
    constexpr std::size_t most = 1000; // lists of participants, one an event that was put in
    return m_participants.size() <= most && !changes.isEmpty() && changes.changes.size() <= few &&
           std::none_of(changes.changes.begin(), changes.changes.end(), [](const Change& change) {
               const RecordKind kind = change.ref().kind;
               return kind == RecordKind::Actor || kind == RecordKind::Framework;
           });
}

EventIndex::EventIndex(const EventIndex& before, const Dataset& dataset, const ChangeSet& changes)
    : m_dataset(dataset), m_actors(before.m_actors), m_frameworks(before.m_frameworks),
      m_participants(before.m_participants), m_events(before.m_events) {
    if (!Update(*this, before.m_dataset, changes).make()) {
        m_actors.clear();
        m_frameworks.clear();
        m_participants.clear();
        m_events.clear();
        const Builder build(*this);
    }
}

} // namespace plusone
