#pragma once

#include <QString>

namespace plusone::test {

/// A path below the folder of the sources: sourcePath(u"packaging").
QString sourcePath(const QString& below = {});
/// A path below the folder that they are built in.
QString builtPath(const QString& below = {});

} // namespace plusone::test
