#pragma once

#include "model/edits.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QPushButton;
class QScrollArea;

namespace plusone {

class DuplicatesBox;
class ExerciseFields;
class Notice;
class Prompt;
class Session;

/// Adds an exercise or changes one, as one undo step. What is wrong stands beside its field; nothing is
/// written before all is right, and nothing typed is lost when writing fails. Ctrl+Return saves, Esc closes.
class ExerciseForm : public QDialog {
    Q_OBJECT

public:
    ExerciseForm(Session& session, Prompt& prompt, QWidget* parent = nullptr);
    ExerciseForm(Session& session, Prompt& prompt, const ExerciseId& editing, QWidget* parent = nullptr);

    ~ExerciseForm() override;

    /// Closes; asks first when something was typed that is not saved.
    void reject() override;

Q_SIGNALS:
    void saved(const plusone::ExerciseId& id);
    void removed(const plusone::ExerciseId& id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    QScrollArea* makeScrollArea();
    QWidget* makeButtons();
    void fitToScreen();

    [[nodiscard]] EditOutcome evaluate() const;
    [[nodiscard]] bool isDirty() const;
    void check();
    /// Returns the findings that no field stands for.
    Findings show(const EditOutcome& outcome);
    void save();
    void write(const ChangeSet& changes);
    /// Whether the record still is what this form opened; else what others made of it is shown, and the
    /// person says whose is to stand. False: nothing may be written.
    bool settleWithOthers();
    void remove();

    Session& m_session;
    Prompt& m_prompt;
    std::optional<ExerciseId> m_editing;
    std::optional<Exercise> m_opened; ///< the edited record as it was when what is typed began
    ExerciseDraft m_initial;
    QTimer m_checkSoon; ///< so that a fast typist is not checked at every letter
    Notice* m_notice = nullptr;
    ExerciseFields* m_fields = nullptr;
    QScrollArea* m_scroll = nullptr;
    DuplicatesBox* m_duplicates = nullptr;
    QPushButton* m_save = nullptr;
};

/// Asks, then deletes through the document as one undo step; errors are shown by the prompt. Returns whether
/// it was deleted.
bool removeExerciseWithPrompt(Session& session, Prompt& prompt, const ExerciseId& id, QWidget* parent);

} // namespace plusone
