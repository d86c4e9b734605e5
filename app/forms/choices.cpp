#include "forms/choices.h"

#include <algorithm>
#include <map>
#include <set>

namespace plusone {
namespace {

QString joined(QStringList parts) {
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(labelSeparator);
}

void sortByLabel(std::vector<Choice>& choices) {
    std::sort(choices.begin(), choices.end(), [](const Choice& a, const Choice& b) {
        return QString::localeAwareCompare(a.label, b.label) < 0;
    });
}

} // namespace

std::vector<Choice> actorChoices(const Dataset& dataset, const QString& language) {
    std::vector<Choice> choices;
    for (const Actor& actor : dataset.actors()) {
        const QString name = titleOf(actor, language);
        choices.push_back({actor.id.slug(), name,
                           joined({name, actor.name, actor.nameJa, actor.shortName, actor.id.slug()})});
    }
    sortByLabel(choices);
    return choices;
}

std::vector<Choice> seriesChoices(const Dataset& dataset, EventKind kind) {
    std::vector<Choice> choices;
    for (const Series& series : dataset.series()) {
        if (series.eventKind == kind) {
            choices.push_back({series.name, series.name, joined({series.name, series.nameJa})});
        }
    }
    sortByLabel(choices);
    return choices;
}

std::vector<KnownPlace> knownPlaces(const Dataset& dataset) {
    struct Known {
        std::optional<GeoPoint> position;
        QDate when;
    };
    std::map<QString, Known> known;
    for (const Exercise& exercise : dataset.exercises()) {
        if (exercise.place.isEmpty()) {
            continue;
        }
        Known& place = known[exercise.place];
        const QDate when = exercise.start ? exercise.start->latest() : QDate();
        if (exercise.position && (!place.position || place.when < when)) {
            place = {exercise.position, when};
        }
    }
    for (const Dialogue& dialogue : dataset.dialogues()) {
        if (!dialogue.place.isEmpty()) {
            known.try_emplace(dialogue.place);
        }
    }
    std::vector<KnownPlace> places;
    for (const auto& [name, place] : known) {
        places.push_back({name, place.position});
    }
    return places;
}

std::vector<KnownPlace> knownCapitals(const Dataset& dataset) {
    std::map<QString, std::optional<GeoPoint>> known;
    for (const Actor& actor : dataset.actors()) {
        if (!actor.capital.isEmpty()) {
            known.try_emplace(actor.capital, actor.position);
        }
    }
    std::vector<KnownPlace> places;
    for (const auto& [name, position] : known) {
        places.push_back({name, position});
    }
    return places;
}

std::vector<Choice> placeChoices(const std::vector<KnownPlace>& places) {
    std::vector<Choice> choices;
    for (const KnownPlace& place : places) {
        choices.push_back({place.name, place.name, place.name});
    }
    return choices;
}

std::vector<Choice> regionChoices(const Dataset& dataset) {
    std::set<QString> regions;
    for (const Actor& actor : dataset.actors()) {
        if (!actor.region.isEmpty()) {
            regions.insert(actor.region);
        }
    }
    std::vector<Choice> choices;
    for (const QString& region : regions) {
        choices.push_back({region, region, region});
    }
    return choices;
}

std::vector<Choice> sourceChoices(const Dataset& dataset) {
    std::vector<Choice> choices;
    for (const Source& source : dataset.sources()) {
        choices.push_back(
            {source.id.slug(), source.title,
             joined({source.title, source.publisher, source.date ? source.date->toString() : QString()})});
    }
    return choices;
}

} // namespace plusone
