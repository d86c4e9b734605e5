#pragma once

#include "network/measures.h"
#include "network/network.h"

#include <memory>

namespace plusone {

/// What the discs of a map say beside who they stand for.
struct DiscMeaning {
    std::optional<ActorMeasure> size = {};   ///< none: records
    std::optional<ActorMeasure> colour = {}; ///< none: discs have no colour

    [[nodiscard]] bool isPlain() const { return !size && !colour; }
    /// "size=degree;colour=community"; empty where it is plain.
    [[nodiscard]] QString toText() const;
    /// Error Invalid names the part that cannot be read, or the measure that cannot be shown so.
    static Result<DiscMeaning> fromText(const QString& text);

    friend bool operator==(const DiscMeaning&, const DiscMeaning&) = default;
};

/// Those that an area can stand for: the more of it, the larger.
std::span<const ActorMeasure> sizeMeasures();
std::span<const ActorMeasure> colourMeasures();
/// Whether a colour stands for each value (communities), not for more or less of it.
bool isGrouping(ActorMeasure measure);

/// One measure over a network's nodes.
struct DiscScale {
    ActorMeasure measure = ActorMeasure::Degree;
    std::vector<std::optional<double>> values; ///< by node
    double least = 0;                          ///< of the values that there are
    double most = 0;
};

struct DiscValues {
    std::optional<DiscScale> size;
    std::optional<DiscScale> colour;

    [[nodiscard]] DiscMeaning meaning() const;
};

/// What the network's discs stand for.
DiscMeaning discsOf(const Network& network);
/// The network with the values that its discs shall show; `measures`: of the same lens and dataset.
Network dressed(Network network, const Measures& measures, const DiscMeaning& meaning);

} // namespace plusone
