#include "network/timeseries.h"

#include "network/sieve.h"
#include "network/statistics.h"
#include "network/undirectedgraph.h"

#include <algorithm>
#include <set>

namespace plusone {
namespace {

using Pairs = std::set<std::pair<std::uint32_t, std::uint32_t>>;

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

/// Those of two parties or more: they tie.
std::vector<const EventView*> tyingEvents(const EventIndex& index, const Lens& lens, QDate day) {
    std::vector<const EventView*> events;
    for (const auto& [event, difference] : eventsInLens(index, lensAt(lens, day))) {
        if (event->parties.size() > 1) {
            events.push_back(event);
        }
    }
    return events;
}

/// Of actors by their places in the index.
Pairs tiedPairs(const std::vector<const EventView*>& events) {
    Pairs pairs;
    for (const EventView* event : events) {
        for (const std::uint32_t a : event->parties) {
            for (const std::uint32_t b : event->parties) {
                if (a < b) {
                    pairs.emplace(a, b);
                }
            }
        }
    }
    return pairs;
}

/// Degree and betweenness of everybody, by place in the index.
class Centrality {
public:
    Centrality(const Pairs& pairs, std::size_t actors) : degrees(actors), betweenness(actors) {
        for (const auto& [a, b] : pairs) {
            ++degrees[a];
            ++degrees[b];
        }
        const auto tied = std::count_if(degrees.begin(), degrees.end(), [](int degree) { return degree > 0; });
        const double pairsOfOthers = double(tied - 1) * double(tied - 2) / 2;
        if (pairsOfOthers > 0) {
            UndirectedGraph graph(actors, pairs);
            IgraphVector counted;
            igraph_betweenness(graph.get(), counted.get(), igraph_vss_all(), /*directed=*/false,
                               /*weights=*/nullptr);
            for (std::size_t i = 0; i < actors; ++i) {
                betweenness[i] = counted[i] / pairsOfOthers;
            }
        }
    }

    std::vector<int> degrees;
    std::vector<double> betweenness;
};

/// Places of the actors with the most partners, of those who have any.
std::vector<std::uint32_t> mostTied(const Pairs& pairs, std::size_t actors, std::size_t most) {
    std::vector<int> degrees(actors);
    for (const auto& [a, b] : pairs) {
        ++degrees[a];
        ++degrees[b];
    }
    std::vector<std::uint32_t> places;
    for (std::uint32_t i = 0; i < actors; ++i) {
        if (degrees[i] > 0) {
            places.push_back(i);
        }
    }
    std::stable_sort(places.begin(), places.end(),
                     [&degrees](std::uint32_t a, std::uint32_t b) { return degrees[a] > degrees[b]; });
    places.resize(std::min(places.size(), most));
    return places;
}

std::vector<RecordRef> refsOf(const std::vector<const EventView*>& events, std::uint32_t party) {
    std::vector<RecordRef> refs;
    for (const EventView* event : events) {
        if (hasParty(*event, party)) {
            refs.push_back(event->ref);
        }
    }
    return refs;
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
    for (const EventView* event : tyingEvents(index, lens, day)) {
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

Result<std::vector<MomentDensity>> densityOverTime(const EventIndex& index, const Lens& lens, Job& job) {
    return overTime<MomentDensity>(index, lens, job, [&](QDate day) {
        const auto events = tyingEvents(index, lens, day);
        const Pairs pairs = tiedPairs(events);
        std::set<std::uint32_t> actors;
        for (const auto& [a, b] : pairs) {
            actors.insert({a, b});
        }
        MomentDensity density{day, int(actors.size()), int(pairs.size()), {}};
        for (const EventView* event : events) {
            density.refs.push_back(event->ref);
        }
        return density;
    });
}

Result<std::vector<ActorStanding>> standingsOverTime(const EventIndex& index, const Lens& lens,
                                                     const std::vector<ActorId>& actors, std::size_t most,
                                                     Job& job) {
    std::vector<ActorStanding> standings;
    for (const ActorId& actor : actors) {
        standings.push_back({actor, {}});
    }
    if (actors.empty()) {
        const std::vector<QDate> moments = momentsOf(index, lens);
        const Pairs last = moments.empty() ? Pairs() : tiedPairs(tyingEvents(index, lens, moments.back()));
        for (const std::uint32_t place : mostTied(last, index.actors().size(), most)) {
            standings.push_back({index.actors()[place].id, {}});
        }
    }
    const auto made = overTime<int>(index, lens, job, [&](QDate day) {
        const auto events = tyingEvents(index, lens, day);
        const Pairs pairs = tiedPairs(events);
        const Centrality centrality(pairs, index.actors().size());
        for (ActorStanding& standing : standings) {
            const std::uint32_t place = placeOf(index, standing.actor);
            ActorStanding::At at;
            if (!pairs.empty()) {
                const bool isKnown = place < index.actors().size();
                at.degree = isKnown ? centrality.degrees[place] : 0;
                at.betweenness = isKnown ? centrality.betweenness[place] : 0;
            }
            at.refs = refsOf(events, place);
            standing.at.push_back(std::move(at));
        }
        return 0;
    });
    return made ? Result<std::vector<ActorStanding>>(std::move(standings)) : made.error();
}

} // namespace plusone
