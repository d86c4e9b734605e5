#pragma once

#include "model/change.h"
#include "model/dataset.h"
#include "model/finding.h"

namespace plusone {

/// A source as it is typed: the id of one that is there, or the fields of a new one.
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

/// An exercise as it is typed into the form or read from JSON: nothing is checked yet.
struct ExerciseDraft {
    QString id; ///< empty: made from the name and year
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

/// What a draft comes to: the findings (by field), and the change when none is an error.
struct EditOutcome {
    Findings findings;
    std::vector<ExerciseId> duplicates; ///< probable ones; shown before saving, they forbid nothing
    ChangeSet changes;                  ///< empty when findings hold an error

    [[nodiscard]] bool ok() const { return !hasErrors(findings); }
};

/// Adds an exercise, with the new sources and the new series it names, as one change set.
EditOutcome addExercise(const Dataset& dataset, const ExerciseDraft& draft);

/// Replaces an exercise that is there; its id stays. NotFound is a finding on the field "id".
EditOutcome updateExercise(const Dataset& dataset, const ExerciseId& id, const ExerciseDraft& draft);

/// Deletes an exercise; its sources stay. Error NotFound.
Result<ChangeSet> removeExercise(const Dataset& dataset, const ExerciseId& id);

/// The draft that shows an exercise as it stands.
ExerciseDraft draftOf(const Dataset& dataset, const Exercise& exercise);

/// The actor meant by a code or by a full or short name in English or Japanese, whatever the case; nullptr
/// when none or several.
const Actor* actorNamed(const Dataset& dataset, const QString& text);

} // namespace plusone
