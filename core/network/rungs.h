#pragma once

#include "base/result.h"

#include <QStringList>

#include <array>
#include <cstdint>
#include <span>

namespace plusone {

/// The steps by which a partner comes nearer to a framework with Japan and the U.S., in the order shown. They
/// are the program's own reading of its records: no published scale stands behind them.
enum class Rung : std::uint8_t {
    JapanDialogue,
    JapanPartnership,
    JapanTwoPlusTwo,
    JapanInformationSecurity,
    JapanEquipment,
    JapanLogistics,
    JapanAccess,
    JapanSecurityAssistance,
    JapanCapacityBuilding,
    UsTreaty,
    UsInformationSecurity,
    UsLogistics,
    UsAccess,
    UsEquipment,
    TrilateralDialogue,
    TrilateralExercise,
    StandingFramework,
};
inline constexpr std::size_t rungCount = 17;
enum class RungGroup : std::uint8_t { WithJapan, WithUnitedStates, Together };

std::span<const Rung> allRungs();
RungGroup groupOf(Rung rung);

/// "japan-logistics", as files and the command line name it.
QString keyOf(Rung rung);
/// For people, under the group's name: "Logistics".
QString labelOf(Rung rung);
QString labelOf(RungGroup group);
/// By itself: "With Japan: Logistics".
QString fullLabelOf(Rung rung);
/// One sentence: which records reach it.
QString definitionOf(Rung rung);
/// What holds for all rungs, a sentence or two each: how long they are held, what is left out, the score.
QStringList ladderRules();
/// The one of them that nobody should miss.
QString emptyCellRule();

/// What each rung counts, by Rung; 0 to 1000.
using RungWeights = std::array<double, rungCount>;
inline constexpr double heaviestRung = 1000;
RungWeights evenWeights();
/// "japan-logistics=2,framework=3": only what differs from 1, in the rungs' order; empty: even.
QString toText(const RungWeights& weights);
/// Reads the same, also a line each. Error Invalid names the part that cannot be read.
Result<RungWeights> weightsFromText(const QString& text);

} // namespace plusone
