#include "network/measuretexts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace plusone {
namespace {

namespace source {
constexpr auto wasserman =
    "Wasserman & Faust 1994, Social Network Analysis, Cambridge University Press, ch. 4";
constexpr auto newmanWeight = "Newman 2001, Scientific collaboration networks II, Phys. Rev. E 64: 016132";
constexpr auto wattsStrogatz =
    "Watts & Strogatz 1998, Collective dynamics of ‘small-world’ networks, Nature 393: 440–442";
constexpr auto newmanStrogatz = "Newman, Strogatz & Watts 2001, Random graphs with arbitrary degree "
                                "distributions and their applications, Phys. Rev. E 64: 026118";
constexpr auto freeman = "Freeman 1978, Centrality in social networks: conceptual clarification, Social "
                         "Networks 1: 215–239";
constexpr auto freemanBetween =
    "Freeman 1977, A set of measures of centrality based on betweenness, Sociometry "
    "40: 35–41";
constexpr auto leiden = "Traag, Waltman & van Eck 2019, From Louvain to Leiden: guaranteeing well-connected "
                        "communities, Scientific Reports 9: 5233";
constexpr auto modularity = "Newman & Girvan 2004, Finding and evaluating community structure in networks, "
                            "Phys. Rev. E 69: 026113";
constexpr auto seidman = "Seidman 1983, Network structure and minimum degree, Social Networks 5: 269–287";
constexpr auto hopcroft =
    "Hopcroft & Tarjan 1973, Algorithm 447: efficient algorithms for graph manipulation, "
    "Communications of the ACM 16: 372–378";
constexpr auto tarjan =
    "Tarjan 1974, A note on finding the bridges of a graph, Information Processing Letters "
    "2: 160–161";
constexpr auto barrat = "Barrat, Barthélemy, Pastor-Satorras & Vespignani 2004, The architecture of complex "
                        "weighted networks, PNAS 101: 3747–3752";
constexpr auto bonacich = "Bonacich 1972, Factoring and weighting approaches to status scores and clique "
                          "identification, Journal of Mathematical Sociology 2: 113–120";
constexpr auto marchiori = "Marchiori & Latora 2000, Harmony in the small-world, Physica A 285: 539–546";
} // namespace source

/// A row stands at its value's place.
struct Text {
    const char* key;
    const char* label;
    const char* definition;
    const char* source;
    bool isCount;
};

constexpr std::array<Text, networkMeasureCount> ofNetwork{{
    {"actors", QT_TRANSLATE_NOOP("Measures", "Actors"),
     QT_TRANSLATE_NOOP("Measures", "Countries and organisations that the map draws."), source::wasserman,
     true},
    {"ties", QT_TRANSLATE_NOOP("Measures", "Tied pairs"),
     QT_TRANSLATE_NOOP("Measures", "Pairs of actors between whom the map draws a link or an event of many "
                                   "parties that both take part in."),
     source::wasserman, true},
    {"weight", QT_TRANSLATE_NOOP("Measures", "Weight of all ties"),
     QT_TRANSLATE_NOOP("Measures", "A record with k participants adds 1/(k−1) to each of their pairs, so a "
                                   "large exercise does not drown a trilateral."),
     source::newmanWeight, false},
    {"density", QT_TRANSLATE_NOOP("Measures", "Density"),
     QT_TRANSLATE_NOOP("Measures",
                       "Tied pairs as a share of all pairs that could be; there is none below two "
                       "actors."),
     source::wasserman, false},
    {"components", QT_TRANSLATE_NOOP("Measures", "Components"),
     QT_TRANSLATE_NOOP("Measures", "Parts of the network that no tie joins to each other; 1: everyone can be "
                                   "reached from everyone."),
     source::hopcroft, true},
    {"largest_component", QT_TRANSLATE_NOOP("Measures", "Actors in the largest component"),
     QT_TRANSLATE_NOOP("Measures", "How many actors the largest part that hangs together has."),
     source::hopcroft, true},
    {"diameter", QT_TRANSLATE_NOOP("Measures", "Diameter"),
     QT_TRANSLATE_NOOP("Measures", "Steps between the two actors that are furthest from each other, among "
                                   "pairs that a way links; ties count as one step whatever they weigh."),
     source::wasserman, true},
    {"mean_path", QT_TRANSLATE_NOOP("Measures", "Mean path"),
     QT_TRANSLATE_NOOP("Measures", "Steps on the shortest way from one actor to another, the mean over all "
                                   "pairs that a way links."),
     source::wattsStrogatz, false},
    {"transitivity", QT_TRANSLATE_NOOP("Measures", "Clustering, whole network"),
     QT_TRANSLATE_NOOP("Measures", "Of all cases of two actors tied to the same third, the share in which "
                                   "the two are tied too (transitivity)."),
     source::newmanStrogatz, false},
    {"mean_clustering", QT_TRANSLATE_NOOP("Measures", "Clustering, mean of actors"),
     QT_TRANSLATE_NOOP("Measures", "The mean of the actors' own clustering, over those with two partners or "
                                   "more."),
     source::wattsStrogatz, false},
    {"degree_centralisation", QT_TRANSLATE_NOOP("Measures", "Centralisation of degree"),
     QT_TRANSLATE_NOOP("Measures", "How far one actor's number of partners stands out from all others': 0 "
                                   "where all are equal, 1 in a star with a single hub."),
     source::freeman, false},
    {"betweenness_centralisation", QT_TRANSLATE_NOOP("Measures", "Centralisation of betweenness"),
     QT_TRANSLATE_NOOP("Measures", "How far one actor stands out as the go-between of the others: 0 where "
                                   "all are equal, 1 in a star with a single hub."),
     source::freeman, false},
    {"closeness_centralisation", QT_TRANSLATE_NOOP("Measures", "Centralisation of closeness"),
     QT_TRANSLATE_NOOP("Measures", "How far one actor stands out as close to the others: 0 where all are "
                                   "equal, 1 in a star; there is none for a network in several parts."),
     source::freeman, false},
    {"communities", QT_TRANSLATE_NOOP("Measures", "Communities"),
     QT_TRANSLATE_NOOP("Measures", "Groups with more weight inside than chance would put there, found by the "
                                   "Leiden algorithm; the best of ten runs from fixed beginnings."),
     source::leiden, true},
    {"modularity", QT_TRANSLATE_NOOP("Measures", "Modularity of the communities"),
     QT_TRANSLATE_NOOP("Measures", "The share of weight inside the communities beyond what chance would put "
                                   "there; below about 0.3 the groups are weak."),
     source::modularity, false},
    {"highest_core", QT_TRANSLATE_NOOP("Measures", "Highest k-core"),
     QT_TRANSLATE_NOOP("Measures", "The largest k for which there is a group in which everyone is tied to k "
                                   "others of the group."),
     source::seidman, true},
    {"articulations", QT_TRANSLATE_NOOP("Measures", "Articulation actors"),
     QT_TRANSLATE_NOOP("Measures", "Actors without whom a part of the network would fall apart."),
     source::hopcroft, true},
    {"bridges", QT_TRANSLATE_NOOP("Measures", "Bridges"),
     QT_TRANSLATE_NOOP("Measures", "Tied pairs without whose tie a part of the network would fall in two."),
     source::tarjan, true},
}};

constexpr std::array<Text, actorMeasureCount> ofActor{{
    {"degree", QT_TRANSLATE_NOOP("Measures", "Degree"),
     QT_TRANSLATE_NOOP("Measures", "Partners: actors that this one is tied to."), source::freeman, true},
    {"strength", QT_TRANSLATE_NOOP("Measures", "Strength"),
     QT_TRANSLATE_NOOP("Measures", "The weight of all of the actor's ties; a record with k participants adds "
                                   "1/(k−1) to each of its pairs."),
     source::barrat, false},
    {"betweenness", QT_TRANSLATE_NOOP("Measures", "Betweenness"),
     QT_TRANSLATE_NOOP("Measures", "How much the actor lies on the shortest ways between pairs of others, as "
                                   "a share of all pairs of others; there is none below three actors."),
     source::freemanBetween, false},
    {"eigenvector", QT_TRANSLATE_NOOP("Measures", "Eigenvector"),
     QT_TRANSLATE_NOOP("Measures", "High for an actor with strong ties to actors who are high themselves; 1: "
                                   "the highest. There is none outside the largest component."),
     source::bonacich, false},
    {"closeness", QT_TRANSLATE_NOOP("Measures", "Closeness"),
     QT_TRANSLATE_NOOP("Measures", "1 divided by the mean number of steps to those who can be reached; 1: "
                                   "tied to all of them. There is none for an actor without partners."),
     source::freeman, false},
    {"harmonic", QT_TRANSLATE_NOOP("Measures", "Harmonic closeness"),
     QT_TRANSLATE_NOOP("Measures", "The mean of 1 divided by the steps to every other actor, 0 for those out "
                                   "of reach, so that parts of a network can be compared."),
     source::marchiori, false},
    {"clustering", QT_TRANSLATE_NOOP("Measures", "Clustering"),
     QT_TRANSLATE_NOOP("Measures", "The share of the pairs of the actor's partners that are tied too; there "
                                   "is none below two partners."),
     source::wattsStrogatz, false},
    {"core", QT_TRANSLATE_NOOP("Measures", "k-core"),
     QT_TRANSLATE_NOOP("Measures", "The largest k for which the actor belongs to a group in which everyone "
                                   "is tied to k others of the group."),
     source::seidman, true},
    {"community", QT_TRANSLATE_NOOP("Measures", "Community"),
     QT_TRANSLATE_NOOP("Measures",
                       "The number of the actor's group by the Leiden algorithm; 1: the largest."),
     source::leiden, true},
    {"articulation", QT_TRANSLATE_NOOP("Measures", "Articulation"),
     QT_TRANSLATE_NOOP("Measures", "1: without this actor a part of the network would fall apart; 0: it "
                                   "would not."),
     source::hopcroft, true},
}};

const Text& textOf(NetworkMeasure measure) {
    return ofNetwork[std::size_t(measure)];
}

const Text& textOf(ActorMeasure measure) {
    return ofActor[std::size_t(measure)];
}

QString translated(const char* text) {
    return QCoreApplication::translate("Measures", text);
}

template <class E, std::size_t count>
constexpr std::array<E, count> everyOne() {
    std::array<E, count> all{};
    for (std::size_t i = 0; i < count; ++i) {
        all[i] = E(i);
    }
    return all;
}

} // namespace

QString keyOf(NetworkMeasure measure) {
    return QString::fromLatin1(textOf(measure).key);
}

QString keyOf(ActorMeasure measure) {
    return QString::fromLatin1(textOf(measure).key);
}

std::optional<ActorMeasure> actorMeasureFrom(QStringView key) {
    const auto found = std::find_if(ofActor.begin(), ofActor.end(),
                                    [key](const Text& text) { return key == QLatin1String(text.key); });
    return found == ofActor.end() ? std::nullopt : std::optional(ActorMeasure(found - ofActor.begin()));
}

QString labelOf(NetworkMeasure measure) {
    return translated(textOf(measure).label);
}

QString labelOf(ActorMeasure measure) {
    return translated(textOf(measure).label);
}

QString definitionOf(NetworkMeasure measure) {
    return translated(textOf(measure).definition);
}

QString definitionOf(ActorMeasure measure) {
    return translated(textOf(measure).definition);
}

QString sourceOf(NetworkMeasure measure) {
    return QString::fromUtf8(textOf(measure).source);
}

QString sourceOf(ActorMeasure measure) {
    return QString::fromUtf8(textOf(measure).source);
}

std::span<const NetworkMeasure> allNetworkMeasures() {
    static constexpr auto all = everyOne<NetworkMeasure, networkMeasureCount>();
    return all;
}

std::span<const ActorMeasure> allActorMeasures() {
    static constexpr auto all = everyOne<ActorMeasure, actorMeasureCount>();
    return all;
}

bool isCount(NetworkMeasure measure) {
    return textOf(measure).isCount;
}

bool isCount(ActorMeasure measure) {
    return textOf(measure).isCount;
}

QString valueText(double value, bool isCount, const QLocale& locale) {
    constexpr int digits = 3;
    constexpr double nothing = 0.0005; // which is nothing in three digits, and has no sign
    return locale.toString(std::abs(value) < nothing ? 0 : value, 'f', isCount ? 0 : digits);
}

} // namespace plusone
