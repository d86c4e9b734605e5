#include "model/finding.h"

#include <algorithm>

namespace plusone {

bool hasErrors(const Findings& findings) {
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Error; });
}

bool isControl(QChar c) {
    const char16_t code = c.unicode();
    return (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t') ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200B ||
           code == 0x2060 || code == 0xFEFF; // seen by nobody, and in the way of a search
}

QString forMessage(const QString& text) {
    constexpr qsizetype shown = 40;
    QString readable = text.left(shown);
    for (QChar& c : readable) {
        c = isControl(c) ? QChar(QChar::ReplacementCharacter) : c;
    }
    return text.size() <= shown ? readable : readable + u'…';
}

} // namespace plusone
