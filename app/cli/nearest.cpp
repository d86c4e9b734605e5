#include "cli/nearest.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;

namespace plusone::cli {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

qsizetype editDistance(const QString& a, const QString& b) {
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype replaced = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, replaced});
        }
    }
    return row.back();
}

} // namespace

QStringList nearest(const QString& wanted, const QStringList& known) {
    constexpr qsizetype longest = 80;
    constexpr qsizetype shortestPart = 3;
    constexpr qsizetype most = 3;
    const QString text = wanted.toCaseFolded();
    if (text.isEmpty() || text.size() > longest) {
        return {};
    }
    const qsizetype limit = 1 + text.size() / 4;
    std::vector<std::pair<qsizetype, QString>> near;
    for (const QString& candidate : known) {
        const QString folded = candidate.toCaseFolded();
        const bool part = text.size() >= shortestPart && folded.contains(text);
        const qsizetype distance = std::min(editDistance(text, folded), part ? limit : limit + 1);
        if (distance <= limit) {
            near.emplace_back(distance, candidate);
        }
    }
    std::sort(near.begin(), near.end());
    QStringList best;
    for (std::size_t i = 0; i < std::min<std::size_t>(near.size(), most); ++i) {
        best << near[i].second;
    }
    return best;
}

QString hint(const QString& wanted, const QStringList& known) {
    const QStringList near = nearest(wanted, known);
    return near.isEmpty() ? Words::tr("; known are %1").arg(known.join(u", "_s))
                          : Words::tr("; the nearest is %1").arg(near.first());
}

} // namespace plusone::cli
