#pragma once

#include "model/records.h"

namespace plusone {

/// One thing found: `snippet` is a piece of the text that matched, with the match between U+0002 and U+0003.
struct SearchHit {
    RecordRef record;
    QString title;
    QString snippet;
};

/// A piece of the first text that holds the word, as typed or in plain letters (NFKC), marked as a hit's
/// snippet is; empty when none does.
QString snippetOf(const QStringList& texts, const QString& word);

} // namespace plusone
