#pragma once

#include "network/measures.h"

#include <QLocale>
#include <QString>

namespace plusone {

// What a measure is called, what it says and who defined it, in the program's language; the same words for
// the window and the command line.

/// "mean_path", as JSON and CSV name it.
QString keyOf(NetworkMeasure measure);
QString keyOf(ActorMeasure measure);
std::optional<ActorMeasure> actorMeasureFrom(QStringView key);
/// "Mean path"
QString labelOf(NetworkMeasure measure);
QString labelOf(ActorMeasure measure);
/// A sentence or two: what the number says, and when there is none.
QString definitionOf(NetworkMeasure measure);
QString definitionOf(ActorMeasure measure);
/// The publication: author, year, title, where. Not translated.
QString sourceOf(NetworkMeasure measure);
QString sourceOf(ActorMeasure measure);

std::span<const NetworkMeasure> allNetworkMeasures();
std::span<const ActorMeasure> allActorMeasures();

/// Whether its values are whole numbers.
bool isCount(NetworkMeasure measure);
bool isCount(ActorMeasure measure);
/// As people read it: counts whole, other numbers with three digits.
QString valueText(double value, bool isCount, const QLocale& locale);

} // namespace plusone
