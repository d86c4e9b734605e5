#pragma once

#include "layout/vec2.h"

#include <cstdint>
#include <vector>

namespace plusone::layout {

enum class Arrangement {
    Force, ///< distances as in the network
    Hub,   ///< the two hubs left and right of the middle, the others in sectors round them
};

/// How much time a layout may take for a lower stress.
enum class Quality {
    Draft, ///< a first picture of a large graph
    Normal,
    Best, ///< for a figure that is made once
};

/// What a picture should show best.
enum class Emphasis {
    Stress,         ///< distances: drawn ones are those of the shortest paths
    Neighbourhoods, ///< who is next to whom: the nearest drawn nodes of each are its neighbours
};

/// A node that stays where it is put.
struct Pin {
    std::uint32_t node = 0;
    Vec2 at;
};

struct Options {
    Arrangement arrangement = Arrangement::Force;
    Quality quality = Quality::Normal;
    Emphasis emphasis = Emphasis::Stress;
    std::uint64_t seed = 1;
    unsigned threads = 0; ///< 0: as many as the machine has cores; the picture is the same
    std::vector<Pin> pins;
    double aspect = 1.5; ///< width / height of the page that is filled
    /// The start positions are a picture that was made before: it comes back as it is.
    bool isMade = false;
};

} // namespace plusone::layout
