#include "network/network.h"

#include "network/records.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace plusone {
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
    std::array<double, strandCount> weight{};
    std::array<std::vector<RecordRef>, strandCount> records;
    [[nodiscard]] double total() const { return weight[0] + weight[1] + weight[2] + weight[3]; }
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
                pair.weight[strand] += share;
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
        if (const Series* series = dataset.find(Series::idFor(event.kind, event.series))) {
            draft.hub.nameJa = series->nameJa;
        }
        for (const ActorId& actor : event.parties) {
            ++draft.members[actor];
        }
    }
    return hubs;
}

std::map<ActorId, std::array<int, strandCount>> recordsByActor(const std::vector<EventView>& events) {
    std::map<ActorId, std::array<int, strandCount>> counts;
    for (const EventView& event : events) {
        for (const ActorId& actor : event.all) {
            ++counts[actor][std::size_t(strandOf(event))];
        }
    }
    return counts;
}

/// Who is tied to others by risk reduction alone; events of many parties tie nobody.
std::set<ActorId> outsideOf(const Pairs& pairs) {
    std::map<ActorId, Pair> sums;
    for (const auto& [actors, pair] : pairs) {
        for (std::size_t s = 0; s < strandCount; ++s) {
            sums[actors.first].weight[s] += pair.weight[s];
            sums[actors.second].weight[s] += pair.weight[s];
        }
    }
    std::set<ActorId> outside;
    for (const auto& [actor, sum] : sums) {
        if (sum.weight[std::size_t(Strand::RiskReduction)] == sum.total()) {
            outside.insert(actor);
        }
    }
    return outside;
}

void addNodes(Network& network, const Pairs& pairs, const std::map<QString, HubDraft>& hubs,
              const std::map<ActorId, std::array<int, strandCount>>& counts, const Lens& lens) {
    std::set<ActorId> drawn;
    for (const auto& [actors, pair] : pairs) {
        if (pair.total() + weightSlack >= lens.minimumWeight) {
            drawn.insert(actors.first);
            drawn.insert(actors.second);
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
        NetworkNode node{actor, counts.at(actor), false};
        node.outside = outside.contains(actor);
        network.nodes.push_back(std::move(node));
    }
}

void addLinks(Network& network, const Pairs& pairs, const Lens& lens) {
    network.counts.links = int(pairs.size());
    for (const auto& [actors, pair] : pairs) {
        if (pair.total() + weightSlack < lens.minimumWeight) {
            ++network.counts.linksBelow;
            continue;
        }
        network.links.push_back({std::uint32_t(network.indexOf(actors.first)),
                                 std::uint32_t(network.indexOf(actors.second)), pair.weight, pair.records,
                                 actors.first.slug() + QLatin1Char('|') + actors.second.slug()});
    }
}

void addHubs(Network& network, std::map<QString, HubDraft> hubs, const Lens& lens) {
    if (lens.manyParty == ManyParty::Hidden) {
        return;
    }
    for (auto& [key, draft] : hubs) {
        for (const auto& [actor, records] : draft.members) {
            draft.hub.members.push_back(std::uint32_t(network.indexOf(actor)));
            draft.hub.memberRecords.push_back(records);
        }
        network.hubs.push_back(std::move(draft.hub));
    }
}

bool isMemberAt(const Member& member, const DateSpan& window) {
    const QDate from = member.joined ? member.joined->earliest() : QDate(1, 1, 1);
    const QDate to = member.left ? member.left->latest() : openEnd;
    return DateSpan{from, to}.overlaps(window);
}

void addHulls(Network& network, const Dataset& dataset, const Lens& lens,
              const std::vector<EventView>& events) {
    const bool moment = std::holds_alternative<Moment>(lens.time);
    const DateSpan window = moment ? DateSpan{lens.lastDay(), lens.lastDay()} : lens.window();
    for (const Framework& framework : dataset.frameworks()) {
        const bool drawn = framework.frameworkKind == FrameworkKind::PlusOne ||
                           framework.frameworkKind == FrameworkKind::Minilateral;
        if (!drawn || framework.members.size() > manyPartyLimit || !lens.accepts(dataset, framework)) {
            continue;
        }
        // Without a known start it stands from its first record on.
        const bool shown =
            framework.start || std::any_of(events.begin(), events.end(), [&](const EventView& event) {
                return event.framework == framework.id;
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
            network.hulls.push_back(std::move(hull));
        }
    }
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

std::size_t Network::indexOf(const ActorId& actor) const {
    const auto at =
        std::lower_bound(nodes.begin(), nodes.end(), actor,
                         [](const NetworkNode& node, const ActorId& id) { return node.actor < id; });
    return at != nodes.end() && at->actor == actor ? std::size_t(at - nodes.begin()) : nodes.size();
}

Network buildNetwork(const Dataset& dataset, const Lens& lens) {
    const std::vector<EventView> events = eventsInLens(dataset, lens);
    const Pairs pairs = pairsOf(events);
    const auto counts = recordsByActor(events);
    auto hubs = hubsOf(dataset, events);

    Network network;
    network.manyParty = lens.manyParty;
    countEvents(network.counts, events);
    addNodes(network, pairs, hubs, counts, lens);
    addLinks(network, pairs, lens);
    addHubs(network, std::move(hubs), lens);
    addHulls(network, dataset, lens, events);
    network.counts.actors = int(counts.size());
    network.counts.actorsLeftOut = int(counts.size() - network.nodes.size());
    for (const EventView& event : events) {
        network.records.push_back(event.ref);
    }
    return network;
}

} // namespace plusone
