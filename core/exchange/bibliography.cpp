#include "exchange/bibliography.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// Kana are Japanese; Han letters are Chinese as well, unless the address is one of Japan. Latin letters tell
/// nothing: titles in English, German, Italian and Indonesian are all there.
bool isJapaneseText(const Source& source) {
    const auto has = [&source](auto... scripts) {
        return std::any_of(source.title.begin(), source.title.end(),
                           [=](QChar c) { return ((c.script() == scripts) || ...); });
    };
    return has(QChar::Script_Hiragana, QChar::Script_Katakana) ||
           (has(QChar::Script_Han) && QUrl(source.url).host().endsWith(".jp"_L1));
}

/// Letters, digits and hyphens stay; all else by its number, so that two slugs never become one key, not even
/// for programs to which "a" and "A" are the same.
QString keyFor(const SourceId& id) {
    QString key;
    for (const QChar c : id.slug()) {
        const bool safe = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
        key += safe ? QString(c) : u"_%1"_s.arg(int(c.unicode()), 4, 16, QChar(u'0'));
    }
    return key;
}

/// BibTeX counts `\{` as a brace too.
bool hasPairedBraces(const QString& text) {
    int depth = 0;
    for (const QChar c : text) {
        depth += c == u'{' ? 1 : c == u'}' ? -1 : 0;
        if (depth < 0) {
            return false;
        }
    }
    return depth == 0;
}

/// On one line. Braces without a partner are words, which not all readers know but none breaks at.
QString escaped(const QString& text) {
    const bool paired = hasPairedBraces(text);
    QString result;
    for (const QChar c : text.simplified()) {
        switch (c.unicode()) {
        case u'\\':
            result += "\\textbackslash{}"_L1;
            break;
        case u'{':
            result += paired ? "\\{"_L1 : "\\textbraceleft{}"_L1;
            break;
        case u'}':
            result += paired ? "\\}"_L1 : "\\textbraceright{}"_L1;
            break;
        case u'~':
            result += "\\textasciitilde{}"_L1;
            break;
        case u'^':
            result += "\\textasciicircum{}"_L1;
            break;
        case u'&':
        case u'%':
        case u'$':
        case u'#':
        case u'_':
            result += u'\\';
            [[fallthrough]];
        default:
            result += c;
        }
    }
    return result;
}

/// A `url` field is taken as it is, so that nothing may be escaped in it; what would end it is written as
/// addresses write such signs.
QString verbatim(const QString& url) {
    QString result;
    for (const QChar c : url) {
        const bool breaks =
            c == u'{' || c == u'}' || c == u'\\' || c.unicode() <= 0x20 || c.unicode() == 0x7F;
        result += breaks ? QString::fromLatin1(QUrl::toPercentEncoding(QString(c))) : QString(c);
    }
    return result;
}

QJsonObject cslItem(const Source& source) {
    QJsonObject item{{u"id"_s, keyFor(source.id)}, {u"type"_s, u"webpage"_s}};
    const auto add = [&item](const char* name, const QString& text) {
        if (!text.isEmpty()) {
            item[QLatin1String(name)] = text;
        }
    };
    add("title", source.title.simplified());
    add("publisher", source.publisher.simplified());
    add("URL", source.url);
    add("language", isJapaneseText(source) ? u"ja"_s : QString());
    if (source.date) {
        QJsonArray parts{source.date->year()};
        for (const int part : {source.date->month(), source.date->day()}) {
            if (part > 0) {
                parts.append(part);
            }
        }
        item[u"issued"_s] = QJsonObject{{u"date-parts"_s, QJsonArray{parts}}};
    }
    return item;
}

} // namespace

QByteArray bibtex(const Dataset& dataset, const std::vector<SourceId>& sources) {
    QStringList entries;
    for (const SourceId& id : sources) {
        const Source* source = dataset.find(id);
        if (!source) {
            continue;
        }
        QStringList lines{u"@online{%1"_s.arg(keyFor(id))};
        const auto add = [&lines](const char* name, const QString& value) {
            if (!value.isEmpty()) {
                lines << u"  %1 = {"_s.arg(QLatin1String(name)) + value + u'}';
            }
        };
        // A second pair of braces keeps capitals and names as they are.
        add("title", source->title.isEmpty() ? QString() : u'{' + escaped(source->title) + u'}');
        add("organization",
            source->publisher.isEmpty() ? QString() : u'{' + escaped(source->publisher) + u'}');
        add("date", source->date ? source->date->toString() : QString());
        add("url", verbatim(source->url));
        add("langid", isJapaneseText(*source) ? u"japanese"_s : QString());
        entries << lines.join(u",\n"_s) + u"\n}\n"_s;
    }
    return entries.join(u'\n').toUtf8();
}

QByteArray cslJson(const Dataset& dataset, const std::vector<SourceId>& sources) {
    QJsonArray items;
    for (const SourceId& id : sources) {
        if (const Source* source = dataset.find(id)) {
            items.append(cslItem(*source));
        }
    }
    return QJsonDocument(items).toJson();
}

} // namespace plusone
