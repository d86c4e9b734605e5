#include "network/whatif.h"

#include "network/algebraic.h"
#include "network/undirectedgraph.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace plusone {
namespace {

/// Of those who count alone.
std::optional<double> centralisationOf(const std::vector<StepGraph::Tie>& ties,
                                       const std::vector<char>& counts) {
    std::vector<std::uint32_t> places;
    std::uint32_t nodes = 0;
    for (const char isThere : counts) {
        places.push_back(nodes);
        nodes += isThere ? 1 : 0;
    }
    std::vector<StepGraph::Tie> among;
    for (const auto& [a, b] : ties) {
        if (counts[a] && counts[b]) {
            among.emplace_back(places[a], places[b]);
        }
    }
    UndirectedGraph graph(nodes, among);
    return degreeCentralisation(graph);
}

Reach reachOf(const StepCounts& steps, const Remains& remains, const std::vector<char>& counts) {
    Reach reach{int(steps.nodes), 0, 0, std::int64_t(steps.connected()), steps.efficiency()};
    for (std::size_t i = 0; i < remains.ties.size(); ++i) {
        const auto& [a, b] = remains.ties[i];
        if (counts[a] && counts[b]) {
            ++reach.tied;
            reach.weight += remains.weights[i];
        }
    }
    return reach;
}

/// Ties lead only between those who count.
Structure structureOf(const StepGraph& graph, const Remains& remains, const StepCounts& steps) {
    const std::vector<char>& counts = remains.stays;
    const std::vector<std::uint32_t> parts = partsOf(graph);
    std::set<std::uint32_t> used;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (counts[i]) {
            used.insert(parts[i]);
        }
    }
    return {reachOf(steps, remains, counts), int(used.size()), algebraicConnectivity(graph, counts),
            centralisationOf(remains.ties, counts)};
}

/// The pieces of one part, as the numbers of the parts that they are now; the greatest first.
using Piece = std::vector<std::uint32_t>;

std::vector<CutOff> cutOffOf(const TieGraph& whole, const StepGraph& before, const StepGraph& after,
                             const std::vector<char>& stays) {
    const auto was = partsOf(before);
    const auto is = partsOf(after);
    std::map<std::uint32_t, std::map<std::uint32_t, Piece>> pieces;
    for (std::uint32_t i = 0; i < stays.size(); ++i) {
        if (stays[i]) {
            pieces[was[i]][is[i]].push_back(i);
        }
    }
    std::vector<CutOff> list;
    for (const auto& [part, found] : pieces) {
        const auto greatest = std::max_element(found.begin(), found.end(), [](const auto& a, const auto& b) {
            return a.second.size() <
                   b.second.size(); // numbers rise with the first actor: the first of equals
        });
        for (auto piece = found.begin(); piece != found.end(); ++piece) {
            const bool isBody = piece == greatest && piece->second.size() > 1;
            const bool wasAlone = found.size() == 1;
            for (const std::uint32_t node : isBody || wasAlone ? Piece() : piece->second) {
                CutOff& entry = list.emplace_back(CutOff{whole.actors[node], {}});
                for (const std::uint32_t other : piece->second) {
                    if (other != node) {
                        entry.with.push_back(whole.actors[other]);
                    }
                }
            }
        }
    }
    std::sort(list.begin(), list.end(), [](const CutOff& a, const CutOff& b) { return a.actor < b.actor; });
    return list;
}

std::vector<LostTie> lostTies(const TieGraph& whole, const Remains& remains) {
    std::vector<LostTie> lost;
    for (const TieGraph::Tie& tie : whole.ties) {
        if (!std::binary_search(remains.ties.begin(), remains.ties.end(), StepGraph::Tie(tie.a, tie.b))) {
            lost.push_back({whole.actors[tie.a], whole.actors[tie.b], tie.records});
        }
    }
    return lost;
}

} // namespace

Remains remainsOf(const EventIndex& index, const Lens& lens, const TieGraph& whole,
                  const Scenario& scenario) {
    const TakenOut taken(index, scenario);
    const TieGraph left =
        tieGraph(index, lens, [&taken](const EventView& event) { return !taken.holds(event); });
    Remains remains;
    for (const ActorId& actor : whole.actors) {
        remains.stays.push_back(!taken.holds(actor));
    }
    std::vector<std::uint32_t> places;
    for (const ActorId& actor : left.actors) {
        places.push_back(std::uint32_t(whole.indexOf(actor))); // fewer events tie none who was not tied
    }
    for (const TieGraph::Tie& tie : left.ties) {
        if (remains.stays[places[tie.a]] && remains.stays[places[tie.b]]) {
            remains.ties.emplace_back(places[tie.a], places[tie.b]);
            remains.weights.push_back(tie.weight);
        }
    }
    return remains;
}

double Remains::weight() const {
    return std::accumulate(weights.begin(), weights.end(), 0.0);
}

Result<WhatIf> whatIf(const EventIndex& index, const Lens& lens, const Scenario& scenario, Job& job) {
    const TieGraph whole = tieGraph(index, lens);
    const Remains remains = remainsOf(index, lens, whole, scenario);
    const std::size_t actors = whole.actors.size();
    Remains all{std::vector<char>(actors, 1), {}, {}};
    for (const TieGraph::Tie& tie : whole.ties) {
        all.ties.emplace_back(tie.a, tie.b);
        all.weights.push_back(tie.weight);
    }
    const StepGraph before(actors, all.ties);
    const StepGraph after(actors, remains.ties);
    const auto staying = std::size_t(std::count(remains.stays.begin(), remains.stays.end(), 1));
    job.begin(stepsOfJob(actors) + 2 * stepsOfJob(staying));
    const auto stepsBefore = countSteps(before, all.stays, job);
    if (!stepsBefore) {
        return stepsBefore.error();
    }
    const auto stepsStaying = countSteps(before, remains.stays, job);
    if (!stepsStaying) {
        return stepsStaying.error();
    }
    const auto stepsAfter = countSteps(after, remains.stays, job);
    if (!stepsAfter) {
        return stepsAfter.error();
    }
    WhatIf answer{structureOf(before, all, *stepsBefore),        reachOf(*stepsStaying, all, remains.stays),
                  structureOf(after, remains, *stepsAfter),      {},
                  cutOffOf(whole, before, after, remains.stays), lostTies(whole, remains)};
    for (std::size_t i = 0; i < actors; ++i) {
        if (!remains.stays[i]) {
            answer.removed.push_back(whole.actors[i]);
        }
    }
    return answer;
}

} // namespace plusone
