#include "network/measures.h"

#include "base/job.h"
#include "network/undirectedgraph.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

std::optional<double> finite(double value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// The ties among some of the actors, numbered anew in their order.
TieGraph among(const TieGraph& graph, const std::vector<std::uint32_t>& chosen) {
    TieGraph part;
    std::vector<std::uint32_t> places(graph.actors.size(), std::uint32_t(chosen.size()));
    for (const std::uint32_t actor : chosen) {
        places[actor] = std::uint32_t(part.actors.size());
        part.actors.push_back(graph.actors[actor]);
    }
    for (const TieGraph::Tie& tie : graph.ties) {
        if (std::max(places[tie.a], places[tie.b]) < chosen.size()) {
            part.ties.push_back({places[tie.a], places[tie.b], tie.weight, {}});
        }
    }
    return part;
}

/// Places by group, the largest group first, of equal ones that of the first place.
std::vector<std::vector<std::uint32_t>> groupsOf(const IgraphIntegers& membership) {
    std::vector<std::vector<std::uint32_t>> groups;
    for (std::size_t i = 0; i < membership.size(); ++i) {
        groups.resize(std::max(groups.size(), membership[i] + 1));
        groups[membership[i]].push_back(std::uint32_t(i));
    }
    std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return a.size() != b.size() ? a.size() > b.size() : a.front() < b.front();
    });
    return groups;
}

class Measuring {
public:
    Measuring(const TieGraph& graph, Job* job) : m_ties(graph), m_job(job), m_graph(graph) {
        appendWeights(graph, m_weights);
        m_measures.actors = graph.actors;
        m_measures.ofActors.resize(graph.actors.size());
    }

    Result<Measures> run() {
        using Step = void (Measuring::*)();
        constexpr std::array<Step, 9> steps{&Measuring::count,
                                            &Measuring::measurePaths,
                                            &Measuring::measureClustering,
                                            &Measuring::measureDegrees,
                                            &Measuring::measureBetweenness,
                                            &Measuring::measureCloseness,
                                            &Measuring::measureEigenvector,
                                            &Measuring::findCommunities,
                                            &Measuring::findWeakPlaces};
        if (m_job) {
            m_job->begin(int(steps.size()));
        }
        for (const Step step : steps) {
            if (m_ties.actors.empty() && step != &Measuring::count) {
                break;
            }
            (this->*step)();
            if (m_failure != IGRAPH_SUCCESS) {
                return Error{ErrorCode::Internal, Words::tr("igraph could not measure this network."),
                             QString::fromUtf8(igraph_strerror(m_failure))};
            }
            if (const auto going = m_job ? m_job->step() : Result<void>(); !going) {
                return going.error();
            }
        }
        return std::move(m_measures);
    }

private:
    void count() {
        const double total =
            std::accumulate(m_ties.ties.begin(), m_ties.ties.end(), 0.0,
                            [](double sum, const TieGraph::Tie& tie) { return sum + tie.weight; });
        m_hasWeight = total > 0;
        IgraphIntegers membership;
        ask(igraph_connected_components(m_graph.get(), membership.get(), nullptr, nullptr, IGRAPH_WEAK));
        m_components = groupsOf(membership);
        set(NetworkMeasure::Actors, double(size()));
        set(NetworkMeasure::Ties, double(m_ties.ties.size()));
        set(NetworkMeasure::Weight, total);
        set(NetworkMeasure::Components, double(m_components.size()));
        set(NetworkMeasure::LargestComponent, double(m_components.empty() ? 0 : m_components.front().size()));
        if (size() > 1) {
            igraph_real_t density = 0;
            ask(igraph_density(m_graph.get(), &density, /*loops=*/false));
            set(NetworkMeasure::Density, density);
        }
    }

    void measurePaths() {
        if (m_ties.ties.empty()) {
            return;
        }
        igraph_real_t longest = 0;
        igraph_real_t mean = 0;
        ask(igraph_diameter(m_graph.get(), &longest, nullptr, nullptr, nullptr, nullptr, /*directed=*/false,
                            /*unconn=*/true));
        ask(igraph_average_path_length(m_graph.get(), &mean, nullptr, /*directed=*/false, /*unconn=*/true));
        set(NetworkMeasure::Diameter, longest);
        set(NetworkMeasure::MeanPath, mean);
    }

    void measureClustering() {
        igraph_real_t whole = 0;
        igraph_real_t mean = 0;
        IgraphVector local;
        ask(igraph_transitivity_undirected(m_graph.get(), &whole, IGRAPH_TRANSITIVITY_NAN));
        ask(igraph_transitivity_avglocal_undirected(m_graph.get(), &mean, IGRAPH_TRANSITIVITY_NAN));
        ask(igraph_transitivity_local_undirected(m_graph.get(), local.get(), igraph_vss_all(),
                                                 IGRAPH_TRANSITIVITY_NAN));
        set(NetworkMeasure::Transitivity, whole);
        set(NetworkMeasure::MeanClustering, mean);
        set(ActorMeasure::Clustering, local);
    }

    void measureDegrees() {
        IgraphVector degrees;
        IgraphVector strengths;
        const auto measure = [this](IgraphVector& sums, const igraph_vector_t* weights) {
            ask(igraph_strength(m_graph.get(), sums.get(), igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS,
                                weights));
        };
        measure(degrees, nullptr); // a tie counts as one
        measure(strengths, m_weights.get());
        set(ActorMeasure::Degree, degrees);
        set(ActorMeasure::Strength, strengths);
        m_measures.whole[std::size_t(NetworkMeasure::DegreeCentral)] = degreeCentralisation(m_graph);
    }

    void measureBetweenness() {
        if (!hasPairsOfOthers()) {
            return;
        }
        IgraphVector betweenness;
        igraph_real_t central = 0;
        ask(igraph_centralization_betweenness(m_graph.get(), betweenness.get(), /*directed=*/false, &central,
                                              nullptr, /*normalized=*/true));
        const double n = double(size());
        set(ActorMeasure::Betweenness, betweenness, (n - 1) * (n - 2) / 2);
        set(NetworkMeasure::BetweennessCentral, central);
    }

    void measureCloseness() {
        IgraphVector closeness;
        ask(igraph_closeness(m_graph.get(), closeness.get(), nullptr, nullptr, igraph_vss_all(), IGRAPH_ALL,
                             /*weights=*/nullptr, /*normalized=*/true));
        set(ActorMeasure::Closeness, closeness);
        if (size() > 1) {
            IgraphVector harmonic;
            ask(igraph_harmonic_centrality(m_graph.get(), harmonic.get(), igraph_vss_all(), IGRAPH_ALL,
                                           /*weights=*/nullptr, /*normalized=*/true));
            set(ActorMeasure::Harmonic, harmonic);
        }
        if (hasPairsOfOthers() && m_components.size() == 1) {
            igraph_real_t central = 0;
            ask(igraph_centralization_closeness(m_graph.get(), nullptr, IGRAPH_ALL, &central, nullptr,
                                                /*normalized=*/true));
            set(NetworkMeasure::ClosenessCentral, central);
        }
    }

    /// In a network of several parts the vector of the whole is that of one of them, or not unique.
    void measureEigenvector() {
        const std::vector<std::uint32_t>& largest = m_components.front();
        const TieGraph part = among(m_ties, largest);
        if (std::all_of(part.ties.begin(), part.ties.end(),
                        [](const TieGraph::Tie& tie) { return tie.weight == 0; })) {
            return;
        }
        UndirectedGraph graph(part);
        IgraphVector weights;
        appendWeights(part, weights);
        IgraphVector vector;
        igraph_arpack_options_t options;
        igraph_arpack_options_init(&options);
        ask(igraph_eigenvector_centrality(graph.get(), vector.get(), nullptr, /*directed=*/false,
                                          /*scale=*/true, weights.get(), &options));
        for (std::size_t i = 0; i < vector.size(); ++i) {
            of(largest[i], ActorMeasure::Eigenvector) = finite(vector[i]);
        }
    }

    void findCommunities() {
        if (!m_hasWeight) {
            return;
        }
        constexpr int runs = 10;
        double best = -1; // below any modularity
        IgraphVector strengths;
        ask(igraph_strength(m_graph.get(), strengths.get(), igraph_vss_all(), IGRAPH_ALL, IGRAPH_NO_LOOPS,
                            m_weights.get()));
        for (int seed = 1; seed <= runs && m_failure == IGRAPH_SUCCESS; ++seed) {
            IgraphIntegers membership;
            const double modularity = runLeiden(strengths, igraph_uint_t(seed), membership);
            constexpr double rounding = 1e-12;
            if (modularity > best + rounding) {
                best = modularity;
                m_measures.communities = groupsOf(membership);
            }
        }
        set(NetworkMeasure::Modularity, best);
        set(NetworkMeasure::Communities, double(m_measures.communities.size()));
        for (std::size_t i = 0; i < m_measures.communities.size(); ++i) {
            for (const std::uint32_t actor : m_measures.communities[i]) {
                of(actor, ActorMeasure::Community) = double(i + 1);
            }
        }
    }

    /// Returns the modularity of `membership`, which it fills.
    double runLeiden(IgraphVector& strengths, igraph_uint_t seed, IgraphIntegers& membership) {
        constexpr double randomness = 0.01; // igraph's and leidenalg's own choice
        constexpr igraph_integer_t untilStable = -1;
        const double twice = 2 * *m_measures.of(NetworkMeasure::Weight);
        ask(igraph_rng_seed(igraph_rng_default(), seed));
        ask(igraph_community_leiden(m_graph.get(), m_weights.get(), strengths.get(), 1 / twice, randomness,
                                    /*start=*/false, untilStable, membership.get(), nullptr, nullptr));
        igraph_real_t modularity = 0;
        ask(igraph_modularity(m_graph.get(), membership.get(), m_weights.get(), /*resolution=*/1,
                              /*directed=*/false, &modularity));
        return modularity;
    }

    void findWeakPlaces() {
        IgraphIntegers cores;
        IgraphIntegers articulations;
        IgraphIntegers bridges;
        ask(igraph_coreness(m_graph.get(), cores.get(), IGRAPH_ALL));
        ask(igraph_articulation_points(m_graph.get(), articulations.get()));
        ask(igraph_bridges(m_graph.get(), bridges.get()));
        std::size_t highest = 0;
        for (std::size_t i = 0; i < cores.size(); ++i) {
            of(i, ActorMeasure::Core) = double(cores[i]);
            of(i, ActorMeasure::Articulation) = 0;
            highest = std::max(highest, cores[i]);
        }
        for (std::size_t i = 0; i < articulations.size(); ++i) {
            of(articulations[i], ActorMeasure::Articulation) = 1;
        }
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < bridges.size(); ++i) {
            places.push_back(bridges[i]);
        }
        std::sort(places.begin(), places.end());
        for (const std::size_t place : places) {
            m_measures.bridges.push_back(m_ties.ties[place]);
        }
        set(NetworkMeasure::HighestCore, double(highest));
        set(NetworkMeasure::Articulations, double(articulations.size()));
        set(NetworkMeasure::Bridges, double(places.size()));
    }

    void ask(igraph_error_t code) { m_failure = m_failure == IGRAPH_SUCCESS ? code : m_failure; }
    [[nodiscard]] std::size_t size() const { return m_ties.actors.size(); }
    [[nodiscard]] bool hasPairsOfOthers() const { return size() > 2; }
    std::optional<double>& of(std::size_t actor, ActorMeasure measure) {
        return m_measures.ofActors[actor][std::size_t(measure)];
    }
    void set(NetworkMeasure measure, double value) { m_measures.whole[std::size_t(measure)] = finite(value); }
    void set(ActorMeasure measure, const IgraphVector& values, double unit = 1) {
        for (std::size_t i = 0; i < values.size(); ++i) {
            of(i, measure) = finite(values[i] / unit);
        }
    }

    const TieGraph& m_ties;
    Job* m_job;
    UndirectedGraph m_graph;
    IgraphVector m_weights;
    bool m_hasWeight = false;
    std::vector<std::vector<std::uint32_t>> m_components; ///< largest first
    Measures m_measures;
    igraph_error_t m_failure = IGRAPH_SUCCESS;
};

} // namespace

Result<Measures> measuresOf(const TieGraph& graph, Job* job) {
    return Measuring(graph, job).run();
}

} // namespace plusone
