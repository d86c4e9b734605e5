#include "scene/tounicode.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

bool isHex(const QString& token) {
    return token.startsWith(u'<') && token != "<<"_L1;
}

QByteArray bytesOf(const QString& hex) {
    return QByteArray::fromHex(hex.toLatin1()); // which skips the brackets
}

/// Of two bytes.
uint codeOf(const QString& hex) {
    uint code = 0;
    for (const char byte : bytesOf(hex)) {
        code = (code << 8 | uchar(byte)) & 0xFFFF;
    }
    return code;
}

/// UTF-16, big end first.
QString textOf(const QString& hex) {
    const QByteArray bytes = bytesOf(hex);
    QString text;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        text += QChar(uchar(bytes[i + 1]), uchar(bytes[i]));
    }
    return text;
}

/// The tokens between `begin` and `end`, wherever in the map they stand.
QStringList section(const QStringList& tokens, const QString& begin, const QString& end) {
    QStringList found;
    bool inside = false;
    for (const QString& token : tokens) {
        inside = token == begin || (inside && token != end);
        if (inside && token != begin) {
            found << token;
        }
    }
    return found;
}

/// <from> <to> <text of the first, the rest follow> or <from> <to> [<text> <text> …].
void readRanges(const QStringList& tokens, CodeMap& map) {
    for (qsizetype i = 0; i + 2 < tokens.size();) {
        const uint from = codeOf(tokens[i]);
        const uint to = codeOf(tokens[i + 1]);
        i += 2;
        if (tokens[i] == "["_L1) {
            ++i;
            for (uint code = from; i < tokens.size() && isHex(tokens[i]); ++code, ++i) {
                map[code] = textOf(tokens[i]);
            }
        } else {
            QString text = textOf(tokens[i]);
            for (uint code = from; code <= to && !text.isEmpty(); ++code) {
                map[code] = text;
                text.back() = QChar(ushort(text.back().unicode() + 1));
            }
        }
        ++i;
    }
}

QByteArray hex(uint unit) {
    return QByteArray::number(unit, 16).rightJustified(4, '0').toUpper();
}

} // namespace

CodeMap readToUnicode(const QByteArray& bytes) {
    static const QRegularExpression token(u"<<|>>|<[0-9A-Fa-f\\s]*>|\\[|\\]|[^\\s<>\\[\\]]+"_s);
    QStringList tokens;
    auto matches = token.globalMatch(QString::fromLatin1(bytes));
    while (matches.hasNext()) {
        tokens << matches.next().captured();
    }
    CodeMap map;
    const QStringList single = section(tokens, u"beginbfchar"_s, u"endbfchar"_s);
    for (qsizetype i = 0; i + 1 < single.size(); i += 2) {
        map[codeOf(single[i])] = textOf(single[i + 1]);
    }
    readRanges(section(tokens, u"beginbfrange"_s, u"endbfrange"_s), map);
    std::erase_if(
        map, [](const auto& entry) { return entry.second.isEmpty() || entry.second.contains(QChar(0)); });
    return map;
}

QByteArray writeToUnicode(const CodeMap& map) {
    constexpr std::size_t mostLines = 100; // of one section
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    std::size_t left = map.size();
    std::size_t open = 0;
    for (const auto& [code, text] : map) {
        if (open == 0) {
            open = std::min(left, mostLines);
            out += QByteArray::number(qulonglong(open)) + " beginbfchar\n";
        }
        out += '<' + hex(code) + "> <";
        for (const QChar unit : text) {
            out += hex(unit.unicode());
        }
        out += ">\n";
        --left;
        if (--open == 0) {
            out += "endbfchar\n";
        }
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

} // namespace plusone
