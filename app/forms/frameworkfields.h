#pragma once

#include "forms/recordfields.h"

namespace plusone {

class MembersField;

class FrameworkFields : public RecordFields {
    Q_OBJECT

public:
    FrameworkFields(const Session& session, Prompt& prompt, QWidget* parent);

    [[nodiscard]] AnyDraft draft() const override;
    void setDraft(const AnyDraft& draft) override;
    void commit() override;

private:
    QString m_id;
    LineEdit* m_name;
    LineEdit* m_nameJa;
    QComboBox* m_kind;
    QComboBox* m_parent;
    DateField* m_start;
    DateField* m_end;
    MembersField* m_members;
    TextArea* m_summary;
    SourcesField* m_sources;
};

} // namespace plusone
