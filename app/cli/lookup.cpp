#include "cli/lookup.h"

#include "cli/nearest.h"
#include "cli/quote.h"
#include "model/actornames.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// The kinds that an id may be of: the one that it says, or any.
std::vector<RecordRef> candidates(const QString& id) {
    if (const auto ref = RecordRef::fromString(id)) {
        return {*ref};
    }
    std::vector<RecordRef> refs;
    for (const RecordKind kind : allValues<RecordKind>()) {
        refs.push_back({kind, id});
    }
    return refs;
}

/// The ids of those whose id, or name in either language, is near to the text.
template <class R>
QStringList nearRecords(const RecordList<R>& records, const QString& text) {
    QHash<QString, QString> ids; // by what stands for them
    for (const R& record : records) {
        for (const QString& name : {titleOf(record, u"en"_s), titleOf(record, u"ja"_s)}) {
            ids.insert(name, record.id.slug());
        }
    }
    for (const QString& id : slugsOf(records)) { // whatever else is called so
        ids.insert(id, id);
    }
    QStringList near;
    for (const QString& name : nearest(text, ids.keys())) {
        near << ids[name];
    }
    near.removeDuplicates();
    return near;
}

} // namespace

std::optional<AnyRecord> findRecord(const Dataset& dataset, const QString& id) {
    const auto ref = RecordRef::fromString(id);
    return ref ? dataset.find(*ref) : dataset.findSlug(id);
}

Result<RecordRef> findInHistory(const Store& store, const Dataset& dataset, const QString& id) {
    if (const auto record = findRecord(dataset, id)) {
        return isShown(*record) ? Result<RecordRef>(refOf(*record))
                                : Result<RecordRef>(hiddenRecord(refOf(*record)));
    }
    for (const RecordRef& ref : candidates(id)) {
        const auto history = store.journal({ref, false, 0, 1});
        if (!history) {
            return history.error();
        }
        if (!history->empty()) {
            return ref;
        }
    }
    return noSuchRecord(dataset, id);
}

Error noSuchRecord(const Dataset& dataset, const QString& id) {
    const QStringList slugs = slugsOf(dataset.actors()) + slugsOf(dataset.frameworks()) +
                              slugsOf(dataset.ties()) + slugsOf(dataset.exercises()) +
                              slugsOf(dataset.dialogues()) + slugsOf(dataset.sources());
    const auto ref = RecordRef::fromString(id);
    QStringList near = nearest(ref ? ref->slug : id, slugs);
    if (const ActorId named = ActorNames(dataset).named(id); !named.isNull()) {
        near.prepend(named.slug());
    }
    if (near.isEmpty()) {
        near = nearActors(dataset, id) + nearFrameworks(dataset, id);
    }
    return unknownId(Words::tr("There is no record %1; %2."), id, near);
}

Error unknownId(const QString& sentence, const QString& id, QStringList near, const QStringList& all) {
    constexpr qsizetype few = 40;
    near.removeDuplicates();
    const bool namesAll = near.isEmpty() && !all.isEmpty() && all.size() <= few;
    const QString end = namesAll         ? Words::tr("known are %1").arg(all.join(u", "_s))
                        : near.isEmpty() ? Words::tr("plusone-cli search WORD finds the ids")
                                         : Words::tr("the nearest: %1").arg(near.join(u", "_s));
    return {ErrorCode::NotFound, sentence.arg(quoted(id), end)};
}

QStringList nearActors(const Dataset& dataset, const QString& text) {
    const ActorId named = ActorNames(dataset).named(text);
    return named.isNull() ? nearRecords(dataset.actors(), text) : QStringList{named.slug()};
}

QStringList nearFrameworks(const Dataset& dataset, const QString& text) {
    return nearRecords(dataset.frameworks(), text);
}

Result<Keepsake> keptAs(const Store& store, Kept kind, const QString& name, const QString& none,
                        const QString& others) {
    const auto kept = store.kept(kind);
    if (!kept) {
        return kept.error();
    }
    QStringList names;
    for (const Keepsake& thing : *kept) {
        if (thing.name == name) {
            return thing;
        }
        names << thing.name;
    }
    return Error{ErrorCode::NotFound,
                 names.isEmpty() ? none.arg(quoted(name)) : others.arg(quoted(name), names.join(u", "_s))};
}

Error hiddenRecord(const RecordRef& record) {
    return {ErrorCode::NotFound, Words::tr("%1 has no source yet and stays hidden until someone adds one.")
                                     .arg(quoted(record.toString()))};
}

QString messageLanguage() {
    return QLocale().language() == QLocale::Japanese ? u"ja"_s : u"en"_s;
}

QString actorName(const Dataset& dataset, const ActorId& id, const QString& language) {
    const Actor* actor = dataset.find(id);
    return actor ? mapName(*actor, language) : id.slug();
}

} // namespace plusone::cli
