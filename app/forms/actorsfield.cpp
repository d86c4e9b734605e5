#include "forms/actorsfield.h"

#include "model/rules.h"
#include "window/icons.h"

#include <QGridLayout>
#include <QRegularExpression>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plusone {

ActorsField::ActorsField(ChoiceModel* actors, const Style& style, int columns, QWidget* parent)
    : QWidget(parent), m_actors(actors), m_style(style), m_columns(columns),
      m_add(new ChoiceEdit(actors, maxTextLength, this)), m_grid(new QGridLayout) {
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
    connect(m_add, &ChoiceEdit::committed, this, &ActorsField::addTyped);
    connect(m_add, &QLineEdit::textEdited, this, &ActorsField::edited);
}

QString ActorsField::actorOf(const Row& row) {
    const Choice* choice = row.actor->chosen();
    return choice ? choice->key : row.actor->text().trimmed();
}

void ActorsField::clear() {
    for (const Row& row : m_rows) {
        delete row.box;
    }
    m_rows.clear();
}

const ActorsField::Row& ActorsField::add(const QString& actor) {
    return m_rows.emplace_back(makeRow(actor));
}

void ActorsField::commit() {
    addTyped();
    for (const Row& row : m_rows) {
        resolve(row.actor);
    }
    nameAndMark();
}

void ActorsField::resolve(ChoiceEdit* actor) {
    if (const Choice* meant = actor->meant(actor->text())) {
        actor->setChosen(meant->key);
    }
}

ActorsField::Row ActorsField::makeRow(const QString& actor) {
    auto* box = new QWidget(this);
    auto* name = new ChoiceEdit(m_actors, maxNameLength, box);
    const Row row{box, name, makeExtras(box), new QToolButton(box)};
    row.remove->setIcon(icon(QStringLiteral("remove"), m_style));
    row.remove->setFocusPolicy(Qt::StrongFocus);
    row.remove->setAutoRaise(true);
    if (const Choice* choice = name->meant(actor)) {
        name->setChosen(choice->key);
    } else {
        name->setText(actor);
    }
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_style.grid / 2);
    line->addWidget(name, 1);
    for (QWidget* extra : row.extras) {
        line->addWidget(extra);
    }
    line->addWidget(row.remove);

    connect(name, &QLineEdit::textChanged, this, &ActorsField::edited);
    connect(name, &LineEdit::refused, this, &ActorsField::refused);
    connect(name, &ChoiceEdit::committed, this, [this, name] {
        resolve(name);
        nameAndMark();
    });
    connect(row.remove, &QToolButton::clicked, this, [this, box] { removeRow(box); });
    return row;
}

void ActorsField::addTyped() {
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
            add(name.trimmed());
        }
    }
    arrange();
    Q_EMIT edited();
}

void ActorsField::removeRow(const QWidget* box) {
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

void ActorsField::arrange() {
    QWidget* before = m_add;
    const auto tabTo = [&before](QWidget* next) {
        setTabOrder(before, next);
        before = next;
    };
    int place = 0;
    for (const Row& row : m_rows) {
        m_grid->addWidget(row.box, place / m_columns, place % m_columns);
        row.box->show();
        ++place;
        tabTo(row.actor);
        std::for_each(row.extras.begin(), row.extras.end(), tabTo);
        tabTo(row.remove);
    }
    nameAndMark();
}

/// Speaks each row by its actor, and shows in the row itself which one is unknown or there twice.
void ActorsField::nameAndMark() {
    QStringList seen;
    for (const Row& row : m_rows) {
        const QString name = row.actor->text();
        nameRow(row, int(seen.size()) + 1, name);
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
