#pragma once

#include "scene/style.h"

#include <QIcon>

namespace plusone {

/// resources/icons/<name>.svg in the style's ink (and muted where disabled), sharp at every device pixel
/// ratio. Our own drawing, so it shows without any icon theme. A missing file is a programming fault
/// (asserts).
QIcon icon(const QString& name, const Style& style);

} // namespace plusone
