#pragma once

#include "scene/figure.h"
#include "scene/typedletters.h"

#include <vector>

namespace plusone {

/// Every text of a figure, in the order in which it is painted.
std::vector<DrawnText> drawnTexts(const Figure& figure);

/// The characters that no font here can draw, each once: an empty box, or nothing, stands in their place.
QString lettersWithoutGlyph(const std::vector<DrawnText>& texts);

} // namespace plusone
