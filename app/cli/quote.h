#pragma once

#include <QString>

namespace plusone::cli {

/// The text as it may stand in a message: one line, without control characters, not endlessly long.
QString oneLine(const QString& text);

/// The same in quotes, cut off after a few words.
QString quoted(const QString& text);

} // namespace plusone::cli
