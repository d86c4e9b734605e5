#include "forms/participantsfield.h"

#include <QComboBox>

namespace plusone {
namespace {

constexpr int columns = 2;

} // namespace

ParticipantsField::ParticipantsField(Of what, ChoiceModel* actors, std::vector<Role> roles,
                                     const Style& style, QWidget* parent)
    : ActorsField(actors, style, columns, parent), m_what(what), m_roles(std::move(roles)) {
    adding()->setObjectName(QStringLiteral("addParticipant"));
    adding()->setAccessibleName(what == Of::Tie ? tr("Add a party") : tr("Add a participant"));
}

QComboBox* ParticipantsField::roleOf(const Row& row) {
    return qobject_cast<QComboBox*>(row.extras.front());
}

std::vector<ParticipantDraft> ParticipantsField::participants() const {
    std::vector<ParticipantDraft> participants;
    for (const Row& row : rows()) {
        participants.push_back({actorOf(row), roleOf(row)->currentData().toString()});
    }
    return participants;
}

void ParticipantsField::setParticipants(const std::vector<ParticipantDraft>& participants) {
    clear();
    for (const ParticipantDraft& participant : participants) {
        QComboBox* role = roleOf(add(participant.actor));
        role->setCurrentIndex(qMax(0, role->findData(participant.role)));
    }
    arrange();
    Q_EMIT edited();
}

QList<QWidget*> ParticipantsField::makeExtras(QWidget* box) {
    auto* roles = new QComboBox(box);
    for (const Role value : m_roles) {
        roles->addItem(labelOf(value), keyOf(value));
    }
    ignoreWheelWithoutFocus(roles);
    connect(roles, &QComboBox::currentIndexChanged, this, &ParticipantsField::edited);
    return {roles};
}

void ParticipantsField::nameRow(const Row& row, int place, const QString& actor) {
    row.actor->setAccessibleName((m_what == Of::Tie ? tr("Party %1") : tr("Participant %1")).arg(place));
    roleOf(row)->setAccessibleName(tr("Role of %1").arg(actor));
}

} // namespace plusone
