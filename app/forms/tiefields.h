#pragma once

#include "forms/recordfields.h"

namespace plusone {

class TieFields : public RecordFields {
    Q_OBJECT

public:
    TieFields(const Session& session, Prompt& prompt, QWidget* parent);

    [[nodiscard]] AnyDraft draft() const override;
    void setDraft(const AnyDraft& draft) override;
    void commit() override;

private:
    QString m_id;
    LineEdit* m_name;
    QComboBox* m_type;
    QComboBox* m_framework;
    ParticipantsField* m_parties;
    DateField* m_signed;
    DateField* m_inForce;
    DateField* m_ended;
    DateField* m_firstSeen;
    TextArea* m_summary;
    SourcesField* m_sources;
};

} // namespace plusone
