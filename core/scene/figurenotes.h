#pragma once

#include "scene/figure.h"

#include <QStringList>

namespace plusone {

/// What a figure lacks of that which was asked for: a sentence each on characters that no font has, parts and
/// names without room, and those that are shorter than they should be. Empty: nothing.
QStringList notesOn(const Figure& figure);

} // namespace plusone
