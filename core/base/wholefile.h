#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

class QIODevice;

namespace plusone {

/// A file that is written whole or not at all: where it fails, what stood there stays. Error Unreadable: a
/// sentence with its path.
Result<void> writeWholeFile(const QString& path, const QByteArray& content);
/// The same of what `fill` writes. Its errors come back as they are, but for an Unreadable one, whose message
/// is the reason that the sentence gives.
Result<void> writeWholeFile(const QString& path, const std::function<Result<void>(QIODevice&)>& fill);

} // namespace plusone
