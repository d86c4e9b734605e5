#include "network/loss.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace plusone {
namespace {

Difference lostIf(bool lost) {
    return lost ? Difference::Ended : Difference::None;
}

class Marker {
public:
    Marker(const EventIndex& index, const Lens& lens, const Scenario& scenario, Network& network)
        : m_index(index), m_lens(lens), m_scenario(scenario), m_taken(index, scenario), m_network(network) {
        for (const EventView& event : index.events()) {
            if (!m_taken.holds(event) && event.parties.size() > 1) {
                m_left.insert(event.ref, &event);
            }
        }
    }

    void markNodes() {
        for (NetworkNode& node : m_network.nodes) {
            node.difference = lostIf(m_taken.holds(node.actor));
        }
    }
    void markLinks() {
        for (NetworkLink& link : m_network.links) {
            double weight = 0;
            for (std::size_t s = 0; s < strandCount; ++s) {
                const double left = weightLeft(link.records[s]);
                weight += left;
                link.differences[s] = lostIf(!link.records[s].empty() && left <= 0);
            }
            if (hasEnded(link.a) || hasEnded(link.b) || !reachesMinimum(weight, m_lens)) {
                for (std::size_t s = 0; s < strandCount; ++s) {
                    link.differences[s] = lostIf(!link.records[s].empty());
                }
            }
        }
    }
    void markHubs() {
        for (NetworkHub& hub : m_network.hubs) {
            const std::set<ActorId> tied = tiedBy(hub);
            hub.difference = lostIf(tied.empty());
            for (const std::uint32_t member : hub.members) {
                hub.spokes.push_back(lostIf(!tied.contains(m_network.nodes[member].actor)));
            }
        }
    }
    void markHulls() {
        for (NetworkHull& hull : m_network.hulls) {
            const bool isOut = m_scenario.holds(hull.framework) || m_scenario.holds(parentOf(hull.framework));
            // A framework of three without one of them is not the framework.
            hull.difference = lostIf(isOut || std::any_of(hull.members.begin(), hull.members.end(),
                                                          [this](std::uint32_t m) { return hasEnded(m); }));
        }
    }

private:
    [[nodiscard]] bool hasEnded(std::uint32_t node) const {
        return m_network.nodes[node].difference == Difference::Ended;
    }
    [[nodiscard]] double weightLeft(const std::vector<RecordRef>& records) const {
        double weight = 0;
        for (const RecordRef& record : records) {
            if (const EventView* event = m_left.value(record)) {
                weight += 1.0 / double(event->parties.size() - 1);
            }
        }
        return weight;
    }
    /// Those of the members who still meet another one in one of the hub's records.
    [[nodiscard]] std::set<ActorId> tiedBy(const NetworkHub& hub) const {
        std::set<ActorId> staying;
        for (const std::uint32_t member : hub.members) {
            if (!hasEnded(member)) {
                staying.insert(m_network.nodes[member].actor);
            }
        }
        std::set<ActorId> tied;
        for (const RecordRef& record : hub.records) {
            std::set<ActorId> meeting;
            if (const EventView* event = m_left.value(record)) {
                for (const std::uint32_t party : event->parties) {
                    meeting.insert(m_index.actors()[party].id);
                }
            }
            std::erase_if(meeting, [&staying](const ActorId& actor) { return !staying.contains(actor); });
            if (meeting.size() > 1) {
                tied.merge(meeting);
            }
        }
        return tied;
    }
    [[nodiscard]] FrameworkId parentOf(const FrameworkId& id) const {
        const Framework* framework = m_index.dataset().find(id);
        return framework ? framework->parent : FrameworkId();
    }

    const EventIndex& m_index;
    const Lens& m_lens;
    const Scenario& m_scenario;
    TakenOut m_taken;
    Network& m_network;
    QHash<RecordRef, const EventView*> m_left; ///< what is not taken out and ties anybody
};

} // namespace

Network buildWithLoss(const EventIndex& index, const Lens& compared, const Scenario& scenario) {
    if (scenario.isEmpty()) {
        return buildNetwork(index, compared);
    }
    const Lens lens = compared.later();
    Network network = buildNetwork(index, lens);
    network.without = scenario;
    Marker marker(index, lens, scenario, network);
    marker.markNodes();
    marker.markLinks();
    marker.markHubs();
    marker.markHulls();
    return network;
}

} // namespace plusone
