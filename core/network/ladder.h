#pragma once

#include "network/network.h"
#include "network/rungs.h"

#include <optional>
#include <vector>

namespace plusone {

/// What the date of a rung is the date of.
enum class RungDate : std::uint8_t {
    InForce,   ///< of an agreement
    Signed,    ///< its entry into force is not known
    FirstSeen, ///< nor is its signing
    Held,      ///< of a dialogue or an exercise
    Standing,  ///< the framework began, or the last of the three joined it
};

/// A partner's rung at the moment; definitionOf() says which records reach it, ladderRules() how long.
struct LadderCell {
    std::optional<PartialDate> since; ///< as the record has it; none: not reached
    RungDate sinceIs = RungDate::Held;
    std::vector<RecordRef> records;    ///< that hold it, by first day, from the one of `since` on
    std::optional<Level> highest = {}; ///< of trilateral dialogues, in the order of the vocabulary
    [[nodiscard]] bool isReached() const { return since.has_value(); }
    friend bool operator==(const LadderCell&, const LadderCell&) = default;
};

struct LadderRow {
    ActorId partner;
    bool isCountry = true; ///< false: an organisation
    std::array<LadderCell, rungCount> cells;
    int reached = 0;  ///< rungs
    double score = 0; ///< the weights of the rungs reached, added up
    [[nodiscard]] const LadderCell& operator[](Rung rung) const { return cells[std::size_t(rung)]; }
    friend bool operator==(const LadderRow&, const LadderRow&) = default;
};

/// Who stands on which rung on a day. By score, then rungs, then slug.
struct Ladder {
    QDate moment;
    RungWeights weights = evenWeights();
    std::vector<LadderRow> rows; ///< actors but Japan and the U.S. that have reached a rung
    friend bool operator==(const Ladder&, const Ladder&) = default;
};

/// Of the records that pass the lens' filters; its time and what is only of its picture do not count, and of
/// its actors only the partners among them are rows, all where there are none. Sourced records alone,
/// whatever the lens says. One pass over the events.
Ladder buildLadder(const EventIndex& index, const Lens& lens, QDate moment,
                   const RungWeights& weights = evenWeights());

/// The same records under other weights.
Ladder weighed(Ladder ladder, const RungWeights& weights);

/// A ladder, and where two moments are compared the one of the earlier day: the same partners in the same
/// order, and who has reached nothing at one of them is there with empty cells.
struct LadderMoments {
    Ladder ladder;
    std::optional<Ladder> earlier;

    /// None: not compared, or reached at neither.
    [[nodiscard]] Difference differenceAt(std::size_t row, Rung rung) const;
    /// The later one's, or the earlier one's where the rung was lost.
    [[nodiscard]] const LadderCell& cellAt(std::size_t row, Rung rung) const;
};
LadderMoments compareLadders(const Ladder& earlier, const Ladder& later);
/// Nothing is compared with a day that is not earlier.
LadderMoments buildLadders(const EventIndex& index, const Lens& lens, QDate moment,
                           const std::optional<QDate>& earlier, const RungWeights& weights = evenWeights());

/// A country outside any standing framework with Japan and the U.S., and the rungs that it has not reached,
/// but for the framework itself.
struct NearPartner {
    ActorId partner;
    int reached = 0;
    double score = 0;
    std::vector<Rung> lacks;
};
/// In the ladder's order: the nearest first. Rows without any rung are not in it.
std::vector<NearPartner> nearestToPlusOne(const Ladder& ladder);

} // namespace plusone
