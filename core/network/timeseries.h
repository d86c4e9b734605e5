#pragma once

#include "base/job.h"
#include "network/eventindex.h"
#include "network/lens.h"

#include <optional>
#include <vector>

namespace plusone {

// What the network was at each of a row of moments. A moment is looked at as the lens looks at one:
// agreements that stand on the day, exercises and dialogues of the trailing window before it (36 months
// unless the lens has a moment with another window). The lens' own time and what it leaves out of the drawing
// (minimum weight, hidden things, events of many parties) do not matter, its other filters hold.

/// 1 January of every year from the first in which a record begins to the last, and then the last day on
/// which one begins: as far as the data tell. Empty when there is no record.
std::vector<QDate> momentsOf(const EventIndex& index, const Lens& lens);

/// The lens that looks at the moment.
Lens lensAt(const Lens& lens, QDate day);

/// Where the day lies among years: 2016.5 is the middle of 2016.
double yearsAt(QDate day);

/// How much of the weight of all links does not touch the United States. An event or agreement of k parties
/// (observers aside) adds 1/(k-1) to each of its pairs (Newman 2001), whatever k is.
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

/// Pairs of actors that are tied, of all pairs of actors that are tied to anybody.
struct MomentDensity {
    QDate day;
    int actors = 0;
    int pairs = 0;
    std::vector<RecordRef> refs; ///< of two parties or more
    /// Nothing where there is no pair to be tied.
    [[nodiscard]] std::optional<double> density() const {
        return actors > 1 ? std::optional(2.0 * pairs / actors / (actors - 1)) : std::nullopt;
    }
};
/// Error Cancelled.
Result<std::vector<MomentDensity>> densityOverTime(const EventIndex& index, const Lens& lens, Job& job);

/// Where an actor stood in the network, moment by moment.
struct ActorStanding {
    /// Nothing where nobody is tied to anybody.
    struct At {
        std::optional<int> degree;         ///< partners: actors that it is tied to
        std::optional<double> betweenness; ///< share of the shortest ways between two others that lead
                                           ///< through it (Freeman 1977), links without weights; 0 to 1
        std::vector<RecordRef> refs;       ///< in which it is a party
    };
    ActorId actor;
    std::vector<At> at; ///< parallel to momentsOf()
};
/// Of these actors, or where none is named of the `most` that have the most partners at the last moment
/// (then by slug). Actors that the index does not know have no ties. Error Cancelled.
Result<std::vector<ActorStanding>> standingsOverTime(const EventIndex& index, const Lens& lens,
                                                     const std::vector<ActorId>& actors, std::size_t most,
                                                     Job& job);

} // namespace plusone
