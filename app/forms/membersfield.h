#pragma once

#include "forms/actorsfield.h"
#include "model/drafts.h"

namespace plusone {

/// The members of a framework, a row each: actor, since when, until when.
class MembersField : public ActorsField {
    Q_OBJECT

public:
    /// `actors` outlives the field.
    MembersField(ChoiceModel* actors, const Style& style, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<MemberDraft> members() const;
    void setMembers(const std::vector<MemberDraft>& members);

protected:
    QList<QWidget*> makeExtras(QWidget* box) override;
    void nameRow(const Row& row, int place, const QString& actor) override;

private:
    static LineEdit* dateOf(const Row& row, int which);
};

} // namespace plusone
