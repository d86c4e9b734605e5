#pragma once

#include "layout/vec2.h"
#include "network/network.h"

#include <QRectF>

#include <vector>

namespace plusone {

/// What of a map is seen in a part of it, with whatever leads out of it or through it.
struct MapPart {
    Network network; ///< the actors that stand there, and the ends of all ties seen; records: those drawn
    std::vector<layout::Vec2> positions;
    std::size_t standing = 0; ///< how many of the actors stand there themselves
};

/// `part`: layout units. An actor stands there when its middle does.
MapPart partWithin(const Network& network, const std::vector<layout::Vec2>& positions, const QRectF& part);

} // namespace plusone
