#pragma once

#include <QByteArray>
#include <QString>

#include <map>

namespace plusone {

/// The text that each code of a font stands for.
using CodeMap = std::map<uint, QString>;

// ToUnicode CMaps (ISO 32000-1, 9.10.3) of two-byte codes. Codes that stand for nothing, or U+0000, are left
// out.

CodeMap readToUnicode(const QByteArray& map);
QByteArray writeToUnicode(const CodeMap& map);

} // namespace plusone
