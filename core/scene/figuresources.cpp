#include "scene/figuresources.h"

#include "model/citations.h"
#include "scene/figureparts.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {

SourceColumns sourceColumns(const Dataset& dataset, const std::vector<RecordRef>& records,
                            const QString& language, const QString& last, const QFont& font, double width) {
    constexpr double letters = 55; // of a row that is easy to read
    constexpr int anyNumber = 1000;
    const QFontMetricsF metrics(font);
    SourceColumns list;
    list.sources = sourcesOf(dataset, records);
    list.gap = metrics.averageCharWidth() * 2;
    const int columns =
        std::max(1, int((width + list.gap) / (metrics.averageCharWidth() * letters + list.gap)));
    list.width = (width - list.gap * (columns - 1)) / columns;
    QStringList rows;
    for (std::size_t i = 0; i < list.sources.size(); ++i) {
        const Source* source = dataset.find(list.sources[i]);
        const QString text =
            u"%1. %2"_s.arg(i + 1).arg(source ? citation(*source, language) : list.sources[i].slug());
        rows << wrapped(text, font, list.width, anyNumber);
    }
    if (!last.isEmpty()) {
        rows << wrapped(last, font, list.width, anyNumber);
    }
    const auto perColumn = (rows.size() + columns - 1) / columns;
    for (qsizetype first = 0; first < rows.size(); first += perColumn) {
        list.columns.push_back(rows.mid(first, perColumn));
    }
    list.height = metrics.lineSpacing() * double(perColumn);
    return list;
}

} // namespace plusone
