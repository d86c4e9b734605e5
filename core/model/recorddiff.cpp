#include "model/recorddiff.h"

#include "model/recordjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

constexpr std::array<std::pair<const char*, const char*>, 39> names{{
    {"id", QT_TRANSLATE_NOOP("Fields", "Id")},
    {"name", QT_TRANSLATE_NOOP("Fields", "Name")},
    {"name_ja", QT_TRANSLATE_NOOP("Fields", "Name in Japanese")},
    {"short", QT_TRANSLATE_NOOP("Fields", "Short name")},
    {"region", QT_TRANSLATE_NOOP("Fields", "Region")},
    {"kind", QT_TRANSLATE_NOOP("Fields", "Kind")},
    {"capital", QT_TRANSLATE_NOOP("Fields", "Capital")},
    {"lat", QT_TRANSLATE_NOOP("Fields", "Latitude")},
    {"lon", QT_TRANSLATE_NOOP("Fields", "Longitude")},
    {"parent", QT_TRANSLATE_NOOP("Fields", "Part of")},
    {"members", QT_TRANSLATE_NOOP("Fields", "Members")},
    {"start", QT_TRANSLATE_NOOP("Fields", "Start")},
    {"end", QT_TRANSLATE_NOOP("Fields", "End")},
    {"type", QT_TRANSLATE_NOOP("Fields", "Type")},
    {"parties", QT_TRANSLATE_NOOP("Fields", "Parties")},
    {"signed", QT_TRANSLATE_NOOP("Fields", "Signed")},
    {"in_force", QT_TRANSLATE_NOOP("Fields", "In force")},
    {"ended", QT_TRANSLATE_NOOP("Fields", "Ended")},
    {"first_seen", QT_TRANSLATE_NOOP("Fields", "Seen active")},
    {"series", QT_TRANSLATE_NOOP("Fields", "Series")},
    {"date", QT_TRANSLATE_NOOP("Fields", "Date")},
    {"place", QT_TRANSLATE_NOOP("Fields", "Place")},
    {"domain", QT_TRANSLATE_NOOP("Fields", "Domain")},
    {"level", QT_TRANSLATE_NOOP("Fields", "Level")},
    {"participants", QT_TRANSLATE_NOOP("Fields", "Participants")},
    {"participants_complete", QT_TRANSLATE_NOOP("Fields", "List of participants complete")},
    {"announced_only", QT_TRANSLATE_NOOP("Fields", "Announced only")},
    {"framework", QT_TRANSLATE_NOOP("Fields", "Framework")},
    {"outcome", QT_TRANSLATE_NOOP("Fields", "Outcome")},
    {"summary", QT_TRANSLATE_NOOP("Fields", "Summary")},
    {"sources", QT_TRANSLATE_NOOP("Fields", "Sources")},
    {"confidence", QT_TRANSLATE_NOOP("Fields", "Confidence")},
    {"title", QT_TRANSLATE_NOOP("Fields", "Title")},
    {"publisher", QT_TRANSLATE_NOOP("Fields", "Publisher")},
    {"url", QT_TRANSLATE_NOOP("Fields", "Address")},
    {"claim", QT_TRANSLATE_NOOP("Fields", "Claim")},
    {"record", QT_TRANSLATE_NOOP("Fields", "Record")},
    {"verified", QT_TRANSLATE_NOOP("Fields", "Verified")},
    {"note", QT_TRANSLATE_NOOP("Fields", "Note")},
}};

template <class E>
std::optional<QString> labelFrom(const QString& key) {
    const auto value = fromKey<E>(key);
    return value ? std::optional(labelOf(*value)) : std::nullopt;
}

/// The values of one kind's fields as texts.
class Values {
public:
    Values(RecordKind kind, const Dataset& dataset, const QString& language)
        : m_kind(kind), m_dataset(dataset), m_language(language) {}

    [[nodiscard]] QString text(const QString& field, const QJsonValue& value) const {
        if (value.isBool()) {
            return value.toBool() ? Words::tr("yes") : Words::tr("no");
        }
        if (value.isDouble()) {
            return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
        }
        const QString written = value.toString();
        return written.isEmpty() ? QString() : word(field, written).value_or(written);
    }

    /// The entries of a list.
    [[nodiscard]] QStringList entries(const QString& field, const QJsonValue& list) const {
        QStringList texts;
        for (const QJsonValue& entry : list.toArray()) {
            texts << (field == "sources"_L1 ? titleOfRef({RecordKind::Source, entry.toString()})
                                            : actor(entry.toObject()));
        }
        return texts;
    }

private:
    [[nodiscard]] QString titleOfRef(const RecordRef& ref) const {
        const auto record = m_dataset.find(ref);
        return record ? titleOf(*record, m_language) : ref.slug;
    }

    [[nodiscard]] QString day(const QString& written) const {
        const auto date = PartialDate::tryFrom(written);
        return date ? date->toDisplay(m_language) : written;
    }

    /// "Australia (host)", "Australia (since 2016, until 2020)".
    [[nodiscard]] QString actor(const QJsonObject& entry) const {
        QStringList more;
        if (const auto role = labelFrom<Role>(entry["role"_L1].toString())) {
            more << *role;
        }
        if (const QString joined = entry["joined"_L1].toString(); !joined.isEmpty()) {
            more << Words::tr("since %1").arg(day(joined));
        }
        if (const QString left = entry["left"_L1].toString(); !left.isEmpty()) {
            more << Words::tr("until %1").arg(day(left));
        }
        const QString name = titleOfRef({RecordKind::Actor, entry["actor"_L1].toString()});
        return more.isEmpty() ? name : u"%1 (%2)"_s.arg(name, more.join(u", "_s));
    }

    /// What a word of a vocabulary, a date or an id says; nothing for a text.
    [[nodiscard]] std::optional<QString> word(const QString& field, const QString& written) const {
        if (field == "framework"_L1 || field == "parent"_L1) {
            return titleOfRef({RecordKind::Framework, written});
        }
        if (field == "record"_L1) {
            const auto ref = RecordRef::fromString(written);
            return ref ? std::optional(titleOfRef(*ref)) : std::nullopt;
        }
        if (field == "kind"_L1) {
            return m_kind == RecordKind::Actor       ? labelFrom<ActorKind>(written)
                   : m_kind == RecordKind::Framework ? labelFrom<FrameworkKind>(written)
                                                     : labelFrom<EventKind>(written + u's');
        }
        if (field == "type"_L1) {
            return labelFrom<TieType>(written);
        }
        if (field == "domain"_L1) {
            return labelFrom<Domain>(written);
        }
        if (field == "level"_L1) {
            return labelFrom<Level>(written);
        }
        if (field == "confidence"_L1) {
            return labelFrom<Confidence>(written);
        }
        if (field == "verified"_L1) {
            return labelFrom<Verified>(written);
        }
        const bool isDate = field == "start"_L1 || field == "end"_L1 || field == "date"_L1 ||
                            field == "signed"_L1 || field == "in_force"_L1 || field == "ended"_L1 ||
                            field == "first_seen"_L1;
        return isDate ? std::optional(day(written)) : std::nullopt;
    }

    RecordKind m_kind;
    const Dataset& m_dataset;
    const QString& m_language;
};

/// Files leave a flag out where it is as usual; between two versions it still has a value.
QJsonValue valueOf(const QJsonObject& record, const QString& field) {
    const QJsonValue value = record[field];
    if (value.isUndefined() && !record.isEmpty()) {
        if (field == "participants_complete"_L1) {
            return true;
        }
        if (field == "announced_only"_L1) {
            return false;
        }
    }
    return value;
}

/// The fields of all versions in the order of the files.
QStringList fieldsOf(const std::vector<AnyRecord>& versions) {
    QStringList fields;
    for (const AnyRecord& version : versions) {
        qsizetype at = 0;
        for (const auto& [field, value] : toJsonFields(version)) {
            const qsizetype known = fields.indexOf(field);
            if (known < 0) {
                fields.insert(at, field);
            }
            at = (known < 0 ? at : known) + 1;
        }
    }
    return fields;
}

QStringList without(QStringList entries, const QStringList& others) {
    for (const QString& other : others) {
        entries.removeOne(other);
    }
    return entries;
}

/// Entries that went and came; the whole lists when only their order is another.
FieldChange listChange(const QStringList& before, const QStringList& after) {
    const QStringList gone = without(before, after);
    const QStringList came = without(after, before);
    if (gone.isEmpty() && came.isEmpty()) {
        return {{}, {}, before.join(u", "_s), after.join(u", "_s), false};
    }
    return {{}, {}, gone.join(u", "_s), came.join(u", "_s), true};
}

} // namespace

std::vector<FieldChange> fieldChanges(const std::optional<AnyRecord>& before,
                                      const std::optional<AnyRecord>& after, const Dataset& dataset,
                                      const QString& language) {
    if (!before && !after) {
        return {};
    }
    const QJsonObject old = before ? toJson(*before) : QJsonObject();
    const QJsonObject now = after ? toJson(*after) : QJsonObject();
    const Values values(refOf(after ? *after : *before).kind, dataset, language);
    std::vector<FieldChange> changes;
    std::vector<AnyRecord> versions;
    for (const auto& version : {after, before}) {
        if (version) {
            versions.push_back(*version);
        }
    }
    for (const QString& field : fieldsOf(versions)) {
        const QJsonValue first = valueOf(old, field);
        const QJsonValue last = valueOf(now, field);
        if (first == last) {
            continue;
        }
        FieldChange change = first.isArray() || last.isArray()
                                 ? listChange(values.entries(field, first), values.entries(field, last))
                                 : FieldChange{{}, {}, values.text(field, first), values.text(field, last)};
        change.field = field;
        change.name = fieldName(field);
        if (!change.before.isEmpty() || !change.after.isEmpty()) {
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

std::vector<FieldTexts> fieldTexts(const std::vector<AnyRecord>& records, const Dataset& dataset,
                                   const QString& language) {
    std::vector<FieldTexts> all;
    for (const QString& field : fieldsOf(records)) {
        FieldTexts row{field, fieldName(field), {}};
        for (const AnyRecord& record : records) {
            const Values values(refOf(record).kind, dataset, language);
            const QJsonValue value = valueOf(toJson(record), field);
            QStringList texts =
                value.isArray() ? values.entries(field, value) : QStringList{values.text(field, value)};
            texts.removeAll(QString());
            row.texts.push_back(std::move(texts));
        }
        if (std::any_of(row.texts.begin(), row.texts.end(),
                        [](const auto& texts) { return !texts.isEmpty(); })) {
            all.push_back(std::move(row));
        }
    }
    return all;
}

QString toText(const FieldChange& change) {
    const auto join = [&change](const QString& what) { return Words::tr("%1: %2").arg(change.name, what); };
    if (!change.isList) {
        const auto shown = [](const QString& text) { return text.isEmpty() ? u"–"_s : text; };
        return join(u"%1 → %2"_s.arg(shown(change.before), shown(change.after)));
    }
    QStringList parts;
    if (!change.after.isEmpty()) {
        parts << u"+ "_s + change.after;
    }
    if (!change.before.isEmpty()) {
        parts << u"− "_s + change.before;
    }
    return join(parts.join(u"; "_s));
}

QString fieldName(const QString& field) {
    const auto* at = std::find_if(names.begin(), names.end(),
                                  [&](const auto& name) { return field == QLatin1String(name.first); });
    return at == names.end() ? field : QCoreApplication::translate("Fields", at->second);
}

} // namespace plusone
