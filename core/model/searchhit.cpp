#include "model/searchhit.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {

QString snippetOf(const QStringList& texts, const QString& typed) {
    constexpr qsizetype around = 30;
    const QString plain = typed.normalized(QString::NormalizationForm_KC);
    for (const QString& text : texts) {
        const bool asTyped = text.contains(typed, Qt::CaseInsensitive);
        const QString& word = asTyped ? typed : plain;
        const auto at = text.indexOf(word, 0, Qt::CaseInsensitive);
        if (at >= 0) {
            const auto from = std::max<qsizetype>(0, at - around);
            const auto to = std::min(text.size(), at + word.size() + around);
            return (from > 0 ? u"…"_s : QString()) + text.mid(from, at - from) + QChar(2) +
                   text.mid(at, word.size()) + QChar(3) + text.mid(at + word.size(), to - at - word.size()) +
                   (to < text.size() ? u"…"_s : QString());
        }
    }
    return {};
}

} // namespace plusone
