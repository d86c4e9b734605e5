#pragma once

#include "network/steps.h"

#include <optional>

namespace plusone {

/// Algebraic connectivity (Fiedler 1973): the second smallest eigenvalue of the Laplacian of the nodes that
/// `counts` is set for and the ties between them, all of weight 1. 0 where they are in several parts; nothing
/// of fewer than two. To 1e-9 of the greatest eigenvalue, by Lanczos' method (1950) with full
/// reorthogonalisation: a dense solver would take a second for a thousand nodes.
std::optional<double> algebraicConnectivity(const StepGraph& graph, const std::vector<char>& counts);

} // namespace plusone
