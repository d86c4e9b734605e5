#pragma once

#include "forms/choiceedit.h"
#include "model/edits.h"
#include "scene/style.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QToolButton;

namespace plusone {

/// Who takes part, a row each: actor, role, remove. A field above the rows adds one on Enter, or as many as
/// are pasted with commas between them.
class ParticipantsField : public QWidget {
    Q_OBJECT

public:
    /// `actors` outlives the field; `roles` are the ones that a row offers.
    ParticipantsField(ChoiceModel* actors, std::vector<Role> roles, const Style& style,
                      QWidget* parent = nullptr);

    [[nodiscard]] std::vector<ParticipantDraft> participants() const;
    void setParticipants(const std::vector<ParticipantDraft>& participants);
    /// Takes over what still stands in the adding field, and what is half typed in a row.
    void commit();

Q_SIGNALS:
    void edited();
    void refused(qsizetype limit);

private:
    struct Row {
        QWidget* box;
        ChoiceEdit* actor;
        QComboBox* role;
        QToolButton* remove;
    };
    Row makeRow(const ParticipantDraft& participant);
    QComboBox* makeRole(const QString& role, QWidget* parent);
    void add(const ParticipantDraft& participant);
    void addTyped();
    void removeRow(const QWidget* box);
    static void resolve(ChoiceEdit* actor);
    void clear();
    void arrange();
    void nameAndMark();

    ChoiceModel* m_actors;
    std::vector<Role> m_roles;
    const Style m_style;
    ChoiceEdit* m_add;
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace plusone
