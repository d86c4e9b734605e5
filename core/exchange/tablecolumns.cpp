#include "exchange/tablecolumns.h"

#include "model/recorddiff.h"
#include "model/recordjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Table)
};

struct Column {
    const char* key;
    const char* others; ///< further words for it, in either language
};
constexpr std::array knownColumns{
    Column{"id", "code;識別子;コード"},
    Column{"series", "シリーズ;系列"},
    Column{"name", "english name;名称;名前;英語名"},
    Column{"name_ja", "name in japanese;japanese name;日本語名;和名"},
    Column{"short", "short name;略称"},
    Column{"kind", "種類"},
    Column{"type", "kind;種類;種別"},
    Column{"region", "地域"},
    Column{"capital", "首都"},
    Column{"parent", "part of;上位の枠組み"},
    Column{"members", "countries;加盟国;参加国;構成国"},
    Column{"parties", "participants;countries;締約国;当事国"},
    Column{"signed", "signed on;date;署名;署名日"},
    Column{"in_force", "in force since;entry into force;発効;発効日"},
    Column{"ended", "end;end date;終了;終了日"},
    Column{"first_seen", "seen active;first reported;初出"},
    Column{"start", "start date;first day;began;from;date;開始;開始日;初日"},
    Column{"end", "end date;last day;ended;until;to;終了;終了日;最終日"},
    Column{"date", "held;held on;start;日付;年月日;開催日"},
    Column{"place", "location;venue;場所;開催地"},
    Column{"lat", "latitude;緯度"},
    Column{"lon", "longitude;lng;経度"},
    Column{"domain", "領域;分野"},
    Column{"level", "レベル"},
    Column{"participants", "countries;actors;参加国;参加者"},
    Column{"participants_complete", "list of participants complete;complete;全参加国"},
    Column{"announced_only", "announced only;発表のみ"},
    Column{"framework", "枠組み"},
    Column{"outcome", "成果"},
    Column{"summary", "description;notes;概要;要旨;要約"},
    Column{"sources", "source;source id;出典"},
    Column{"source_title", "title of the source;出典の題名;出典名"},
    Column{"source_publisher", "publisher of the source;出典の発行者"},
    Column{"source_date", "date of the source;出典の日付"},
    Column{"source_url",
           "address of the source;source address;source link;url;link;address;出典のurl;出典url"},
    Column{"title", "題名;表題"},
    Column{"publisher", "発行者;発行元"},
    Column{"url", "address;link;アドレス"},
};

const Column* columnOf(const QString& key) {
    const auto found = std::find_if(knownColumns.begin(), knownColumns.end(), [&key](const Column& column) {
        return key == QLatin1String(column.key);
    });
    return found == knownColumns.end() ? nullptr : &*found;
}

/// What is left when case, spaces and signs do not count.
QString folded(const QString& name) {
    QString letters;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC)) {
        if (c.isLetterOrNumber()) {
            letters += c.toCaseFolded();
        }
    }
    return letters;
}

/// By how well a heading names a column: 0 by the name in the files, 1 by the label in the program's
/// language, 2 by another word in either.
std::optional<int> rankOf(const QString& heading, const QString& key) {
    const Column& column = *columnOf(key);
    const QString wanted = folded(heading);
    if (wanted == folded(key)) {
        return 0;
    }
    if (wanted == folded(labelOfColumn(key))) {
        return 1;
    }
    for (const QString& other : QString::fromUtf8(column.others).split(u';')) {
        if (wanted == folded(other)) {
            return 2;
        }
    }
    return std::nullopt;
}

bool isWeb(const QString& text) {
    return text.contains("://"_L1);
}

/// Reads the cells of a row into the JSON that draftFromJson() reads.
class RowReader {
public:
    RowReader(QJsonObject object, RecordKind kind) : m_object(std::move(object)), m_kind(kind) {}

    void read(const QString& column, const QString& cell) {
        if (column == "participants"_L1 || column == "parties"_L1) {
            m_object[column] = participants(cell);
        } else if (column == "members"_L1) {
            m_object[column] = members(cell);
        } else if (column == "sources"_L1) {
            addSources(cell);
        } else if (column.startsWith("source_"_L1)) {
            m_source[column.sliced(int(qstrlen("source_")))] = cell;
        } else if (column == "participants_complete"_L1 || column == "announced_only"_L1) {
            readFlag(column, cell);
        } else {
            m_isMoved = m_isMoved || (column == "place"_L1 && m_object[column] != cell);
            m_isPlaced = m_isPlaced || column == "lat"_L1 || column == "lon"_L1;
            m_object[column] = wordFor(column, cell);
        }
    }

    QJsonObject take() {
        if (m_isMoved && !m_isPlaced && m_object.contains(u"lat"_s)) {
            m_object[u"lat"_s] = m_object[u"lon"_s] = QString(); // of the place before
        }
        addNewSource();
        return std::move(m_object);
    }
    Findings takeFindings() { return std::move(m_findings); }

private:
    /// Names may hold commas, so that they part names only where nothing else does.
    static QStringList parts(const QString& cell) {
        static const QRegularExpression strong(u"[;；\\n]"_s);
        static const QRegularExpression weak(u"[,，、]"_s);
        QStringList parts = cell.split(cell.contains(strong) ? strong : weak);
        for (QString& part : parts) {
            part = part.trimmed();
        }
        parts.removeAll(QString());
        return parts;
    }

    /// "Japan (host)": what stands before the parentheses and in them.
    static std::pair<QString, QString> withoutParentheses(const QString& part) {
        if (!part.endsWith(u')') && !part.endsWith(u'）')) {
            return {part, {}};
        }
        static const QRegularExpression form(u"\\A(.*?)\\s*[(（]([^()（）]*)[)）]\\z"_s);
        const auto match = form.match(part);
        return match.hasMatch() ? std::pair(match.captured(1), match.captured(2).trimmed())
                                : std::pair(part, QString());
    }

    /// A name may end in parentheses too, so only a role counts as one.
    static std::optional<Role> roleOf(const QString& word) {
        if (word.isEmpty()) {
            return std::nullopt;
        }
        if (const auto role = fromKey<Role>(word)) {
            return role;
        }
        const QString wanted = folded(word);
        for (const Role role : allValues<Role>()) {
            if (wanted == folded(keyOf(role)) || wanted == folded(labelOf(role))) {
                return role;
            }
        }
        return std::nullopt;
    }

    static QJsonArray participants(const QString& cell) {
        QJsonArray array;
        for (const QString& part : parts(cell)) {
            const auto [name, word] = withoutParentheses(part);
            const auto role = roleOf(word);
            array.append(
                QJsonObject{{u"actor"_s, role ? name : part}, {u"role"_s, role ? keyOf(*role) : QString()}});
        }
        return array;
    }

    static QJsonArray members(const QString& cell) {
        static const QRegularExpression between(u"[/–〜～]"_s);
        static const QRegularExpression digit(u"[0-9]"_s);
        QJsonArray array;
        for (const QString& part : parts(cell)) {
            const auto [name, time] = withoutParentheses(part);
            const bool isTime = time.contains(digit);
            const QStringList dates = isTime ? time.split(between) : QStringList();
            array.append(QJsonObject{{u"actor"_s, isTime ? name : part},
                                     {u"joined"_s, dates.value(0)},
                                     {u"left"_s, dates.value(1)}});
        }
        return array;
    }

    /// The word of the vocabulary where it is written as people read it: "Air defence" for "air-defence".
    template <class E>
    static QString wordOf(const QString& cell) {
        for (const E value : allValues<E>()) {
            if (folded(cell) == folded(labelOf(value))) {
                return keyOf(value);
            }
        }
        return cell;
    }

    [[nodiscard]] QString wordFor(const QString& column, const QString& cell) const {
        if (column == "domain"_L1) {
            return wordOf<Domain>(cell);
        }
        if (column == "level"_L1) {
            return wordOf<Level>(cell);
        }
        if (column == "type"_L1) {
            return wordOf<TieType>(cell);
        }
        if (column == "kind"_L1) {
            return m_kind == RecordKind::Actor ? wordOf<ActorKind>(cell) : wordOf<FrameworkKind>(cell);
        }
        return cell;
    }

    void addSources(const QString& cell) {
        // An address may hold commas, so that one parts addresses only where none goes on after it.
        static const QRegularExpression between(u"[,，、]*[\\s;；]+|[,，、]+(?=https?://|\\z)"_s,
                                                QRegularExpression::CaseInsensitiveOption);
        for (const QString& part : isWeb(cell) ? cell.split(between, Qt::SkipEmptyParts) : parts(cell)) {
            if (isWeb(part)) {
                if (m_source.contains(u"url"_s)) {
                    addNewSource();
                }
                m_source[u"url"_s] = part;
            } else {
                append(part);
            }
        }
    }

    /// The one whose words have been gathered from several columns.
    void addNewSource() {
        if (!m_source.isEmpty() && m_kind != RecordKind::Source) {
            append(std::exchange(m_source, {}));
        }
    }

    void append(const QJsonValue& source) {
        QJsonArray sources = m_object[u"sources"_s].toArray();
        sources.append(source);
        m_object[u"sources"_s] = sources;
    }

    void readFlag(const QString& column, const QString& cell) {
        static const QStringList yes{u"yes"_s, u"y"_s, u"true"_s, u"1"_s, u"x"_s, u"はい"_s, u"○"_s};
        static const QStringList no{u"no"_s, u"n"_s, u"false"_s, u"0"_s, u"いいえ"_s, u"×"_s};
        const QString word = cell.trimmed().toLower();
        if (yes.contains(word) || no.contains(word)) {
            m_object[column] = yes.contains(word);
        } else {
            m_findings.push_back({Severity::Error,
                                  u"bad-flag"_s,
                                  {m_kind, {}},
                                  column,
                                  Words::tr("“%1” is neither yes nor no.").arg(cell.left(maxShown))});
        }
    }

    static constexpr qsizetype maxShown = 40;

    QJsonObject m_object;
    RecordKind m_kind;
    QJsonObject m_source;
    bool m_isMoved = false;  ///< to another place
    bool m_isPlaced = false; ///< by coordinates of the row's own
    Findings m_findings;
};

} // namespace

QStringList columnsFor(RecordKind kind) {
    const auto draft = emptyDraft(kind);
    const QStringList fields = draft ? toJson(*draft).keys() : QStringList();
    QStringList keys;
    for (const Column& column : knownColumns) {
        const QString key = QLatin1String(column.key);
        if (fields.contains(key) || (key.startsWith("source_"_L1) && fields.contains("sources"_L1))) {
            keys << key;
        }
    }
    return keys;
}

QString labelOfColumn(const QString& key) {
    if (key == "source_title"_L1) {
        return Words::tr("Title of the source");
    }
    if (key == "source_publisher"_L1) {
        return Words::tr("Publisher of the source");
    }
    if (key == "source_date"_L1) {
        return Words::tr("Date of the source");
    }
    return key == "source_url"_L1 ? Words::tr("Address of the source") : fieldName(key);
}

QStringList matchColumns(RecordKind kind, const QStringList& headings) {
    const QStringList keys = columnsFor(kind);
    QStringList matched(headings.size());
    // The surest first, so that "End" takes no column from "Ended".
    for (int rank = 0; rank <= 2; ++rank) {
        for (qsizetype i = 0; i < headings.size(); ++i) {
            for (const QString& key : keys) {
                if (matched[i].isEmpty() && !matched.contains(key) && rankOf(headings[i], key) == rank) {
                    matched[i] = key;
                }
            }
        }
    }
    return matched;
}

RecordKind kindOfTable(const QStringList& headings) {
    constexpr std::array kinds{RecordKind::Exercise,  RecordKind::Dialogue, RecordKind::Tie,
                               RecordKind::Framework, RecordKind::Source,   RecordKind::Actor};
    return *std::max_element(kinds.begin(), kinds.end(), [&headings](RecordKind a, RecordKind b) {
        const auto found = [&headings](RecordKind kind) {
            const QStringList matched = matchColumns(kind, headings);
            return matched.size() - matched.count(QString());
        };
        return found(a) < found(b);
    });
}

RowDraft readRow(RecordKind kind, const QJsonObject& before, const QStringList& columns,
                 const QStringList& cells) {
    RowReader reader(before, kind);
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (!columns[i].isEmpty() && !cells.value(i).trimmed().isEmpty()) {
            reader.read(columns[i], cells[i]);
        }
    }
    // What the reader writes has the shape that is read.
    return {draftFromJson(kind, reader.take()).value(), reader.takeFindings()};
}

} // namespace plusone
