#include "forms/frameworkfields.h"

#include "forms/datefield.h"
#include "forms/membersfield.h"
#include "model/rules.h"
#include "window/session.h"

namespace plusone {

FrameworkFields::FrameworkFields(const Session& session, Prompt& prompt, QWidget* parent)
    : RecordFields(session, prompt, parent) {
    m_name = addLine(QStringLiteral("name"), tr("&Name *"), maxNameLength, Width::Half);
    m_nameJa = addLine(QStringLiteral("name_ja"), tr("Na&me in Japanese"), maxNameLength, Width::Half);
    m_kind = addVocabulary<FrameworkKind>(QStringLiteral("kind"), tr("&Kind *"));
    m_parent = addFrameworks(QStringLiteral("parent"), tr("&Part of"));
    m_start = addDate(QStringLiteral("start"), tr("&Began"),
                      tr("As precise as the source: a year, a month or a day"));
    m_end = addDate(QStringLiteral("end"), tr("En&ded"), tr("Empty: still standing"));
    m_members = new MembersField(actors(), session.style(), this);
    FieldRow* members = addRow(QStringLiteral("members"), tr("Membe&rs *"), m_members, Width::Whole);
    watch(members, m_members, &MembersField::edited);
    connect(m_members, &MembersField::refused, members, &FieldRow::refuse);
    m_summary = addSummary();
    m_sources = addSources();
    finish();
}

AnyDraft FrameworkFields::draft() const {
    FrameworkDraft draft;
    draft.id = m_id;
    draft.name = m_name->text().trimmed();
    draft.nameJa = m_nameJa->text().trimmed();
    draft.kind = m_kind->currentData().toString();
    draft.parent = m_parent->currentData().toString();
    draft.members = m_members->members();
    draft.start = m_start->text();
    draft.end = m_end->text();
    draft.summary = m_summary->toPlainText().trimmed();
    draft.sources = m_sources->sources();
    return draft;
}

void FrameworkFields::setDraft(const AnyDraft& any) {
    const auto& draft = std::get<FrameworkDraft>(any);
    m_id = draft.id;
    m_name->setText(draft.name);
    m_nameJa->setText(draft.nameJa);
    m_kind->setCurrentIndex(m_kind->findData(draft.kind));
    m_parent->setCurrentIndex(m_parent->findData(draft.parent));
    m_members->setMembers(draft.members);
    m_start->setText(draft.start);
    m_end->setText(draft.end);
    m_summary->setPlainText(draft.summary);
    m_sources->setSources(draft.sources);
}

void FrameworkFields::commit() {
    RecordFields::commit();
    m_members->commit();
}

} // namespace plusone
