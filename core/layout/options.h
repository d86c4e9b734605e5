#pragma once

#include "layout/vec2.h"

#include <cstdint>
#include <vector>

namespace plusone::layout {

enum class Arrangement {
    Force, ///< distances as in the network
    Hub,   ///< the two hubs left and right of the middle, the others in sectors round them
};

/// A node that stays where it is put.
struct Pin {
    std::uint32_t node = 0;
    Vec2 at;
};

struct Options {
    Arrangement arrangement = Arrangement::Force;
    std::uint64_t seed = 1;
    std::vector<Pin> pins;
    double aspect = 1.5; ///< width / height of the page that is filled
};

} // namespace plusone::layout
