#pragma once

#include "base/job.h"
#include "scene/figure.h"

namespace plusone {

/// Writes .png, .svg or .pdf by the file's suffix, the whole file or nothing. The same
/// figure writes the same bytes, and a PDF names a time only when SOURCE_DATE_EPOCH gives one. dpi goes into
/// the file. Errors: Invalid (suffix), Unreadable (file), named; Cancelled.
Result<void> exportFigure(const Figure& figure, const QString& path, Job& job);
Result<void> exportFigure(const Figure& figure, const QString& path);
/// What a .svg file of it holds.
QByteArray figureSvg(const Figure& figure);

} // namespace plusone
