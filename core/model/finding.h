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

/// A control character, or one that turns the direction of what follows round (UAX #9, 2.1 to 2.4): it makes
/// a text read other than it is written. Line ends and tabs are none.
bool isControl(QChar c);

/// At most 40 characters of a text, for a message; � for each control character.
QString forMessage(const QString& text);

} // namespace plusone
