#pragma once

#include "base/result.h"
#include "network/tiegraph.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace plusone {

class Job;

/// What is measured of a whole network. Paths and triangles are counted over ties whatever they weigh.
enum class NetworkMeasure {
    Actors,
    Ties,
    Weight,             ///< sum of the ties' weights
    Density,            ///< 0–1; none below two actors
    Components,         ///< parts that hang together
    LargestComponent,   ///< its actors
    Diameter,           ///< steps, over linked pairs; none without ties
    MeanPath,           ///< steps, over linked pairs; none without ties
    Transitivity,       ///< 0–1; none where no actor has two partners
    MeanClustering,     ///< 0–1, over actors of two and more partners; none where there are none
    DegreeCentral,      ///< Freeman's centralisation, 0–1; none below three actors
    BetweennessCentral, ///< likewise
    ClosenessCentral,   ///< likewise; none of a network in several parts
    Communities,        ///< none without weight
    Modularity,         ///< of these, over weights; none without weight
    HighestCore,
    Articulations,
    Bridges
};

/// What is measured of one actor.
enum class ActorMeasure {
    Degree,       ///< partners
    Strength,     ///< weight of the ties
    Betweenness,  ///< as a share of the pairs of others, 0–1; none below three actors
    Eigenvector,  ///< over weights, 1: the highest; none outside the largest component or without weight
    Closeness,    ///< 1 / mean distance to who can be reached; none for one alone
    Harmonic,     ///< mean of 1 / distance to all others, 0–1; none for the only actor
    Clustering,   ///< 0–1; none below two partners
    Core,         ///< the highest k of a k-core it is in
    Community,    ///< from 1 on, the largest first; none without weight
    Articulation, ///< 1: without it a part falls apart, else 0
};

inline constexpr std::size_t networkMeasureCount = std::size_t(NetworkMeasure::Bridges) + 1;
inline constexpr std::size_t actorMeasureCount = std::size_t(ActorMeasure::Articulation) + 1;

/// Numbers that do not exist are none, never NaN.
struct Measures {
    using OfActor = std::array<std::optional<double>, actorMeasureCount>;

    std::vector<ActorId> actors;                                  ///< by slug
    std::vector<OfActor> ofActors;                                ///< parallel to actors, by ActorMeasure
    std::array<std::optional<double>, networkMeasureCount> whole; ///< by NetworkMeasure
    std::vector<std::vector<std::uint32_t>> communities; ///< places in actors: largest first, then by slug
    std::vector<TieGraph::Tie> bridges;                  ///< ties without which a part falls in two

    [[nodiscard]] std::optional<double> of(NetworkMeasure measure) const {
        return whole[std::size_t(measure)];
    }
    [[nodiscard]] std::optional<double> of(std::size_t actor, ActorMeasure measure) const {
        return ofActors[actor][std::size_t(measure)];
    }
};

/// By igraph, without directions. The communities are the best, by modularity, of ten runs of Leiden from
/// fixed seeds, so one graph gives the same at every run. Of the largest components with as many actors, the
/// one of the first actor counts as the largest. Error Cancelled: `job` was stopped; Internal: igraph failed.
Result<Measures> measuresOf(const TieGraph& graph, Job* job = nullptr);

} // namespace plusone
