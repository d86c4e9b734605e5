#pragma once

#include "forms/fieldrow.h"
#include "model/edits.h"

#include <QWidget>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QPushButton;

namespace plusone {

class ChoiceEdit;
class DateField;
class LineEdit;
class ParticipantsField;
class Prompt;
class Session;
class SourcesField;
class TextArea;

/// The fields of an exercise and the draft that they come to. What the draft is worth is for the rules.
class ExerciseFields : public QWidget {
    Q_OBJECT

public:
    /// `parent` is needed: only inside one window does the order of Tab follow the order of making.
    ExerciseFields(const Session& session, Prompt& prompt, QWidget* parent);

    [[nodiscard]] ExerciseDraft draft() const;
    void setDraft(const ExerciseDraft& draft);
    /// Takes over what is typed but not yet entered: a participant, a pair of coordinates.
    void commit();

    /// Each finding goes beside its field; returned are those that have none here.
    Findings showFindings(const Findings& findings);
    /// Shows what is wrong in fields that were not come to yet.
    void touchAll();
    void focusFirst();
    /// The first row with an error, which now has the focus; nullptr when there is none.
    FieldRow* focusFirstError();

Q_SIGNALS:
    void edited();
    /// An edited field was left: the time to say what is wrong with it.
    void left();

private:
    FieldRow* addRow(const QString& field, const QString& label, QWidget* editor);
    template <class Editor, class Signal>
    void watch(FieldRow* row, Editor* editor, Signal signal);
    void makeIdentity(QGridLayout* grid);
    void makeDates(QGridLayout* grid);
    void makePlace(QGridLayout* grid);
    void makeKind(QGridLayout* grid);
    void makeParticipants(QGridLayout* grid);
    void makeSummary(QGridLayout* grid);
    void makeSources(QGridLayout* grid);
    void hintDate(FieldRow* row, DateField* field, const QString& hint);
    void spellSeries();
    void splitCoordinates();

    [[nodiscard]] const Exercise* lastOfSeries() const;
    void offerFillIn();
    void fillIn();

    const Session& m_session;
    Prompt& m_prompt;
    QString m_id;
    std::vector<FieldRow*> m_rows; ///< top to bottom
    FieldRow* m_seriesRow = nullptr;
    ChoiceEdit* m_series = nullptr;
    QPushButton* m_fillIn = nullptr;
    LineEdit* m_name = nullptr;
    DateField* m_start = nullptr;
    DateField* m_end = nullptr;
    LineEdit* m_place = nullptr;
    LineEdit* m_latitude = nullptr;
    LineEdit* m_longitude = nullptr;
    QComboBox* m_domain = nullptr;
    QComboBox* m_framework = nullptr;
    ParticipantsField* m_participants = nullptr;
    QCheckBox* m_complete = nullptr;
    QCheckBox* m_announced = nullptr;
    TextArea* m_summary = nullptr;
    SourcesField* m_sources = nullptr;
};

} // namespace plusone
