#pragma once

#include "model/vocab.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace plusone {

// Records as they are typed into a form or read from JSON or a table: texts, of which nothing is checked yet.
// Dates are in any form that PartialDate::parseTyped() takes, words of a vocabulary are its keys. An empty
// `id` is made from the name; an actor's must be given.

/// A source: where it is cited, the id of one that is there or the fields of a new one; else its own fields.
struct SourceDraft {
    QString id;
    QString title;
    QString publisher;
    QString date;
    QString url;
    friend bool operator==(const SourceDraft&, const SourceDraft&) = default;
};

/// `actor` is a code (JPN) or a name in English or Japanese; `role` a word of the vocabulary, empty:
/// participant.
struct ParticipantDraft {
    QString actor;
    QString role;
    friend bool operator==(const ParticipantDraft&, const ParticipantDraft&) = default;
};

/// `actor` as above.
struct MemberDraft {
    QString actor;
    QString joined;
    QString left;
    friend bool operator==(const MemberDraft&, const MemberDraft&) = default;
};

struct ActorDraft {
    QString id; ///< the code
    QString name;
    QString nameJa;
    QString shortName;
    QString region;
    QString kind;
    QString capital;
    QString latitude;
    QString longitude;
    friend bool operator==(const ActorDraft&, const ActorDraft&) = default;
};

struct FrameworkDraft {
    QString id;
    QString name;
    QString nameJa;
    QString kind;
    QString parent; ///< slug; empty: none
    std::vector<MemberDraft> members;
    QString start;
    QString end;
    QString summary;
    std::vector<SourceDraft> sources;
    friend bool operator==(const FrameworkDraft&, const FrameworkDraft&) = default;
};

struct TieDraft {
    QString id;
    QString type;
    QString name;
    std::vector<ParticipantDraft> parties;
    QString signedOn;
    QString inForce;
    QString ended;
    QString firstSeen;
    QString framework; ///< slug; empty: none
    QString summary;
    std::vector<SourceDraft> sources;
    friend bool operator==(const TieDraft&, const TieDraft&) = default;
};

struct ExerciseDraft {
    QString id;
    QString series;
    QString name;
    QString start;
    QString end;
    QString place;
    QString latitude;
    QString longitude;
    QString domain;
    std::vector<ParticipantDraft> participants;
    bool participantsComplete = true;
    bool announcedOnly = false;
    QString framework; ///< slug; empty: none
    QString summary;
    std::vector<SourceDraft> sources;
    friend bool operator==(const ExerciseDraft&, const ExerciseDraft&) = default;
};

struct DialogueDraft {
    QString id;
    QString series;
    QString name;
    QString date;
    QString place;
    QString level;
    std::vector<ParticipantDraft> participants;
    bool participantsComplete = true;
    bool announcedOnly = false;
    QString framework; ///< slug; empty: none
    QString outcome;
    QString summary;
    std::vector<SourceDraft> sources;
    friend bool operator==(const DialogueDraft&, const DialogueDraft&) = default;
};

/// A draft of one of the six kinds that people edit.
using AnyDraft =
    std::variant<ActorDraft, FrameworkDraft, TieDraft, ExerciseDraft, DialogueDraft, SourceDraft>;

RecordKind kindOf(const AnyDraft& draft);
/// Nothing filled in; nothing for the kinds that nobody edits by themselves (series, claims).
std::optional<AnyDraft> emptyDraft(RecordKind kind);

} // namespace plusone
