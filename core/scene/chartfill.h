#pragma once

#include "scene/chartdata.h"

namespace plusone {

/// What a chart is made from.
struct ChartInput {
    const EventIndex& index;
    const Lens& lens;
    const QString& language;
};

// Each fills in a chart of its kind, with its shape and words; a chart without series says nothing.

void fillPerYear(ChartData& data, const ChartInput& input);
void fillByFramework(ChartData& data, const ChartInput& input);
void fillDomains(ChartData& data, const ChartInput& input);
void fillParticipation(ChartData& data, const ChartInput& input);
void fillParticipationByYear(ChartData& data, const ChartInput& input);
void fillLevels(ChartData& data, const ChartInput& input);

// Moment by moment. Error Cancelled.

Result<void> fillDensity(ChartData& data, const ChartInput& input, Job& job);
Result<void> fillSpokes(ChartData& data, const ChartInput& input, Job& job);
/// Of Degree and of Betweenness.
Result<void> fillStandings(ChartData& data, const ChartInput& input, Job& job);

/// As charts name them.
QString chartActorName(const EventIndex& index, const ActorId& actor, const QString& language);
QString chartFrameworkName(const EventIndex& index, std::uint32_t framework, const QString& language);

} // namespace plusone
