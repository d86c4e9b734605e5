#pragma once

#include "network/eventindex.h"
#include "network/lens.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace plusone {

/// Who is tied to whom on the map, as a plain weighted graph: what measures are taken of. Its nodes are the
/// actors that the map draws, and two of them are tied where the map draws a link between them or an event of
/// many parties that both take part in. Of a lens that compares two moments: the later one.
struct TieGraph {
    /// `weight`: the sum over `records` of 1/(k-1), k the number of participants that are not observers
    /// (Newman 2001), whatever k is.
    struct Tie {
        std::uint32_t a = 0; ///< index into actors, a < b
        std::uint32_t b = 0;
        double weight = 0;
        std::vector<RecordRef> records; ///< by first day, then ref
    };
    std::vector<ActorId> actors; ///< by slug
    std::vector<Tie> ties;       ///< by (a, b), each pair once

    /// actors.size() when it is not one of them. O(log n).
    [[nodiscard]] std::size_t indexOf(const ActorId& actor) const;
};

/// `counts` tells which of the lens' events are looked at; none: all of them.
TieGraph tieGraph(const EventIndex& index, const Lens& lens,
                  const std::function<bool(const EventView&)>& counts = {});

} // namespace plusone
