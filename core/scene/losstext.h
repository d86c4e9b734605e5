#pragma once

#include "model/dataset.h"
#include "network/scenario.h"

namespace plusone {

/// "Taken out: United States, Quad.", in a figure's language; empty where nothing is.
QString describeLoss(const Dataset& dataset, const Scenario& scenario, const QString& language);

} // namespace plusone
