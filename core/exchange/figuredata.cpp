#include "exchange/figuredata.h"

#include "base/csvline.h"
#include "model/edits.h"
#include "model/recordjson.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

/// What a row is made of: the record as the import's draft, in the words of the data files.
struct Row {
    const Dataset& dataset;
    QString language;
    RecordKind kind = RecordKind::Tie;
    QJsonObject fields;

    [[nodiscard]] bool isJapanese() const { return language == "ja"_L1; }
    [[nodiscard]] QString text(const char* key) const { return fields[QLatin1String(key)].toString(); }
    [[nodiscard]] QJsonArray list(const char* key) const { return fields[QLatin1String(key)].toArray(); }
};

using CellOf = QString (*)(const Row& row);

template <class Text>
QString joined(const QJsonArray& entries, const Text& textOf) {
    QStringList texts;
    for (const QJsonValue& entry : entries) {
        texts << textOf(entry.toObject());
    }
    return texts.join("; "_L1);
}

/// "JPN; USA (host)"
QString withRoles(const QJsonArray& participants) {
    return joined(participants, [](const QJsonObject& participant) {
        const QString role = participant[u"role"_s].toString();
        const QString actor = participant[u"actor"_s].toString();
        return role == keyOf(Role::Participant) ? actor : u"%1 (%2)"_s.arg(actor, role);
    });
}

QString kindCell(const Row& row) {
    const bool ja = row.isJapanese();
    return row.kind == RecordKind::Tie        ? (ja ? u"協定・合意"_s : u"agreement"_s)
           : row.kind == RecordKind::Exercise ? (ja ? u"共同訓練"_s : u"exercise"_s)
                                              : (ja ? u"対話・会談"_s : u"dialogue"_s);
}

QString seriesJaCell(const Row& row) {
    const EventKind kind = row.kind == RecordKind::Exercise ? EventKind::Exercises : EventKind::Dialogues;
    const Series* series = row.dataset.find(Series::idFor(kind, row.text("series")));
    return series ? series->nameJa : QString();
}

QString namesCell(const Row& row) {
    const QJsonArray actors = row.list(row.kind == RecordKind::Tie ? "parties" : "participants");
    return joined(actors, [&row](const QJsonObject& participant) {
        const ActorId id(participant[u"actor"_s].toString());
        const Actor* actor = row.dataset.find(id);
        return actor ? titleOf(*actor, row.language) : id.slug();
    });
}

QString frameworkNameCell(const Row& row) {
    const Framework* framework = row.dataset.find(FrameworkId(row.text("framework")));
    return framework ? titleOf(*framework, row.language) : QString();
}

template <const char* key>
QString sourcesCell(const Row& row) {
    return joined(row.list("sources"),
                  [](const QJsonObject& source) { return source[QLatin1String(key)].toString(); });
}
constexpr char idKey[] = "id";
constexpr char titleKey[] = "title";
constexpr char urlKey[] = "url";

template <const char* key>
QString flagCell(const Row& row) {
    const QJsonValue flag = row.fields[QLatin1String(key)];
    return flag.isUndefined() ? QString()
           : flag.toBool()    ? (row.isJapanese() ? u"はい"_s : u"yes"_s)
                              : (row.isJapanese() ? u"いいえ"_s : u"no"_s);
}
constexpr char completeKey[] = "participants_complete";
constexpr char announcedKey[] = "announced_only";

struct Column {
    const char16_t* english;
    const char16_t* japanese;
    const char* field; ///< whose text the cell is; null where there is a function
    CellOf cell = nullptr;
};

/// Headings are words that matchColumns() knows in every language of the program, but for those of the
/// columns that are there for readers alone, which it must not know. What a tie calls "ended" and an exercise
/// "end" is one column: the import has the same words for both.
constexpr std::array columns{
    Column{u"Record", u"記録の種類", nullptr, kindCell},
    Column{u"id", u"識別子", "id"},
    Column{u"Series", u"シリーズ", "series"},
    Column{u"Series in Japanese", u"シリーズの日本語名", nullptr, seriesJaCell},
    Column{u"Name", u"名称", "name"},
    Column{u"Date", u"日付", "date"},
    Column{u"Start", u"開始日", "start"},
    Column{u"End", u"終了日", nullptr,
           [](const Row& row) { return row.text(row.kind == RecordKind::Tie ? "ended" : "end"); }},
    Column{u"Signed", u"署名日", "signed"},
    Column{u"In force", u"発効日", "in_force"},
    Column{u"First reported", u"初出", "first_seen"},
    Column{u"Type", u"種別", "type"},
    Column{u"Domain", u"領域", "domain"},
    Column{u"Level", u"レベル", "level"},
    Column{u"Place", u"場所", "place"},
    Column{u"Latitude", u"緯度", "lat"},
    Column{u"Longitude", u"経度", "lon"},
    Column{u"Parties", u"締約国", nullptr, [](const Row& row) { return withRoles(row.list("parties")); }},
    Column{u"Participants", u"参加国", nullptr,
           [](const Row& row) { return withRoles(row.list("participants")); }},
    Column{u"Names of those who take part", u"参加国・機関の名称", nullptr, namesCell},
    Column{u"Complete", u"全参加国", nullptr, flagCell<completeKey>},
    Column{u"Announced only", u"発表のみ", nullptr, flagCell<announcedKey>},
    Column{u"Framework", u"枠組み", "framework"},
    Column{u"Name of the framework", u"枠組みの名称", nullptr, frameworkNameCell},
    Column{u"Outcome", u"成果", "outcome"},
    Column{u"Summary", u"概要", "summary"},
    Column{u"Sources", u"出典", nullptr, sourcesCell<idKey>},
    Column{u"Titles of the sources", u"出典の題名一覧", nullptr, sourcesCell<titleKey>},
    Column{u"Addresses of the sources", u"出典のアドレス一覧", nullptr, sourcesCell<urlKey>},
};

QDate firstDay(const AnyRecord& record) {
    const auto span = std::visit(
        [](const auto& r) -> std::optional<DateSpan> {
            if constexpr (requires { spanOf(r); }) {
                return spanOf(r);
            } else {
                return std::nullopt;
            }
        },
        record);
    return span ? span->first : openEnd;
}

} // namespace

QByteArray recordsCsv(const Dataset& dataset, const std::vector<RecordRef>& records,
                      const QString& language) {
    std::map<std::pair<QDate, RecordRef>, QJsonObject> rows;
    for (const RecordRef& ref : records) {
        const bool isEvent = ref.kind == RecordKind::Tie || ref.kind == RecordKind::Exercise ||
                             ref.kind == RecordKind::Dialogue;
        if (const auto record = isEvent ? dataset.find(ref) : std::nullopt) {
            rows.emplace(std::pair(firstDay(*record), ref), toJson(*draftOf(dataset, *record)));
        }
    }
    QStringList headings;
    for (const Column& column : columns) {
        headings << QString::fromUtf16(language == "ja"_L1 ? column.japanese : column.english);
    }
    QString table = csvMark + csvLine(headings);
    for (auto& [key, fields] : rows) {
        const Row row{dataset, language, key.second.kind, std::move(fields)};
        QStringList cells;
        for (const Column& column : columns) {
            cells << (column.cell ? column.cell(row) : row.text(column.field));
        }
        table += csvLine(cells);
    }
    return table.toUtf8();
}

} // namespace plusone
