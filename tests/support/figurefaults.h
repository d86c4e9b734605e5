#pragma once

#include "scene/figure.h"

#include <QStringList>

namespace plusone::test {

/// What is wrong with a figure of the shipped data that goes to print as it is: ink at its border, a label
/// over another or over furniture, furniture that was asked for and is missing, is cut or lies over other
/// furniture, a kind of thing that the legend does not explain, text under 6 pt, colours that cannot be read.
/// Empty: nothing.
QStringList faultsOf(const Figure& figure);

/// Those of the figures of a lens by chance (the same for each seed) on four pages: a slide, a column of an
/// article, a square, a tall page with all furniture there is.
QStringList faultsOfAllSizes(unsigned seed, const QString& language);

} // namespace plusone::test
