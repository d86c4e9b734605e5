#pragma once

#include "base/result.h"
#include "model/dataset.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace plusone {

/// A line that could not be read: file name, line from 1 (0: the whole file) and a sentence.
struct LineError {
    QString file;
    int line = 0;
    QString message;
};

/// What reading a folder brought: the records of the good lines and every bad line.
struct JsonLinesResult {
    RecordLists records;
    std::vector<LineError> errors;
};

/// Reads actors.jsonl, frameworks.jsonl … of `folder` (a path, or ":/data"). A missing file and an id that
/// comes twice are errors.
JsonLinesResult readJsonLines(const QString& folder);

/// The data set that ships inside the program. Error Internal names the first bad line.
Result<Dataset> shippedDataset();

/// All records of a kind, one a line, with the spacing and the order of fields of the shipped files.
QByteArray toJsonLines(const Dataset& dataset, RecordKind kind);

} // namespace plusone
