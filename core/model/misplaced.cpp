#include "model/misplaced.h"

#include "model/partialdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

bool isJapanese(QChar c) {
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
           c.script() == QChar::Script_Katakana;
}

} // namespace

bool holdsWebAddress(const QString& text) {
    return text.contains("https://"_L1, Qt::CaseInsensitive) ||
           text.contains("http://"_L1, Qt::CaseInsensitive) ||
           QStringView(text).trimmed().startsWith("www."_L1, Qt::CaseInsensitive);
}

bool isDateAlone(const QString& text) {
    // Most names are none, and reading one as a date takes long.
    constexpr int digitsOfYear = 4;
    return std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); }) >= digitsOfYear &&
           PartialDate::parseTyped(text).ok();
}

bool isJapaneseAlone(const QString& text) {
    return std::any_of(text.begin(), text.end(), isJapanese) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Latin; });
}

} // namespace plusone
