#pragma once

#include "scene/figure.h"

#include <QImage>
#include <QStringList>

namespace plusone::test {

/// Where the picture of a figure that another program drew is not what renderFigure() draws: how much of
/// either's ink has nothing like it in the other, over the whole page and over each text alone. Programs
/// smooth edges and place letters in their own ways, so a pixel's neighbours count as itself. Empty: nothing.
QStringList unlikenessOf(const Figure& figure, const QImage& drawn);

} // namespace plusone::test
