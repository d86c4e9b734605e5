#pragma once

#include "forms/fieldrow.h"
#include "forms/participantsfield.h"
#include "forms/placeedit.h"
#include "forms/sourcesfield.h"
#include "model/drafts.h"

#include <QComboBox>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace plusone {

class DateField;
class LineEdit;
class Prompt;
class Session;
class TextArea;

/// The fields of one kind of record and the draft that they come to. What the draft is worth is for the
/// rules.
class RecordFields : public QWidget {
    Q_OBJECT

public:
    [[nodiscard]] virtual AnyDraft draft() const = 0;
    /// `draft` is of the kind of these fields.
    virtual void setDraft(const AnyDraft& draft) = 0;
    /// The record is there: what never changes about it cannot be typed over.
    virtual void lockIdentity() {}
    /// Takes over what is typed but not yet entered: a participant, a pair of coordinates.
    virtual void commit();

    /// Each finding goes beside its field; returned are those that have none here.
    Findings showFindings(const Findings& findings);
    /// Shows what is wrong in fields that were not come to yet.
    void touchAll();
    void focusFirst();
    /// The row of the field by its name in files, which now has the focus; nullptr when there is none.
    FieldRow* focusField(const QString& field);
    /// The first row with an error, which now has the focus; nullptr when there is none.
    FieldRow* focusFirstError();

Q_SIGNALS:
    void edited();
    /// An edited field was left: the time to say what is wrong with it.
    void left();

protected:
    enum class Width { Half, Whole };

    /// `parent` is needed: only inside one window does the order of Tab follow the order of making.
    RecordFields(const Session& session, Prompt& prompt, QWidget* parent);

    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] Prompt& prompt() const { return m_prompt; }
    /// Every actor, by every name that the command line knows it by too; made when first asked for.
    [[nodiscard]] ChoiceModel* actors();

    // Rows from top to bottom, two of half the width side by side.
    FieldRow* addRow(const QString& field, const QString& label, QWidget* editor, Width width);
    LineEdit* addLine(const QString& field, const QString& label, qsizetype limit, Width width);
    /// `hint` stands where there is nothing to say about the date.
    DateField* addDate(const QString& field, const QString& label, const QString& hint);
    template <class E>
    QComboBox* addVocabulary(const QString& field, const QString& label) {
        QComboBox* box = addBox(field, label);
        for (const E value : allValues<E>()) {
            box->addItem(labelOf(value), keyOf(value));
        }
        box->setCurrentIndex(-1);
        return box;
    }
    QComboBox* addFrameworks(const QString& field, const QString& label);
    PlaceEdit* addPlace(PlaceEdit::Of what, const std::vector<KnownPlace>& places);
    TextArea* addText(const QString& field, const QString& label, int lines);
    TextArea* addSummary();
    SourcesField* addSources();
    /// After the last row.
    void finish();

    /// From now on edits of the row's editor are known.
    template <class Editor, class Signal>
    void watch(FieldRow* row, Editor* editor, Signal signal) {
        connect(editor, signal, this, [this, row] { noteEdit(row); });
    }
    [[nodiscard]] FieldRow* row(const QString& field) const;

private:
    QComboBox* addBox(const QString& field, const QString& label);
    void take(FieldRow* row);
    void place(QWidget* widget, Width width);
    void noteEdit(FieldRow* row);

    const Session& m_session;
    Prompt& m_prompt;
    QGridLayout* m_grid;
    int m_line = 0;                ///< of the grid
    bool m_halfTaken = false;      ///< the line's left half
    std::vector<FieldRow*> m_rows; ///< top to bottom
    ChoiceModel* m_actors = nullptr;
    SourcesField* m_sourcesField = nullptr;
};

} // namespace plusone
