#include "network/loss.h"

#include <QHash>

#include <algorithm>

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
            m_shares.insert(event.ref, m_taken.holds(event) || event.parties.size() < 2
                                           ? 0.0
                                           : 1.0 / double(event.parties.size() - 1));
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
            const auto left = std::count_if(hub.members.begin(), hub.members.end(),
                                            [this](std::uint32_t member) { return !hasEnded(member); });
            hub.difference = lostIf(left < 2 || weightLeft(hub.records) <= 0);
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
            weight += m_shares.value(record);
        }
        return weight;
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
    QHash<RecordRef, double> m_shares; ///< of a pair; 0: taken out
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
