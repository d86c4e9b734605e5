#include "panels/lensfilters.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Lens)
};

template <class T>
LensFilter filterFor(std::set<T> LensFilters::*where, const T& value, const Lens& lens,
                     const QString& section, QString label, QString searchText, int count) {
    LensFilter filter{section, std::move(label), std::move(searchText), count};
    filter.use = (lens.*where).contains(value)           ? FilterUse::With
                 : (lens.without.*where).contains(value) ? FilterUse::Without
                                                         : FilterUse::Off;
    filter.set = [where, value](Lens& changed, FilterUse use) {
        (changed.*where).erase(value);
        (changed.without.*where).erase(value);
        if (use != FilterUse::Off) {
            ((use == FilterUse::With ? changed : changed.without).*where).insert(value);
        }
    };
    return filter;
}

template <class E>
void addVocabulary(std::vector<LensFilter>& filters, std::set<E> LensFilters::*where, const Lens& lens,
                   const QString& section, const std::vector<std::pair<E, int>>& counts) {
    for (const auto& [value, count] : counts) {
        filters.push_back(filterFor(where, value, lens, section, labelOf(value), labelOf(value), count));
    }
}

void addKinds(std::vector<LensFilter>& filters, const Lens& lens, const LensCounts& counts) {
    for (const EventKind kind : allValues<EventKind>()) {
        filters.push_back(filterFor(&LensFilters::kinds, kind, lens, Words::tr("Kinds of record"),
                                    labelOf(kind), labelOf(kind), counts.kinds[std::size_t(kind)]));
        filters.back().kind = kind;
    }
}

void addFrameworks(std::vector<LensFilter>& filters, const Session& session, const LensCounts& counts) {
    std::vector<LensFilter> rows;
    for (const auto& [id, count] : counts.frameworks) {
        const Framework* framework = session.dataset().find(id);
        rows.push_back(filterFor(&LensFilters::frameworks, id, session.lens(), Words::tr("Frameworks"),
                                 titleOf(*framework, session.language()),
                                 framework->name + u' ' + framework->nameJa + u' ' + id.slug(), count));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LensFilter& a, const LensFilter& b) { return a.count > b.count; });
    filters.insert(filters.end(), rows.begin(), rows.end());
}

void addActors(std::vector<LensFilter>& filters, const Session& session, const LensCounts& counts) {
    std::vector<LensFilter> rows;
    for (const auto& [id, count] : counts.actors) {
        const Actor* actor = session.dataset().find(id);
        rows.push_back(filterFor(
            &LensFilters::actors, id, session.lens(), Words::tr("Countries and organisations"),
            titleOf(*actor, session.language()),
            actor->name + u' ' + actor->nameJa + u' ' + actor->shortName + u' ' + id.slug(), count));
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const LensFilter& a, const LensFilter& b) { return a.count > b.count; });
    filters.insert(filters.end(), rows.begin(), rows.end());
}

} // namespace

std::vector<LensFilter> lensFilters(const Session& session) {
    const Lens& lens = session.lens();
    const LensCounts& counts = session.counts();
    std::vector<LensFilter> filters;
    addKinds(filters, lens, counts);
    addFrameworks(filters, session, counts);
    addVocabulary(filters, &LensFilters::tieTypes, lens, Words::tr("Agreements by type"), counts.tieTypes);
    addVocabulary(filters, &LensFilters::domains, lens, Words::tr("Exercises by domain"), counts.domains);
    addVocabulary(filters, &LensFilters::levels, lens, Words::tr("Dialogues by level"), counts.levels);
    addActors(filters, session, counts);
    return filters;
}

QString nameOfHidden(const Session& session, const QString& key) {
    if (const Actor* actor = session.dataset().find(ActorId(key))) {
        return mapName(*actor, session.language());
    }
    if (const auto ref = RecordRef::fromString(key)) {
        const auto record = session.dataset().find(*ref);
        return record ? titleOf(*record, session.language()) : ref->slug;
    }
    return key.section(u':', 2); // series:exercises:RIMPAC
}

QString timeInWords(const Lens& lens, const QString& language) {
    const auto day = [&language](QDate date) { return PartialDate::fromDay(date).toDisplay(language); };
    if (const auto earlier = lens.earlier()) {
        return Words::tr("%1 compared with %2").arg(day(lens.lastDay()), day(earlier->lastDay()));
    }
    if (const auto* moment = std::get_if<Moment>(&lens.time)) {
        return Words::tr("%1 and %n month(s) before", nullptr, moment->months).arg(day(moment->day));
    }
    const DateSpan span = lens.window();
    return Words::tr("%1 – %2").arg(day(span.first), day(span.last));
}

} // namespace plusone
