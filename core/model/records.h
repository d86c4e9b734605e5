#pragma once

#include "base/id.h"
#include "model/partialdate.h"
#include "model/vocab.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace plusone {

struct Actor;
struct Framework;
struct Tie;
struct Exercise;
struct Dialogue;
struct Source;
struct Series;
struct Claim;

using ActorId = Id<Actor>;
using FrameworkId = Id<Framework>;
using TieId = Id<Tie>;
using ExerciseId = Id<Exercise>;
using DialogueId = Id<Dialogue>;
using SourceId = Id<Source>;
using SeriesId = Id<Series>;
using ClaimId = Id<Claim>;

/// Names one record of any kind; as text "exercises/malabar-2016".
struct RecordRef {
    RecordKind kind = RecordKind::Exercise;
    QString slug;

    [[nodiscard]] QString toString() const { return keyOf(kind) + QLatin1Char('/') + slug; }
    static std::optional<RecordRef> fromString(const QString& text);
    friend bool operator==(const RecordRef&, const RecordRef&) = default;
    friend auto operator<=>(const RecordRef& a, const RecordRef& b) {
        return a.kind != b.kind ? a.kind <=> b.kind : QString::compare(a.slug, b.slug) <=> 0;
    }
    friend size_t qHash(const RecordRef& ref, size_t seed = 0) {
        return qHashMulti(seed, int(ref.kind), ref.slug);
    }
};

/// WGS 84, degrees.
struct GeoPoint {
    double latitude = 0;
    double longitude = 0;
    friend bool operator==(const GeoPoint&, const GeoPoint&) = default;
};

struct Participant {
    ActorId actor;
    Role role = Role::Participant;
    friend bool operator==(const Participant&, const Participant&) = default;
};

struct Member {
    ActorId actor;
    std::optional<PartialDate> joined = {};
    std::optional<PartialDate> left = {};
    friend bool operator==(const Member&, const Member&) = default;
};

// In every record: `kindText` is the word its UUID is made with, `rev` counts the stored versions (0: not
// stored yet) and is what an update is checked against; operator== compares everything, rev too.

struct Actor {
    static constexpr RecordKind kind = RecordKind::Actor;
    static constexpr QStringView kindText = u"actor";
    ActorId id; ///< ISO 3166-1 alpha-3, or ASEAN, NATO, EU, UN, PIF
    QString name;
    QString nameJa;
    QString shortName;
    QString region;
    ActorKind actorKind = ActorKind::Country;
    QString capital;
    std::optional<GeoPoint> position;
    int rev = 0;
    friend bool operator==(const Actor&, const Actor&) = default;
};

struct Framework {
    static constexpr RecordKind kind = RecordKind::Framework;
    static constexpr QStringView kindText = u"framework";
    FrameworkId id;
    QString name;
    QString nameJa;
    FrameworkKind frameworkKind = FrameworkKind::PlusOne;
    FrameworkId parent; ///< the framework that a mechanism is listed in; null: none
    std::vector<Member> members;
    std::optional<PartialDate> start;
    std::optional<PartialDate> end;
    QString summary;
    std::vector<SourceId> sources;
    Confidence confidence = Confidence::Sourced;
    int rev = 0;
    friend bool operator==(const Framework&, const Framework&) = default;
};

struct Tie {
    static constexpr RecordKind kind = RecordKind::Tie;
    static constexpr QStringView kindText = u"tie";
    TieId id;
    TieType type = TieType::SecurityDeclaration;
    QString name;
    std::vector<Participant> parties;
    std::optional<PartialDate> signedOn;
    std::optional<PartialDate> inForce; ///< none with a signing date: not known, which is not "not in force"
    std::optional<PartialDate> ended;   ///< none: still standing
    std::optional<PartialDate> firstSeen;
    FrameworkId framework;
    QString summary;
    std::vector<SourceId> sources;
    Confidence confidence = Confidence::Sourced;
    int rev = 0;
    friend bool operator==(const Tie&, const Tie&) = default;
};

struct Exercise {
    static constexpr RecordKind kind = RecordKind::Exercise;
    static constexpr QStringView kindText = u"exercise";
    ExerciseId id;
    QString series;
    QString name;
    std::optional<PartialDate> start; ///< always there in a record that passed the rules
    std::optional<PartialDate> end;   ///< none: one day, or unknown
    QString place;
    std::optional<GeoPoint> position;
    Domain domain = Domain::Maritime;
    std::vector<Participant> participants;
    bool participantsComplete = true; ///< false: the sources name only some; say "list incomplete"
    bool announcedOnly = false;       ///< true: the sources are older than the event
    FrameworkId framework;
    QString summary;
    std::vector<SourceId> sources;
    Confidence confidence = Confidence::Sourced;
    int rev = 0;
    friend bool operator==(const Exercise&, const Exercise&) = default;
};

struct Dialogue {
    static constexpr RecordKind kind = RecordKind::Dialogue;
    static constexpr QStringView kindText = u"dialogue";
    DialogueId id;
    QString series;
    QString name;
    std::optional<PartialDate> date; ///< always there in a record that passed the rules
    QString place;
    Level level = Level::SeniorOfficials;
    std::vector<Participant> participants;
    bool participantsComplete = true;
    bool announcedOnly = false;
    FrameworkId framework;
    QString outcome;
    QString summary;
    std::vector<SourceId> sources;
    Confidence confidence = Confidence::Sourced;
    int rev = 0;
    friend bool operator==(const Dialogue&, const Dialogue&) = default;
};

struct Source {
    static constexpr RecordKind kind = RecordKind::Source;
    static constexpr QStringView kindText = u"source";
    SourceId id;
    QString title;
    QString publisher;
    std::optional<PartialDate> date;
    QString url; ///< http or https
    int rev = 0;
    friend bool operator==(const Source&, const Source&) = default;
};

/// A row of events under one name (Malabar, Keen Sword); events name their series, which has a Japanese name.
struct Series {
    static constexpr RecordKind kind = RecordKind::Series;
    static constexpr QStringView kindText = u"series";
    SeriesId id; ///< see idFor()
    QString name;
    QString nameJa;
    EventKind eventKind = EventKind::Exercises; ///< Exercises or Dialogues
    int rev = 0;
    /// The same name may stand for an exercise series and a dialogue series.
    static SeriesId idFor(EventKind eventKind, const QString& name);
    friend bool operator==(const Series&, const Series&) = default;
};

/// A factual claim of the founding editorial and how it stands up.
struct Claim {
    static constexpr RecordKind kind = RecordKind::Claim;
    static constexpr QStringView kindText = u"claim";
    ClaimId id;
    QString claim;
    std::optional<RecordRef> record;
    Verified verified = Verified::No;
    QString note;
    std::vector<SourceId> sources;
    int rev = 0;
    friend bool operator==(const Claim&, const Claim&) = default;
};

using AnyRecord = std::variant<Actor, Framework, Tie, Exercise, Dialogue, Source, Series, Claim>;

RecordRef refOf(const AnyRecord& record);
int revOf(const AnyRecord& record);
void setRev(AnyRecord& record, int rev);

/// False for what is known from recall alone and has no source yet: it is shown to nobody.
bool isShown(const AnyRecord& record);

/// What a reader calls the record: its name, a source's title, a claim's text. Japanese where the record has
/// it.
QString titleOf(const AnyRecord& record, const QString& language = QStringLiteral("en"));

/// The actor's name where there is little room: short in English ("ROK"), in Japanese without what stands in
/// parentheses.
QString mapName(const Actor& actor, const QString& language);

/// What a tie stands from: in_force, else signed, else first_seen.
const std::optional<PartialDate>& beginOf(const Tie& tie);

/// The days on which a record stands, both ends inside; nothing when no date is known (then it is in no
/// window). A tie stands from beginOf() until ended; a framework from start to end.
std::optional<DateSpan> spanOf(const Tie& tie);
std::optional<DateSpan> spanOf(const Exercise& exercise);
std::optional<DateSpan> spanOf(const Dialogue& dialogue);
std::optional<DateSpan> spanOf(const Framework& framework);

/// Ties and talks of this framework are risk reduction with China, not alliance: drawn as a kind of their
/// own.
const FrameworkId& riskReductionFramework();

} // namespace plusone
