#pragma once

#include <QStringList>

namespace plusone {

/// A row of a table (RFC 4180), CRLF at its end. Cells that a spreadsheet would run as a formula get a '
/// before them, those that any of the usual separators would break are quoted.
QString csvLine(const QStringList& cells);
/// The rows as a file: UTF-8 with its mark, by which spreadsheets know it.
QByteArray csvFile(const QString& lines);

} // namespace plusone
