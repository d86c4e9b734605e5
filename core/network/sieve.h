#pragma once

#include "network/network.h"

#include <vector>

namespace plusone {

/// A lens made ready for the events of an index, in numbers. It says of each what Lens::accepts() says of its
/// record.
class Sieve {
public:
    /// The kinds of filter.
    enum Filter : unsigned {
        Time = 1,
        Kind = 2,
        Vocabulary = 4,
        Confidence = 8,
        Frameworks = 16,
        Actors = 32
    };

    Sieve(const EventIndex& index, const Lens& lens);

    /// Which filters keep the event out; 0: it is let through.
    [[nodiscard]] unsigned keptOutBy(const EventView& event) const;
    [[nodiscard]] bool lets(const EventView& event) const { return keptOutBy(event) == 0; }
    /// Of an event that is let through.
    [[nodiscard]] Difference differenceOf(const EventView& event) const;

private:
    /// Ties count on the day itself of a moment, events in the months before it too.
    struct Windows {
        DateSpan standing;
        DateSpan trailing;
        explicit Windows(const Lens& lens);
        [[nodiscard]] bool meet(const EventView& event) const {
            return event.span.overlaps(event.kind == EventKind::Agreements ? standing : trailing);
        }
    };
    /// By the value's number.
    using Lets = std::vector<char>;

    Windows m_now;
    std::optional<Windows> m_earlier;
    Lets m_kinds;
    std::array<Lets, 3> m_vocabularies; ///< by EventKind
    Lets m_confidence;
    Lets m_frameworks;
    Lets m_wanted; ///< actors; empty: no filter
    Lets m_unwanted;
};

/// Of what stands at one of two moments at least.
Difference differenceOf(bool earlier, bool later);

/// An event that a lens lets through. Of a lens that compares two moments, with what it is to them.
struct SeenEvent {
    const EventView* event = nullptr;
    Difference difference = Difference::None;
};

/// The events that the lens lets through, by first day, then ref; as long as the index lives.
std::vector<SeenEvent> eventsInLens(const EventIndex& index, const Lens& lens);

} // namespace plusone
