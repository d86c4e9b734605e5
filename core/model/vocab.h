#pragma once

#include <QString>

#include <optional>
#include <span>

namespace plusone {

enum class ActorKind { Country, Organisation };
enum class FrameworkKind { PlusOne, Bilateral, Minilateral, Mechanism };
enum class TieType {
    MutualDefenceTreaty,
    SecurityDeclaration,
    DefenceGuidelines,
    Logistics,
    InformationSecurity,
    Access,
    DefenceEquipment,
    SecurityAssistance,
    CapacityBuilding,
    Consultation,
    Trade,
    StrategicPartnership,
    CoastGuard,
    DiplomaticRelations,
};
enum class Domain {
    Maritime,
    Air,
    Land,
    Amphibious,
    MissileDefence,
    Hadr,
    Cyber,
    Space,
    CommandPost,
    MultiDomain,
};
enum class Level {
    Leaders,
    ForeignMinisters,
    DefenceMinisters,
    TwoPlusTwo,
    TradeMinisters,
    SeniorOfficials,
    ChiefsOfDefence,
    Working,
};
enum class Role { Participant, Host, Observer, Provider, Recipient };
enum class Confidence { Sourced, Recall };
enum class Verified { Yes, Partly, No };
/// The three kinds of record that tie actors to one another; `--kind` on the command line.
enum class EventKind { Agreements, Exercises, Dialogues };
enum class RecordKind { Actor, Framework, Tie, Exercise, Dialogue, Source, Series, Claim };

/// Every value of a vocabulary once, in the order shown to people. Specialised for each enum above.
template <class E>
std::span<const E> allValues();

/// The word that files use ("two-plus-two"); for RecordKind the folder-like plural ("exercises").
template <class E>
QString keyOf(E value);

/// The word that people read, translated.
template <class E>
QString labelOf(E value);

/// The value of a file's word, or nothing when the vocabulary lacks it.
template <class E>
std::optional<E> fromKey(QStringView key);

} // namespace plusone
