#include "forms/participantsfield.h"

#include "model/rules.h"
#include "window/icons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plusone {
namespace {

constexpr int columns = 2;

QString keyOfText(const ChoiceEdit& field) {
    const Choice* choice = field.chosen();
    return choice ? choice->key : field.text().trimmed();
}

} // namespace

ParticipantsField::ParticipantsField(ChoiceModel* actors, std::vector<Role> roles, const Style& style,
                                     QWidget* parent)
    : QWidget(parent), m_actors(actors), m_roles(std::move(roles)), m_style(style),
      m_add(new ChoiceEdit(actors, maxTextLength, this)), m_grid(new QGridLayout) {
    m_add->setObjectName(QStringLiteral("addParticipant"));
    m_add->setAccessibleName(tr("Add a participant"));
    m_add->setPlaceholderText(tr("Add: a name in English or Japanese, or a code; several with commas"));
    setFocusProxy(m_add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style.grid / 2);
    column->addWidget(m_add);
    column->addLayout(m_grid);
    m_grid->setHorizontalSpacing(2 * style.grid);
    m_grid->setVerticalSpacing(style.grid / 2);
    for (int i = 0; i < columns; ++i) {
        m_grid->setColumnStretch(i, 1);
    }
    connect(m_add, &ChoiceEdit::committed, this, &ParticipantsField::addTyped);
    connect(m_add, &QLineEdit::textEdited, this, &ParticipantsField::edited);
}

std::vector<ParticipantDraft> ParticipantsField::participants() const {
    std::vector<ParticipantDraft> participants;
    for (const Row& row : m_rows) {
        participants.push_back({keyOfText(*row.actor), row.role->currentData().toString()});
    }
    return participants;
}

void ParticipantsField::setParticipants(const std::vector<ParticipantDraft>& participants) {
    clear();
    for (const ParticipantDraft& participant : participants) {
        m_rows.push_back(makeRow(participant));
    }
    arrange();
    Q_EMIT edited();
}

void ParticipantsField::clear() {
    for (const Row& row : m_rows) {
        delete row.box;
    }
    m_rows.clear();
}

void ParticipantsField::commit() {
    addTyped();
    for (const Row& row : m_rows) {
        resolve(row.actor);
    }
    nameAndMark();
}

void ParticipantsField::resolve(ChoiceEdit* actor) {
    if (const Choice* meant = actor->meant(actor->text())) {
        actor->setChosen(meant->key);
    }
}

QComboBox* ParticipantsField::makeRole(const QString& role, QWidget* parent) {
    auto* box = new QComboBox(parent);
    for (const Role value : m_roles) {
        box->addItem(labelOf(value), keyOf(value));
    }
    box->setCurrentIndex(qMax(0, box->findData(role)));
    ignoreWheelWithoutFocus(box);
    return box;
}

ParticipantsField::Row ParticipantsField::makeRow(const ParticipantDraft& participant) {
    auto* box = new QWidget(this);
    const Row row{box, new ChoiceEdit(m_actors, maxNameLength, box), makeRole(participant.role, box),
                  new QToolButton(box)};
    row.remove->setIcon(icon(QStringLiteral("remove"), m_style));
    row.remove->setFocusPolicy(Qt::StrongFocus);
    row.remove->setAutoRaise(true);
    const Choice* choice = row.actor->meant(participant.actor);
    if (choice) {
        row.actor->setChosen(choice->key);
    } else {
        row.actor->setText(participant.actor);
    }
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_style.grid / 2);
    line->addWidget(row.actor, 1);
    line->addWidget(row.role);
    line->addWidget(row.remove);

    connect(row.actor, &QLineEdit::textChanged, this, &ParticipantsField::edited);
    connect(row.actor, &LineEdit::refused, this, &ParticipantsField::refused);
    connect(row.actor, &ChoiceEdit::committed, this, [this, actor = row.actor] {
        resolve(actor);
        nameAndMark();
    });
    connect(row.role, &QComboBox::currentIndexChanged, this, &ParticipantsField::edited);
    connect(row.remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    return row;
}

void ParticipantsField::addTyped() {
    const QString typed = m_add->text().trimmed();
    m_add->clear();
    if (typed.isEmpty()) {
        return;
    }
    // A name may hold a comma itself, so the whole text is tried first.
    static const QRegularExpression between(QStringLiteral("[,;、，；\\t\\n\\x{2028}\\x{2029}]"));
    QStringList names{typed};
    if (!m_add->meant(typed)) {
        names = typed.split(between, Qt::SkipEmptyParts);
    }
    for (const QString& name : names) {
        if (!name.trimmed().isEmpty()) {
            m_rows.push_back(makeRow({name.trimmed(), {}}));
        }
    }
    arrange();
    Q_EMIT edited();
}

void ParticipantsField::removeRow(const QWidget* box) {
    const auto at = std::find_if(m_rows.begin(), m_rows.end(), [box](const Row& r) { return r.box == box; });
    const bool focused = at->box->isAncestorOf(window()->focusWidget());
    at->box->hide();
    at->box->deleteLater();
    const auto next = m_rows.erase(at);
    if (focused) {
        (next == m_rows.end() ? static_cast<QWidget*>(m_add) : next->remove)->setFocus(Qt::OtherFocusReason);
    }
    arrange();
    Q_EMIT edited();
}

void ParticipantsField::arrange() {
    QWidget* before = m_add;
    int place = 0;
    for (const Row& row : m_rows) {
        m_grid->addWidget(row.box, place / columns, place % columns);
        row.box->show();
        ++place;
        for (QWidget* widget : {static_cast<QWidget*>(row.actor), static_cast<QWidget*>(row.role),
                                static_cast<QWidget*>(row.remove)}) {
            setTabOrder(before, widget);
            before = widget;
        }
    }
    nameAndMark();
}

/// Speaks each row by its actor, and shows in the row itself which one is unknown or there twice.
void ParticipantsField::nameAndMark() {
    QStringList seen;
    for (const Row& row : m_rows) {
        const QString name = row.actor->text();
        row.actor->setAccessibleName(tr("Participant %1").arg(seen.size() + 1));
        row.role->setAccessibleName(tr("Role of %1").arg(name));
        row.remove->setAccessibleName(tr("Remove %1").arg(name));
        row.remove->setToolTip(row.remove->accessibleName());
        const Choice* choice = row.actor->chosen();
        const bool faulty = !choice || seen.contains(choice->key);
        seen.append(choice ? choice->key : QString());
        QPalette palette = row.actor->palette();
        palette.setColor(QPalette::Text, faulty ? m_style.error : m_style.ink);
        row.actor->setPalette(palette);
    }
}

} // namespace plusone
