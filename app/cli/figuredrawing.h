#pragma once

#include "cli/figurejob.h"

namespace plusone::cli {

/// Every file that the request writes, in order.
QStringList targetsOf(const FigureRequest& request);
/// Names the files that were written on standard output, one a line. Returns the exit code.
int printFiles(const QStringList& files);
/// As checkTarget() for each, and Conflict for a file that is there already and may not be replaced.
Result<void> checkNewFiles(const QStringList& paths, bool mayReplace);

/// That the data holds what the request names, and that what it crops to is drawn: whatever can be known
/// before anything is. Errors as those of drawFigure().
Result<void> checkFigure(const Dataset& dataset, const FigureRequest& request);

/// The whole walk: records, network, positions, figure, files. Each file whole or not at all; `written` grows
/// by each figure, whatever comes of the rest. Errors NotFound, Unreadable and those of composeFigure().
Result<void> drawFigure(const Dataset& dataset, const FigureRequest& request, QStringList& written);

/// A figure's file and those beside it; `written` grows by the first. Error Unreadable names the file.
Result<void> writeFigure(const Figure& figure, const QString& out, const Beside& beside,
                         const Dataset& dataset, QStringList& written);

/// `error`, and what stays of that which was written before it.
Error after(const QStringList& written, Error error);

} // namespace plusone::cli
