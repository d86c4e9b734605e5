#pragma once

#include "scene/style.h"

#include <QIcon>
#include <QImage>

namespace plusone {

/// A short piece of line as the map draws the strand: its colour and its dash, never colour alone.
QImage strandSample(const Style& style, Strand strand, double devicePixelRatio);

/// The same as an icon; where its row is selected it is drawn like the selected text.
QIcon strandIcon(const Style& style, Strand strand, double devicePixelRatio);

/// What readers call the strand: "Agreement", "Exercise", "Dialogue", "Risk reduction".
QString strandLabel(Strand strand);

} // namespace plusone
