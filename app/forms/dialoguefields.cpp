#include "forms/dialoguefields.h"

#include "forms/attendancefield.h"
#include "forms/datefield.h"
#include "forms/eventfill.h"
#include "forms/seriesedit.h"
#include "model/edits.h"
#include "model/rules.h"
#include "window/prompt.h"
#include "window/session.h"

namespace plusone {

DialogueFields::DialogueFields(const Session& session, Prompt& prompt, QWidget* parent)
    : RecordFields(session, prompt, parent) {
    m_series = new SeriesEdit(session.dataset(), EventKind::Dialogues, session.style(), this);
    watch(addRow(QStringLiteral("series"), tr("Se&ries *"), m_series, Width::Whole), m_series,
          &SeriesEdit::edited);
    m_name = addLine(QStringLiteral("name"), tr("&Name *"), maxNameLength, Width::Whole);
    m_date = addDate(QStringLiteral("date"), tr("&Date *"),
                     tr("As precise as the source: a year, a month or a day"));
    m_place = new ChoiceEdit(new ChoiceModel(placeChoices(knownPlaces(session.dataset())), this),
                             maxNameLength, this);
    m_place->setObjectName(QStringLiteral("place"));
    watch(addRow(QStringLiteral("place"), tr("&Place"), m_place, Width::Half), m_place,
          &QLineEdit::textChanged);
    m_level = addVocabulary<Level>(QStringLiteral("level"), tr("&Level *"));
    m_framework = addFrameworks(QStringLiteral("framework"), tr("&Framework"));
    m_attendance = new AttendanceField(EventKind::Dialogues, actors(), session.style(), this);
    FieldRow* attendance =
        addRow(QStringLiteral("participants"), tr("Partic&ipants *"), m_attendance, Width::Whole);
    watch(attendance, m_attendance, &AttendanceField::edited);
    connect(&m_attendance->participants(), &ParticipantsField::refused, attendance, &FieldRow::refuse);
    constexpr int lines = 2;
    m_outcome = addText(QStringLiteral("outcome"), tr("&Outcome"), lines);
    row(QStringLiteral("outcome"))->setHint(tr("What was signed, launched or agreed"));
    m_summary = addSummary();
    m_sources = addSources();
    finish();
    connect(m_series, &SeriesEdit::edited, this, &DialogueFields::offerFillIn);
    connect(m_series, &SeriesEdit::fillInRequested, this, &DialogueFields::fillIn);
    offerFillIn();
}

AnyDraft DialogueFields::draft() const {
    DialogueDraft draft;
    draft.id = m_id;
    draft.series = m_series->text();
    draft.name = m_name->text().trimmed();
    draft.date = m_date->text();
    draft.place = m_place->text().trimmed();
    draft.level = m_level->currentData().toString();
    draft.participants = m_attendance->participants().participants();
    draft.participantsComplete = m_attendance->isComplete();
    draft.announcedOnly = m_attendance->isAnnouncedOnly();
    draft.framework = m_framework->currentData().toString();
    draft.outcome = m_outcome->toPlainText().trimmed();
    draft.summary = m_summary->toPlainText().trimmed();
    draft.sources = m_sources->sources();
    return draft;
}

void DialogueFields::setDraft(const AnyDraft& any) {
    const auto& draft = std::get<DialogueDraft>(any);
    m_id = draft.id;
    m_series->setText(draft.series);
    m_name->setText(draft.name);
    m_date->setText(draft.date);
    m_place->setText(draft.place);
    m_level->setCurrentIndex(m_level->findData(draft.level));
    m_framework->setCurrentIndex(m_framework->findData(draft.framework));
    m_attendance->participants().setParticipants(draft.participants);
    m_attendance->setFlags(draft.participantsComplete, draft.announcedOnly);
    m_outcome->setPlainText(draft.outcome);
    m_summary->setPlainText(draft.summary);
    m_sources->setSources(draft.sources);
    offerFillIn();
}

void DialogueFields::commit() {
    RecordFields::commit();
    m_attendance->participants().commit();
    m_series->commit();
}

void DialogueFields::offerFillIn() {
    const Dialogue* last = lastOfSeries(session().dataset().dialogues(), m_series->text(), m_id);
    m_series->offer(last ? last->name : QString());
    const bool isNew = !m_series->isKnown() && !m_series->text().isEmpty();
    row(QStringLiteral("series"))->setHint(isNew ? tr("A new series") : QString());
}

void DialogueFields::fillIn() {
    const Dialogue* last = lastOfSeries(session().dataset().dialogues(), m_series->text(), m_id);
    if (!last) {
        return;
    }
    auto filled = std::get<DialogueDraft>(draft());
    const bool own = !filled.participants.empty() || !filled.place.isEmpty();
    if (own && !prompt().confirm(this, tr("Fill in"),
                                 tr("Replace the participants, place, level and framework in the form?"),
                                 tr("Replace"))) {
        return;
    }
    const auto from = std::get<DialogueDraft>(*draftOf(session().dataset(), *last));
    filled.participants = from.participants;
    filled.place = from.place;
    filled.level = from.level;
    filled.framework = from.framework;
    setDraft(filled);
}

} // namespace plusone
