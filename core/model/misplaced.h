#pragma once

#include <QString>

namespace plusone {

// Signs that a text was typed into the field beside the one that it belongs to.

/// "https://…", "http://…" anywhere, or "www." at the beginning.
bool holdsWebAddress(const QString& text);

/// A date and nothing else, however it is written.
bool isDateAlone(const QString& text);

/// Japanese letters and no Latin ones.
bool isJapaneseAlone(const QString& text);

} // namespace plusone
