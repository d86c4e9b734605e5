#include "forms/sourcefields.h"

#include "forms/datefield.h"
#include "model/rules.h"

namespace plusone {

SourceFields::SourceFields(const Session& session, Prompt& prompt, QWidget* parent)
    : RecordFields(session, prompt, parent) {
    m_title = addLine(QStringLiteral("title"), tr("&Title *"), maxNameLength, Width::Whole);
    m_publisher = addLine(QStringLiteral("publisher"), tr("&Publisher"), maxNameLength, Width::Half);
    m_date = addDate(QStringLiteral("date"), tr("&Date"), tr("Of its publication, as far as it is known"));
    m_url = addLine(QStringLiteral("url"), tr("&Address *"), maxUrlLength, Width::Whole);
    m_url->setPlaceholderText(QStringLiteral("https://…"));
    finish();
}

AnyDraft SourceFields::draft() const {
    return SourceDraft{m_id, m_title->text().trimmed(), m_publisher->text().trimmed(), m_date->text(),
                       m_url->text().trimmed()};
}

void SourceFields::setDraft(const AnyDraft& any) {
    const auto& draft = std::get<SourceDraft>(any);
    m_id = draft.id;
    m_title->setText(draft.title);
    m_publisher->setText(draft.publisher);
    m_date->setText(draft.date);
    m_url->setText(draft.url);
}

} // namespace plusone
