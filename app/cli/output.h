#pragma once

#include "base/result.h"

#include <QJsonObject>

namespace plusone::cli {

/// The program's exit codes, part of its contract.
enum ExitCode { Done = 0, Failed = 1, Usage = 2 };

/// Writes to standard output, as UTF-8. Returns Failed when that cannot be: with a sentence for a full disk,
/// without one for a closed pipe.
int print(const QString& text);
int print(const QJsonObject& document);
/// As it is, a file's mark too.
int print(const QByteArray& file);

/// One sentence on standard error that changes nothing about the exit code.
void note(const QString& sentence);

/// Say what went wrong on standard error and return the exit code for it.
int failed(const QString& sentence);
int failed(const Error& error);
int misused(const Error& error);

} // namespace plusone::cli
