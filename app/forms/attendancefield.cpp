#include "forms/attendancefield.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace plusone {

AttendanceField::AttendanceField(EventKind kind, ChoiceModel* actors, const Style& style, QWidget* parent)
    : QWidget(parent),
      m_participants(new ParticipantsField(ParticipantsField::Of::Event, actors,
                                           {Role::Participant, Role::Host, Role::Observer}, style, this)),
      m_complete(new QCheckBox(tr("The list of participants is &complete"), this)),
      m_announced(new QCheckBox(kind == EventKind::Exercises
                                    ? tr("Anno&unced only: the sources are older than the exercise")
                                    : tr("Anno&unced only: the sources are older than the meeting"),
                                this)) {
    m_complete->setObjectName(QStringLiteral("complete"));
    m_complete->setChecked(true);
    m_announced->setObjectName(QStringLiteral("announced"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style.grid / 2);
    column->addWidget(m_participants);
    column->addWidget(m_complete);
    column->addWidget(m_announced);
    setFocusProxy(m_participants);
    connect(m_participants, &ParticipantsField::edited, this, &AttendanceField::edited);
    connect(m_complete, &QCheckBox::toggled, this, &AttendanceField::edited);
    connect(m_announced, &QCheckBox::toggled, this, &AttendanceField::edited);
}

bool AttendanceField::isComplete() const {
    return m_complete->isChecked();
}

bool AttendanceField::isAnnouncedOnly() const {
    return m_announced->isChecked();
}

void AttendanceField::setFlags(bool complete, bool announcedOnly) {
    m_complete->setChecked(complete);
    m_announced->setChecked(announcedOnly);
}

} // namespace plusone
