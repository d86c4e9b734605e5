#include "scene/chartkind.h"

#include <algorithm>
#include <array>

namespace plusone {
namespace {

constexpr std::array<std::pair<ChartKind, const char*>, 10> keys{
    {{ChartKind::RecordsPerYear, "records-per-year"},
     {ChartKind::RecordsByFramework, "records-by-framework"},
     {ChartKind::ExercisesByDomain, "exercises-by-domain"},
     {ChartKind::Participation, "participation"},
     {ChartKind::ParticipationByYear, "participation-by-year"},
     {ChartKind::DialogueLevels, "dialogue-levels"},
     {ChartKind::Density, "density"},
     {ChartKind::SpokeToSpoke, "spoke-to-spoke"},
     {ChartKind::Degree, "degree"},
     {ChartKind::Betweenness, "betweenness"}}};

} // namespace

QString keyOf(ChartKind kind) {
    return QLatin1String(keys[std::size_t(kind)].second);
}

std::optional<ChartKind> chartKindFrom(const QString& key) {
    const auto found = std::find_if(keys.begin(), keys.end(),
                                    [&key](const auto& entry) { return key == QLatin1String(entry.second); });
    return found == keys.end() ? std::nullopt : std::optional(found->first);
}

std::vector<ChartKind> allCharts() {
    std::vector<ChartKind> all;
    std::transform(keys.begin(), keys.end(), std::back_inserter(all),
                   [](const auto& entry) { return entry.first; });
    return all;
}

} // namespace plusone
