#pragma once

#include "network/network.h"
#include "window/session.h"

#include <QString>

#include <functional>
#include <vector>

namespace plusone {

/// What a value of a filter does: nothing, lets its records through, keeps them out.
enum class FilterUse { Off, With, Without };

/// One value of one filter of the lens, as a row to tick or a chip to remove: the panel and the chips share
/// it.
struct LensFilter {
    QString section; ///< heading in the panel
    QString label;
    QString searchText; ///< what typing finds it by: names in both languages, the code
    int count = 0;      ///< records that choosing it alone would leave
    FilterUse use = FilterUse::Off;
    std::function<void(Lens&, FilterUse)> set = {};
    std::optional<EventKind> kind = {}; ///< of the three kinds: drawn with its colour and dash
};

/// Every filter value that the data set offers, section by section, with counts for the session's lens.
std::vector<LensFilter> lensFilters(const Session& session);

/// The name of something that the lens hides (Lens::hidden).
QString nameOfHidden(const Session& session, const QString& key);

/// "24 August 2016, 36 months before", "2014 – 2016", or "24 August 2024 compared with 24 August 2014".
QString timeInWords(const Lens& lens, const QString& language);

} // namespace plusone
