#pragma once

#include "model/dataset.h"
#include "model/drafts.h"
#include "scene/style.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace plusone {

class ChoiceEdit;
class ChoiceModel;
class LineEdit;

/// One source: one that is already there, found by its title, or a new one. What stands above the fields
/// tells which.
class SourceRow : public QFrame {
    Q_OBJECT

public:
    /// `sources` outlives the row.
    SourceRow(ChoiceModel* sources, const Dataset& dataset, const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] SourceDraft source() const;
    void setSource(const SourceDraft& source);
    [[nodiscard]] bool isEmpty() const;
    /// Takes over what is typed but not yet entered.
    void commit();
    /// The row's number from 1; every control is spoken with it.
    void setNumber(int number);
    /// In the order of Tab.
    [[nodiscard]] QList<QWidget*> controls() const;

Q_SIGNALS:
    void edited();
    void removeRequested();
    void refused(qsizetype limit);

private:
    LineEdit* makeLine(qsizetype limit, const QString& hint);
    void arrange();
    void takeChosen();
    void takeKnownAddress();
    void onTitleEdited();
    void moveAddress();
    void showState();

    const Dataset m_dataset;
    const Style m_style;
    int m_number = 1;
    QString m_id; ///< of the source that is already there; empty: a new one
    QLabel* m_state;
    ChoiceEdit* m_title;
    LineEdit* m_publisher;
    LineEdit* m_date;
    LineEdit* m_url;
    QToolButton* m_remove;
};

} // namespace plusone
