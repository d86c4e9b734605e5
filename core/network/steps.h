#pragma once

#include "base/job.h"

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace plusone {

/// An undirected graph without weights, its nodes numbered from 0: what ways are looked for in.
class StepGraph {
public:
    using Tie = std::pair<std::uint32_t, std::uint32_t>;

    /// No tie twice, none from a node to itself.
    StepGraph(std::size_t nodes, const std::vector<Tie>& ties);

    [[nodiscard]] std::size_t size() const { return m_first.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> neighbours(std::size_t node) const {
        return std::span(m_neighbours).subspan(m_first[node], m_first[node + 1] - m_first[node]);
    }

private:
    std::vector<std::size_t> m_first;
    std::vector<std::uint32_t> m_neighbours;
};

/// How many of the pairs of some nodes are so many steps apart.
struct StepCounts {
    std::size_t nodes = 0;
    std::vector<std::uint64_t> pairs; ///< [i]: i + 1 steps apart, at their shortest

    void add(std::size_t steps, std::uint64_t count);
    [[nodiscard]] std::uint64_t connected() const; ///< pairs between which there is a way
    /// Global efficiency (Latora and Marchiori 2001): the mean over all pairs of 1/steps, 0 where there is no
    /// way. Nothing where there is no pair.
    [[nodiscard]] std::optional<double> efficiency() const;
};

/// Of the pairs of nodes that `counts` (one entry a node) is set for; ways lead over all nodes. Searches from
/// 64 nodes at once (Then et al. 2014), a step of the job each. Error Cancelled.
Result<StepCounts> countSteps(const StepGraph& graph, const std::vector<char>& counts, Job& job);
/// So many steps of a job that is.
int stepsOfJob(std::size_t counted);

/// From one node to those that `counts` is set for, itself not.
StepCounts stepsFrom(const StepGraph& graph, std::uint32_t node, const std::vector<char>& counts);

/// For each node the number of its connected part, from 0 on in the order of their first nodes.
std::vector<std::uint32_t> partsOf(const StepGraph& graph);

} // namespace plusone
