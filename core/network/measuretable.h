#pragma once

#include "network/measuretexts.h"

#include <QByteArray>

#include <functional>

namespace plusone {

/// A row an actor, by slug: code, name and every ActorMeasure under its key; ten digits, empty where there is
/// none. As csvLine() writes it, in UTF-8 with its mark.
QByteArray measuresCsv(const Measures& measures, const std::function<QString(const ActorId&)>& nameOf);

} // namespace plusone
