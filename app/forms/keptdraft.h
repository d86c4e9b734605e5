#pragma once

#include "base/result.h"
#include "model/drafts.h"
#include "model/records.h"

#include <QByteArray>

namespace plusone {

/// What stands in an open form, as it is kept in a file until it is saved or discarded.
struct KeptDraft {
    QString store;                    ///< the path of its file
    std::optional<RecordRef> editing; ///< none: a new record
    int rev = 0;                      ///< of the edited record when its form was opened
    AnyDraft base;                    ///< what the form opened with
    AnyDraft draft;                   ///< what is typed

    [[nodiscard]] QByteArray toJson() const;
    /// Error Invalid for anything that toJson() did not write.
    static Result<KeptDraft> fromJson(const QByteArray& json);
    friend bool operator==(const KeptDraft&, const KeptDraft&) = default;
};

/// What a person calls it: the name or title that is typed.
QString nameOf(const AnyDraft& draft);

} // namespace plusone
