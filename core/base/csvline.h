#pragma once

#include <QStringList>

namespace plusone {

/// What a table in CSV begins with, so that spreadsheets read it as UTF-8.
inline constexpr QChar csvMark = QChar::ByteOrderMark;

/// A row of a table (RFC 4180), CRLF at its end. Cells that a spreadsheet would run as a formula get a '
/// before them, those that any of the usual separators would break are quoted.
QString csvLine(const QStringList& cells);

} // namespace plusone
