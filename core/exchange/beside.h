#pragma once

#include "base/result.h"
#include "model/dataset.h"

#include <QStringList>

#include <vector>

namespace plusone {

/// What is written beside a figure, each into a file of the figure's name with another ending.
struct Beside {
    bool text = false;    ///< .txt: the figure in words
    bool data = false;    ///< .csv: the records, or a chart's numbers
    bool bibtex = false;  ///< .bib
    bool cslJson = false; ///< .csl.json
};

/// The file of that ending beside another: "map.png", ".csv" is "map.csv".
QString besidePath(const QString& figure, const QString& suffix);
/// The file of a figure in a sequence: "map.png", "2016" is "map-2016.png". What no file's name may hold
/// becomes a hyphen.
QString numberedPath(const QString& figure, const QString& name);
/// The files that are written.
QStringList besidePaths(const Beside& beside, const QString& figure);

/// Each whole or not at all. `description`: the figure in words; `records`: what it shows; `numbers`: a
/// chart's, as a table, in the place of that of the records. Error Unreadable names the file.
Result<void> writeBeside(const Beside& beside, const QString& figure, const QString& description,
                         const Dataset& dataset, const std::vector<RecordRef>& records,
                         const QString& language, const QByteArray& numbers = {});

} // namespace plusone
