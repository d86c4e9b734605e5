#pragma once

#include "model/dataset.h"

#include <QFont>
#include <QStringList>

#include <vector>

namespace plusone {

/// The sources of a figure, numbered, in columns of about the same height.
struct SourceColumns {
    std::vector<SourceId> sources;
    std::vector<QStringList> columns; ///< rows of each; empty: there is no source
    double width = 0;                 ///< of a column, px
    double gap = 0;                   ///< between two
    double height = 0;
};

/// Of the records, in the language; `last`: what stands behind them, where it is not empty. `width`: of all
/// columns.
SourceColumns sourceColumns(const Dataset& dataset, const std::vector<RecordRef>& records,
                            const QString& language, const QString& last, const QFont& font, double width);

} // namespace plusone
