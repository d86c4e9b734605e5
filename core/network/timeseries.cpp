#include "network/timeseries.h"

#include "network/sieve.h"
#include "network/statistics.h"
#include "network/tiegraph.h"
#include "network/undirectedgraph.h"

#include <QSet>

#include <algorithm>

namespace plusone {
namespace {

/// Newman's weight of one record: each of the k(k-1)/2 pairs gets 1/(k-1), k/2 in all. What does not touch
/// the U.S. is the pairs among the other k-1.
struct Weight {
    double total = 0;
    double withoutUnitedStates = 0;
};

bool hasParty(const EventView& event, std::uint32_t actor) {
    return std::find(event.parties.begin(), event.parties.end(), actor) != event.parties.end();
}

Weight weightOf(const EventView& event, std::uint32_t unitedStates) {
    const double k = double(event.parties.size());
    if (k < 2) {
        return {};
    }
    return {k / 2, hasParty(event, unitedStates) ? (k - 2) / 2 : k / 2};
}

/// The actor's place in the index, or the number of its actors.
std::uint32_t placeOf(const EventIndex& index, const ActorId& actor) {
    const auto& actors = index.actors();
    const auto at = std::lower_bound(actors.begin(), actors.end(), actor,
                                     [](const auto& indexed, const ActorId& id) { return indexed.id < id; });
    return std::uint32_t(at != actors.end() && at->id == actor ? at - actors.begin() : actors.size());
}

double pairsAmong(double actors) {
    return actors * (actors - 1) / 2;
}

/// Of the ties that `isWanted`, each once.
template <class Wanted>
std::vector<RecordRef> refsBehind(const TieGraph& graph, const Wanted& isWanted) {
    std::vector<RecordRef> refs;
    QSet<RecordRef> known;
    for (const TieGraph::Tie& tie : graph.ties) {
        for (const RecordRef& ref : tie.records) {
            if (isWanted(tie) && !known.contains(ref)) {
                known.insert(ref);
                refs.push_back(ref);
            }
        }
    }
    return refs;
}

std::vector<int> degreesOf(const TieGraph& graph) {
    std::vector<int> degrees(graph.actors.size());
    for (const TieGraph::Tie& tie : graph.ties) {
        ++degrees[tie.a];
        ++degrees[tie.b];
    }
    return degrees;
}

/// As shares of the pairs of others; empty where there is no such pair.
std::vector<double> betweennessOf(const TieGraph& graph) {
    const double pairsOfOthers = pairsAmong(double(graph.actors.size()) - 1);
    std::vector<double> shares;
    if (graph.actors.size() > 2) {
        std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs;
        for (const TieGraph::Tie& tie : graph.ties) {
            pairs.emplace_back(tie.a, tie.b);
        }
        UndirectedGraph ties(graph.actors.size(), pairs);
        IgraphVector counted;
        igraph_betweenness(ties.get(), counted.get(), igraph_vss_all(), /*directed=*/false,
                           /*weights=*/nullptr);
        for (std::size_t i = 0; i < graph.actors.size(); ++i) {
            shares.push_back(counted[i] / pairsOfOthers);
        }
    }
    return shares;
}

/// The actors with the most partners, of those who have any.
std::vector<ActorId> mostTied(const TieGraph& graph, std::size_t most) {
    const std::vector<int> degrees = degreesOf(graph);
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < degrees.size(); ++i) {
        if (degrees[i] > 0) {
            places.push_back(i);
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [&degrees](std::size_t a, std::size_t b) { return degrees[a] > degrees[b]; });
    std::vector<ActorId> actors;
    for (std::size_t i = 0; i < std::min(places.size(), most); ++i) {
        actors.push_back(graph.actors[places[i]]);
    }
    return actors;
}

/// `make` of every moment of the lens, with the job stepping along.
template <class T, class Make>
Result<std::vector<T>> overTime(const EventIndex& index, const Lens& lens, Job& job, const Make& make) {
    const std::vector<QDate> moments = momentsOf(index, lens);
    job.begin(int(moments.size()));
    std::vector<T> series;
    for (const QDate day : moments) {
        if (const auto goOn = job.step(); !goOn) {
            return goOn.error();
        }
        series.push_back(make(day));
    }
    return series;
}

} // namespace

std::vector<QDate> momentsOf(const EventIndex& index, const Lens& lens) {
    std::vector<QDate> moments;
    const auto events = eventsInLens(index, ofAllTime(lens));
    if (events.empty()) {
        return moments;
    }
    const QDate last = events.back().event->span.first;
    for (int year = events.front().event->firstYear; year <= last.year(); ++year) {
        moments.emplace_back(year, 1, 1);
    }
    if (moments.back() != last) {
        moments.push_back(last);
    }
    return moments;
}

Lens lensAt(const Lens& lens, QDate day) {
    Lens then = lens;
    const auto* moment = std::get_if<Moment>(&lens.time);
    then.time = moment ? Moment{day, moment->months} : Moment{day};
    then.comparedWith.reset();
    return then;
}

double yearsAt(QDate day) {
    return day.year() + double(day.dayOfYear() - 1) / day.daysInYear();
}

MomentShare shareWithoutUnitedStates(const EventIndex& index, const Lens& lens, QDate day) {
    const std::uint32_t unitedStates = placeOf(index, ActorId(QStringLiteral("USA")));
    MomentShare share;
    share.day = day;
    for (const auto& [event, difference] : eventsInLens(index, lensAt(lens, day))) {
        const Weight weight = weightOf(*event, unitedStates);
        share.total += weight.total;
        share.withoutUnitedStates += weight.withoutUnitedStates;
        if (weight.withoutUnitedStates > 0) {
            share.refs.push_back(event->ref);
        }
    }
    return share;
}

Result<std::vector<MomentShare>> sharesOverTime(const EventIndex& index, const Lens& lens, Job& job) {
    return overTime<MomentShare>(index, lens, job,
                                 [&](QDate day) { return shareWithoutUnitedStates(index, lens, day); });
}

std::optional<double> MomentDensity::density() const {
    return actors > 1 ? std::optional(double(pairs) / pairsAmong(double(actors))) : std::nullopt;
}

Result<std::vector<MomentDensity>> densityOverTime(const EventIndex& index, const Lens& lens, Job& job) {
    return overTime<MomentDensity>(index, lens, job, [&](QDate day) {
        const TieGraph graph = tieGraph(index, lensAt(lens, day));
        return MomentDensity{day, graph.actors.size(), graph.ties.size(),
                             refsBehind(graph, [](const TieGraph::Tie&) { return true; })};
    });
}

Result<std::vector<ActorStanding>> standingsOverTime(const EventIndex& index, const Lens& lens,
                                                     const std::vector<ActorId>& actors, std::size_t most,
                                                     Job& job) {
    std::vector<ActorId> chosen = actors;
    if (const auto moments = momentsOf(index, lens); chosen.empty() && !moments.empty()) {
        chosen = mostTied(tieGraph(index, lensAt(lens, moments.back())), most);
    }
    const auto rows = overTime<std::vector<ActorStanding::At>>(index, lens, job, [&](QDate day) {
        const TieGraph graph = tieGraph(index, lensAt(lens, day));
        const std::vector<int> degrees = degreesOf(graph);
        const std::vector<double> betweenness = betweennessOf(graph);
        std::vector<ActorStanding::At> row(chosen.size());
        for (std::size_t i = 0; i < chosen.size(); ++i) {
            const std::size_t node = graph.indexOf(chosen[i]);
            const bool isDrawn = node < graph.actors.size();
            if (!graph.actors.empty()) {
                row[i].degree = isDrawn ? degrees[node] : 0;
            }
            if (!betweenness.empty()) {
                row[i].betweenness = isDrawn ? betweenness[node] : 0;
            }
            row[i].refs = refsBehind(
                graph, [node](const TieGraph::Tie& tie) { return tie.a == node || tie.b == node; });
        }
        return row;
    });
    if (!rows) {
        return rows.error();
    }
    std::vector<ActorStanding> standings;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        standings.push_back({chosen[i], {}});
        for (const auto& row : *rows) {
            standings.back().at.push_back(row[i]);
        }
    }
    return standings;
}

} // namespace plusone
