#include "forms/actorfields.h"

#include "forms/choices.h"
#include "model/rules.h"
#include "window/session.h"

namespace plusone {

ActorFields::ActorFields(const Session& session, Prompt& prompt, QWidget* parent)
    : RecordFields(session, prompt, parent) {
    m_code = addLine(QStringLiteral("id"), tr("&Code *"), maxNameLength, Width::Half);
    row(QStringLiteral("id"))
        ->setHint(tr("A country's three letters by ISO 3166 (JPN), an organisation's own (ASEAN)"));
    m_kind = addVocabulary<ActorKind>(QStringLiteral("kind"), tr("&Kind *"));
    m_name = addLine(QStringLiteral("name"), tr("&Name *"), maxNameLength, Width::Half);
    m_nameJa = addLine(QStringLiteral("name_ja"), tr("Na&me in Japanese"), maxNameLength, Width::Half);
    m_shortName = addLine(QStringLiteral("short"), tr("S&hort name"), maxNameLength, Width::Half);
    row(QStringLiteral("short"))->setHint(tr("For the map, where there is little room"));
    m_region = new ChoiceEdit(new ChoiceModel(regionChoices(session.dataset()), this), maxNameLength, this);
    m_region->setObjectName(QStringLiteral("region"));
    watch(addRow(QStringLiteral("region"), tr("&Region"), m_region, Width::Half), m_region,
          &QLineEdit::textChanged);
    m_capital = addPlace(PlaceEdit::Of::Capital, knownCapitals(session.dataset()));
    finish();
}

AnyDraft ActorFields::draft() const {
    ActorDraft draft;
    draft.id = m_code->text().trimmed();
    draft.name = m_name->text().trimmed();
    draft.nameJa = m_nameJa->text().trimmed();
    draft.shortName = m_shortName->text().trimmed();
    draft.region = m_region->text().trimmed();
    draft.kind = m_kind->currentData().toString();
    draft.capital = m_capital->name();
    draft.latitude = m_capital->latitude();
    draft.longitude = m_capital->longitude();
    return draft;
}

void ActorFields::setDraft(const AnyDraft& any) {
    const auto& draft = std::get<ActorDraft>(any);
    m_code->setText(draft.id);
    m_name->setText(draft.name);
    m_nameJa->setText(draft.nameJa);
    m_shortName->setText(draft.shortName);
    m_region->setText(draft.region);
    m_kind->setCurrentIndex(m_kind->findData(draft.kind));
    m_capital->setPlace(draft.capital, draft.latitude, draft.longitude);
}

void ActorFields::lockIdentity() {
    m_code->setReadOnly(true);
    row(QStringLiteral("id"))->setHint(tr("Records name the actor by it: it stays"));
}

void ActorFields::commit() {
    RecordFields::commit();
    m_capital->commit();
}

} // namespace plusone
