#include "forms/exercisefields.h"

#include "forms/attendancefield.h"
#include "forms/datefield.h"
#include "forms/eventfill.h"
#include "forms/seriesedit.h"
#include "model/edits.h"
#include "model/rules.h"
#include "window/prompt.h"
#include "window/session.h"

namespace plusone {

ExerciseFields::ExerciseFields(const Session& session, Prompt& prompt, QWidget* parent)
    : RecordFields(session, prompt, parent) {
    m_series = new SeriesEdit(session.dataset(), EventKind::Exercises, session.style(), this);
    watch(addRow(QStringLiteral("series"), tr("Se&ries *"), m_series, Width::Whole), m_series,
          &SeriesEdit::edited);
    m_name = addLine(QStringLiteral("name"), tr("&Name *"), maxNameLength, Width::Whole);
    m_start = addDate(QStringLiteral("start"), tr("First &day *"),
                      tr("As precise as the source: a year, a month or a day"));
    m_end = addDate(QStringLiteral("end"), tr("&Last day"), tr("Empty: one day, or not known"));
    m_place = addPlace(PlaceEdit::Of::Event, knownPlaces(session.dataset()));
    m_domain = addVocabulary<Domain>(QStringLiteral("domain"), tr("Do&main *"));
    m_framework = addFrameworks(QStringLiteral("framework"), tr("&Framework"));
    m_attendance = new AttendanceField(EventKind::Exercises, actors(), session.style(), this);
    FieldRow* attendance =
        addRow(QStringLiteral("participants"), tr("Partic&ipants *"), m_attendance, Width::Whole);
    watch(attendance, m_attendance, &AttendanceField::edited);
    connect(&m_attendance->participants(), &ParticipantsField::refused, attendance, &FieldRow::refuse);
    m_summary = addSummary();
    m_sources = addSources();
    finish();
    connect(m_series, &SeriesEdit::edited, this, &ExerciseFields::offerFillIn);
    connect(m_series, &SeriesEdit::fillInRequested, this, &ExerciseFields::fillIn);
    offerFillIn();
}

AnyDraft ExerciseFields::draft() const {
    ExerciseDraft draft;
    draft.id = m_id;
    draft.series = m_series->text();
    draft.name = m_name->text().trimmed();
    draft.start = m_start->text();
    draft.end = m_end->text();
    draft.place = m_place->name();
    draft.latitude = m_place->latitude();
    draft.longitude = m_place->longitude();
    draft.domain = m_domain->currentData().toString();
    draft.participants = m_attendance->participants().participants();
    draft.participantsComplete = m_attendance->isComplete();
    draft.announcedOnly = m_attendance->isAnnouncedOnly();
    draft.framework = m_framework->currentData().toString();
    draft.summary = m_summary->toPlainText().trimmed();
    draft.sources = m_sources->sources();
    return draft;
}

void ExerciseFields::setDraft(const AnyDraft& any) {
    const auto& draft = std::get<ExerciseDraft>(any);
    m_id = draft.id;
    m_series->setText(draft.series);
    m_name->setText(draft.name);
    m_start->setText(draft.start);
    m_end->setText(draft.end);
    m_place->setPlace(draft.place, draft.latitude, draft.longitude);
    m_domain->setCurrentIndex(m_domain->findData(draft.domain));
    m_framework->setCurrentIndex(m_framework->findData(draft.framework));
    m_attendance->participants().setParticipants(draft.participants);
    m_attendance->setFlags(draft.participantsComplete, draft.announcedOnly);
    m_summary->setPlainText(draft.summary);
    m_sources->setSources(draft.sources);
    offerFillIn();
}

void ExerciseFields::commit() {
    RecordFields::commit();
    m_attendance->participants().commit();
    m_place->commit();
    m_series->commit();
}

void ExerciseFields::offerFillIn() {
    const Exercise* last = lastOfSeries(session().dataset().exercises(), m_series->text(), m_id);
    m_series->offer(last ? last->name : QString());
    const bool isNew = !m_series->isKnown() && !m_series->text().isEmpty();
    row(QStringLiteral("series"))->setHint(isNew ? tr("A new series") : QString());
}

void ExerciseFields::fillIn() {
    const Exercise* last = lastOfSeries(session().dataset().exercises(), m_series->text(), m_id);
    if (!last) {
        return;
    }
    auto filled = std::get<ExerciseDraft>(draft());
    const bool own = !filled.participants.empty() || !filled.place.isEmpty() || !filled.latitude.isEmpty();
    if (own && !prompt().confirm(this, tr("Fill in"),
                                 tr("Replace the participants, place, domain and framework in the form?"),
                                 tr("Replace"))) {
        return;
    }
    const auto from = std::get<ExerciseDraft>(*draftOf(session().dataset(), *last));
    filled.participants = from.participants;
    filled.place = from.place;
    filled.latitude = from.latitude;
    filled.longitude = from.longitude;
    filled.domain = from.domain;
    filled.framework = from.framework;
    setDraft(filled);
}

} // namespace plusone
