#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace plusone {

/// A ToUnicode CMap (ISO 32000-1, 9.10.3) of two-byte codes in which every character that a code stood for
/// has become what `meant` says of it. Codes that stood for nothing, or U+0000, are left out.
QByteArray mendedToUnicode(const QByteArray& map, const std::function<QString(char32_t)>& meant);

} // namespace plusone
