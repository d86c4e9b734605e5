#include "model/searchtext.h"

namespace plusone {
namespace {

template <class R>
void setSharedParts(SearchText& text, const R& record, const std::vector<Participant>& participants) {
    text.framework = record.framework;
    text.sources = record.sources;
    for (const Participant& participant : participants) {
        text.actors.push_back(participant.actor);
    }
}

template <class R>
void quote(QStringList& into, const Dataset& dataset, const Id<R>& id) {
    if (const R* record = dataset.find(id)) {
        into << namesForOthers(*record);
    }
}

} // namespace

SearchText searchTextOf(const Actor& actor) {
    SearchText text;
    text.names = {actor.name, actor.nameJa, actor.shortName, actor.id.slug()};
    text.body = {actor.region, actor.capital};
    return text;
}

SearchText searchTextOf(const Framework& framework) {
    SearchText text;
    text.names = {framework.name, framework.nameJa, framework.id.slug()};
    text.body = {framework.summary};
    text.sources = framework.sources;
    for (const Member& member : framework.members) {
        text.actors.push_back(member.actor);
    }
    return text;
}

SearchText searchTextOf(const Tie& tie) {
    SearchText text;
    text.names = {tie.name};
    text.body = {tie.summary};
    text.frameworkIsName = true;
    setSharedParts(text, tie, tie.parties);
    return text;
}

SearchText searchTextOf(const Exercise& exercise) {
    SearchText text;
    text.names = {exercise.name};
    text.body = {exercise.place, exercise.summary};
    text.series = Series::idFor(EventKind::Exercises, exercise.series);
    setSharedParts(text, exercise, exercise.participants);
    return text;
}

SearchText searchTextOf(const Dialogue& dialogue) {
    SearchText text;
    text.names = {dialogue.name};
    text.body = {dialogue.place, dialogue.outcome, dialogue.summary};
    text.series = Series::idFor(EventKind::Dialogues, dialogue.series);
    setSharedParts(text, dialogue, dialogue.participants);
    return text;
}

SearchText searchTextOf(const Source& source) {
    SearchText text;
    text.names = {source.title, source.publisher};
    text.body = {source.url};
    return text;
}

QStringList namesForOthers(const Actor& actor) {
    return {actor.name, actor.nameJa};
}

QStringList namesForOthers(const Framework& framework) {
    return {framework.name, framework.nameJa};
}

QStringList namesForOthers(const Series& series) {
    return {series.name, series.nameJa};
}

QStringList namesForOthers(const Source& source) {
    return {source.title, source.publisher};
}

QStringList quotable(const Dataset& dataset, const SearchText& text) {
    const QLatin1Char space(' ');
    QStringList names = text.names.mid(1);
    QStringList body = text.body;
    quote(names, dataset, text.series);
    quote(text.frameworkIsName ? names : body, dataset, text.framework);
    for (const ActorId& actor : text.actors) {
        quote(body, dataset, actor);
    }
    for (const SourceId& source : text.sources) {
        quote(body, dataset, source);
    }
    return {text.names.front(), names.join(space), body.join(space)};
}

} // namespace plusone
