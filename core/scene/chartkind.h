#pragma once

#include "model/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace plusone {

/// Numbers over the lens that are drawn as a figure of their own.
enum class ChartKind {
    RecordsPerYear,
    RecordsByFramework, ///< a year
    ExercisesByDomain,
    Participation,       ///< of actors
    ParticipationByYear, ///< of actors
    DialogueLevels,      ///< the highest a year and framework
    Density,             ///< moment by moment, as all that follow
    SpokeToSpoke,        ///< the share of link weight that does not touch the U.S.
    Degree,              ///< of chosen actors
    Betweenness          ///< of chosen actors
};

/// "records-per-year", as the command line names it.
QString keyOf(ChartKind kind);
std::optional<ChartKind> chartKindFrom(const QString& key);
std::vector<ChartKind> allCharts();

/// Which chart, and of whom. Converts from a kind.
struct ChartSpec {
    ChartKind kind = ChartKind::RecordsPerYear;
    std::vector<ActorId> actors; ///< of Degree and Betweenness; none: those that are tied to most

    ChartSpec(ChartKind chart, std::vector<ActorId> whose = {}) // NOLINT(google-explicit-constructor)
        : kind(chart), actors(std::move(whose)) {}
    ChartSpec() = default;
    /// Whether it looks at `actors`.
    [[nodiscard]] bool isOfActors() const {
        return kind == ChartKind::Degree || kind == ChartKind::Betweenness;
    }
    friend bool operator==(const ChartSpec&, const ChartSpec&) = default;
};

} // namespace plusone
