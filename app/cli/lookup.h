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

/// Error NotFound: the sentence with the id as its %1, and as its %2 those near to it, or how to find any.
Error unknownId(const QString& sentence, const QString& id, QStringList near);

template <class R>
QStringList slugsOf(const RecordList<R>& records) {
    QStringList slugs;
    for (const R& record : records) {
        slugs << record.id.slug();
    }
    return slugs;
}

/// Error NotFound for a record without a source.
Error hiddenRecord(const RecordRef& record);

/// "en" or "ja": that of the messages, which texts of records follow.
QString messageLanguage();

/// As the map writes it; the slug of one without a record.
QString actorName(const Dataset& dataset, const ActorId& id, const QString& language);

} // namespace plusone::cli
