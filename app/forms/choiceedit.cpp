#include "forms/choiceedit.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace plusone {
namespace {

constexpr int visibleChoices = 12;
constexpr int listCharacters = 48; ///< the list may be wider than a narrow field

/// Matches labels, but puts the choice's text into the field.
class ChoiceCompleter : public QCompleter {
public:
    ChoiceCompleter(QAbstractItemModel* model, QObject* parent) : QCompleter(model, parent) {
        setCaseSensitivity(Qt::CaseInsensitive);
        setFilterMode(Qt::MatchContains);
        setCompletionRole(Qt::DisplayRole);
        setMaxVisibleItems(visibleChoices);
    }
    [[nodiscard]] QString pathFromIndex(const QModelIndex& index) const override {
        return index.data(ChoiceModel::textRole).toString();
    }
};

} // namespace

ChoiceModel::ChoiceModel(std::vector<Choice> choices, QObject* parent,
                         std::function<QString(const QString&)> keyNamed)
    : QAbstractListModel(parent), m_choices(std::move(choices)), m_keyNamed(std::move(keyNamed)) {}

int ChoiceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_choices.size());
}

QVariant ChoiceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Choice& choice = m_choices[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return choice.label;
    case textRole:
        return choice.text;
    case keyRole:
        return choice.key;
    default:
        return {};
    }
}

const Choice* ChoiceModel::withKey(const QString& key) const {
    const auto at = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&key](const Choice& choice) { return choice.key == key; });
    return at == m_choices.end() ? nullptr : &*at;
}

const Choice* ChoiceModel::named(const QString& text) const {
    return m_keyNamed ? withKey(m_keyNamed(text)) : nullptr;
}

ChoiceEdit::ChoiceEdit(ChoiceModel* choices, qsizetype limit, QWidget* parent)
    : LineEdit(limit, parent), m_choices(choices) {
    auto* completer = new ChoiceCompleter(choices, this);
    setCompleter(completer);
    completer->popup()->setMinimumWidth(listCharacters * fontMetrics().averageCharWidth());
    auto* all = addAction(arrow(), TrailingPosition);
    all->setText(tr("Show all"));
    all->setToolTip(tr("Show all (Down)"));
    connect(all, &QAction::triggered, this, &ChoiceEdit::showAll);
    connect(this, &QLineEdit::editingFinished, this, &ChoiceEdit::commit);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ChoiceEdit::take);
    // Queued: QLineEdit writes the chosen text on the same signal, perhaps after us.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ChoiceEdit::commit,
            Qt::QueuedConnection);
}

QIcon ChoiceEdit::arrow() const {
    constexpr int side = 16;
    const double ratio = devicePixelRatioF();
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QStyleOption option;
    option.initFrom(this);
    option.rect = QRect(0, 0, side, side);
    style()->drawPrimitive(QStyle::PE_IndicatorArrowDown, &option, &painter, this);
    return pixmap;
}

void ChoiceEdit::setChosen(const QString& key) {
    if (const Choice* choice = m_choices->withKey(key)) {
        setText(choice->text);
        m_key = key;
    }
}

const Choice* ChoiceEdit::exactly(const QString& text) const {
    const auto& choices = m_choices->choices();
    const auto at = std::find_if(choices.begin(), choices.end(), [&text](const Choice& choice) {
        return choice.text.compare(text, Qt::CaseInsensitive) == 0 ||
               choice.key.compare(text, Qt::CaseInsensitive) == 0;
    });
    return at == choices.end() ? nullptr : &*at;
}

const Choice* ChoiceEdit::chosen() const {
    const Choice* taken = m_choices->withKey(m_key);
    return taken && taken->text == text() ? taken : exactly(text().trimmed());
}

const Choice* ChoiceEdit::meant(const QString& text) const {
    const QString wanted = text.trimmed();
    if (const Choice* exact = exactly(wanted)) {
        return exact;
    }
    if (const Choice* named = m_choices->named(wanted)) {
        return named;
    }
    const auto begins = [&wanted](const Choice& choice) {
        const QStringList names = choice.label.split(labelSeparator);
        return std::any_of(names.begin(), names.end(), [&wanted](const QString& name) {
            return name.startsWith(wanted, Qt::CaseInsensitive);
        });
    };
    const auto& choices = m_choices->choices();
    const auto first = std::find_if(choices.begin(), choices.end(), begins);
    const bool several =
        first != choices.end() && std::find_if(std::next(first), choices.end(), begins) != choices.end();
    return first == choices.end() || several || wanted.isEmpty() ? nullptr : &*first;
}

void ChoiceEdit::take(const QModelIndex& index) {
    m_key = index.data(ChoiceModel::keyRole).toString();
}

void ChoiceEdit::commit() {
    auto* popup = completer()->popup();
    if (popup->isVisible()) {
        if (popup->currentIndex().isValid()) {
            take(popup->currentIndex());
        }
        // The completer would write the chosen text once more after Enter.
        popup->hide();
    }
    Q_EMIT committed();
}

void ChoiceEdit::showAll() {
    setFocus(Qt::OtherFocusReason);
    completer()->setCompletionPrefix({});
    completer()->complete();
}

bool ChoiceEdit::focusNextPrevChild(bool next) {
    // While the list is open a field that loses the focus does not count as finished.
    if (completer()->popup()->isVisible()) {
        commit();
    }
    return LineEdit::focusNextPrevChild(next);
}

void ChoiceEdit::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Down && !completer()->popup()->isVisible() && !isReadOnly()) {
        showAll();
        return;
    }
    LineEdit::keyPressEvent(event);
}

} // namespace plusone
