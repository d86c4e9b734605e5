#pragma once

#include "network/network.h"
#include "scene/lighting.h"

#include <vector>

namespace plusone {

/// What the map keeps lit: the neighbourhood of things, or the shortest ways between two of them.
struct Focus {
    std::vector<MapItem> on; ///< of ways: the two actors
    int depth = 1;           ///< 1–3: links from a node; from what joins or holds nodes one less. 0: ways

    friend bool operator==(const Focus&, const Focus&) = default;
};

/// What of the network the focus lights.
Light lightOf(const Network& network, const Focus& focus);

} // namespace plusone
