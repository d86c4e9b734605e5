#pragma once

#include "network/eventindex.h"
#include "network/scenario.h"

#include <array>
#include <cstdint>
#include <memory>
#include <vector>

namespace plusone {

/// What a strand of a link stands for; RiskReduction is any record of the framework with China.
enum class Strand { Agreements, Exercises, Dialogues, RiskReduction };
inline constexpr std::size_t strandCount = 4;

/// Of a lens that compares two moments: stands at the later one only, at both, at the earlier one only. Of a
/// network that shows a loss: what is lost has ended, all else is None. None: there is nothing to compare.
enum class Difference { None, New, Kept, Ended };
/// Of something that holds both: what is new in one part and gone in another is kept.
Difference combined(Difference a, Difference b);

struct NetworkNode {
    ActorId actor;
    std::array<int, strandCount>
        records{};        ///< records in the lens in which the actor takes part, observers too
    bool outside = false; ///< of the frameworks: whatever ties it to another one is risk reduction
    Difference difference = Difference::None;

    [[nodiscard]] int total() const { return records[0] + records[1] + records[2] + records[3]; }
};

/// One pair of actors. weight[s] is the sum over the pair's records of strand s of 1/(k-1), k the number of
/// participants that are not observers (Newman 2001); records of more than manyPartyLimit are not in here.
struct NetworkLink {
    std::uint32_t a = 0; ///< index into Network::nodes, a < b
    std::uint32_t b = 0;
    std::array<double, strandCount> weight{};
    std::array<std::vector<RecordRef>, strandCount> records; ///< by first day
    QString key;                                             ///< stable: "AUS|JPN", the actors' slugs
    std::array<Difference, strandCount> differences{};

    [[nodiscard]] double total() const { return weight[0] + weight[1] + weight[2] + weight[3]; }
};

/// Many-party records of one series (or a single many-party agreement), drawn as a small node or a hull.
struct NetworkHub {
    QString key;  ///< stable: "series:exercises:RIMPAC" or the record's ref text
    QString name; ///< in English; `nameJa` may be empty
    QString nameJa;
    Strand strand = Strand::Exercises;
    std::vector<RecordRef> records;
    std::vector<std::uint32_t> members; ///< indices into nodes, ascending
    std::vector<int> memberRecords; ///< how many of the records each member took part in, parallel to members
    Difference difference = Difference::None;
    std::vector<Difference> spokes; ///< of a loss: of the hub's line to each member, parallel to members
};

/// Of the link as a whole: while one of its strands is None, so is it.
Difference differenceOf(const NetworkLink& link);

/// The hub's name; its Japanese one where the language is "ja" and there is one.
QString nameOf(const NetworkHub& hub, const QString& language);

/// A framework drawn as a hull: plus-one or minilateral, of two to six members, standing in the window, all
/// of them in nodes.
struct NetworkHull {
    FrameworkId framework;
    std::vector<std::uint32_t> members; ///< indices into nodes, ascending
    Difference difference = Difference::None;
    /// No record of it, or of a mechanism inside it, is in the lens: it may have lapsed, which no record
    /// says.
    bool isQuiet = false;
};

/// What the lens let through and what the drawing leaves out, so that nothing is left out silently.
struct NetworkCounts {
    int agreements = 0; ///< records in the lens
    int exercises = 0;
    int dialogues = 0;
    int actors = 0;        ///< actors that take part in them
    int links = 0;         ///< pairs of at most six-party records
    int linksBelow = 0;    ///< of these, left out by the minimum weight
    int manyParty = 0;     ///< records of more than six parties
    int actorsLeftOut = 0; ///< actors that are not nodes: nothing of theirs is drawn, or they are hidden
    [[nodiscard]] int records() const { return agreements + exercises + dialogues; }
};

struct DiscValues;

/// Dataset + Lens: who is tied to whom, by which records. Deterministic: nodes by slug, links by (a, b).
struct Network {
    std::vector<NetworkNode> nodes;
    std::vector<NetworkLink> links; ///< of at least the minimum weight
    std::vector<NetworkHub> hubs;   ///< by key; empty when the lens hides them
    std::vector<NetworkHull> hulls; ///< by framework slug
    std::vector<RecordRef> records; ///< every record in the lens, by first day, then ref
    NetworkCounts counts;
    ManyParty manyParty = ManyParty::Hub;    ///< how `hubs` are drawn
    std::shared_ptr<const DiscValues> discs; ///< see dressed(); null: their area says records
    Scenario without;                        ///< shows what is lost by it; empty: no loss is shown

    /// Index of the actor's node; nodes.size() when it has none. O(log n).
    [[nodiscard]] std::size_t indexOf(const ActorId& actor) const;
};

/// Of the line from a hub to one of its members.
Difference differenceOfSpoke(const Network& network, std::size_t hub, std::size_t member);
/// Whether a pair of this weight is drawn.
bool reachesMinimum(double weight, const Lens& lens);
/// Of an event of many parties: the key of the hub that it belongs to.
QString hubKeyOf(const EventView& event);

Network buildNetwork(const EventIndex& index, const Lens& lens);

/// Number of records that each single choice of a filter would leave, other filters as they are (facet counts
/// for the lens panel). Keys are the vocabulary's values.
struct LensCounts {
    std::array<int, 3> kinds{}; ///< by EventKind
    std::vector<std::pair<TieType, int>> tieTypes;
    std::vector<std::pair<Domain, int>> domains;
    std::vector<std::pair<Level, int>> levels;
    std::vector<std::pair<FrameworkId, int>> frameworks;
    std::vector<std::pair<ActorId, int>> actors;
};
LensCounts countForLens(const EventIndex& index, const Lens& lens);

} // namespace plusone
