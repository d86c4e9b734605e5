#pragma once

#include "forms/choiceedit.h"
#include "scene/style.h"

#include <QWidget>

class QGridLayout;
class QToolButton;

namespace plusone {

/// Actors, a row each: the actor, what a kind of list says about it beside that, remove. A field above the
/// rows adds one on Enter, or as many as are pasted with commas between them.
class ActorsField : public QWidget {
    Q_OBJECT

public:
    /// Takes over what still stands in the adding field, and what is half typed in a row.
    void commit();

Q_SIGNALS:
    void edited();
    void refused(qsizetype limit);

protected:
    struct Row {
        QWidget* box;
        ChoiceEdit* actor;
        QList<QWidget*> extras; ///< what the kind of list made for the row
        QToolButton* remove;
    };
    /// `actors` outlives the field; `columns`: rows side by side.
    ActorsField(ChoiceModel* actors, const Style& style, int columns, QWidget* parent);

    /// The controls between the actor and the removing button, in the order of Tab.
    virtual QList<QWidget*> makeExtras(QWidget* box) = 0;
    /// Speaks of each control of the row by its actor's name and place in the list, counted from 1.
    virtual void nameRow(const Row& row, int place, const QString& actor) = 0;

    [[nodiscard]] ChoiceEdit* adding() const { return m_add; }
    [[nodiscard]] const Style& look() const { return m_style; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_rows; }
    /// A code, or what is typed where no actor is meant.
    [[nodiscard]] static QString actorOf(const Row& row);
    void clear();
    /// Call arrange() after the last one.
    const Row& add(const QString& actor);
    void arrange();

private:
    Row makeRow(const QString& actor);
    void addTyped();
    void removeRow(const QWidget* box);
    static void resolve(ChoiceEdit* actor);
    void nameAndMark();

    ChoiceModel* m_actors;
    const Style m_style;
    const int m_columns;
    ChoiceEdit* m_add;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace plusone
