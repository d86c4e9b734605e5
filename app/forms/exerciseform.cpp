#include "forms/exerciseform.h"

#include "forms/duplicatesbox.h"
#include "forms/exercisefields.h"
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
constexpr int widthInCharacters = 104;

/// "Name: Malabar 2016" for each field that is not the same in the two; lists and long texts by their field
/// alone.
QStringList differences(const ExerciseDraft& before, const ExerciseDraft& after) {
    QStringList lines;
    const auto text = [&lines](const QString& field, const QString& was, const QString& is) {
        if (was != is) {
            lines << ExerciseForm::tr("%1: %2").arg(field, is.isEmpty() ? ExerciseForm::tr("empty") : is);
        }
    };
    const auto mark = [&lines](const QString& field, bool same) {
        if (!same) {
            lines << ExerciseForm::tr("%1: changed").arg(field);
        }
    };
    text(ExerciseForm::tr("Series"), before.series, after.series);
    text(ExerciseForm::tr("Name"), before.name, after.name);
    text(ExerciseForm::tr("First day"), before.start, after.start);
    text(ExerciseForm::tr("Last day"), before.end, after.end);
    text(ExerciseForm::tr("Place"), before.place, after.place);
    mark(ExerciseForm::tr("Coordinates"),
         before.latitude == after.latitude && before.longitude == after.longitude);
    mark(ExerciseForm::tr("Domain"), before.domain == after.domain);
    mark(ExerciseForm::tr("Participants"), before.participants == after.participants &&
                                               before.participantsComplete == after.participantsComplete);
    mark(ExerciseForm::tr("Framework"),
         before.framework == after.framework && before.announcedOnly == after.announcedOnly);
    mark(ExerciseForm::tr("Summary"), before.summary == after.summary);
    mark(ExerciseForm::tr("Sources"), before.sources == after.sources);
    return lines;
}

std::optional<ExerciseId> exerciseIn(const ChangeSet& changes) {
    for (const Change& change : changes.changes) {
        if (change.ref().kind == RecordKind::Exercise) {
            return ExerciseId(change.ref().slug);
        }
    }
    return std::nullopt;
}

} // namespace

ExerciseForm::ExerciseForm(Session& session, Prompt& prompt, QWidget* parent)
    : QDialog(parent), m_session(session), m_prompt(prompt) {
    setWindowTitle(tr("New exercise"));
    build();
}

ExerciseForm::ExerciseForm(Session& session, Prompt& prompt, const ExerciseId& editing, QWidget* parent)
    : QDialog(parent), m_session(session), m_prompt(prompt), m_editing(editing) {
    build();
    if (const Exercise* exercise = session.dataset().find(editing)) {
        setWindowTitle(tr("Edit exercise – %1").arg(exercise->name));
        m_opened = *exercise;
        m_fields->setDraft(std::get<ExerciseDraft>(*draftOf(session.dataset(), *exercise)));
    }
    m_initial = m_fields->draft();
    check();
}

ExerciseForm::~ExerciseForm() {
    // A field that loses the focus speaks up; it must not do so when what it speaks to is half gone.
    if (QWidget* focused = focusWidget()) {
        focused->clearFocus();
    }
}

void ExerciseForm::build() {
    const Style& style = m_session.style();
    m_notice = new Notice(style, this);
    m_fields = new ExerciseFields(m_session, m_prompt, this);
    m_scroll = makeScrollArea();
    m_duplicates = new DuplicatesBox(style, m_session.language(), this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(style.grid);
    column->addWidget(m_notice);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_duplicates);
    column->addWidget(makeButtons());
    m_initial = m_fields->draft();

    m_checkSoon.setSingleShot(true);
    m_checkSoon.setInterval(checkDelay);
    connect(&m_checkSoon, &QTimer::timeout, this, &ExerciseForm::check);
    connect(m_fields, &ExerciseFields::edited, &m_checkSoon, qOverload<>(&QTimer::start));
    connect(m_fields, &ExerciseFields::left, this, &ExerciseForm::check);
    connect(m_duplicates, &DuplicatesBox::showRequested, this,
            [this](const RecordRef& record) { m_session.select(Selection::of(record)); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        connect(new QShortcut(Qt::CTRL | key, this), &QShortcut::activated, this, &ExerciseForm::save);
    }
    if (m_session.document().isReadOnly()) {
        m_save->setEnabled(false);
        m_notice->say(tr("This store is open for reading only: nothing can be saved here."));
    }
    fitToScreen();
    m_fields->focusFirst();
}

QScrollArea* ExerciseForm::makeScrollArea() {
    auto* area = new QScrollArea(this);
    area->setWidget(m_fields);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QWidget* ExerciseForm::makeButtons() {
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
    line->addWidget(new QLabel(tr("* needed"), box));
    line->addStretch();
    if (m_editing) {
        add(tr("Delete…"), QStringLiteral("delete"), &ExerciseForm::remove)
            ->setEnabled(!m_session.document().isReadOnly());
    }
    add(tr("Cancel"), QStringLiteral("cancel"), &ExerciseForm::reject);
    m_save = add(tr("&Save"), QStringLiteral("save"), &ExerciseForm::save);
    m_save->setToolTip(tr("Save (Ctrl+Return)"));
    return box;
}

void ExerciseForm::fitToScreen() {
    const QSize screenSize = screen()->availableSize();
    const int spare = 10 * m_session.style().grid; // for the window's own frame
    const int wanted = m_fields->sizeHint().height() + spare;
    resize(qMin(widthInCharacters * fontMetrics().averageCharWidth(), screenSize.width() - spare),
           qMin(wanted, screenSize.height() - spare));
}

void ExerciseForm::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    // Rows inside rows are laid out from the inside out, one posted event each; until then they are squeezed,
    // and that must not be the first picture.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

EditOutcome ExerciseForm::evaluate() const {
    const Dataset& dataset = m_session.dataset();
    const ExerciseDraft draft = m_fields->draft();
    EditOutcome outcome = m_editing ? updateRecord(dataset, {RecordKind::Exercise, m_editing->slug()}, draft)
                                    : addRecord(dataset, draft);
    // What is known from recall alone is shown to nobody, not even here.
    std::erase_if(outcome.duplicates, [&dataset](const RecordRef& ref) { return !viewOf(dataset, ref); });
    return outcome;
}

bool ExerciseForm::isDirty() const {
    return m_fields->draft() != m_initial;
}

void ExerciseForm::check() {
    m_checkSoon.stop();
    show(evaluate());
}

Findings ExerciseForm::show(const EditOutcome& outcome) {
    m_duplicates->setDuplicates(m_session.dataset(), outcome.duplicates);
    m_save->setText(outcome.duplicates.empty() ? tr("&Save") : tr("&Save anyway"));
    return m_fields->showFindings(outcome.findings);
}

void ExerciseForm::save() {
    if (!m_save->isEnabled()) {
        return;
    }
    m_fields->commit();
    m_checkSoon.stop();
    if (isDirty() && !settleWithOthers()) {
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
    write(outcome.changes);
}

void ExerciseForm::write(const ChangeSet& changes) {
    if (changes.isEmpty() || (m_editing && !isDirty())) {
        accept();
        return;
    }
    if (const auto applied = m_session.document().apply(changes); !applied) {
        if (applied.error().code == ErrorCode::Conflict && m_opened) {
            save(); // the snapshot now shows what others wrote
        } else {
            m_notice->say(applied.error().message);
        }
        return;
    }
    const auto id = exerciseIn(changes);
    accept();
    if (id) {
        Q_EMIT saved(*id);
    }
}

bool ExerciseForm::settleWithOthers() {
    if (!m_opened) {
        return true;
    }
    const Dataset& dataset = m_session.dataset();
    const Exercise* now = dataset.find(m_opened->id);
    if (now && now->rev == m_opened->rev) {
        return true;
    }
    const QString question =
        now ? tr("Someone else changed “%1” while this form was open:\n%2\nSave what you typed over it?")
                  .arg(m_opened->name, differences(std::get<ExerciseDraft>(*draftOf(dataset, *m_opened)),
                                                   std::get<ExerciseDraft>(*draftOf(dataset, *now)))
                                           .join(QLatin1Char('\n')))
            : tr("Someone else deleted “%1” while this form was open. Add it again with what you typed?")
                  .arg(m_opened->name);
    if (!m_prompt.confirm(this, windowTitle(), question, now ? tr("Overwrite") : tr("Add again"))) {
        m_notice->say(
            tr("Nothing was saved. To take what the other person wrote, close this form without saving."));
        return false;
    }
    if (now) {
        m_opened = *now;
    } else {
        m_opened.reset();
        m_editing.reset();
    }
    return true;
}

void ExerciseForm::remove() {
    const ExerciseId id = *m_editing;
    if (removeExerciseWithPrompt(m_session, m_prompt, id, this)) {
        done(Rejected);
        Q_EMIT removed(id);
    }
}

void ExerciseForm::reject() {
    if (isDirty() &&
        !m_prompt.confirm(this, windowTitle(), tr("What you typed is not saved. Close the form and lose it?"),
                          tr("Discard"))) {
        return;
    }
    QDialog::reject();
}

bool removeExerciseWithPrompt(Session& session, Prompt& prompt, const ExerciseId& id, QWidget* parent) {
    const auto removal = removeRecord(session.dataset(), {RecordKind::Exercise, id.slug()});
    if (!removal) {
        prompt.tell(parent, removal.error());
        return false;
    }
    const QString name = session.dataset().find(id)->name;
    if (!prompt.confirm(parent, ExerciseForm::tr("Delete exercise"),
                        ExerciseForm::tr("Delete “%1”? Undo brings it back; its sources stay.").arg(name),
                        ExerciseForm::tr("Delete"))) {
        return false;
    }
    if (const auto applied = session.document().apply(*removal); !applied) {
        prompt.tell(parent, applied.error());
        return false;
    }
    return true;
}

} // namespace plusone
