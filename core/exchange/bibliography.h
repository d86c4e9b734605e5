#pragma once

#include "model/dataset.h"

#include <QByteArray>

#include <vector>

namespace plusone {

/// BibLaTeX entries of type @online in UTF-8: `date` holds a year, a month or a day, which BibTeX's own
/// fields cannot; the publisher is the `organization`. The keys do not depend on what else is in the list.
/// `langid` is there only where the title's script tells that it is Japanese.
QByteArray bibtex(const Dataset& dataset, const std::vector<SourceId>& sources);

/// A CSL-JSON array of items of type "webpage". `language` is there as `langid` is above.
QByteArray cslJson(const Dataset& dataset, const std::vector<SourceId>& sources);

} // namespace plusone
