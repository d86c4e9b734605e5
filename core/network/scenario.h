#pragma once

#include "base/result.h"
#include "model/records.h"

#include <QByteArray>

#include <set>
#include <variant>
#include <vector>

namespace plusone {

class EventIndex;
struct EventView;

/// What can be taken out of the network: an actor; a framework, with the records of it and of the mechanisms
/// inside it; a kind of tie; one record.
using Removal = std::variant<ActorId, FrameworkId, EventKind, TieType, RecordRef>;

/// "actors/USA", "frameworks/quad", "kinds/exercises", "types/logistics", "exercises/malabar-2016".
QString toText(const Removal& removal);
/// Of a record only an agreement, an exercise or a dialogue; whether the data hold it is not asked.
std::optional<Removal> removalFrom(const QString& text);

/// What is taken out, one upon the other.
struct Scenario {
    std::vector<Removal> removals; ///< in the order in which they were made, each once
    /// An actor takes with it the records in which it takes part, other than as an observer: what two of
    /// three agreed on falls with the third. Else the others stay tied by them.
    bool withRecords = false;

    [[nodiscard]] bool isEmpty() const { return removals.empty(); }
    [[nodiscard]] bool holds(const Removal& removal) const;
    /// This one with another removal; the same where it is there already.
    [[nodiscard]] Scenario with(const Removal& removal) const;
    /// The same of many, in their order.
    [[nodiscard]] Scenario with(const std::vector<Removal>& more) const;

    /// {"removals":["actors/USA"],"with_records":false}
    [[nodiscard]] QByteArray toJson() const;
    /// Error Invalid names what cannot be read.
    static Result<Scenario> fromJson(const QByteArray& json);
    friend bool operator==(const Scenario&, const Scenario&) = default;
};

/// A scenario made ready for the events of an index.
class TakenOut {
public:
    TakenOut(const EventIndex& index, const Scenario& scenario);
    [[nodiscard]] bool holds(const EventView& event) const;
    [[nodiscard]] bool holds(const ActorId& actor) const { return m_actors.contains(actor); }

private:
    std::set<ActorId> m_actors;
    std::set<RecordRef> m_records;
    std::set<EventKind> m_kinds;
    std::set<TieType> m_types;
    std::vector<char> m_frameworks;      ///< by place in the index
    std::vector<char> m_actorsOfRecords; ///< the same; empty: actors leave the records behind
};

} // namespace plusone
