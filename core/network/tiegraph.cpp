#include "network/tiegraph.h"

#include "network/network.h"
#include "network/sieve.h"

#include <algorithm>
#include <unordered_map>

namespace plusone {
namespace {

/// A pair of the index's actors, before it is known whether it is tied.
struct Pair {
    std::uint32_t a = 0; ///< a < b
    std::uint32_t b = 0;
    double link = 0; ///< weight of its events of few parties, which the map draws as a link
    std::vector<const EventView*> events; ///< of few parties and of many
};

bool isOfFew(const EventView* event) {
    return !event->isManyParty();
}

double shareOf(const EventView& event) {
    return 1.0 / double(event.parties.size() - 1);
}

class Pairs {
public:
    void add(const EventView& event) {
        for (std::size_t i = 0; i < event.parties.size(); ++i) {
            for (std::size_t j = i + 1; j < event.parties.size(); ++j) {
                Pair& pair = of(event.parties[i], event.parties[j]);
                pair.link += event.isManyParty() ? 0 : shareOf(event);
                pair.events.push_back(&event);
            }
        }
    }
    std::vector<Pair> sorted() && {
        std::sort(m_pairs.begin(), m_pairs.end(),
                  [](const Pair& x, const Pair& y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
        return std::move(m_pairs);
    }

private:
    Pair& of(std::uint32_t one, std::uint32_t other) {
        const auto [a, b] = std::minmax(one, other);
        const auto [place, isNew] = m_places.emplace(std::uint64_t(a) << 32 | b, m_pairs.size());
        if (isNew) {
            m_pairs.push_back({a, b, 0, {}});
        }
        return m_pairs[place->second];
    }

    std::vector<Pair> m_pairs;
    std::unordered_map<std::uint64_t, std::size_t> m_places;
};

} // namespace

std::size_t TieGraph::indexOf(const ActorId& actor) const {
    const auto at = std::lower_bound(actors.begin(), actors.end(), actor);
    return at != actors.end() && *at == actor ? std::size_t(at - actors.begin()) : actors.size();
}

TieGraph tieGraph(const EventIndex& index, const Lens& compared,
                  const std::function<bool(const EventView&)>& counts) {
    const Lens lens = compared.earlier() ? compared.later() : compared;
    Pairs seen;
    std::vector<char> drawn(index.actors().size());
    for (const SeenEvent& one : eventsInLens(index, lens)) {
        const EventView& event = *one.event;
        const bool drawsMany = lens.manyParty != ManyParty::Hidden;
        if ((counts && !counts(event)) || (event.isManyParty() && !drawsMany)) {
            continue;
        }
        if (event.isManyParty()) {
            for (const std::uint32_t actor : event.parties) {
                drawn[actor] = 1; // where the hub itself is hidden too: they are on the map without it
            }
        }
        if (!event.isManyParty() || !lens.hidden.contains(hubKeyOf(event))) {
            seen.add(event);
        }
    }
    std::vector<Pair> pairs = std::move(seen).sorted();
    for (Pair& pair : pairs) {
        if (!reachesMinimum(pair.link, lens)) {
            std::erase_if(pair.events, isOfFew);
        }
        if (!pair.events.empty()) {
            drawn[pair.a] = drawn[pair.b] = 1;
        }
    }
    TieGraph graph;
    std::vector<std::uint32_t> places(drawn.size());
    for (std::size_t i = 0; i < drawn.size(); ++i) {
        drawn[i] = char(drawn[i] && !lens.hidden.contains(index.actors()[i].id.slug()));
        if (drawn[i]) {
            places[i] = std::uint32_t(graph.actors.size());
            graph.actors.push_back(index.actors()[i].id);
        }
    }
    for (const Pair& pair : pairs) {
        if (drawn[pair.a] && drawn[pair.b] && !pair.events.empty()) {
            TieGraph::Tie& tie =
                graph.ties.emplace_back(TieGraph::Tie{places[pair.a], places[pair.b], 0, {}});
            for (const EventView* event : pair.events) {
                tie.weight += shareOf(*event);
                tie.records.push_back(event->ref);
            }
        }
    }
    return graph;
}

} // namespace plusone
