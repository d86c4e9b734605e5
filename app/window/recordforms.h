#pragma once

#include "forms/recordform.h"

#include <QObject>

namespace plusone {

class EditDoor;
class EditRunner;
class Settings;

/// Opens the forms of one window, and sees to it that what is typed into them outlives the program.
class RecordForms : public QObject {
    Q_OBJECT

public:
    /// `window` is the parent of every form.
    RecordForms(Session& session, Prompt& prompt, const Settings& settings, EditRunner& edits, EditDoor& door,
                QWidget* window);

    // Each through the door: over a store that can only be read a copy is offered first.

    void newRecord(RecordKind kind);
    /// `field`: the name in files of the field that gets the keys; empty: the first. Nothing happens for what
    /// is not there or nobody edits.
    void edit(const RecordRef& record, const QString& field = {});
    /// Many records from a table.
    void enterTable();
    /// Asks first.
    void remove(const RecordRef& record);
    /// Shows what a merge would do before it is done. `second`: null where the person is to choose it.
    void merge(const RecordRef& first, const std::optional<RecordRef>& second);

    /// Drafts that an earlier program left behind for the open store, newest first.
    [[nodiscard]] std::vector<std::unique_ptr<DraftFile>> leftBehind() const;
    /// Opens the form that it was typed into.
    void open(std::unique_ptr<DraftFile> left);

Q_SIGNALS:
    void saved(const plusone::RecordRef& record);
    /// For the status bar.
    void said(const QString& text);

private:
    void openRecord(const RecordRef& record, const QString& field);
    void openMerge(const RecordRef& first, const std::optional<RecordRef>& second);
    void show(RecordForm* form);
    void openNext(const AnyDraft& next);

    Session& m_session;
    Prompt& m_prompt;
    EditRunner& m_edits;
    EditDoor& m_door;
    const QString m_draftsFolder;
    QWidget* m_window;
};

} // namespace plusone
