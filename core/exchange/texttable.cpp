#include "exchange/texttable.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

/// Goes through a text cell by cell.
class Cells {
public:
    Cells(QStringView text, QChar separator) : m_text(text), m_separator(separator) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] int line() const { return m_line; }

    /// The cells up to the end of the row.
    Result<QStringList> row() {
        QStringList cells;
        for (bool more = true; more;) {
            const auto cell = next();
            if (!cell) {
                return cell.error();
            }
            cells << *cell;
            more = !atEnd() && m_text[m_at] == m_separator;
            m_at += more ? 1 : 0;
        }
        skipLineEnd();
        return cells;
    }

private:
    Result<QString> next() {
        QString cell;
        if (!atEnd() && m_text[m_at] == u'"') {
            if (auto quoted = this->quoted()) {
                cell = *std::move(quoted);
            } else {
                return quoted;
            }
        }
        const qsizetype begin = m_at;
        while (!atEnd() && m_text[m_at] != m_separator && m_text[m_at] != u'\n' && m_text[m_at] != u'\r') {
            ++m_at;
        }
        return cell.append(m_text.sliced(begin, m_at - begin));
    }

    Result<QString> quoted() {
        const int begin = m_line;
        QString cell;
        for (++m_at; !atEnd(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
                if (!isDoubled) {
                    ++m_at;
                    return cell;
                }
                ++m_at;
            }
            m_line += c == u'\n' ? 1 : 0;
            cell += c;
        }
        return Error{ErrorCode::Invalid,
                     Words::tr("Line %1: a quotation mark is opened and never closed.").arg(begin)};
    }

    void skipLineEnd() {
        if (!atEnd() && m_text[m_at] == u'\r') {
            ++m_at;
        }
        if (!atEnd() && m_text[m_at] == u'\n') {
            ++m_at;
        }
        ++m_line;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// The separator that makes most cells of the first row; a tab before a comma, which texts hold too.
QChar separatorOf(QStringView text) {
    text = text.trimmed(); // of empty rows before it
    constexpr std::array candidates{u'\t', u';', u','};
    return *std::max_element(candidates.begin(), candidates.end(), [text](QChar a, QChar b) {
        const auto columns = [text](QChar separator) {
            const auto row = Cells(text, separator).row();
            return row ? row->size() : 0;
        };
        return columns(a) < columns(b);
    });
}

bool isBlank(const QStringList& cells) {
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

Result<QString> decoded(const QByteArray& bytes) {
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    QString text = decode(bytes);
    if (decode.hasError()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("The text is not UTF-8. Save the table as CSV in UTF-8 and try again.")};
    }
    return text;
}

} // namespace

Result<TextTable> readTextTable(const QByteArray& bytes) {
    const auto text = decoded(bytes);
    return text ? readTextTable(*text) : text.error();
}

Result<TextTable> readTextTable(const QString& text) {
    const QStringView view = QStringView(text).sliced(text.startsWith(QChar::ByteOrderMark) ? 1 : 0);
    TextTable table;
    Cells in(view, separatorOf(view));
    while (!in.atEnd()) {
        const int line = in.line();
        auto cells = in.row();
        if (!cells) {
            return cells.error();
        }
        if (isBlank(*cells)) {
            continue;
        }
        if (table.columns.isEmpty()) {
            table.columns = *std::move(cells);
            continue;
        }
        while (cells->size() > table.columns.size() && cells->back().trimmed().isEmpty()) {
            cells->removeLast();
        }
        if (cells->size() > table.columns.size()) {
            return Error{ErrorCode::Invalid, Words::tr("Line %1 has %2 cells, but the first row names only "
                                                       "%3 columns.")
                                                 .arg(line)
                                                 .arg(cells->size())
                                                 .arg(table.columns.size())};
        }
        cells->resize(table.columns.size());
        table.rows.push_back({line, *std::move(cells)});
    }
    if (table.columns.isEmpty()) {
        return Error{ErrorCode::Invalid,
                     Words::tr("There is no table here. Its first row names the columns, each further row is "
                               "one record.")};
    }
    return table;
}

} // namespace plusone
