#include "network/ladder.h"

#include "network/ladderholds.h"
#include "network/sieve.h"

#include <algorithm>

namespace plusone {
namespace {

LadderRow emptyRow(const ActorId& partner, bool isCountry) {
    LadderRow row;
    row.partner = partner;
    row.isCountry = isCountry;
    return row;
}

/// Of the events by first day: the holds that hang together without a gap and reach to the day.
LadderCell cellOf(std::vector<RungHold> holds, QDate day) {
    std::erase_if(holds, [day](const RungHold& hold) { return hold.span.first > day; });
    std::stable_sort(holds.begin(), holds.end(), [](const RungHold& a, const RungHold& b) {
        return a.span.first != b.span.first ? a.span.first < b.span.first : a.ref < b.ref;
    });
    std::size_t first = 0;
    QDate last;
    for (std::size_t i = 0; i < holds.size(); ++i) {
        if (i > 0 && holds[i].span.first > last.addDays(1)) {
            first = i;
            last = QDate();
        }
        last = last.isValid() ? std::max(last, holds[i].span.last) : holds[i].span.last;
    }
    LadderCell cell;
    if (holds.empty() || last < day) {
        return cell;
    }
    cell.since = holds[first].since;
    cell.sinceIs = holds[first].sinceIs;
    for (std::size_t i = first; i < holds.size(); ++i) {
        cell.records.push_back(holds[i].ref);
        if (holds[i].level && (!cell.highest || *holds[i].level < *cell.highest)) {
            cell.highest = holds[i].level;
        }
    }
    return cell;
}

} // namespace

Ladder buildLadder(const EventIndex& index, const Lens& lens, QDate moment, const RungWeights& weights) {
    Ladder ladder{moment, weights, {}};
    LadderHolds all = ladderHolds(index, lens);
    for (auto& [partner, holds] : all) {
        const Actor* actor = index.dataset().find(partner);
        LadderRow row = emptyRow(partner, !actor || actor->actorKind == ActorKind::Country);
        for (const Rung rung : allRungs()) {
            LadderCell& cell = row.cells[std::size_t(rung)];
            cell = cellOf(std::move(holds[std::size_t(rung)]), moment);
            row.reached += cell.isReached() ? 1 : 0;
        }
        if (row.reached > 0) {
            ladder.rows.push_back(std::move(row));
        }
    }
    return weighed(std::move(ladder), weights);
}

Ladder weighed(Ladder ladder, const RungWeights& weights) {
    ladder.weights = weights;
    for (LadderRow& row : ladder.rows) {
        row.score = 0;
        for (const Rung rung : allRungs()) {
            row.score += row[rung].isReached() ? weights[std::size_t(rung)] : 0;
        }
    }
    std::sort(ladder.rows.begin(), ladder.rows.end(), [](const LadderRow& a, const LadderRow& b) {
        return a.score != b.score       ? a.score > b.score
               : a.reached != b.reached ? a.reached > b.reached
                                        : a.partner < b.partner;
    });
    return ladder;
}

Difference LadderMoments::differenceAt(std::size_t row, Rung rung) const {
    const bool isNow = ladder.rows[row][rung].isReached();
    const bool wasThen = earlier && earlier->rows[row][rung].isReached();
    return earlier && (isNow || wasThen) ? differenceOf(wasThen, isNow) : Difference::None;
}

const LadderCell& LadderMoments::cellAt(std::size_t row, Rung rung) const {
    const bool isLost = differenceAt(row, rung) == Difference::Ended;
    return (isLost ? *earlier : ladder).rows[row][rung];
}

LadderMoments compareLadders(const Ladder& earlier, const Ladder& later) {
    LadderMoments moments{later, Ladder{earlier.moment, earlier.weights, {}}};
    const auto find = [](const Ladder& ladder, const ActorId& partner) {
        return std::find_if(ladder.rows.begin(), ladder.rows.end(),
                            [&partner](const LadderRow& row) { return row.partner == partner; });
    };
    for (const LadderRow& row : later.rows) {
        const auto then = find(earlier, row.partner);
        moments.earlier->rows.push_back(then == earlier.rows.end() ? emptyRow(row.partner, row.isCountry)
                                                                   : *then);
    }
    for (const LadderRow& row : earlier.rows) {
        if (find(later, row.partner) == later.rows.end()) {
            moments.earlier->rows.push_back(row);
            moments.ladder.rows.push_back(emptyRow(row.partner, row.isCountry));
        }
    }
    return moments;
}

LadderMoments buildLadders(const EventIndex& index, const Lens& lens, QDate moment,
                           const std::optional<QDate>& earlier, const RungWeights& weights) {
    Ladder ladder = buildLadder(index, lens, moment, weights);
    return earlier && *earlier < moment ? compareLadders(buildLadder(index, lens, *earlier, weights), ladder)
                                        : LadderMoments{std::move(ladder), {}};
}

std::vector<NearPartner> nearestToPlusOne(const Ladder& ladder) {
    std::vector<NearPartner> partners;
    for (const LadderRow& row : ladder.rows) {
        if (!row.isCountry || row.reached == 0 || row[Rung::StandingFramework].isReached()) {
            continue;
        }
        NearPartner partner{row.partner, row.reached, row.score, {}};
        for (const Rung rung : allRungs()) {
            if (rung != Rung::StandingFramework && !row[rung].isReached()) {
                partner.lacks.push_back(rung);
            }
        }
        partners.push_back(std::move(partner));
    }
    return partners;
}

} // namespace plusone
