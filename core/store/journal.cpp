#include "store/journal.h"

#include "model/recordjson.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Store)
};

std::optional<AnyRecord> recordOf(RecordKind kind, const QByteArray& json) {
    if (json.isEmpty()) {
        return std::nullopt;
    }
    auto record = recordFromJson(kind, QJsonDocument::fromJson(json).object());
    return record && isShown(*record) ? std::optional(std::move(record).value()) : std::nullopt;
}

} // namespace

Change changeOf(const JournalEntry& entry) {
    return {recordOf(entry.record.kind, entry.before), recordOf(entry.record.kind, entry.after)};
}

Result<AnyRecord> versionAt(const std::vector<JournalEntry>& history, int rev) {
    for (const JournalEntry& entry : history) {
        const Change change = changeOf(entry);
        const bool deletes = entry.after.isEmpty();
        if (change.after && entry.rev == rev) {
            return *change.after;
        }
        // What stood there before the journal began has no entry of its own.
        if (change.before && entry.rev == (deletes ? rev : rev + 1)) {
            return *change.before;
        }
    }
    return Error{
        ErrorCode::NotFound,
        history.empty()
            ? Words::tr("Nothing was ever changed here; there is no earlier version to go back to.")
            : Words::tr("There is no version %1; the newest is %2.").arg(rev).arg(history.front().rev)};
}

} // namespace plusone
