#include "store/journaltable.h"

#include "model/recordjson.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

QVariant journalText(const std::optional<AnyRecord>& record) {
    return record ? QVariant(QString::fromUtf8(QJsonDocument(toJson(*record)).toJson(QJsonDocument::Compact)))
                  : QVariant();
}

Result<std::vector<JournalEntry>> read(Database& database, const QString& condition,
                                       const QVariantList& values) {
    const auto query = database.run(
        u"SELECT id, happened, who, label, kind, slug, before, after FROM journal "_s + condition, values);
    if (!query) {
        return query.error();
    }
    std::vector<JournalEntry> entries;
    while ((*query)->next()) {
        const QSqlQuery& row = **query;
        const auto kind = fromKey<RecordKind>(row.value(4).toString());
        if (!kind) {
            continue; // of a kind that another program wrote
        }
        entries.push_back({row.value(0).toLongLong(),
                           QDateTime::fromString(row.value(1).toString(), Qt::ISODateWithMs),
                           row.value(2).toString(),
                           row.value(3).toString(),
                           {*kind, row.value(5).toString()},
                           row.value(6).toString().toUtf8(),
                           row.value(7).toString().toUtf8()});
    }
    (*query)->finish();
    return entries;
}

} // namespace

Result<void> writeJournal(Database& database, const ChangeSet& changes, const QString& who,
                          const Clock& clock, Job& job) {
    // The newest row has the highest number: to look at all of them takes long once there are many.
    const auto last = database.scalar(u"SELECT change_set FROM journal ORDER BY id DESC LIMIT 1"_s);
    if (!last) {
        return last.error();
    }
    const QString now = clock().toUTC().toString(Qt::ISODateWithMs);
    for (const Change& change : changes.changes) {
        const auto row =
            database.run(u"INSERT INTO journal (change_set, happened, who, label, kind, slug, before, after) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                         {last->toInt() + 1, now, who, changes.label, keyOf(change.ref().kind),
                          change.ref().slug, journalText(change.before), journalText(change.after)});
        if (!row) {
            return row.error();
        }
        if (const auto going = job.step(); !going) {
            return going;
        }
    }
    return {};
}

Result<int> storedVersions(Database& database, const RecordRef& record) {
    // The version that stood there before the journal began is the `before` of the first entry.
    const auto query = database.run(u"SELECT count(after), coalesce((SELECT before IS NOT NULL FROM journal "
                                    "WHERE kind = ? AND slug = ? ORDER BY id LIMIT 1), 0) "
                                    "FROM journal WHERE kind = ? AND slug = ?"_s,
                                    {keyOf(record.kind), record.slug, keyOf(record.kind), record.slug});
    if (!query) {
        return query.error();
    }
    const int count = (*query)->next() ? (*query)->value(0).toInt() + (*query)->value(1).toInt() : 0;
    (*query)->finish();
    return count;
}

Result<std::vector<JournalEntry>> readHistory(Database& database, const RecordRef& record) {
    auto entries =
        read(database, u"WHERE kind = ? AND slug = ? ORDER BY id DESC"_s, {keyOf(record.kind), record.slug});
    if (entries && !entries->empty()) {
        int rev = entries->back().before.isEmpty() ? 0 : 1;
        for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
            rev += entry->after.isEmpty() ? 0 : 1;
            entry->rev = rev;
        }
    }
    return entries;
}

Result<std::vector<JournalEntry>> readJournal(Database& database, const JournalQuery& query) {
    QStringList conditions{u"id < ?"_s};
    QVariantList values{query.olderThan > 0 ? query.olderThan : std::numeric_limits<qint64>::max()};
    if (query.record) {
        conditions << u"kind = ? AND slug = ?"_s;
        values << keyOf(query.record->kind) << query.record->slug;
    }
    if (query.deletedOnly) {
        conditions << u"after IS NULL"_s;
    }
    values << query.limit;
    return read(database, u"WHERE %1 ORDER BY id DESC LIMIT ?"_s.arg(conditions.join(u" AND "_s)), values);
}

Result<std::vector<JournalEntry>> readJournalSince(Database& database, qint64 journalId) {
    return read(database, u"WHERE id > ? ORDER BY id"_s, {journalId});
}

} // namespace plusone
