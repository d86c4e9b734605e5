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

/// Changes, added, missing and swapped letters between two words (optimal string alignment, Damerau 1964).
qsizetype editDistance(const QString& a, const QString& b) {
    const auto width = std::size_t(b.size()) + 1;
    std::vector<qsizetype> beforeLast(width);
    std::vector<qsizetype> last(width);
    std::vector<qsizetype> row(width);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::swap(beforeLast, last);
        std::swap(last, row);
        row[0] = i;
        for (std::size_t j = 1; j < width; ++j) {
            const auto at = qsizetype(j);
            const qsizetype replaced = last[j - 1] + (a[i - 1] == b[at - 1] ? 0 : 1);
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[at - 2] && a[i - 2] == b[at - 1]) {
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
            }
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
