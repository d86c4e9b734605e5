#include "forms/recordform.h"

#include "forms/conflictdialog.h"
#include "forms/duplicatesbox.h"
#include "forms/kindwords.h"
#include "forms/makefields.h"
#include "forms/nextinseries.h"
#include "forms/notice.h"
#include "panels/recordview.h"
#include "window/prompt.h"
#include "window/session.h"

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace plusone {
namespace {

constexpr int checkDelay = 150; ///< ms after the last key
constexpr int keepDelay = 500;  ///< ms after the first key that is not in the file
constexpr int widthInCharacters = 104;

} // namespace

RecordForm::RecordForm(Session& session, Prompt& prompt, RecordKind kind, QWidget* parent)
    : QDialog(parent), m_session(session), m_prompt(prompt), m_kind(kind) {
    setWindowTitle(newTitle(kind));
    build();
}

RecordForm::RecordForm(Session& session, Prompt& prompt, const AnyDraft& from, QWidget* parent)
    : RecordForm(session, prompt, kindOf(from), parent) {
    fillWith(from);
    m_initial = m_fields->draft();
}

RecordForm::RecordForm(Session& session, Prompt& prompt, const RecordRef& editing, const QString& field,
                       QWidget* parent)
    : QDialog(parent), m_session(session), m_prompt(prompt), m_kind(editing.kind), m_editing(editing) {
    build();
    openRecord(editing);
    check();
    focusField(field);
}

RecordForm::RecordForm(Session& session, Prompt& prompt, std::unique_ptr<DraftFile> left, QWidget* parent)
    : QDialog(parent), m_session(session), m_prompt(prompt), m_kind(kindOf(left->draft()->draft)),
      m_editing(left->draft()->editing) {
    const KeptDraft kept = *left->draft();
    build();
    setWindowTitle(kept.editing ? editTitle(m_kind, nameOf(kept.base)) : newTitle(m_kind));
    m_openedRev = kept.rev;
    m_opened = kept.base;
    fillWith(kept.base);
    m_initial = m_fields->draft();
    fillWith(kept.draft);
    check();
    keepIn(std::move(left));
}

RecordForm::~RecordForm() {
    // A field that loses the focus speaks up; it must not do so when what it speaks to is half gone.
    if (QWidget* focused = focusWidget()) {
        focused->clearFocus();
    }
    if (m_keepSoon.isActive()) {
        keepDraft();
    }
}

void RecordForm::openRecord(const RecordRef& editing) {
    const auto record = m_session.dataset().find(editing);
    if (!record) {
        return; // saving says that it is gone
    }
    setWindowTitle(editTitle(m_kind, titleOf(*record, m_session.language())));
    m_openedRev = revOf(*record);
    m_opened = *draftOf(m_session.dataset(), *record);
    fillWith(m_opened);
    m_initial = m_fields->draft();
}

void RecordForm::fillWith(const AnyDraft& draft) {
    m_fields->setDraft(draft);
    m_fields->commit();
    for (QLineEdit* line : m_fields->findChildren<QLineEdit*>()) {
        line->setCursorPosition(0); // a long text begins at its beginning
    }
}

void RecordForm::build() {
    const Style& style = m_session.style();
    m_notice = new Notice(style, this);
    m_fields = makeFields(m_kind, m_session, m_prompt, this);
    m_initial = m_fields->draft();
    m_opened = m_initial;
    m_scroll = makeScrollArea();
    m_duplicates = new DuplicatesBox(style, m_session.language(), this);
    if (m_editing) {
        m_fields->lockIdentity();
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(style.grid);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_duplicates);
    column->addWidget(makeButtons());

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    m_keepSoon.setSingleShot(true);
    m_keepSoon.setInterval(keepDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, &RecordForm::check);
    connect(&m_keepSoon, &QTimer::timeout, this, &RecordForm::keepDraft);
    connect(m_fields, &RecordFields::edited, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_fields, &RecordFields::edited, this, [this] {
        if (!m_keepSoon.isActive()) {
            m_keepSoon.start(); // not anew at each key: who types without a pause is kept too
        }
    });
    connect(m_fields, &RecordFields::left, this, &RecordForm::check);
    connect(m_duplicates, &DuplicatesBox::showRequested, this,
            [this](const RecordRef& record) { m_session.select(Selection::of(record)); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this,
                [this] { save(After::Close); });
    }
    if (m_session.document().isReadOnly()) {
        m_save->setEnabled(false);
        m_notice->say(tr("This store is open for reading only: nothing can be saved here."));
    }
    fitToScreen();
    m_fields->focusFirst();
}

QScrollArea* RecordForm::makeScrollArea() {
    auto* area = new QScrollArea(this);
    area->setWidget(m_fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget* RecordForm::makeButtons() {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, box, line](const QString& text, const QString& name, auto slot) {
        auto* button = new QPushButton(text, box);
        button->setObjectName(name);
        // Enter belongs to the fields: it must not save or close a half-filled form.
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, slot);
        line->addWidget(button);
        return button;
    };
    const bool writable = !m_session.document().isReadOnly();
    line->addWidget(new QLabel(tr("* needed"), box));
    line->addStretch();
    if (m_editing) {
        add(tr("Delete…"), QStringLiteral("delete"), [this] { remove(); })->setEnabled(writable);
    }
    add(tr("Cancel"), QStringLiteral("cancel"), [this] { reject(); });
    if (nextInSeries(m_initial)) {
        auto* next = add(tr("Save and add ne&xt in this series"), QStringLiteral("saveAndNext"),
                         [this] { save(After::Next); });
        next->setToolTip(tr("Save, then begin the next one with the same participants and place"));
        next->setEnabled(writable);
    }
    m_save = add(tr("&Save"), QStringLiteral("save"), [this] { save(After::Close); });
    m_save->setToolTip(tr("Save (Ctrl+Return)"));
    return box;
}

void RecordForm::fitToScreen() {
    const QSize screenSize = screen()->availableSize();
    const int spare = 10 * m_session.style().grid; // for the window's own frame
    const int wanted = m_fields->sizeHint().height() + spare;
    resize(qMin(widthInCharacters * fontMetrics().averageCharWidth(), screenSize.width() - spare),
           qMin(wanted, screenSize.height() - spare));
}

void RecordForm::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    // Rows inside rows are laid out from the inside out, one posted event each; until then they are squeezed,
    // and that must not be the first picture.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    // What is too high can be scrolled; what is too wide would be cut.
    m_scroll->setMinimumWidth(m_fields->minimumSizeHint().width() +
                              style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

void RecordForm::focusField(const QString& field) {
    if (FieldRow* row = m_fields->focusField(field)) {
        row->touch();
        m_scroll->ensureWidgetVisible(row);
    }
}

EditOutcome RecordForm::evaluate() const {
    const Dataset& dataset = m_session.dataset();
    const AnyDraft draft = m_fields->draft();
    EditOutcome outcome = m_editing ? updateRecord(dataset, *m_editing, draft) : addRecord(dataset, draft);
    // What is known from recall alone is shown to nobody, not even here.
    std::erase_if(outcome.duplicates, [&dataset](const RecordRef& ref) { return !viewOf(dataset, ref); });
    return outcome;
}

bool RecordForm::isDirty() const {
    return m_fields->draft() != m_initial;
}

void RecordForm::check() {
    m_checkSoon.stop();
    show(evaluate());
}

Findings RecordForm::show(const EditOutcome& outcome) {
    m_duplicates->setDuplicates(m_session.dataset(), outcome.duplicates);
    m_save->setText(outcome.duplicates.empty() ? tr("&Save") : tr("&Save anyway"));
    return m_fields->showFindings(outcome.findings);
}

void RecordForm::save(After after) {
    if (!m_save->isEnabled()) {
        return;
    }
    m_fields->commit();
    m_checkSoon.stop();
    if (isDirty() && !isSettledWithOthers(after)) {
        return;
    }
    const auto shown = m_duplicates->duplicates();
    const EditOutcome outcome = evaluate();
    const Findings homeless = show(outcome);
    m_fields->touchAll();
    if (FieldRow* faulty = m_fields->focusFirstError()) {
        m_scroll->ensureWidgetVisible(faulty);
        return;
    }
    if (!outcome.ok()) {
        m_notice->say(homeless.front().message);
        return;
    }
    // Duplicates are seen before they are saved, even by who presses Ctrl+Return at once.
    if (!outcome.duplicates.empty() && outcome.duplicates != shown) {
        return;
    }
    write(outcome, after);
}

void RecordForm::write(const EditOutcome& outcome, After after) {
    const bool nothingToDo = outcome.changes.isEmpty() || (m_editing && !isDirty());
    if (nothingToDo) {
        finish(after);
        return;
    }
    if (const auto applied = m_session.document().apply(outcome.changes); !applied) {
        if (applied.error().code == ErrorCode::Conflict && m_editing) {
            save(after); // the snapshot now shows what others wrote
        } else {
            m_notice->say(applied.error().message);
        }
        return;
    }
    finish(after);
    Q_EMIT saved(outcome.record);
}

void RecordForm::finish(After after) {
    forgetDraft();
    const auto next = nextInSeries(m_fields->draft());
    accept();
    if (after == After::Next && next) {
        Q_EMIT nextWanted(*next);
    }
}

bool RecordForm::isSettledWithOthers(After after) {
    if (!m_editing || m_openedRev == 0) {
        return true;
    }
    const auto now = m_session.dataset().find(*m_editing);
    if (now && revOf(*now) == m_openedRev) {
        return true;
    }
    if (now) {
        showConflict(*now, after);
        return false;
    }
    return wantsItAgain();
}

void RecordForm::showConflict(const AnyRecord& now, After after) {
    const AnyDraft theirs = *draftOf(m_session.dataset(), now);
    auto* dialog = new ConflictDialog(m_session, nameOf(m_opened), m_opened, m_fields->draft(), theirs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, theirs, rev = revOf(now), after] {
        m_opened = theirs;
        m_openedRev = rev;
        m_notice->say({});
        fillWith(dialog->merged());
        save(after);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_notice->say(
            tr("Nothing was saved. To take what the other person wrote, close this form without saving."));
    });
    dialog->open();
}

bool RecordForm::wantsItAgain() {
    if (!m_prompt.confirm(this, windowTitle(),
                          tr("Someone else deleted “%1” while this form was open. Add it again with what you "
                             "typed?")
                              .arg(nameOf(m_opened)),
                          tr("Add again"))) {
        m_notice->say(tr("Nothing was saved. To leave it deleted, close this form without saving."));
        return false;
    }
    m_editing.reset();
    return true;
}

void RecordForm::remove() {
    const RecordRef record = *m_editing;
    if (removeWithPrompt(m_session, m_prompt, record, this)) {
        forgetDraft();
        done(Rejected);
        Q_EMIT removed(record);
    }
}

void RecordForm::reject() {
    if (isDirty() &&
        !m_prompt.confirm(this, windowTitle(), tr("What you typed is not saved. Close the form and lose it?"),
                          tr("Discard"))) {
        return;
    }
    forgetDraft();
    QDialog::reject();
}

void RecordForm::keepIn(std::unique_ptr<DraftFile> file) {
    m_file = std::move(file);
}

void RecordForm::keepDraft() {
    m_keepSoon.stop();
    if (!m_file || m_session.document().isReadOnly()) {
        return;
    }
    if (isDirty()) {
        m_file->write(
            {m_session.document().store().path(), m_editing, m_openedRev, m_opened, m_fields->draft()});
    } else {
        m_file->remove();
    }
}

void RecordForm::forgetDraft() {
    m_keepSoon.stop();
    if (m_file) {
        m_file->remove();
        m_file.reset();
    }
}

bool removeWithPrompt(Session& session, Prompt& prompt, const RecordRef& record, QWidget* parent) {
    const auto removal = removeRecord(session.dataset(), record);
    if (!removal) {
        prompt.tell(parent, removal.error());
        return false;
    }
    const QString name = titleOf(*session.dataset().find(record), session.language());
    const bool cites = record.kind != RecordKind::Actor && record.kind != RecordKind::Source;
    const QString question = (cites ? RecordForm::tr("Delete “%1”? Undo brings it back; its sources stay.")
                                    : RecordForm::tr("Delete “%1”? Undo brings it back."))
                                 .arg(name);
    if (!prompt.confirm(parent, deleteTitle(record.kind), question, RecordForm::tr("Delete"))) {
        return false;
    }
    if (const auto applied = session.document().apply(*removal); !applied) {
        prompt.tell(parent, applied.error());
        return false;
    }
    return true;
}

} // namespace plusone
