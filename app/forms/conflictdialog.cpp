#include "forms/conflictdialog.h"

#include "forms/drafttext.h"
#include "forms/kindwords.h"
#include "scene/labels.h"
#include "window/session.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plusone {
namespace {

constexpr int mineId = 0;
constexpr int theirsId = 1;
constexpr int widthInCharacters = 96;
constexpr qsizetype shownCharacters = 400; ///< of a summary: more would hide the other fields

QLabel* makeValue(const QString& text, QWidget* parent) {
    auto* label = new QLabel(shortened(text, shownCharacters), parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const Session& session, const QString& name, AnyDraft base, AnyDraft mine,
                               AnyDraft theirs, QWidget* parent)
    : QDialog(parent), m_mine(std::move(mine)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this)) {
    setWindowTitle(tr("Changed by someone else"));
    const int grid = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addWidget(makeIntroduction(name));
    auto* area = new QScrollArea(this);
    area->setWidget(makeRows(session, differencesOf(base, m_mine, theirs)));
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(area, 1);
    column->addWidget(m_buttons);
    m_buttons->addButton(tr("&Save the choice"), QDialogButtonBox::AcceptRole)
        ->setObjectName(QStringLiteral("saveChoice"));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Back to the form"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    updateButtons();
    const auto open =
        std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.sides->checkedId() < 0; });
    if (open != m_rows.end()) {
        open->sides->button(mineId)->setFocus(Qt::OtherFocusReason);
    }
    const QSize room = screen()->availableSize() - QSize(10 * grid, 10 * grid);
    resize(QSize(widthInCharacters * fontMetrics().averageCharWidth(),
                 area->widget()->sizeHint().height() + 20 * grid)
               .boundedTo(room));
}

QWidget* ConflictDialog::makeIntroduction(const QString& name) {
    auto* text =
        new QLabel(tr("Someone else changed “%1” while you were typing. Whose is to stand? What only "
                      "one of you changed is chosen already.")
                       .arg(name),
                   this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    return text;
}

QWidget* ConflictDialog::makeRows(const Session& session, const std::vector<FieldDifference>& differences) {
    auto* rows = new QWidget(this);
    auto* column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(session.style().grid);
    for (const FieldDifference& difference : differences) {
        m_rows.push_back(makeRow(session, difference, column));
    }
    column->addStretch();
    return rows;
}

ConflictDialog::Row ConflictDialog::makeRow(const Session& session, const FieldDifference& difference,
                                            QVBoxLayout* column) {
    const RecordKind kind = kindOf(m_mine);
    const QString word = fieldWord(kind, difference.field);
    const auto textOf = [&](const QJsonValue& value) {
        return draftValueText(session.dataset(), session.language(), kind, difference.field, value);
    };
    auto* box = new QGroupBox(word, this);
    auto* grid = new QGridLayout(box);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(session.style().grid);
    auto* before = new QLabel(tr("Before:"), box);
    grid->addWidget(before, 0, 0, Qt::AlignTop);
    QLabel* was = makeValue(textOf(difference.base), box);
    QPalette muted = was->palette();
    muted.setColor(QPalette::WindowText, session.style().muted);
    before->setPalette(muted);
    was->setPalette(muted);
    grid->addWidget(was, 0, 1);
    auto* sides = new QButtonGroup(box);
    const auto offer = [&](int side, const QString& label, const QJsonValue& value, const QString& spoken) {
        auto* button = new QRadioButton(label, box);
        button->setObjectName(difference.field +
                              (side == mineId ? QStringLiteral("Mine") : QStringLiteral("Theirs")));
        button->setAccessibleName(spoken.arg(word, textOf(value)));
        sides->addButton(button, side);
        grid->addWidget(button, side + 1, 0, Qt::AlignTop);
        grid->addWidget(makeValue(textOf(value), box), side + 1, 1);
    };
    offer(mineId, tr("Mine:"), difference.mine, tr("%1, mine: %2"));
    offer(theirsId, tr("Theirs:"), difference.theirs, tr("%1, theirs: %2"));
    if (!difference.isConflict()) {
        sides->button(difference.isMine() ? mineId : theirsId)->setChecked(true);
    }
    connect(sides, &QButtonGroup::idToggled, this, &ConflictDialog::updateButtons);
    column->addWidget(box);
    return {difference, sides};
}

void ConflictDialog::updateButtons() {
    const bool chosen =
        std::all_of(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.sides->checkedId() >= 0; });
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole) {
            button->setEnabled(chosen);
        }
    }
}

AnyDraft ConflictDialog::merged() const {
    std::vector<FieldDifference> theirs;
    for (const Row& row : m_rows) {
        if (row.sides->checkedId() == theirsId) {
            theirs.push_back(row.difference);
        }
    }
    return withTheirs(m_mine, theirs);
}

} // namespace plusone
