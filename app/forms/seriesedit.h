#pragma once

#include "forms/choices.h"
#include "scene/style.h"

#include <QWidget>

class QPushButton;

namespace plusone {

/// The series of an event, with a button that fills the form in from the last one of the series.
class SeriesEdit : public QWidget {
    Q_OBJECT

public:
    SeriesEdit(const Dataset& dataset, EventKind kind, const Style& style, QWidget* parent);

    [[nodiscard]] QString text() const { return m_line->text().trimmed(); }
    void setText(const QString& text) { m_line->setText(text); }
    /// Takes over what is typed: a series that is there is spelt as it is there, so that "malabar" does not
    /// become a second one.
    void commit();
    [[nodiscard]] bool isKnown() const { return m_line->chosen() != nullptr; }
    /// The name of the event that the form can be filled in from; empty: there is none.
    void offer(const QString& name);

Q_SIGNALS:
    void edited();
    void fillInRequested();

private:
    /// The key of the one that has the name, in English or Japanese.
    [[nodiscard]] QString seriesNamed(const QString& name) const;

    ChoiceModel* m_choices;
    ChoiceEdit* m_line;
    QPushButton* m_fillIn;
};

} // namespace plusone
