#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace plusone {

/// A table of texts as a spreadsheet copies or saves it.
struct TextTable {
    QStringList columns; ///< the first row
    struct Row {
        int line = 0;      ///< of the file, from 1, in which the row begins
        QStringList cells; ///< as many as there are columns
    };
    std::vector<Row> rows;
};

/// Reads comma-, semicolon- or tab-separated values (RFC 4180; which of the three, the first row decides).
/// Quoted cells may hold line ends. UTF-8, or UTF-16 with its mark. Rows without any text are left out, short
/// ones filled. Error Invalid names the line: a quote that is not closed, a row with more cells than columns;
/// or says that there is no first row or that the encoding is another one.
Result<TextTable> readTextTable(const QByteArray& bytes);
Result<TextTable> readTextTable(const QString& text);

} // namespace plusone
