#pragma once

#include "network/lens.h"

#include <memory>
#include <span>
#include <vector>

namespace plusone {

/// What networks and statistics need of any record that ties actors together, whatever its kind. Actors and
/// frameworks are named by their place in the lists of the index that the event is of.
struct EventView {
    RecordRef ref;
    EventKind kind = EventKind::Agreements;
    DateSpan span;
    int firstYear = 0;
    QString series; ///< empty: an agreement
    QString name;
    Confidence confidence = Confidence::Sourced;
    std::uint32_t record = 0;    ///< place in the dataset's list of its kind
    std::uint8_t vocabulary = 0; ///< a TieType, Domain or Level
    std::uint32_t framework = 0;
    bool isRiskReduction = false;           ///< of the framework with China
    std::span<const std::uint32_t> all;     ///< everyone named, observers too
    std::span<const std::uint32_t> parties; ///< who is not an observer: they weigh

    [[nodiscard]] bool isManyParty() const { return parties.size() > manyPartyLimit; }
};

/// The dated events of a dataset made ready for lenses to look at: made once for a dataset, read from any
/// thread. Converts from a dataset, for those who look once (as long as making it takes).
class EventIndex {
public:
    EventIndex(const Dataset& dataset); // NOLINT(google-explicit-constructor)
    /// The index of what the changes made of the dataset of `before`; copied but for these where they can be
    /// followed, else made.
    EventIndex(const EventIndex& before, const Dataset& dataset, const ChangeSet& changes);
    /// Whether they can be: there are a few, none of them to an actor or a framework (many events would have
    /// other places), and not too many have been followed already.
    [[nodiscard]] bool canFollow(const ChangeSet& changes) const;
    EventIndex(const EventIndex&) = delete;
    EventIndex& operator=(const EventIndex&) = delete;

    [[nodiscard]] const Dataset& dataset() const { return m_dataset; }
    /// By first day, then ref.
    [[nodiscard]] const std::vector<EventView>& events() const { return m_events; }

    struct IndexedActor {
        ActorId id;
        bool isKnown = false; ///< has a record
    };
    /// By slug; who takes part without a record of their own too.
    [[nodiscard]] const std::vector<IndexedActor>& actors() const { return m_actors; }

    struct IndexedFramework {
        FrameworkId id; ///< null: of no framework
        bool isKnown = false;
        std::uint32_t parent = 0; ///< the null one's place: none
    };
    /// By slug, the null one first.
    [[nodiscard]] const std::vector<IndexedFramework>& frameworks() const { return m_frameworks; }

private:
    class Builder;
    class Update;
    using Places = std::vector<std::uint32_t>;

    Dataset m_dataset;
    std::vector<IndexedActor> m_actors;
    std::vector<IndexedFramework> m_frameworks;
    std::vector<std::shared_ptr<const Places>> m_participants; ///< what the events' spans look at
    std::vector<EventView> m_events;
};

} // namespace plusone
