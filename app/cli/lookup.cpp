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

template <class R>
void appendSlugs(const RecordList<R>& records, QStringList& slugs) {
    for (const R& record : records) {
        slugs << record.id.slug();
    }
}

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
    QStringList slugs;
    appendSlugs(dataset.actors(), slugs);
    appendSlugs(dataset.frameworks(), slugs);
    appendSlugs(dataset.ties(), slugs);
    appendSlugs(dataset.exercises(), slugs);
    appendSlugs(dataset.dialogues(), slugs);
    appendSlugs(dataset.sources(), slugs);
    const auto ref = RecordRef::fromString(id);
    const QStringList near = nearest(ref ? ref->slug : id, slugs);
    return {ErrorCode::NotFound,
            Words::tr("There is no record %1; %2.")
                .arg(quoted(id), near.isEmpty() ? Words::tr("plusone-cli search finds the ids")
                                                : Words::tr("the nearest: %1").arg(near.join(u", "_s)))};
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
