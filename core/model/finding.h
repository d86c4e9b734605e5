#pragma once

#include "model/records.h"

#include <QString>

#include <optional>
#include <vector>

namespace plusone {

enum class Severity { Error, Warning, Info };

/// One thing that a rule has to say about one field of one record. `rule` is stable ("no-source"), for
/// scripts and tests; `field` is the field's name in files ("participants", "sources", "start"); `message` is
/// for people.
struct Finding {
    Severity severity = Severity::Error;
    QString rule;
    RecordRef record;
    QString field;
    QString message;
    std::optional<RecordRef> other =
        {}; ///< of a rule about two records: the one that `record` is held against
    friend bool operator==(const Finding&, const Finding&) = default;
};

using Findings = std::vector<Finding>;

bool hasErrors(const Findings& findings);

} // namespace plusone
