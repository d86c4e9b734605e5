#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace plusone::cli {

/// The file as messages call it: its path in quotes, or "standard input" for "-".
QString shownName(const QString& path);

/// The whole file, or standard input for "-". Error Unreadable.
Result<QByteArray> readFile(const QString& path);

/// The JSON in the file, or in standard input for "-". Errors as readFile(), Invalid with the place of the
/// fault.
Result<QJsonDocument> readJson(const QString& path);

/// That a file can be made at `path`: its folder is there and may be written, and what stands there, if
/// anything, is a regular file that may be, too. (QSaveFile would put a file in the place of a device.)
/// Errors NotFound, Invalid, ReadOnly.
Result<void> checkTarget(const QString& path);

/// Writes the whole file or nothing. Errors as checkTarget(), Unreadable.
Result<void> writeFile(const QString& path, const QByteArray& content);

} // namespace plusone::cli
