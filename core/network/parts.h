#pragma once

#include "network/network.h"

#include <cstdint>
#include <vector>

namespace plusone {

/// The nodes of each part of the drawn map between which nothing is drawn, links and hubs alike: the largest
/// part first, of equal ones that of the first node. Ascending indices into the network's nodes, each once.
std::vector<std::vector<std::uint32_t>> connectedParts(const Network& network);

} // namespace plusone
