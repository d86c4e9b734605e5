#include "exchange/beside.h"

#include "base/wholefile.h"
#include "exchange/bibliography.h"
#include "exchange/figuredata.h"
#include "model/citations.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

QStringList suffixesOf(const Beside& beside) {
    QStringList suffixes;
    const auto add = [&suffixes](bool wanted, const QString& suffix) {
        if (wanted) {
            suffixes << suffix;
        }
    };
    add(beside.text, u".txt"_s);
    add(beside.data, u".csv"_s);
    add(beside.bibtex, u".bib"_s);
    add(beside.cslJson, u".csl.json"_s);
    return suffixes;
}

} // namespace

QString besidePath(const QString& figure, const QString& suffix) {
    const QFileInfo file(figure); // knows what parts folders on this system
    return figure.chopped(file.fileName().size()) + file.completeBaseName() + suffix;
}

QString numberedPath(const QString& figure, const QString& name) {
    static const QRegularExpression forbidden(uR"([\x00-\x1f\x7f/\\:*?"<>|]+)"_s);
    constexpr qsizetype longest = 60; // of 255 bytes that a file's name may have
    const QString file = QString(name).replace(forbidden, u"-"_s).left(longest);
    return besidePath(figure, u'-' + file + u'.' + QFileInfo(figure).suffix());
}

QStringList besidePaths(const Beside& beside, const QString& figure) {
    QStringList paths;
    for (const QString& suffix : suffixesOf(beside)) {
        paths << besidePath(figure, suffix);
    }
    return paths;
}

Result<void> writeBeside(const Beside& beside, const QString& figure, const QString& description,
                         const Dataset& dataset, const std::vector<RecordRef>& records,
                         const QString& language, const QByteArray& numbers) {
    const std::vector<SourceId> sources = sourcesOf(dataset, records);
    for (const QString& suffix : suffixesOf(beside)) {
        const QByteArray content =
            suffix == ".txt"_L1   ? description.toUtf8() + '\n'
            : suffix == ".csv"_L1 ? (numbers.isEmpty() ? recordsCsv(dataset, records, language) : numbers)
            : suffix == ".bib"_L1 ? bibtex(dataset, sources)
                                  : cslJson(dataset, sources);
        if (const auto written = writeWholeFile(besidePath(figure, suffix), content); !written) {
            return written;
        }
    }
    return {};
}

} // namespace plusone
