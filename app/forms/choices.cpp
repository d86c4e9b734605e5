#include "forms/choices.h"

#include <algorithm>

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
        choices.push_back({actor.id.slug(), name, joined({name, actor.name, actor.nameJa, actor.id.slug()})});
    }
    sortByLabel(choices);
    return choices;
}

std::vector<Choice> exerciseSeriesChoices(const Dataset& dataset) {
    std::vector<Choice> choices;
    for (const Series& series : dataset.series()) {
        if (series.eventKind == EventKind::Exercises) {
            choices.push_back({series.name, series.name, joined({series.name, series.nameJa})});
        }
    }
    sortByLabel(choices);
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
