#pragma once

#include "forms/recordfields.h"

namespace plusone {

class AttendanceField;
class SeriesEdit;

class ExerciseFields : public RecordFields {
    Q_OBJECT

public:
    ExerciseFields(const Session& session, Prompt& prompt, QWidget* parent);

    [[nodiscard]] AnyDraft draft() const override;
    void setDraft(const AnyDraft& draft) override;
    void commit() override;

private:
    void offerFillIn();
    void fillIn();

    QString m_id;
    SeriesEdit* m_series;
    LineEdit* m_name;
    DateField* m_start;
    DateField* m_end;
    PlaceEdit* m_place;
    QComboBox* m_domain;
    QComboBox* m_framework;
    AttendanceField* m_attendance;
    TextArea* m_summary;
    SourcesField* m_sources;
};

} // namespace plusone
