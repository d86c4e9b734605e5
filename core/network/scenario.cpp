#include "network/scenario.h"

#include "model/fieldreader.h"
#include "network/eventindex.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

const QString kindPrefix = u"kinds/"_s;
const QString typePrefix = u"types/"_s;

struct TextOf {
    QString operator()(const ActorId& id) const { return RecordRef{RecordKind::Actor, id.slug()}.toString(); }
    QString operator()(const FrameworkId& id) const {
        return RecordRef{RecordKind::Framework, id.slug()}.toString();
    }
    QString operator()(EventKind kind) const { return kindPrefix + keyOf(kind); }
    QString operator()(TieType type) const { return typePrefix + keyOf(type); }
    QString operator()(const RecordRef& record) const { return record.toString(); }
};

template <class E>
std::optional<Removal> wordFrom(const QString& text, const QString& prefix) {
    const auto value = fromKey<E>(text.mid(prefix.size()));
    return value ? std::optional<Removal>(*value) : std::nullopt;
}

template <class T>
std::set<T> only(const Scenario& scenario) {
    std::set<T> values;
    for (const Removal& removal : scenario.removals) {
        if (const T* value = std::get_if<T>(&removal)) {
            values.insert(*value);
        }
    }
    return values;
}

} // namespace

QString toText(const Removal& removal) {
    return std::visit(TextOf(), removal);
}

std::optional<Removal> removalFrom(const QString& text) {
    if (text.startsWith(kindPrefix)) {
        return wordFrom<EventKind>(text, kindPrefix);
    }
    if (text.startsWith(typePrefix)) {
        return wordFrom<TieType>(text, typePrefix);
    }
    const auto ref = RecordRef::fromString(text);
    if (!ref) {
        return std::nullopt;
    }
    switch (ref->kind) {
    case RecordKind::Actor:
        return ActorId(ref->slug);
    case RecordKind::Framework:
        return FrameworkId(ref->slug);
    case RecordKind::Tie:
    case RecordKind::Exercise:
    case RecordKind::Dialogue:
        return *ref;
    default:
        return std::nullopt;
    }
}

bool Scenario::holds(const Removal& removal) const {
    return std::find(removals.begin(), removals.end(), removal) != removals.end();
}

Scenario Scenario::with(const Removal& removal) const {
    Scenario more = *this;
    if (!holds(removal)) {
        more.removals.push_back(removal);
    }
    return more;
}

Scenario Scenario::with(const std::vector<Removal>& more) const {
    Scenario all = *this;
    std::set<Removal> known(removals.begin(), removals.end());
    for (const Removal& removal : more) {
        if (known.insert(removal).second) {
            all.removals.push_back(removal);
        }
    }
    return all;
}

QByteArray Scenario::toJson() const {
    QJsonArray list;
    for (const Removal& removal : removals) {
        list.append(toText(removal));
    }
    const QJsonObject object{{u"removals"_s, list}, {u"with_records"_s, withRecords}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<Scenario> Scenario::fromJson(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        return Error{ErrorCode::Invalid, Words::tr("A scenario that is kept cannot be read.")};
    }
    FieldReader fields(document.object());
    Scenario scenario;
    for (const QString& text : fields.texts("removals")) {
        const auto removal = removalFrom(text);
        if (!removal) {
            return Error{ErrorCode::Invalid,
                         Words::tr("“%1” is nothing that can be taken out.").arg(text.left(60))};
        }
        scenario = scenario.with(*removal);
    }
    scenario.withRecords = fields.flag("with_records", false);
    if (const auto whole = fields.finish(); !whole) {
        return whole.error();
    }
    return scenario;
}

TakenOut::TakenOut(const EventIndex& index, const Scenario& scenario)
    : m_actors(only<ActorId>(scenario)), m_records(only<RecordRef>(scenario)),
      m_kinds(only<EventKind>(scenario)), m_types(only<TieType>(scenario)) {
    const auto frameworks = only<FrameworkId>(scenario);
    for (const EventIndex::IndexedFramework& framework : index.frameworks()) {
        m_frameworks.push_back(frameworks.contains(framework.id) ||
                               frameworks.contains(index.frameworks()[framework.parent].id));
    }
    for (std::size_t i = 0; scenario.withRecords && i < index.actors().size(); ++i) {
        m_actorsOfRecords.push_back(m_actors.contains(index.actors()[i].id));
    }
}

bool TakenOut::holds(const EventView& event) const {
    const bool isOfType = event.kind == EventKind::Agreements && m_types.contains(TieType(event.vocabulary));
    return isOfType || m_kinds.contains(event.kind) || m_frameworks[event.framework] != 0 ||
           (!m_records.empty() && m_records.contains(event.ref)) ||
           (!m_actorsOfRecords.empty() &&
            std::any_of(event.parties.begin(), event.parties.end(),
                        [this](std::uint32_t actor) { return m_actorsOfRecords[actor] != 0; }));
}

} // namespace plusone
