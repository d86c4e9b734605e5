#pragma once

#include "scene/figure.h"

namespace plusone {

/// Writes .png, .svg or .pdf by the file's suffix, through QSaveFile: the whole file or nothing. The same
/// figure writes the same bytes. dpi goes into the file. Errors: Invalid (suffix), Unreadable/ReadOnly
/// (file), named.
Result<void> exportFigure(const Figure& figure, const QString& path);

} // namespace plusone
