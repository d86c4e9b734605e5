#pragma once

#include "scene/labels.h"

#include <optional>
#include <vector>

namespace plusone {

/// Where a request's label stands.
struct LabelPlace {
    std::size_t wording = 0;
    QRectF box;
    QLineF leader = {}; ///< null: none
};

/// Gives requests that have an aim but no place one, or a whole wording in place of a shorter one: farther
/// off with a leader line, or where others stand that go elsewhere for it. What others lose is never worth
/// more than what is won: the outcome is at least as good as `places`, by the sum of ranks, each up to a
/// thousand, less for a shorter wording. Several attempts, of which the best counts. Ejection chains as in
/// Glover 1996, each label at most a few times. `places`: by request.
void squeezeIn(const std::vector<LabelRequest>& requests, std::vector<std::optional<LabelPlace>>& places,
               const LabelObstacles& obstacles);

} // namespace plusone
