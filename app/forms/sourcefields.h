#pragma once

#include "forms/recordfields.h"

namespace plusone {

class SourceFields : public RecordFields {
    Q_OBJECT

public:
    SourceFields(const Session& session, Prompt& prompt, QWidget* parent);

    [[nodiscard]] AnyDraft draft() const override;
    void setDraft(const AnyDraft& draft) override;

private:
    QString m_id;
    LineEdit* m_title;
    LineEdit* m_publisher;
    DateField* m_date;
    LineEdit* m_url;
};

} // namespace plusone
