#pragma once

#include "base/job.h"
#include "network/eventindex.h"
#include "network/lens.h"

#include <optional>
#include <vector>

namespace plusone {

// What the network was at each of a row of moments. A moment is looked at as the lens looks at one:
// agreements that stand on the day, exercises and dialogues of the trailing window before it (36 months
// unless the lens has a moment with another window). The lens' own time does not matter, its filters hold.

/// 1 January of every year from the first in which a record begins to the last, and then the last day on
/// which one begins: as far as the data tell. Empty when there is no record.
std::vector<QDate> momentsOf(const EventIndex& index, const Lens& lens);

/// The lens that looks at the moment.
Lens lensAt(const Lens& lens, QDate day);

/// Where the day lies among years: 2016.5 is the middle of 2016.
double yearsAt(QDate day);

/// How much of the weight of all links does not touch the United States. An event or agreement of k parties
/// (observers aside) adds 1/(k-1) to each of its pairs (Newman 2001), whatever k is. All that the lens lets
/// through counts, what the map does not draw (for its small weight, say) too.
struct MomentShare {
    QDate day;
    double total = 0;
    double withoutUnitedStates = 0;
    std::vector<RecordRef> refs; ///< the records that carry the weight without the U.S.
    /// Nothing where nobody is tied to anybody.
    [[nodiscard]] std::optional<double> share() const {
        return total > 0 ? std::optional(withoutUnitedStates / total) : std::nullopt;
    }
};
MomentShare shareWithoutUnitedStates(const EventIndex& index, const Lens& lens, QDate day);
/// Error Cancelled.
Result<std::vector<MomentShare>> sharesOverTime(const EventIndex& index, const Lens& lens, Job& job);

/// Pairs of actors that are tied, of all pairs of the actors that the map draws at the moment (TieGraph).
struct MomentDensity {
    QDate day;
    std::size_t actors = 0;
    std::size_t pairs = 0;
    std::vector<RecordRef> refs; ///< behind the ties, each once
    /// Nothing where there is no pair to be tied.
    [[nodiscard]] std::optional<double> density() const;
};
/// Error Cancelled.
Result<std::vector<MomentDensity>> densityOverTime(const EventIndex& index, const Lens& lens, Job& job);

/// Where an actor stood in the network that the map draws (TieGraph), moment by moment.
struct ActorStanding {
    struct At {
        /// Partners: actors that it is tied to. Nothing where the map draws nobody.
        std::optional<int> degree;
        /// Share of the shortest ways between two others that lead through it (Freeman 1977), 0 to 1, links
        /// without weights. Nothing where there are no two others.
        std::optional<double> betweenness;
        std::vector<RecordRef> refs; ///< behind its ties, each once
    };
    ActorId actor;
    std::vector<At> at; ///< parallel to momentsOf()
};
/// Of these actors, or where none is named of the `most` that have the most partners at the last moment
/// (then by slug). An actor that the map does not draw has no ties. Error Cancelled.
Result<std::vector<ActorStanding>> standingsOverTime(const EventIndex& index, const Lens& lens,
                                                     const std::vector<ActorId>& actors, std::size_t most,
                                                     Job& job);

} // namespace plusone
