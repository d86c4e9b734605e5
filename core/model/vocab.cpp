#include "model/vocab.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace plusone {
namespace {

/// One row of a vocabulary: the value, the word in files, the word for people (English source of the
/// translation).
template <class E>
struct Term {
    E value;
    const char* key;
    const char* label;
};
template <class E>
Term(E, const char*, const char*) -> Term<E>; // clang deduces no aggregate by itself

template <class E>
struct Table;

template <>
struct Table<ActorKind> {
    static constexpr std::array terms{
        Term{ActorKind::Country, "country", QT_TRANSLATE_NOOP("Vocabulary", "Country")},
        Term{ActorKind::Organisation, "organisation", QT_TRANSLATE_NOOP("Vocabulary", "Organisation")},
    };
};
template <>
struct Table<FrameworkKind> {
    static constexpr std::array terms{
        Term{FrameworkKind::PlusOne, "plus-one", QT_TRANSLATE_NOOP("Vocabulary", "Japan-U.S. plus one")},
        Term{FrameworkKind::Minilateral, "minilateral", QT_TRANSLATE_NOOP("Vocabulary", "Minilateral")},
        Term{FrameworkKind::Bilateral, "bilateral", QT_TRANSLATE_NOOP("Vocabulary", "Bilateral")},
        Term{FrameworkKind::Mechanism, "mechanism", QT_TRANSLATE_NOOP("Vocabulary", "Mechanism")},
    };
};
template <>
struct Table<TieType> {
    static constexpr std::array terms{
        Term{TieType::MutualDefenceTreaty, "mutual-defence-treaty",
             QT_TRANSLATE_NOOP("Vocabulary", "Mutual defence treaty")},
        Term{TieType::SecurityDeclaration, "security-declaration",
             QT_TRANSLATE_NOOP("Vocabulary", "Security declaration")},
        Term{TieType::DefenceGuidelines, "defence-guidelines",
             QT_TRANSLATE_NOOP("Vocabulary", "Defence guidelines")},
        Term{TieType::Logistics, "logistics", QT_TRANSLATE_NOOP("Vocabulary", "Logistics (ACSA)")},
        Term{TieType::InformationSecurity, "information-security",
             QT_TRANSLATE_NOOP("Vocabulary", "Information security")},
        Term{TieType::Access, "access", QT_TRANSLATE_NOOP("Vocabulary", "Access and status of forces")},
        Term{TieType::DefenceEquipment, "defence-equipment",
             QT_TRANSLATE_NOOP("Vocabulary", "Defence equipment")},
        Term{TieType::SecurityAssistance, "security-assistance",
             QT_TRANSLATE_NOOP("Vocabulary", "Security assistance")},
        Term{TieType::CapacityBuilding, "capacity-building",
             QT_TRANSLATE_NOOP("Vocabulary", "Capacity building")},
        Term{TieType::Consultation, "consultation", QT_TRANSLATE_NOOP("Vocabulary", "Standing consultation")},
        Term{TieType::Trade, "trade", QT_TRANSLATE_NOOP("Vocabulary", "Trade")},
        Term{TieType::StrategicPartnership, "strategic-partnership",
             QT_TRANSLATE_NOOP("Vocabulary", "Strategic partnership")},
        Term{TieType::CoastGuard, "coast-guard", QT_TRANSLATE_NOOP("Vocabulary", "Coast guard")},
        Term{TieType::DiplomaticRelations, "diplomatic-relations",
             QT_TRANSLATE_NOOP("Vocabulary", "Diplomatic relations")},
    };
};
template <>
struct Table<Domain> {
    static constexpr std::array terms{
        Term{Domain::Maritime, "maritime", QT_TRANSLATE_NOOP("Vocabulary", "Maritime")},
        Term{Domain::Air, "air", QT_TRANSLATE_NOOP("Vocabulary", "Air")},
        Term{Domain::Land, "land", QT_TRANSLATE_NOOP("Vocabulary", "Land")},
        Term{Domain::Amphibious, "amphibious", QT_TRANSLATE_NOOP("Vocabulary", "Amphibious")},
        Term{Domain::MissileDefence, "missile-defence", QT_TRANSLATE_NOOP("Vocabulary", "Missile defence")},
        Term{Domain::Hadr, "hadr", QT_TRANSLATE_NOOP("Vocabulary", "Disaster relief (HADR)")},
        Term{Domain::Cyber, "cyber", QT_TRANSLATE_NOOP("Vocabulary", "Cyber")},
        Term{Domain::Space, "space", QT_TRANSLATE_NOOP("Vocabulary", "Space")},
        Term{Domain::CommandPost, "command-post", QT_TRANSLATE_NOOP("Vocabulary", "Command post")},
        Term{Domain::MultiDomain, "multi-domain", QT_TRANSLATE_NOOP("Vocabulary", "Multi-domain")},
    };
};
template <>
struct Table<Level> {
    static constexpr std::array terms{
        Term{Level::Leaders, "leaders", QT_TRANSLATE_NOOP("Vocabulary", "Leaders")},
        Term{Level::ForeignMinisters, "foreign-ministers",
             QT_TRANSLATE_NOOP("Vocabulary", "Foreign ministers")},
        Term{Level::DefenceMinisters, "defence-ministers",
             QT_TRANSLATE_NOOP("Vocabulary", "Defence ministers")},
        Term{Level::TwoPlusTwo, "two-plus-two", QT_TRANSLATE_NOOP("Vocabulary", "Two plus two")},
        Term{Level::TradeMinisters, "trade-ministers", QT_TRANSLATE_NOOP("Vocabulary", "Trade ministers")},
        Term{Level::SeniorOfficials, "senior-officials", QT_TRANSLATE_NOOP("Vocabulary", "Senior officials")},
        Term{Level::ChiefsOfDefence, "chiefs-of-defence",
             QT_TRANSLATE_NOOP("Vocabulary", "Chiefs of defence")},
        Term{Level::Working, "working", QT_TRANSLATE_NOOP("Vocabulary", "Working level")},
    };
};
template <>
struct Table<Role> {
    static constexpr std::array terms{
        Term{Role::Participant, "participant", QT_TRANSLATE_NOOP("Vocabulary", "Participant")},
        Term{Role::Host, "host", QT_TRANSLATE_NOOP("Vocabulary", "Host")},
        Term{Role::Observer, "observer", QT_TRANSLATE_NOOP("Vocabulary", "Observer")},
        Term{Role::Provider, "provider", QT_TRANSLATE_NOOP("Vocabulary", "Provider")},
        Term{Role::Recipient, "recipient", QT_TRANSLATE_NOOP("Vocabulary", "Recipient")},
    };
};
template <>
struct Table<Confidence> {
    static constexpr std::array terms{
        Term{Confidence::Sourced, "sourced", QT_TRANSLATE_NOOP("Vocabulary", "Sourced")},
        Term{Confidence::Recall, "recall", QT_TRANSLATE_NOOP("Vocabulary", "From recall, no source yet")},
    };
};
template <>
struct Table<Verified> {
    static constexpr std::array terms{
        Term{Verified::Yes, "yes", QT_TRANSLATE_NOOP("Vocabulary", "Verified")},
        Term{Verified::Partly, "partly", QT_TRANSLATE_NOOP("Vocabulary", "Partly verified")},
        Term{Verified::No, "no", QT_TRANSLATE_NOOP("Vocabulary", "Not verified")},
    };
};
template <>
struct Table<EventKind> {
    static constexpr std::array terms{
        Term{EventKind::Agreements, "agreements", QT_TRANSLATE_NOOP("Vocabulary", "Agreements")},
        Term{EventKind::Exercises, "exercises", QT_TRANSLATE_NOOP("Vocabulary", "Exercises")},
        Term{EventKind::Dialogues, "dialogues", QT_TRANSLATE_NOOP("Vocabulary", "Dialogues")},
    };
};
template <>
struct Table<RecordKind> {
    static constexpr std::array terms{
        Term{RecordKind::Actor, "actors", QT_TRANSLATE_NOOP("Vocabulary", "Actor")},
        Term{RecordKind::Framework, "frameworks", QT_TRANSLATE_NOOP("Vocabulary", "Framework")},
        Term{RecordKind::Tie, "ties", QT_TRANSLATE_NOOP("Vocabulary", "Agreement")},
        Term{RecordKind::Exercise, "exercises", QT_TRANSLATE_NOOP("Vocabulary", "Exercise")},
        Term{RecordKind::Dialogue, "dialogues", QT_TRANSLATE_NOOP("Vocabulary", "Dialogue")},
        Term{RecordKind::Source, "sources", QT_TRANSLATE_NOOP("Vocabulary", "Source")},
        Term{RecordKind::Series, "series", QT_TRANSLATE_NOOP("Vocabulary", "Series")},
        Term{RecordKind::Claim, "editorial-claims", QT_TRANSLATE_NOOP("Vocabulary", "Claim")},
    };
};

template <class E>
constexpr auto valuesOf() {
    std::array<E, Table<E>::terms.size()> values{};
    std::transform(Table<E>::terms.begin(), Table<E>::terms.end(), values.begin(),
                   [](const Term<E>& term) { return term.value; });
    return values;
}

template <class E>
const Term<E>& termOf(E value) {
    const auto& terms = Table<E>::terms;
    return *std::find_if(terms.begin(), terms.end(), [value](const Term<E>& t) { return t.value == value; });
}

} // namespace

template <class E>
std::span<const E> allValues() {
    static constexpr auto values = valuesOf<E>();
    return values;
}

template <class E>
QString keyOf(E value) {
    return QString::fromLatin1(termOf(value).key);
}

template <class E>
QString labelOf(E value) {
    return QCoreApplication::translate("Vocabulary", termOf(value).label);
}

template <class E>
std::optional<E> fromKey(QStringView key) {
    for (const auto& term : Table<E>::terms) {
        if (key == QLatin1String(term.key)) {
            return term.value;
        }
    }
    return std::nullopt;
}

#define PLUSONE_VOCABULARY(E)                                                                                \
    template std::span<const E> allValues<E>();                                                              \
    template QString keyOf<E>(E);                                                                            \
    template QString labelOf<E>(E);                                                                          \
    template std::optional<E> fromKey<E>(QStringView);

PLUSONE_VOCABULARY(ActorKind)
PLUSONE_VOCABULARY(FrameworkKind)
PLUSONE_VOCABULARY(TieType)
PLUSONE_VOCABULARY(Domain)
PLUSONE_VOCABULARY(Level)
PLUSONE_VOCABULARY(Role)
PLUSONE_VOCABULARY(Confidence)
PLUSONE_VOCABULARY(Verified)
PLUSONE_VOCABULARY(EventKind)
PLUSONE_VOCABULARY(RecordKind)
#undef PLUSONE_VOCABULARY

} // namespace plusone
