#pragma once

#include "model/finding.h"
#include "scene/style.h"

#include <QWidget>

class QLabel;

namespace plusone {

/// One field of a form: its label, its editor, and beside the editor a hint or what is wrong with it. The
/// label is the editor's buddy and accessible name, the hint or error its accessible description.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    /// `field` is the name that findings carry ("start"); `label` may hold a mnemonic. Takes the editor over.
    FieldRow(QString field, const QString& label, QWidget* editor, const Style& style,
             QWidget* parent = nullptr);

    [[nodiscard]] const QString& field() const { return m_field; }
    [[nodiscard]] QWidget* editor() const { return m_editor; }
    /// What stands beside the editor at the moment.
    [[nodiscard]] QString message() const;

    /// Muted text that helps to fill the field in.
    void setHint(const QString& hint);

    /// What the rules say about this field. It is shown once the field is touched: before that the person has
    /// not come to it yet.
    void setFindings(const Findings& findings);
    [[nodiscard]] bool hasError() const;

    /// The person changed something: a refused text is forgotten, and leaving the field now touches it.
    void setEdited();
    /// From now on findings are shown.
    void touch();
    /// The person is done with the field, if something was edited in it: touches it and says so.
    void leave();
    /// A text was too long to be taken. It counts as an error until the next edit, lest Save pass it over.
    void refuse(qsizetype limit);

Q_SIGNALS:
    /// The focus went out of an edited field.
    void left();

private:
    void connectRefusals();
    void onFocusChanged(const QWidget* from, const QWidget* to);
    void showMessage();
    [[nodiscard]] bool holds(const QWidget* widget) const;

    QString m_field;
    QWidget* m_editor;
    QLabel* m_message;
    QColor m_errorColour;
    QColor m_warningColour;
    QColor m_hintColour;
    QString m_hint;
    QString m_refusal;
    Findings m_findings;
    bool m_edited = false;
    bool m_touched = false;
};

} // namespace plusone
