#pragma once

#include "forms/participantsfield.h"

class QCheckBox;

namespace plusone {

/// The participants of an event, and what is known about the list of them.
class AttendanceField : public QWidget {
    Q_OBJECT

public:
    /// `actors` outlives the field.
    AttendanceField(EventKind kind, ChoiceModel* actors, const Style& style, QWidget* parent);

    [[nodiscard]] ParticipantsField& participants() const { return *m_participants; }
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] bool isAnnouncedOnly() const;
    void setFlags(bool complete, bool announcedOnly);

Q_SIGNALS:
    void edited();

private:
    ParticipantsField* m_participants;
    QCheckBox* m_complete;
    QCheckBox* m_announced;
};

} // namespace plusone
