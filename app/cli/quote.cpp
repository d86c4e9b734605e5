#include "cli/quote.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone::cli {

QString oneLine(const QString& text) {
    constexpr qsizetype longest = 2000;
    QString line = text.left(longest).simplified();
    std::replace_if(
        line.begin(), line.end(), [](QChar c) { return c.category() == QChar::Other_Control; },
        QChar(QChar::ReplacementCharacter));
    return line;
}

QString quoted(const QString& text) {
    constexpr qsizetype shown = 60;
    return u'“' + oneLine(text.left(shown)) + (text.size() > shown ? u"…”"_s : u"”"_s);
}

} // namespace plusone::cli
