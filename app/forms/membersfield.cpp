#include "forms/membersfield.h"

#include "forms/datefield.h"

namespace plusone {
namespace {

constexpr int joined = 0;
constexpr int left = 1;
constexpr int columns = 1; // two dates take the width of a form
constexpr int dateCharacters = 20;

} // namespace

MembersField::MembersField(ChoiceModel* actors, const Style& style, QWidget* parent)
    : ActorsField(actors, style, columns, parent) {
    adding()->setObjectName(QStringLiteral("addMember"));
    adding()->setAccessibleName(tr("Add a member"));
}

LineEdit* MembersField::dateOf(const Row& row, int which) {
    return qobject_cast<LineEdit*>(row.extras[which]);
}

std::vector<MemberDraft> MembersField::members() const {
    std::vector<MemberDraft> members;
    for (const Row& row : rows()) {
        members.push_back(
            {actorOf(row), dateOf(row, joined)->text().trimmed(), dateOf(row, left)->text().trimmed()});
    }
    return members;
}

void MembersField::setMembers(const std::vector<MemberDraft>& members) {
    clear();
    for (const MemberDraft& member : members) {
        const Row& row = add(member.actor);
        dateOf(row, joined)->setText(member.joined);
        dateOf(row, left)->setText(member.left);
    }
    arrange();
    Q_EMIT edited();
}

QList<QWidget*> MembersField::makeExtras(QWidget* box) {
    QList<QWidget*> dates;
    for (const QString& hint : {tr("Joined, if not at the start"), tr("Left")}) {
        auto* date = new LineEdit(DateField::longestText, box);
        date->setPlaceholderText(hint);
        date->setFixedWidth(dateCharacters * fontMetrics().averageCharWidth());
        connect(date, &QLineEdit::textChanged, this, &MembersField::edited);
        connect(date, &LineEdit::refused, this, &MembersField::refused);
        dates.append(date);
    }
    return dates;
}

void MembersField::nameRow(const Row& row, int place, const QString& actor) {
    row.actor->setAccessibleName(tr("Member %1").arg(place));
    dateOf(row, joined)->setAccessibleName(tr("Joined: %1").arg(actor));
    dateOf(row, left)->setAccessibleName(tr("Left: %1").arg(actor));
}

} // namespace plusone
