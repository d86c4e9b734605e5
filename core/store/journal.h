#pragma once

#include "base/result.h"
#include "model/change.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace plusone {

/// One row of the journal: one record changed once. Undo is journalled like any edit.
struct JournalEntry {
    qint64 id = 0;
    QDateTime when; ///< UTC
    QString who;
    QString label;
    RecordRef record;
    QByteArray before; ///< the record as JSON, empty when it was added
    QByteArray after;  ///< empty when it was deleted
    int rev = 0;       ///< of the version that it stored, or deleted; Store::history() alone counts them
};

/// Which part of the journal is read: the newest entries first, at most `limit` of them.
struct JournalQuery {
    std::optional<RecordRef> record = {}; ///< none: of every record
    bool deletedOnly = false;             ///< only entries that deleted a record
    qint64 olderThan = 0;                 ///< only entries before this one; 0: from the newest
    int limit = 100;
};

/// The versions before and after an entry. One that this version of the program cannot read, or that is known
/// from recall alone and so shown to nobody, is none; both may be.
Change changeOf(const JournalEntry& entry);

/// A record as it was at a stored version. `history` is its whole history, newest first. Error NotFound says
/// which versions there are.
Result<AnyRecord> versionAt(const std::vector<JournalEntry>& history, int rev);

} // namespace plusone
