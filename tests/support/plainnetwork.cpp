#include "support/plainnetwork.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace plusone::plain {

namespace {

/// Sums of 1/(k-1) in binary do not hit 0.5 to the last bit.
constexpr double weightSlack = 1e-9;

Strand strandOf(const EventView& event) {
    return event.framework == riskReductionFramework() ? Strand::RiskReduction : Strand(event.kind);
}

bool isManyParty(const EventView& event) {
    return event.parties.size() > manyPartyLimit;
}

/// The pairs of one projection, keyed by actors, before it is known who becomes a node.
struct Pair {
    using Weights = std::array<double, strandCount>;
    Weights now{};     ///< at the lens' time; of two moments at the later one
    Weights earlier{}; ///< at the moment that it is compared with
    std::array<std::vector<RecordRef>, strandCount> records;
    std::array<Difference, strandCount> differences{};

    static double sum(const Weights& weights) { return weights[0] + weights[1] + weights[2] + weights[3]; }
    [[nodiscard]] bool isDrawn(const Lens& lens) const {
        return std::max(sum(now), sum(earlier)) + weightSlack >= lens.minimumWeight;
    }
    /// As broad as it was at its broadest.
    [[nodiscard]] Weights weight() const {
        Weights most{};
        std::transform(now.begin(), now.end(), earlier.begin(), most.begin(),
                       [](double a, double b) { return std::max(a, b); });
        return most;
    }
};
using Pairs = std::map<std::pair<ActorId, ActorId>, Pair>;

Pairs pairsOf(const std::vector<EventView>& events) {
    Pairs pairs;
    for (const EventView& event : events) {
        if (isManyParty(event) || event.parties.size() < 2) {
            continue;
        }
        const double share = 1.0 / double(event.parties.size() - 1);
        const auto strand = std::size_t(strandOf(event));
        for (std::size_t i = 0; i < event.parties.size(); ++i) {
            for (std::size_t j = i + 1; j < event.parties.size(); ++j) {
                Pair& pair = pairs[std::minmax(event.parties[i], event.parties[j])];
                if (event.difference != Difference::Ended) {
                    pair.now[strand] += share;
                }
                if (event.difference == Difference::Ended || event.difference == Difference::Kept) {
                    pair.earlier[strand] += share;
                }
                pair.differences[strand] = combined(pair.differences[strand], event.difference);
                pair.records[strand].push_back(event.ref);
            }
        }
    }
    return pairs;
}

struct HubDraft {
    NetworkHub hub;
    std::map<ActorId, int> members;
};

std::map<QString, HubDraft> hubsOf(const Dataset& dataset, const std::vector<EventView>& events) {
    std::map<QString, HubDraft> hubs;
    for (const EventView& event : events) {
        if (!isManyParty(event)) {
            continue;
        }
        const bool alone = event.series.isEmpty();
        const QString key =
            alone ? event.ref.toString() : u"series:"_s + keyOf(event.kind) + u':' + event.series;
        HubDraft& draft = hubs[key];
        draft.hub.key = key;
        draft.hub.name = alone ? event.name : event.series;
        draft.hub.strand = strandOf(event);
        draft.hub.records.push_back(event.ref);
        draft.hub.difference = combined(draft.hub.difference, event.difference);
        if (const Series* series = dataset.find(Series::idFor(event.kind, event.series))) {
            draft.hub.nameJa = series->nameJa;
        }
        for (const ActorId& actor : event.parties) {
            ++draft.members[actor];
        }
    }
    return hubs;
}

std::map<ActorId, NetworkNode> nodesOf(const std::vector<EventView>& events) {
    std::map<ActorId, NetworkNode> nodes;
    for (const EventView& event : events) {
        for (const ActorId& actor : event.all) {
            NetworkNode& node = nodes[actor];
            node.actor = actor;
            ++node.records[std::size_t(strandOf(event))];
            node.difference = combined(node.difference, event.difference);
        }
    }
    return nodes;
}

/// Who is tied to others by risk reduction alone; events of many parties tie nobody.
std::set<ActorId> outsideOf(const Pairs& pairs) {
    std::set<ActorId> outside;
    std::set<ActorId> inside;
    for (const auto& [actors, pair] : pairs) {
        for (std::size_t s = 0; s < strandCount; ++s) {
            if (!pair.records[s].empty()) {
                std::set<ActorId>& side = Strand(s) == Strand::RiskReduction ? outside : inside;
                side.insert({actors.first, actors.second});
            }
        }
    }
    std::erase_if(outside, [&inside](const ActorId& actor) { return inside.contains(actor); });
    return outside;
}

void addNodes(Network& network, const Pairs& pairs, const std::map<QString, HubDraft>& hubs,
              const std::map<ActorId, NetworkNode>& nodes, const Lens& lens) {
    std::set<ActorId> drawn;
    for (const auto& [actors, pair] : pairs) {
        if (pair.isDrawn(lens)) {
            drawn.insert({actors.first, actors.second});
        }
    }
    if (lens.manyParty != ManyParty::Hidden) {
        for (const auto& [key, draft] : hubs) {
            for (const auto& member : draft.members) {
                drawn.insert(member.first);
            }
        }
    }
    const std::set<ActorId> outside = outsideOf(pairs);
    for (const ActorId& actor : drawn) {
        if (!lens.hidden.contains(actor.slug())) {
            network.nodes.push_back(nodes.at(actor));
            network.nodes.back().outside = outside.contains(actor);
        }
    }
}

void addLinks(Network& network, const Pairs& pairs, const Lens& lens) {
    network.counts.links = int(pairs.size());
    for (const auto& [actors, pair] : pairs) {
        const std::size_t a = network.indexOf(actors.first);
        const std::size_t b = network.indexOf(actors.second);
        if (!pair.isDrawn(lens)) {
            ++network.counts.linksBelow;
        } else if (std::max(a, b) < network.nodes.size()) {
            network.links.push_back({std::uint32_t(a), std::uint32_t(b), pair.weight(), pair.records,
                                     actors.first.slug() + QLatin1Char('|') + actors.second.slug(),
                                     pair.differences});
        }
    }
}

void addHubs(Network& network, std::map<QString, HubDraft> hubs, const Lens& lens) {
    if (lens.manyParty == ManyParty::Hidden) {
        return;
    }
    for (auto& [key, draft] : hubs) {
        if (lens.hidden.contains(key)) {
            continue;
        }
        for (const auto& [actor, records] : draft.members) {
            if (const std::size_t index = network.indexOf(actor); index < network.nodes.size()) {
                draft.hub.members.push_back(std::uint32_t(index));
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

/// The hulls of one of two moments, or of all that the lens shows. `others`: events of the other moment
/// alone.
std::vector<NetworkHull> hullsOf(const Network& network, const Dataset& dataset, const Lens& lens,
                                 const std::vector<EventView>& events, Difference others) {
    const bool moment = std::holds_alternative<Moment>(lens.time);
    const DateSpan window = moment ? DateSpan{lens.lastDay(), lens.lastDay()} : lens.window();
    std::vector<NetworkHull> hulls;
    for (const Framework& framework : dataset.frameworks()) {
        const bool drawn = framework.frameworkKind == FrameworkKind::PlusOne ||
                           framework.frameworkKind == FrameworkKind::Minilateral;
        if (!drawn || framework.members.size() > manyPartyLimit || !lens.accepts(dataset, framework) ||
            lens.hidden.contains(refOf(framework).toString())) {
            continue;
        }
        // Without a known start it stands from its first record on.
        const bool shown =
            framework.start || std::any_of(events.begin(), events.end(), [&](const EventView& event) {
                return event.framework == framework.id &&
                       (others == Difference::None || event.difference != others);
            });
        if (!shown) {
            continue;
        }
        NetworkHull hull{framework.id, {}};
        std::size_t members = 0;
        for (const Member& member : framework.members) {
            const std::size_t index = network.indexOf(member.actor);
            if (isMemberAt(member, window)) {
                ++members;
                if (index < network.nodes.size()) {
                    hull.members.push_back(std::uint32_t(index));
                }
            }
        }
        std::sort(hull.members.begin(), hull.members.end());
        // Japan and the U.S. alone are no framework of three: a hull round some of its members would lie.
        if (hull.members.size() >= 2 && hull.members.size() == members) {
            hulls.push_back(std::move(hull));
        }
    }
    return hulls;
}

void addHulls(Network& network, const Dataset& dataset, const Lens& lens,
              const std::vector<EventView>& events) {
    const auto earlier = lens.earlier();
    if (!earlier) {
        network.hulls = hullsOf(network, dataset, lens, events, Difference::None);
        return;
    }
    network.hulls = hullsOf(network, dataset, lens.later(), events, Difference::Ended);
    for (NetworkHull& hull : network.hulls) {
        hull.difference = Difference::New;
    }
    for (NetworkHull& before : hullsOf(network, dataset, *earlier, events, Difference::New)) {
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

void countEvents(NetworkCounts& counts, const std::vector<EventView>& events) {
    for (const EventView& event : events) {
        (event.kind == EventKind::Agreements  ? counts.agreements
         : event.kind == EventKind::Exercises ? counts.exercises
                                              : counts.dialogues)++;
        counts.manyParty += isManyParty(event);
    }
}

} // namespace

Network buildNetwork(const Dataset& dataset, const Lens& lens) {
    const std::vector<EventView> events = eventsInLens(dataset, lens);
    const Pairs pairs = pairsOf(events);
    const auto nodes = nodesOf(events);
    auto hubs = hubsOf(dataset, events);

    Network network;
    network.manyParty = lens.manyParty;
    countEvents(network.counts, events);
    addNodes(network, pairs, hubs, nodes, lens);
    addLinks(network, pairs, lens);
    addHubs(network, std::move(hubs), lens);
    addHulls(network, dataset, lens, events);
    network.counts.actors = int(nodes.size());
    network.counts.actorsLeftOut = int(nodes.size() - network.nodes.size());
    for (const EventView& event : events) {
        network.records.push_back(event.ref);
    }
    return network;
}

} // namespace plusone::plain
