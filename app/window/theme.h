#pragma once

#include "scene/style.h"

class QApplication;

namespace plusone {

/// Qt's Fusion style with the palette and the type of `style`: widgets and map share one set of tokens.
void applyTheme(QApplication& application, const Style& style);

/// "dark" when the platform's own palette is dark, else "paper". Ask once before the first applyTheme(): the
/// answer is kept, since the palette is then the program's own.
QString platformTheme();

} // namespace plusone
