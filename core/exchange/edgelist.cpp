#include "exchange/edgelist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EdgeList)
};

constexpr std::size_t mostColumns = 3;

/// What one line holds: its columns, and how many there are (one more than fit: too many).
struct Columns {
    std::array<std::string_view, mostColumns> text;
    std::size_t count = 0;
};

Columns columnsOf(std::string_view line) {
    constexpr std::string_view blanks = " \t\r";
    line = line.substr(0, line.find('#'));
    Columns columns;
    for (auto from = line.find_first_not_of(blanks); from != line.npos;) {
        const auto to = std::min(line.find_first_of(blanks, from), line.size());
        if (columns.count == mostColumns) {
            ++columns.count;
            break;
        }
        columns.text[columns.count++] = line.substr(from, to - from);
        from = line.find_first_not_of(blanks, to);
    }
    return columns;
}

template <class Number>
bool readNumber(std::string_view text, Number& number) {
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
    return fault == std::errc() && end == text.data() + text.size();
}

QString quoted(std::string_view text) {
    constexpr std::size_t shown = 24;
    QString part = QString::fromUtf8(text.data(), qsizetype(std::min(text.size(), shown)));
    std::replace_if(
        part.begin(), part.end(), [](QChar c) { return !c.isPrint(); }, QChar(QChar::ReplacementCharacter));
    return u'“' + part + (text.size() > shown ? u"…”"_s : u"”"_s);
}

/// A link between ids of the file; a line with a single id has it twice.
struct IdLink {
    std::int64_t a = 0;
    std::int64_t b = 0;
    double weight = 1;
};

/// Reads one line's columns into `link`; what is wrong with them otherwise.
QString readLink(const Columns& columns, IdLink& link) {
    if (columns.count > mostColumns) {
        return Words::tr("more than three columns; it holds two ids and perhaps a weight");
    }
    for (std::size_t i = 0; i < std::min<std::size_t>(columns.count, 2); ++i) {
        std::int64_t& id = i == 0 ? link.a : link.b;
        if (!readNumber(columns.text[i], id) || id < 0) {
            return Words::tr("%1 is no id; an id is an integer from 0 to 9223372036854775807")
                .arg(quoted(columns.text[i]));
        }
    }
    if (columns.count == 1) {
        link.b = link.a;
    }
    const std::string_view weight = columns.text[2];
    if (columns.count == mostColumns &&
        (!readNumber(weight, link.weight) || !std::isfinite(link.weight) || link.weight < 0)) {
        return Words::tr("%1 is no weight; a weight is a number from 0 up").arg(quoted(weight));
    }
    return {};
}

Result<std::vector<IdLink>> readLinks(std::string_view text) {
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";
    if (text.starts_with(byteOrderMark)) {
        text.remove_prefix(byteOrderMark.size());
    }
    std::vector<IdLink> links;
    links.reserve(std::size_t(std::count(text.begin(), text.end(), '\n')) + 1);
    for (int number = 1; !text.empty(); ++number) {
        const auto end = std::min(text.find('\n'), text.size());
        const Columns columns = columnsOf(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        if (columns.count == 0) {
            continue;
        }
        IdLink link;
        if (const QString fault = readLink(columns, link); !fault.isEmpty()) {
            return Error{ErrorCode::Invalid, Words::tr("Line %1: %2.").arg(number).arg(fault)};
        }
        links.push_back(link);
    }
    return links;
}

std::vector<std::int64_t> idsOf(const std::vector<IdLink>& links) {
    std::vector<std::int64_t> ids;
    ids.reserve(links.size() * 2);
    for (const IdLink& link : links) {
        ids.push_back(link.a);
        ids.push_back(link.b);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void append(QByteArray& text, double coordinate) {
    constexpr int decimals = 6;
    std::array<char, 400> buffer{}; // the largest double has 309 digits before the point
    const auto [end, fault] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), coordinate,
                                            std::chars_format::fixed, decimals);
    text.append(buffer.data(), fault == std::errc() ? end - buffer.data() : 0);
}

} // namespace

Result<EdgeList> readEdgeList(const QByteArray& text) {
    const auto links = readLinks({text.constData(), std::size_t(text.size())});
    if (!links) {
        return links.error();
    }
    EdgeList list;
    list.ids = idsOf(*links);
    list.graph.nodeCount = list.ids.size();
    list.graph.links.reserve(links->size());
    const auto indexOf = [&ids = list.ids](std::int64_t id) {
        return std::uint32_t(std::lower_bound(ids.begin(), ids.end(), id) - ids.begin());
    };
    for (const IdLink& link : *links) {
        list.graph.links.push_back({indexOf(link.a), indexOf(link.b), link.weight});
    }
    return list;
}

QByteArray writePositions(const EdgeList& list, const std::vector<layout::Vec2>& positions) {
    constexpr qsizetype usualLine = 32;
    QByteArray text;
    text.reserve(qsizetype(list.ids.size()) * usualLine);
    for (std::size_t i = 0; i < list.ids.size(); ++i) {
        text += QByteArray::number(qlonglong(list.ids[i]));
        text += ' ';
        append(text, positions[i].x);
        text += ' ';
        append(text, positions[i].y);
        text += '\n';
    }
    return text;
}

} // namespace plusone
