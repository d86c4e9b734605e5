#include "base/csvline.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// OWASP, "CSV Injection": what begins with one of these signs, wide ones too, a spreadsheet may run. A plain
/// number is none of them.
QString harmless(const QString& text) {
    constexpr QStringView signs = u"=+-@\t\r\n＝＋－＠";
    static const QRegularExpression number(u"\\A-?[0-9]+(\\.[0-9]+)?\\z"_s);
    const bool isFormula = !text.isEmpty() && signs.contains(text.front()) && !text.contains(number);
    return isFormula ? u'\'' + text : text;
}

/// Quoted where a reader for any of the usual separators would break it, or drop its spaces.
QString quoted(const QString& text) {
    constexpr QStringView special = u"\",;\t\r\n";
    const bool needsQuotes =
        text.trimmed().size() < text.size() ||
        std::any_of(text.begin(), text.end(), [=](QChar c) { return special.contains(c); });
    return needsQuotes ? u'"' + QString(text).replace(u'"', "\"\""_L1) + u'"' : text;
}

} // namespace

QString csvLine(const QStringList& cells) {
    QStringList written;
    for (const QString& cell : cells) {
        written << quoted(harmless(cell));
    }
    return written.join(u',') + "\r\n"_L1;
}

} // namespace plusone
