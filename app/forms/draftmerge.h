#pragma once

#include "model/drafts.h"

#include <QJsonValue>
#include <QString>

#include <vector>

namespace plusone {

/// One field of a record in which two drafts of it differ. `field` is its name in files; latitude and
/// longitude are one field "position", for half a place is no place.
struct FieldDifference {
    QString field;
    QJsonValue base;
    QJsonValue mine;
    QJsonValue theirs;

    /// Both sides changed it: a person has to choose.
    [[nodiscard]] bool isConflict() const { return mine != base && theirs != base; }
    /// Where there is no conflict: the side that changed it is mine.
    [[nodiscard]] bool isMine() const { return mine != base; }
};

/// The fields in which mine and theirs differ, in the order of their names. All drafts are of one kind.
std::vector<FieldDifference> differencesOf(const AnyDraft& base, const AnyDraft& mine,
                                           const AnyDraft& theirs);

/// `mine` with their value in each of the fields named.
AnyDraft withTheirs(const AnyDraft& mine, const std::vector<FieldDifference>& theirs);

} // namespace plusone
