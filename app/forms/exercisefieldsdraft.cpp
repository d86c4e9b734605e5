#include "forms/exercisefields.h"

#include "forms/choiceedit.h"
#include "forms/datefield.h"
#include "forms/participantsfield.h"
#include "forms/sourcesfield.h"
#include "window/prompt.h"
#include "window/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>

#include <algorithm>

// What goes between the fields of an exercise and its draft.
namespace plusone {

ExerciseDraft ExerciseFields::draft() const {
    ExerciseDraft draft;
    draft.id = m_id;
    draft.series = m_series->text().trimmed();
    draft.name = m_name->text().trimmed();
    draft.start = m_start->text();
    draft.end = m_end->text();
    draft.place = m_place->text().trimmed();
    draft.latitude = m_latitude->text().trimmed();
    draft.longitude = m_longitude->text().trimmed();
    draft.domain = m_domain->currentData().toString();
    draft.participants = m_participants->participants();
    draft.participantsComplete = m_complete->isChecked();
    draft.announcedOnly = m_announced->isChecked();
    draft.framework = m_framework->currentData().toString();
    draft.summary = m_summary->toPlainText().trimmed();
    draft.sources = m_sources->sources();
    return draft;
}

void ExerciseFields::setDraft(const ExerciseDraft& draft) {
    m_id = draft.id;
    m_series->setText(draft.series);
    m_name->setText(draft.name);
    m_start->setText(draft.start);
    m_end->setText(draft.end);
    m_place->setText(draft.place);
    m_latitude->setText(draft.latitude);
    m_longitude->setText(draft.longitude);
    m_domain->setCurrentIndex(m_domain->findData(draft.domain));
    m_framework->setCurrentIndex(m_framework->findData(draft.framework));
    m_participants->setParticipants(draft.participants);
    m_complete->setChecked(draft.participantsComplete);
    m_announced->setChecked(draft.announcedOnly);
    m_summary->setPlainText(draft.summary);
    m_sources->setSources(draft.sources);
}

void ExerciseFields::commit() {
    m_participants->commit();
    splitCoordinates();
    spellSeries();
}

Findings ExerciseFields::showFindings(const Findings& findings) {
    Findings homeless = findings;
    for (FieldRow* row : m_rows) {
        Findings mine;
        // "sources[1].url" stands beside "sources".
        const auto belongs = [row](const Finding& finding) {
            return finding.field == row->field() || (finding.field.startsWith(row->field()) &&
                                                     !finding.field[row->field().size()].isLetterOrNumber());
        };
        std::copy_if(findings.begin(), findings.end(), std::back_inserter(mine), belongs);
        std::erase_if(homeless, belongs);
        row->setFindings(mine);
    }
    return homeless;
}

void ExerciseFields::touchAll() {
    std::for_each(m_rows.begin(), m_rows.end(), [](FieldRow* row) { row->touch(); });
}

void ExerciseFields::focusFirst() {
    m_series->setFocus(Qt::OtherFocusReason);
}

FieldRow* ExerciseFields::focusFirstError() {
    const auto first =
        std::find_if(m_rows.begin(), m_rows.end(), [](const FieldRow* row) { return row->hasError(); });
    if (first == m_rows.end()) {
        return nullptr;
    }
    (*first)->editor()->setFocus(Qt::OtherFocusReason);
    return *first;
}

const Exercise* ExerciseFields::lastOfSeries() const {
    const QString series = m_series->text().trimmed();
    const Exercise* last = nullptr;
    for (const Exercise& exercise : m_session.dataset().exercises()) {
        if (exercise.series.compare(series, Qt::CaseInsensitive) == 0 && exercise.id.slug() != m_id &&
            exercise.confidence == Confidence::Sourced && (!last || last->start < exercise.start)) {
            last = &exercise;
        }
    }
    return last;
}

void ExerciseFields::offerFillIn() {
    const Exercise* last = lastOfSeries();
    m_fillIn->setEnabled(last);
    constexpr int characters = 24; // a long name must not push the series out of the form
    const QFontMetrics metrics = m_fillIn->fontMetrics();
    m_fillIn->setText(last ? tr("Fill in from %1")
                                 .arg(metrics.elidedText(last->name, Qt::ElideMiddle,
                                                         characters * metrics.averageCharWidth()))
                           : tr("Fill in from the last one"));
    m_seriesRow->setHint(m_series->chosen() || m_series->text().trimmed().isEmpty() ? QString()
                                                                                    : tr("A new series"));
}

void ExerciseFields::fillIn() {
    const Exercise* last = lastOfSeries();
    if (!last) {
        return;
    }
    const ExerciseDraft typed = draft();
    const bool own = !typed.participants.empty() || !typed.place.isEmpty() || !typed.latitude.isEmpty();
    if (own && !m_prompt.confirm(this, tr("Fill in"),
                                 tr("Replace the participants, place, domain and framework in the form?"),
                                 tr("Replace"))) {
        return;
    }
    const ExerciseDraft from = std::get<ExerciseDraft>(*draftOf(m_session.dataset(), *last));
    ExerciseDraft filled = typed;
    filled.participants = from.participants;
    filled.place = from.place;
    filled.latitude = from.latitude;
    filled.longitude = from.longitude;
    filled.domain = from.domain;
    filled.framework = from.framework;
    setDraft(filled);
}

} // namespace plusone
