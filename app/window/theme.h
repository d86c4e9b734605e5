#pragma once

#include "scene/style.h"

class QApplication;

namespace plusone {

/// Qt's Fusion style with the palette and the type of `style`: widgets and map share one set of tokens.
void applyTheme(QApplication& application, const Style& style);

} // namespace plusone
