#pragma once

#include "scene/figure.h"

#include <QStringList>

namespace plusone {

/// What a figure lacks of that which was asked for: a sentence each on characters that no font has, parts and
/// names without room, and those that are shorter than they should be. Empty: nothing.
/// Of many names the first `mostNames` are named.
QStringList notesOn(const Figure& figure, qsizetype mostNames);

} // namespace plusone
