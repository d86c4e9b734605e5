#include "forms/tiefields.h"

#include "forms/datefield.h"
#include "model/rules.h"
#include "window/session.h"

namespace plusone {

TieFields::TieFields(const Session& session, Prompt& prompt, QWidget* parent)
    : RecordFields(session, prompt, parent) {
    m_name = addLine(QStringLiteral("name"), tr("&Name *"), maxNameLength, Width::Whole);
    m_type = addVocabulary<TieType>(QStringLiteral("type"), tr("&Type *"));
    m_framework = addFrameworks(QStringLiteral("framework"), tr("&Framework"));
    m_parties =
        new ParticipantsField(ParticipantsField::Of::Tie, actors(),
                              {Role::Participant, Role::Provider, Role::Recipient}, session.style(), this);
    FieldRow* parties = addRow(QStringLiteral("parties"), tr("Part&ies *"), m_parties, Width::Whole);
    watch(parties, m_parties, &ParticipantsField::edited);
    connect(m_parties, &ParticipantsField::refused, parties, &FieldRow::refuse);
    m_signed = addDate(QStringLiteral("signed"), tr("Si&gned"),
                       tr("As precise as the source: a year, a month or a day"));
    m_inForce = addDate(QStringLiteral("in_force"), tr("In f&orce"), tr("Empty: not known"));
    m_ended = addDate(QStringLiteral("ended"), tr("En&ded"), tr("Empty: still standing"));
    m_firstSeen = addDate(QStringLiteral("first_seen"), tr("Fi&rst seen"),
                          tr("Where no source gives the signing: the earliest mention"));
    m_summary = addSummary();
    m_sources = addSources();
    finish();
}

AnyDraft TieFields::draft() const {
    TieDraft draft;
    draft.id = m_id;
    draft.type = m_type->currentData().toString();
    draft.name = m_name->text().trimmed();
    draft.parties = m_parties->participants();
    draft.signedOn = m_signed->text();
    draft.inForce = m_inForce->text();
    draft.ended = m_ended->text();
    draft.firstSeen = m_firstSeen->text();
    draft.framework = m_framework->currentData().toString();
    draft.summary = m_summary->toPlainText().trimmed();
    draft.sources = m_sources->sources();
    return draft;
}

void TieFields::setDraft(const AnyDraft& any) {
    const auto& draft = std::get<TieDraft>(any);
    m_id = draft.id;
    m_type->setCurrentIndex(m_type->findData(draft.type));
    m_name->setText(draft.name);
    m_parties->setParticipants(draft.parties);
    m_signed->setText(draft.signedOn);
    m_inForce->setText(draft.inForce);
    m_ended->setText(draft.ended);
    m_firstSeen->setText(draft.firstSeen);
    m_framework->setCurrentIndex(m_framework->findData(draft.framework));
    m_summary->setPlainText(draft.summary);
    m_sources->setSources(draft.sources);
}

void TieFields::commit() {
    RecordFields::commit();
    m_parties->commit();
}

} // namespace plusone
