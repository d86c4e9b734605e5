#pragma once

#include "model/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace plusone {

/// One record before and after: no `before` adds it, no `after` deletes it. One of the two is always there.
struct Change {
    std::optional<AnyRecord> before;
    std::optional<AnyRecord> after;

    [[nodiscard]] RecordRef ref() const { return refOf(after ? *after : *before); }
    friend bool operator==(const Change&, const Change&) = default;
};

/// What one edit does, as one undo step. `label` is for people ("Add exercise Malabar 2016").
struct ChangeSet {
    QString label;
    std::vector<Change> changes;

    [[nodiscard]] bool isEmpty() const { return changes.empty(); }
    /// The changes that take this one back, in reverse order, under the same label.
    [[nodiscard]] ChangeSet inverse() const;
    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;
};

} // namespace plusone
