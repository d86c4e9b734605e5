#pragma once

#include "cli/command.h"

#include <QJsonValue>
#include <QStringList>

namespace plusone::cli {

/// A figure of a list, as words of the command line; or what is wrong with it, in sentences that speak of its
/// keys.
struct EntryWords {
    QStringList words;
    QStringList faults;
};

/// {"at": "2016-08-24", "crop": ["AUS", "JPN"], "legend": false} as "--at=2016-08-24 --crop=AUS --crop=JPN
/// --no-legend". There are no faults: Arguments can be made of the words.
EntryWords wordsOfEntry(const QJsonValue& entry, const std::vector<Option>& options);

} // namespace plusone::cli
