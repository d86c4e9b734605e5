#pragma once

#include "model/dataset.h"

#include <QByteArray>

#include <vector>

namespace plusone {

/// The data behind a figure as a table: a row for each agreement, exercise and dialogue among the records,
/// once, by first day, then kind and id. Comma-separated with CRLF (RFC 4180) in UTF-8 with its mark.
/// Headings are in the language ("en" or "ja"); ids, codes and words of a vocabulary are those of the data
/// files, so that our own import reads the table back, and names and addresses stand beside them for readers.
/// A text that a spreadsheet would take for a formula begins with an apostrophe.
QByteArray recordsCsv(const Dataset& dataset, const std::vector<RecordRef>& records, const QString& language);

} // namespace plusone
