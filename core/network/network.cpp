#include "network/network.h"

#include "network/sieve.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

Strand strandOf(const EventView& event) {
    return event.isRiskReduction ? Strand::RiskReduction : Strand(event.kind);
}

/// A pair of one projection, before it is known who becomes a node.
struct Pair {
    std::uint32_t a = 0; ///< actors of the index, a <= b
    std::uint32_t b = 0;
    using Weights = std::array<double, strandCount>;
    Weights now{};     ///< at the lens' time; of two moments at the later one
    Weights earlier{}; ///< at the moment that it is compared with
    std::array<std::vector<const EventView*>, strandCount> events;
    std::array<Difference, strandCount> differences{};

    static double sum(const Weights& weights) { return weights[0] + weights[1] + weights[2] + weights[3]; }
    [[nodiscard]] bool isDrawn(const Lens& lens) const {
        return reachesMinimum(std::max(sum(now), sum(earlier)), lens);
    }
    /// As broad as it was at its broadest.
    [[nodiscard]] Weights weight() const {
        Weights most{};
        std::transform(now.begin(), now.end(), earlier.begin(), most.begin(),
                       [](double x, double y) { return std::max(x, y); });
        return most;
    }
};
/// In the order of the actors' slugs.
std::vector<Pair> pairsOf(const std::vector<SeenEvent>& events) {
    std::vector<Pair> pairs;
    std::unordered_map<std::uint64_t, std::size_t> places;
    const auto pairOf = [&](std::uint32_t one, std::uint32_t other) -> Pair& {
        const auto [a, b] = std::minmax(one, other);
        const auto [place, isNew] = places.emplace(std::uint64_t(a) << 32 | b, pairs.size());
        if (isNew) {
            pairs.emplace_back();
            pairs.back().a = a;
            pairs.back().b = b;
        }
        return pairs[place->second];
    };
    for (const auto& [event, difference] : events) {
        if (event->isManyParty() || event->parties.size() < 2) {
            continue;
        }
        const double share = 1.0 / double(event->parties.size() - 1);
        const auto strand = std::size_t(strandOf(*event));
        for (std::size_t i = 0; i < event->parties.size(); ++i) {
            for (std::size_t j = i + 1; j < event->parties.size(); ++j) {
                Pair& pair = pairOf(event->parties[i], event->parties[j]);
                if (difference != Difference::Ended) {
                    pair.now[strand] += share;
                }
                if (difference == Difference::Ended || difference == Difference::Kept) {
                    pair.earlier[strand] += share;
                }
                pair.differences[strand] = combined(pair.differences[strand], difference);
                pair.events[strand].push_back(event);
            }
        }
    }
    std::sort(pairs.begin(), pairs.end(),
              [](const Pair& x, const Pair& y) { return std::pair(x.a, x.b) < std::pair(y.a, y.b); });
    return pairs;
}

struct HubDraft {
    NetworkHub hub;
    std::map<std::uint32_t, int> members; ///< records by actor of the index
};

std::map<QString, HubDraft> hubsOf(const EventIndex& index, const std::vector<SeenEvent>& events) {
    std::map<QString, HubDraft> hubs;
    for (const auto& [event, difference] : events) {
        if (!event->isManyParty()) {
            continue;
        }
        const QString key = hubKeyOf(*event);
        HubDraft& draft = hubs[key];
        draft.hub.key = key;
        draft.hub.name = event->series.isEmpty() ? event->name : event->series;
        draft.hub.strand = strandOf(*event);
        draft.hub.records.push_back(event->ref);
        draft.hub.difference = combined(draft.hub.difference, difference);
        if (const Series* series = index.dataset().find(Series::idFor(event->kind, event->series))) {
            draft.hub.nameJa = series->nameJa;
        }
        for (const std::uint32_t actor : event->parties) {
            ++draft.members[actor];
        }
    }
    return hubs;
}

/// Of every actor of the index; those that take part in nothing have no records.
std::vector<NetworkNode> nodesOf(const EventIndex& index, const std::vector<SeenEvent>& events) {
    std::vector<NetworkNode> nodes(index.actors().size());
    for (const auto& [event, difference] : events) {
        const auto strand = std::size_t(strandOf(*event));
        for (const std::uint32_t actor : event->all) {
            NetworkNode& node = nodes[actor];
            node.actor = index.actors()[actor].id;
            ++node.records[strand];
            node.difference = combined(node.difference, difference);
        }
    }
    return nodes;
}

/// Who is tied to others by risk reduction alone; events of many parties tie nobody.
std::vector<char> outsideOf(const EventIndex& index, const std::vector<Pair>& pairs) {
    std::vector<char> outside(index.actors().size());
    std::vector<char> inside(index.actors().size());
    for (const Pair& pair : pairs) {
        for (std::size_t s = 0; s < strandCount; ++s) {
            if (!pair.events[s].empty()) {
                std::vector<char>& side = Strand(s) == Strand::RiskReduction ? outside : inside;
                side[pair.a] = side[pair.b] = 1;
            }
        }
    }
    std::transform(outside.begin(), outside.end(), inside.begin(), outside.begin(),
                   [](char out, char in) { return char(out && !in); });
    return outside;
}

/// Returns where each actor of the index stands among the nodes; nodes.size() or more: nowhere.
std::vector<std::uint32_t> addNodes(Network& network, const EventIndex& index, const std::vector<Pair>& pairs,
                                    const std::map<QString, HubDraft>& hubs,
                                    const std::vector<NetworkNode>& nodes, const Lens& lens) {
    std::vector<char> drawn(nodes.size());
    for (const Pair& pair : pairs) {
        if (pair.isDrawn(lens)) {
            drawn[pair.a] = drawn[pair.b] = 1;
        }
    }
    if (lens.manyParty != ManyParty::Hidden) {
        for (const auto& [key, draft] : hubs) {
            for (const auto& member : draft.members) {
                drawn[member.first] = 1;
            }
        }
    }
    const std::vector<char> outside = outsideOf(index, pairs);
    std::vector<std::uint32_t> places(nodes.size(), std::uint32_t(nodes.size()));
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        if (drawn[i] && !lens.hidden.contains(nodes[i].actor.slug())) {
            places[i] = std::uint32_t(network.nodes.size());
            network.nodes.push_back(nodes[i]);
            network.nodes.back().outside = outside[i] != 0;
        }
    }
    return places;
}

void addLinks(Network& network, const std::vector<Pair>& pairs, const std::vector<std::uint32_t>& places,
              const Lens& lens) {
    network.counts.links = int(pairs.size());
    for (const Pair& pair : pairs) {
        const std::uint32_t a = places[pair.a];
        const std::uint32_t b = places[pair.b];
        if (!pair.isDrawn(lens)) {
            ++network.counts.linksBelow;
        } else if (std::max(a, b) < network.nodes.size()) {
            NetworkLink& link = network.links.emplace_back();
            link.a = a;
            link.b = b;
            link.weight = pair.weight();
            link.key = network.nodes[a].actor.slug() + u'|' + network.nodes[b].actor.slug();
            link.differences = pair.differences;
            for (std::size_t s = 0; s < strandCount; ++s) {
                link.records[s].reserve(pair.events[s].size());
                for (const EventView* event : pair.events[s]) {
                    link.records[s].push_back(event->ref);
                }
            }
        }
    }
}

void addHubs(Network& network, std::map<QString, HubDraft> hubs, const std::vector<std::uint32_t>& places,
             const Lens& lens) {
    if (lens.manyParty == ManyParty::Hidden) {
        return;
    }
    for (auto& [key, draft] : hubs) {
        if (lens.hidden.contains(key)) {
            continue;
        }
        for (const auto& [actor, records] : draft.members) {
            if (places[actor] < network.nodes.size()) {
                draft.hub.members.push_back(places[actor]);
                draft.hub.memberRecords.push_back(records);
            }
        }
        network.hubs.push_back(std::move(draft.hub));
    }
}

bool isMemberAt(const Member& member, const DateSpan& window) {
    const QDate from = member.joined ? member.joined->earliest() : QDate(1, 1, 1);
    const QDate to = member.left ? member.left->latest() : openEnd;
    return DateSpan{from, to}.overlaps(window);
}

/// Of the events, and those around mechanisms.
std::set<FrameworkId> frameworksOf(const EventIndex& index, const std::vector<SeenEvent>& events) {
    std::vector<bool> seen(index.frameworks().size());
    for (const SeenEvent& event : events) {
        seen[event.event->framework] = true;
    }
    std::set<FrameworkId> frameworks;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (seen[i]) {
            const auto& framework = index.frameworks()[i];
            frameworks.insert(framework.id);
            frameworks.insert(index.frameworks()[framework.parent].id);
        }
    }
    return frameworks;
}

/// The hulls of one of two moments, or of all that the lens shows. `others`: events of the other moment
/// alone.
std::vector<NetworkHull> hullsOf(const Network& network, const EventIndex& index, const Lens& lens,
                                 const std::vector<SeenEvent>& events, Difference others) {
    const bool moment = std::holds_alternative<Moment>(lens.time);
    const DateSpan window = moment ? DateSpan{lens.lastDay(), lens.lastDay()} : lens.window();
    const std::set<FrameworkId> withRecords = frameworksOf(index, events);
    std::vector<NetworkHull> hulls;
    for (const Framework& framework : index.dataset().frameworks()) {
        const bool drawn = framework.frameworkKind == FrameworkKind::PlusOne ||
                           framework.frameworkKind == FrameworkKind::Minilateral;
        if (!drawn || framework.members.size() > manyPartyLimit ||
            !lens.accepts(index.dataset(), framework) || lens.hidden.contains(refOf(framework).toString())) {
            continue;
        }
        // Without a known start it stands from its first record on.
        const bool shown =
            framework.start || std::any_of(events.begin(), events.end(), [&](const SeenEvent& seen) {
                return index.frameworks()[seen.event->framework].id == framework.id &&
                       (others == Difference::None || seen.difference != others);
            });
        if (!shown) {
            continue;
        }
        NetworkHull hull{framework.id, {}};
        std::size_t members = 0;
        for (const Member& member : framework.members) {
            const std::size_t node = network.indexOf(member.actor);
            if (isMemberAt(member, window)) {
                ++members;
                if (node < network.nodes.size()) {
                    hull.members.push_back(std::uint32_t(node));
                }
            }
        }
        std::sort(hull.members.begin(), hull.members.end());
        // Japan and the U.S. alone are no framework of three: a hull round some of its members would lie.
        if (hull.members.size() >= 2 && hull.members.size() == members) {
            hull.isQuiet = !withRecords.contains(framework.id);
            hulls.push_back(std::move(hull));
        }
    }
    return hulls;
}

void addHulls(Network& network, const EventIndex& index, const Lens& lens,
              const std::vector<SeenEvent>& events) {
    const auto earlier = lens.earlier();
    if (!earlier) {
        network.hulls = hullsOf(network, index, lens, events, Difference::None);
        return;
    }
    network.hulls = hullsOf(network, index, lens.later(), events, Difference::Ended);
    for (NetworkHull& hull : network.hulls) {
        hull.difference = Difference::New;
    }
    for (NetworkHull& before : hullsOf(network, index, *earlier, events, Difference::New)) {
        const auto now =
            std::find_if(network.hulls.begin(), network.hulls.end(),
                         [&before](const NetworkHull& hull) { return hull.framework == before.framework; });
        if (now != network.hulls.end()) {
            now->difference = Difference::Kept;
        } else {
            before.difference = Difference::Ended;
            network.hulls.push_back(std::move(before));
        }
    }
    std::sort(network.hulls.begin(), network.hulls.end(),
              [](const NetworkHull& a, const NetworkHull& b) { return a.framework < b.framework; });
}

void countEvents(NetworkCounts& counts, const std::vector<SeenEvent>& events) {
    for (const auto& [event, difference] : events) {
        (event->kind == EventKind::Agreements  ? counts.agreements
         : event->kind == EventKind::Exercises ? counts.exercises
                                               : counts.dialogues)++;
        counts.manyParty += event->isManyParty();
    }
}

} // namespace

QString nameOf(const NetworkHub& hub, const QString& language) {
    return language == "ja"_L1 && !hub.nameJa.isEmpty() ? hub.nameJa : hub.name;
}

std::size_t Network::indexOf(const ActorId& actor) const {
    const auto at =
        std::lower_bound(nodes.begin(), nodes.end(), actor,
                         [](const NetworkNode& node, const ActorId& id) { return node.actor < id; });
    return at != nodes.end() && at->actor == actor ? std::size_t(at - nodes.begin()) : nodes.size();
}

Difference combined(Difference a, Difference b) {
    return a == Difference::None || a == b ? b : b == Difference::None ? a : Difference::Kept;
}

Difference differenceOf(const NetworkLink& link) {
    Difference difference = Difference::None;
    for (std::size_t s = 0; s < strandCount; ++s) {
        if (!link.records[s].empty() && link.differences[s] == Difference::None) {
            return Difference::None;
        }
        difference = combined(difference, link.differences[s]);
    }
    return difference;
}

Difference differenceOfSpoke(const Network& network, std::size_t hub, std::size_t member) {
    const NetworkHub& joined = network.hubs[hub];
    if (!joined.spokes.empty()) {
        return joined.spokes[member];
    }
    const bool hasEnded = network.nodes[joined.members[member]].difference == Difference::Ended;
    return hasEnded ? Difference::Ended : joined.difference;
}

bool reachesMinimum(double weight, const Lens& lens) {
    constexpr double slack = 1e-9; // sums of 1/(k-1) in binary do not hit 0.5 to the last bit
    return weight + slack >= lens.minimumWeight;
}

QString hubKeyOf(const EventView& event) {
    return event.series.isEmpty() ? event.ref.toString()
                                  : u"series:"_s + keyOf(event.kind) + u':' + event.series;
}

Network buildNetwork(const EventIndex& index, const Lens& lens) {
    const std::vector<SeenEvent> events = eventsInLens(index, lens);
    const std::vector<Pair> pairs = pairsOf(events);
    const std::vector<NetworkNode> nodes = nodesOf(index, events);
    auto hubs = hubsOf(index, events);

    Network network;
    network.manyParty = lens.manyParty;
    countEvents(network.counts, events);
    const auto places = addNodes(network, index, pairs, hubs, nodes, lens);
    addLinks(network, pairs, places, lens);
    addHubs(network, std::move(hubs), places, lens);
    addHulls(network, index, lens, events);
    network.counts.actors = int(
        std::count_if(nodes.begin(), nodes.end(), [](const NetworkNode& node) { return node.total() > 0; }));
    network.counts.actorsLeftOut = network.counts.actors - int(network.nodes.size());
    network.records.reserve(events.size());
    for (const SeenEvent& seen : events) {
        network.records.push_back(seen.event->ref);
    }
    return network;
}

} // namespace plusone
