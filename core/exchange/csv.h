#pragma once

#include <QStringList>

namespace plusone {

/// A row of a comma-separated table (RFC 4180), with its line end. Cells that a reader for any of the usual
/// separators would break are quoted; what a spreadsheet might run as a formula is made a text (OWASP, "CSV
/// Injection").
QString csvLine(const QStringList& cells);

/// The rows as a file: UTF-8 with its mark, by which spreadsheets know it.
QByteArray csvFile(const QString& lines);

} // namespace plusone
