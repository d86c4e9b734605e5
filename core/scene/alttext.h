#pragma once

#include "network/network.h"

#include <QString>

namespace plusone {

/// What the network's figure shows, in three to six sentences for readers who cannot see it: the lens in
/// words; how many actors, ties and records, of two moments also how many of them are new, kept and ended;
/// the frameworks; who has the most ties and which pairs are the strongest; what is apart; what is left out.
/// `language` is "en" or "ja". The same network gives the same text. `isPart`: of a part of a map, of which
/// nothing is said that the ties outside would change.
QString altText(const Dataset& dataset, const Lens& lens, const Network& network, const QString& language,
                bool isPart = false);

} // namespace plusone
