#pragma once

#include "forms/choiceedit.h"
#include "model/dataset.h"

namespace plusone {

/// Every actor by name in the language, found by its English or Japanese name or its code.
std::vector<Choice> actorChoices(const Dataset& dataset, const QString& language);

/// The series of exercises or of dialogues by name, found by the Japanese name too.
std::vector<Choice> seriesChoices(const Dataset& dataset, EventKind kind);

/// A place of earlier records, with the coordinates that the latest of them gave it.
struct KnownPlace {
    QString name;
    std::optional<GeoPoint> position;
    friend bool operator==(const KnownPlace&, const KnownPlace&) = default;
};
/// Every place at which an exercise or a dialogue was, by name.
std::vector<KnownPlace> knownPlaces(const Dataset& dataset);
/// The capitals of the actors, by name.
std::vector<KnownPlace> knownCapitals(const Dataset& dataset);

std::vector<Choice> placeChoices(const std::vector<KnownPlace>& places);

/// The regions that actors lie in, by name.
std::vector<Choice> regionChoices(const Dataset& dataset);

/// Every source by title, found by its publisher too.
std::vector<Choice> sourceChoices(const Dataset& dataset);

} // namespace plusone
