#pragma once

#include "base/result.h"
#include "model/dataset.h"

#include <optional>
#include <set>
#include <variant>

namespace plusone {

/// A day with a trailing window: ties in force on the day, events of the months before it.
struct Moment {
    QDate day;
    int months = 36;
    friend bool operator==(const Moment&, const Moment&) = default;
};

/// The day of the founding editorial, 24 August 2016.
inline const QDate foundingDay(2016, 8, 24);

/// How an event of more than `manyPartyLimit` parties is drawn; it never becomes a clique of pair links.
enum class ManyParty { Hub, Hull, Hidden };
inline constexpr int manyPartyLimit = 6;

/// Values of the kinds of filter.
struct LensFilters {
    std::set<EventKind> kinds;
    std::set<TieType> tieTypes;       ///< concerns agreements only
    std::set<Domain> domains;         ///< concerns exercises only
    std::set<Level> levels;           ///< concerns dialogues only
    std::set<FrameworkId> frameworks; ///< a record of the framework or of a mechanism inside it
    std::set<ActorId> actors;         ///< a record in which one of them takes part

    friend bool operator==(const LensFilters&, const LensFilters&) = default;
};

/// What of the data is looked at: a value, compared and saved as text. AND between kinds of filter, OR inside
/// one; an empty set lets everything through.
struct Lens : LensFilters {
    /// The moment, or from–to (both days inside).
    std::variant<Moment, DateSpan> time = Moment{foundingDay};
    /// Of a moment: the day of an earlier one of as many months, to see what has changed between them. The
    /// lens lets through what stands at either. A day that is not earlier counts as none.
    std::optional<QDate> comparedWith;
    LensFilters without; ///< NOT: a record that one of these values holds for is kept out
    /// What is not drawn though its records are in the lens: actors' slugs, keys of hubs, RecordRef texts of
    /// frameworks.
    std::set<QString> hidden;
    std::set<Confidence> confidence = {Confidence::Sourced};
    double minimumWeight = 0.5; ///< pairs that weigh less are not drawn, but counted
    ManyParty manyParty = ManyParty::Hub;

    friend bool operator==(const Lens&, const Lens&) = default;

    /// The days looked at: for a moment, from `months` before it to the day itself.
    [[nodiscard]] DateSpan window() const;
    /// The day that "now" is for ties in a moment lens; the last day of a from–to.
    [[nodiscard]] QDate lastDay() const { return window().last; }
    /// Of two moments compared: each by itself; none, and the lens itself, where nothing is compared.
    [[nodiscard]] std::optional<Lens> earlier() const;
    [[nodiscard]] Lens later() const;

    [[nodiscard]] bool accepts(const Dataset& dataset, const Tie& tie) const;
    [[nodiscard]] bool accepts(const Dataset& dataset, const Exercise& exercise) const;
    [[nodiscard]] bool accepts(const Dataset& dataset, const Dialogue& dialogue) const;
    /// A framework that stands in the window (or has no start known) and passes the framework filter.
    [[nodiscard]] bool accepts(const Dataset& dataset, const Framework& framework) const;

    /// "at=2016-08-24/36;kinds=exercises,dialogues;frameworks=quad;min=0.5": only what differs from the
    /// default lens, fixed order, so equal lenses have equal texts.
    [[nodiscard]] QString toText() const;
    /// Error Invalid names the part that cannot be read.
    static Result<Lens> fromText(const QString& text);
};

} // namespace plusone
