#pragma once

#include "forms/actorsfield.h"
#include "model/drafts.h"

class QComboBox;

namespace plusone {

/// Who takes part, a row each: actor and role.
class ParticipantsField : public ActorsField {
    Q_OBJECT

public:
    enum class Of { Event, Tie }; ///< participants of an event, parties to a tie

    /// `actors` outlives the field; `roles` are the ones that a row offers.
    ParticipantsField(Of what, ChoiceModel* actors, std::vector<Role> roles, const Style& style,
                      QWidget* parent = nullptr);

    [[nodiscard]] std::vector<ParticipantDraft> participants() const;
    void setParticipants(const std::vector<ParticipantDraft>& participants);

protected:
    QList<QWidget*> makeExtras(QWidget* box) override;
    void nameRow(const Row& row, int place, const QString& actor) override;

private:
    static QComboBox* roleOf(const Row& row);

    const Of m_what;
    const std::vector<Role> m_roles;
};

} // namespace plusone
