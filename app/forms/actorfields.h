#pragma once

#include "forms/recordfields.h"

namespace plusone {

class ActorFields : public RecordFields {
    Q_OBJECT

public:
    ActorFields(const Session& session, Prompt& prompt, QWidget* parent);

    [[nodiscard]] AnyDraft draft() const override;
    void setDraft(const AnyDraft& draft) override;
    void lockIdentity() override;
    void commit() override;

private:
    LineEdit* m_code;
    QComboBox* m_kind;
    LineEdit* m_name;
    LineEdit* m_nameJa;
    LineEdit* m_shortName;
    ChoiceEdit* m_region;
    PlaceEdit* m_capital;
};

} // namespace plusone
