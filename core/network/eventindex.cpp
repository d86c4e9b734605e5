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

} // namespace

class EventIndex::Builder {
public:
    explicit Builder(EventIndex& index) : m_index(index) {
        forEachEvent([this](const auto& record, std::uint32_t) {
            addFramework(record.framework);
            for (const Participant& participant : participantsOf(record)) {
                m_actors.insert(participant.actor, 0);
                ++m_places;
            }
        });
        listActors();
        listFrameworks();
        // Events point into this list, so it must not move: each may be named a second time, as a party.
        m_index.m_participants.reserve(2 * m_places);
        forEachEvent([this](const auto& record, std::uint32_t place) { add(record, place); });
        std::sort(m_index.m_events.begin(), m_index.m_events.end(),
                  [](const EventView& a, const EventView& b) {
                      return a.span.first != b.span.first ? a.span.first < b.span.first : a.ref < b.ref;
                  });
    }

private:
    template <class Work>
    void forEachEvent(const Work& work) {
        const auto through = [&work](const auto& records) {
            for (std::size_t i = 0; i < records.size(); ++i) {
                work(records[i], std::uint32_t(i));
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
    void add(const R& record, std::uint32_t place) {
        const auto span = spanOf(record);
        if (!span) {
            return;
        }
        EventView event;
        event.ref = {R::kind, record.id.slug()};
        event.kind = kindOf(R::kind);
        event.record = place;
        event.span = *span;
        event.firstYear = span->first.year();
        event.name = record.name;
        event.confidence = record.confidence;
        event.vocabulary = vocabularyOf(record);
        event.framework = m_frameworks.value(record.framework);
        event.isRiskReduction = record.framework == riskReductionFramework();
        if constexpr (requires { record.series; }) {
            event.series = record.series;
        }
        event.all = listed(participantsOf(record), [](const Participant&) { return true; });
        event.parties =
            listed(participantsOf(record), [](const Participant& p) { return p.role != Role::Observer; });
        m_index.m_events.push_back(std::move(event));
    }

    template <class Wanted>
    std::span<const std::uint32_t> listed(const std::vector<Participant>& participants,
                                          const Wanted& wanted) {
        const std::size_t first = m_index.m_participants.size();
        for (const Participant& participant : participants) {
            if (wanted(participant)) {
                m_index.m_participants.push_back(m_actors.value(participant.actor));
            }
        }
        return {m_index.m_participants.data() + first, m_index.m_participants.size() - first};
    }

    EventIndex& m_index;
    QHash<ActorId, std::uint32_t> m_actors;
    QHash<FrameworkId, std::uint32_t> m_frameworks;
    std::size_t m_places = 0;
};

EventIndex::EventIndex(const Dataset& dataset) : m_dataset(dataset) {
    const Builder build(*this);
}

} // namespace plusone
