#pragma once

#include "store/store.h"

namespace plusone::cli {

/// The record of an id (JPN, malabar-2016), or of one that says the kind too (exercises/malabar-2016).
std::optional<AnyRecord> findRecord(const Dataset& dataset, const QString& id);

/// As findRecord(), but also one that was deleted and stands in the journal alone. Error NotFound, or that of
/// a record that is shown to nobody.
Result<RecordRef> findInHistory(const Store& store, const Dataset& dataset, const QString& id);

/// Error NotFound with the nearest ids.
Error noSuchRecord(const Dataset& dataset, const QString& id);

/// Error NotFound: the sentence with the id as its %1, and as its %2 those near to it, or else all that there
/// are, if they are named and few, or how to find any.
Error unknownId(const QString& sentence, const QString& id, QStringList near, const QStringList& all = {});

template <class R>
QStringList slugsOf(const RecordList<R>& records) {
    QStringList slugs;
    for (const R& record : records) {
        slugs << record.id.slug();
    }
    return slugs;
}

/// The ids that were probably meant by what is no id, best first, at most three: of those who are called so,
/// or whose id or name is near to it.
QStringList nearActors(const Dataset& dataset, const QString& text);
QStringList nearFrameworks(const Dataset& dataset, const QString& text);

/// What the store keeps under the name. Error NotFound: `none` with the name as its %1 where it keeps nothing
/// of the kind, else `others` with the names that there are as its %2.
Result<Keepsake> keptAs(const Store& store, Kept kind, const QString& name, const QString& none,
                        const QString& others);

/// Error NotFound for a record without a source.
Error hiddenRecord(const RecordRef& record);

/// "en" or "ja": that of the messages, which texts of records follow.
QString messageLanguage();

/// As the map writes it; the slug of one without a record.
QString actorName(const Dataset& dataset, const ActorId& id, const QString& language);

} // namespace plusone::cli
