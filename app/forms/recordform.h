#pragma once

#include "forms/draftfile.h"
#include "model/edits.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QPushButton;
class QScrollArea;

namespace plusone {

class DuplicatesBox;
class Notice;
class Prompt;
class RecordFields;
class Session;

/// Adds a record of any kind or changes one, as one undo step. What is wrong stands beside its field; nothing
/// is written before all is right, and nothing typed is lost when writing fails. Ctrl+Return saves, Esc
/// closes.
class RecordForm : public QDialog {
    Q_OBJECT

public:
    /// `kind` is one that people edit.
    RecordForm(Session& session, Prompt& prompt, RecordKind kind, QWidget* parent = nullptr);
    /// A new record that begins with what `from` holds.
    RecordForm(Session& session, Prompt& prompt, const AnyDraft& from, QWidget* parent = nullptr);
    /// `field`: the name in files of the field that gets the keys; empty: the first.
    RecordForm(Session& session, Prompt& prompt, const RecordRef& editing, const QString& field = {},
               QWidget* parent = nullptr);
    /// What was typed before the program ended; goes on keeping it in the same file.
    RecordForm(Session& session, Prompt& prompt, std::unique_ptr<DraftFile> left, QWidget* parent = nullptr);

    ~RecordForm() override;

    /// Keeps what is typed in the file until it is saved or discarded.
    void keepIn(std::unique_ptr<DraftFile> file);
    void focusField(const QString& field);

    /// Closes; asks first when something was typed that is not saved.
    void reject() override;

Q_SIGNALS:
    void saved(const plusone::RecordRef& record);
    void removed(const plusone::RecordRef& record);
    /// It is saved, and the next one of its series is wanted, beginning with this.
    void nextWanted(const plusone::AnyDraft& next);

protected:
    void showEvent(QShowEvent* event) override;

private:
    enum class After { Close, Next };

    void build();
    void openRecord(const RecordRef& editing);
    void fillWith(const AnyDraft& draft);
    QScrollArea* makeScrollArea();
    QWidget* makeButtons();
    void fitToScreen();

    [[nodiscard]] EditOutcome evaluate() const;
    [[nodiscard]] bool isDirty() const;
    void check();
    /// Returns the findings that no field stands for.
    Findings show(const EditOutcome& outcome);
    void save(After after);
    void write(const EditOutcome& outcome, After after);
    void finish(After after);
    /// Whether the record still is what this form opened. If not, nothing may be written now: the person is
    /// shown what others made of it and says whose is to stand, after which it is saved.
    bool isSettledWithOthers(After after);
    void showConflict(const AnyRecord& now, After after);
    [[nodiscard]] bool wantsItAgain();
    void remove();
    void keepDraft();
    void forgetDraft();

    Session& m_session;
    Prompt& m_prompt;
    const RecordKind m_kind;
    std::optional<RecordRef> m_editing;
    int m_openedRev = 0; ///< of the edited record when what is typed began
    AnyDraft m_opened;   ///< the edited record then
    AnyDraft m_initial;  ///< what the fields made of it
    QTimer m_checkSoon;  ///< so that a fast typist is not checked at every letter
    QTimer m_keepSoon;
    std::unique_ptr<DraftFile> m_file;
    Notice* m_notice = nullptr;
    RecordFields* m_fields = nullptr;
    QScrollArea* m_scroll = nullptr;
    DuplicatesBox* m_duplicates = nullptr;
    QPushButton* m_save = nullptr;
};

/// Asks, then deletes through the document as one undo step; errors are shown by the prompt. Returns whether
/// it was deleted.
bool removeWithPrompt(Session& session, Prompt& prompt, const RecordRef& record, QWidget* parent);

} // namespace plusone
