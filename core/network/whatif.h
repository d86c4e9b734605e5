#pragma once

#include "base/job.h"
#include "network/scenario.h"
#include "network/steps.h"
#include "network/tiegraph.h"

#include <optional>

namespace plusone {

/// How far actors reach one another, over ties that all count as one step.
struct Reach {
    int actors = 0;
    int tied = 0;                     ///< pairs that are tied directly
    double weight = 0;                ///< of all ties (see TieGraph)
    std::int64_t connected = 0;       ///< pairs between which a way leads
    std::optional<double> efficiency; ///< see StepCounts; nothing of fewer than two
};

/// A network in numbers, its ties unweighted.
struct Structure : Reach {
    int parts = 0;                        ///< connected ones; one actor alone is one
    std::optional<double> connectivity;   ///< see algebraicConnectivity()
    std::optional<double> centralisation; ///< of degree (Freeman 1978), 0–1; nothing of fewer than three
};

/// An actor that stays, and from which no way leads any more to the greatest piece of the part that it was
/// in. Of equal pieces that of the first actor counts as the greatest; one alone is none.
struct CutOff {
    ActorId actor;
    std::vector<ActorId> with; ///< the others of its piece, by slug
};

struct LostTie {
    ActorId a;
    ActorId b;
    std::vector<RecordRef> records; ///< that tied the two, by first day, then ref
};

/// What a scenario does to the network that the map draws (see TieGraph). Actors that lose their last tie
/// stay, by themselves.
struct WhatIf {
    Structure before;
    /// Of the pairs of those who stay: before, when the ways could lead over who is taken out. What is less
    /// after than here is lost by the removal and not by there being fewer actors.
    Reach staying;
    Structure after;
    std::vector<ActorId> removed; ///< actors of the network that are taken out, by slug
    std::vector<CutOff> cutOff;   ///< by slug
    std::vector<LostTie> lost;    ///< ties, by their ends
};

/// A step of `job` for each 64 actors searched from. Error Cancelled when it is.
Result<WhatIf> whatIf(const EventIndex& index, const Lens& lens, const Scenario& scenario, Job& job);

/// What is taken out of a network step by step, on the numbers that its actors have in the whole of it.
struct Remains {
    std::vector<char> stays;          ///< by actor
    std::vector<StepGraph::Tie> ties; ///< by (a, b)
    std::vector<double> weights;      ///< of the ties

    [[nodiscard]] double weight() const;
};
/// `whole`: the graph of the lens with nothing taken out.
Remains remainsOf(const EventIndex& index, const Lens& lens, const TieGraph& whole, const Scenario& scenario);

} // namespace plusone
