#pragma once

#include <QStringList>

namespace plusone::cli {

/// Those of `known` that were probably meant by `wanted`, best first, at most three: they hold it, or come
/// from it by few changes of a letter. Case does not count.
QStringList nearest(const QString& wanted, const QStringList& known);

/// The end of a sentence about an unknown word of a fixed list: "; the nearest is --seed", or all that there
/// are.
QString hint(const QString& wanted, const QStringList& known);

} // namespace plusone::cli
