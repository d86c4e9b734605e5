#include "cli/lookup.h"

#include "cli/nearest.h"
#include "cli/quote.h"

#include <QCoreApplication>
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
    return unknownId(Words::tr("There is no record %1; %2."), id, nearest(ref ? ref->slug : id, slugs));
}

Error unknownId(const QString& sentence, const QString& id, QStringList near) {
    near.removeDuplicates();
    const QString end = near.isEmpty() ? Words::tr("plusone-cli search finds the ids")
                                       : Words::tr("the nearest: %1").arg(near.join(u", "_s));
    return {ErrorCode::NotFound, sentence.arg(quoted(id), end)};
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
