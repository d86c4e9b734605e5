#include "window/recordforms.h"

#include "forms/bulkdialog.h"
#include "forms/kindwords.h"
#include "forms/mergedialog.h"
#include "window/editdoor.h"
#include "window/session.h"
#include "window/settings.h"

namespace plusone {

RecordForms::RecordForms(Session& session, Prompt& prompt, const Settings& settings, EditRunner& edits,
                         EditDoor& door, QWidget* window)
    : QObject(window), m_session(session), m_prompt(prompt), m_edits(edits), m_door(door),
      m_draftsFolder(settings.draftsFolder()), m_window(window) {}

void RecordForms::newRecord(RecordKind kind) {
    m_door.pass([this, kind] {
        auto* form = new RecordForm(m_session, m_prompt, kind, m_window);
        form->keepIn(DraftFile::make(m_draftsFolder));
        show(form);
    });
}

void RecordForms::edit(const RecordRef& record, const QString& field) {
    if (isEditable(record.kind)) {
        m_door.pass([this, record, field] { openRecord(record, field); });
    }
}

void RecordForms::openRecord(const RecordRef& record, const QString& field) {
    if (m_session.dataset().find(record)) {
        auto* form = new RecordForm(m_session, m_prompt, record, field, m_window);
        form->keepIn(DraftFile::make(m_draftsFolder));
        show(form);
    }
}

void RecordForms::enterTable() {
    m_door.pass([this] {
        auto* dialog = new BulkDialog(m_session, m_prompt, m_edits, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BulkDialog::imported, this, &RecordForms::said);
        dialog->open();
    });
}

void RecordForms::remove(const RecordRef& record) {
    if (isEditable(record.kind)) {
        m_door.pass([this, record] { removeWithPrompt(m_session, m_prompt, record, m_window); });
    }
}

void RecordForms::merge(const RecordRef& first, const std::optional<RecordRef>& second) {
    m_door.pass([this, first, second] { openMerge(first, second); });
}

void RecordForms::openMerge(const RecordRef& first, const std::optional<RecordRef>& second) {
    const Dataset& dataset = m_session.dataset();
    if (!dataset.find(first) || (second && !dataset.find(*second))) {
        return;
    }
    auto* dialog = new MergeDialog(m_session, m_edits, first, second, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MergeDialog::merged, this, &RecordForms::saved);
    dialog->open();
}

std::vector<std::unique_ptr<DraftFile>> RecordForms::leftBehind() const {
    return DraftFile::leftBehind(m_draftsFolder, m_session.document().store().path());
}

void RecordForms::open(std::unique_ptr<DraftFile> left) {
    show(new RecordForm(m_session, m_prompt, std::move(left), m_window));
}

void RecordForms::openNext(const AnyDraft& next) {
    auto* form = new RecordForm(m_session, m_prompt, next, m_window);
    form->keepIn(DraftFile::make(m_draftsFolder));
    show(form);
    form->focusField(kindOf(next) == RecordKind::Exercise ? QStringLiteral("start") : QStringLiteral("date"));
}

void RecordForms::show(RecordForm* form) {
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordForm::saved, this, &RecordForms::saved);
    connect(form, &RecordForm::nextWanted, this, &RecordForms::openNext);
    form->open();
}

} // namespace plusone
