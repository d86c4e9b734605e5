#include "network/removalranking.h"

#include "network/sieve.h"

#include <functional>
#include <map>
#include <tuple>

namespace plusone {
namespace {

/// The frameworks that events in the lens are of which are still there, and those that they are mechanisms
/// of; by slug.
std::vector<Removal> frameworksOf(const EventIndex& index, const Lens& lens, const Scenario& scenario) {
    const TakenOut taken(index, scenario);
    const Lens looked = lens.later();
    std::set<FrameworkId> found;
    for (const SeenEvent& seen : eventsInLens(index, looked)) {
        if (!taken.holds(*seen.event)) {
            const auto& framework = index.frameworks()[seen.event->framework];
            found.insert(framework.id);
            found.insert(index.frameworks()[framework.parent].id);
        }
    }
    found.erase(FrameworkId());
    return {found.begin(), found.end()};
}

class Ranking {
public:
    Ranking(const EventIndex& index, const Lens& lens, Scenario scenario)
        : m_index(index), m_lens(lens), m_scenario(std::move(scenario)), m_whole(tieGraph(index, lens)),
          m_now(remainsOf(index, lens, m_whole, m_scenario)), m_graph(m_whole.actors.size(), m_now.ties),
          m_steps(stepsOf(m_graph, m_now)) {}

    [[nodiscard]] std::vector<Removal> actors() const {
        std::vector<Removal> list;
        for (std::size_t i = 0; i < m_now.stays.size(); ++i) {
            if (m_now.stays[i]) {
                list.emplace_back(m_whole.actors[i]);
            }
        }
        return list;
    }
    [[nodiscard]] RankedRemoval rank(const Removal& removal) const {
        const Remains then = remainsWithout(removal);
        const StepCounts after = stepsOf(StepGraph(m_graph.size(), then.ties), then);
        StepCounts before = m_steps;
        if (const auto* actor = std::get_if<ActorId>(&removal)) {
            const auto own = stepsFrom(m_graph, std::uint32_t(m_whole.indexOf(*actor)), m_now.stays);
            --before.nodes;
            for (std::size_t i = 0; i < own.pairs.size(); ++i) {
                before.pairs[i] -= own.pairs[i];
            }
        }
        return {removal, before.efficiency().value_or(0) - after.efficiency().value_or(0),
                std::int64_t(before.connected()) - std::int64_t(after.connected()),
                int(m_now.ties.size()) - int(then.ties.size()), m_now.weight() - then.weight()};
    }

private:
    /// In one go: what is told of are the removals.
    static StepCounts stepsOf(const StepGraph& graph, const Remains& remains) {
        Job whole;
        return countSteps(graph, remains.stays, whole).value();
    }
    [[nodiscard]] Remains remainsWithout(const Removal& removal) const {
        const auto* actor = std::get_if<ActorId>(&removal);
        if (!actor || m_scenario.withRecords) {
            return remainsOf(m_index, m_lens, m_whole, m_scenario.with(removal));
        }
        Remains then = m_now; // the records stay: no need to look through them
        const auto node = std::uint32_t(m_whole.indexOf(*actor));
        then.stays[node] = 0;
        then.ties.clear();
        then.weights.clear();
        for (std::size_t i = 0; i < m_now.ties.size(); ++i) {
            if (m_now.ties[i].first != node && m_now.ties[i].second != node) {
                then.ties.push_back(m_now.ties[i]);
                then.weights.push_back(m_now.weights[i]);
            }
        }
        return then;
    }

    const EventIndex& m_index;
    const Lens& m_lens;
    Scenario m_scenario;
    TieGraph m_whole;
    Remains m_now;
    StepGraph m_graph;
    StepCounts m_steps;
};

} // namespace

Result<std::vector<RankedRemoval>> rankRemovals(const EventIndex& index, const Lens& lens,
                                                const Scenario& scenario, RankedRemovals what, Job& job) {
    const Ranking ranking(index, lens, scenario);
    const auto removals =
        what == RankedRemovals::Actors ? ranking.actors() : frameworksOf(index, lens, scenario);
    job.begin(int(removals.size()));
    // A map, not a sort: gcc 12 takes the swap of two variants for a read of what was never set.
    std::multimap<std::tuple<double, std::int64_t, int, double>, RankedRemoval, std::greater<>> ranked;
    for (const Removal& removal : removals) {
        const RankedRemoval entry = ranking.rank(removal);
        ranked.emplace(std::tuple(entry.loss, entry.cut, entry.tiesLost, entry.weight), entry);
        if (const auto going = job.step(); !going) {
            return going.error();
        }
    }
    std::vector<RankedRemoval> list;
    for (auto& [rank, entry] : ranked) {
        list.push_back(std::move(entry));
    }
    return list;
}

} // namespace plusone
