#include "panels/removalslist.h"

#include "forms/choiceedit.h"
#include "forms/choices.h"
#include "model/actornames.h"
#include "network/whatiftext.h"
#include "window/session.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plusone {
namespace {

constexpr qsizetype longestName = 200;

/// Every actor and framework by name, then the kinds of tie.
std::vector<Choice> removalChoices(const Session& session) {
    std::vector<Choice> choices = actorChoices(session.dataset(), session.language());
    for (Choice& choice : choices) {
        choice.key = toText(ActorId(choice.key));
    }
    const auto add = [&](const Removal& removal, const QString& label) {
        const QString name = nameOf(removal, session.dataset(), session.language());
        choices.push_back({toText(removal), name, label.arg(name)});
    };
    for (const Framework& framework : session.dataset().frameworks()) {
        add(framework.id, RemovalsList::tr("%1 (framework)"));
    }
    for (const EventKind kind : allValues<EventKind>()) {
        add(kind, RemovalsList::tr("%1 (all of them)"));
    }
    for (const TieType type : allValues<TieType>()) {
        add(type, RemovalsList::tr("%1 (type of agreement)"));
    }
    return choices;
}

/// Whether a list of actors and frameworks may be another one after them.
bool changesNames(const ChangeSet& changes) {
    return changes.isEmpty() ||
           std::any_of(changes.changes.begin(), changes.changes.end(), [](const Change& change) {
               const RecordKind kind = change.ref().kind;
               return kind == RecordKind::Actor || kind == RecordKind::Framework;
           });
}

} // namespace

RemovalsList::RemovalsList(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_column(new QVBoxLayout(this)), m_list(new QListWidget(this)),
      m_withRecords(new QCheckBox(tr("&With their records"), this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(session.style().grid / 2);
    m_list->setObjectName(QStringLiteral("removals"));
    m_list->setAccessibleName(tr("Taken out"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_withRecords->setObjectName(QStringLiteral("withRecords"));
    m_withRecords->setToolTip(
        tr("Without this only the actor and its own ties go, and the others stay tied by the records that "
           "they share. With it an actor takes along the records that it is a party to: what two of three "
           "agreed on falls with the third."));
    m_column->addWidget(m_list, 1);
    m_column->addWidget(makeButtons());
    m_column->addWidget(m_withRecords);
    connect(m_withRecords, &QCheckBox::toggled, this, [this](bool on) {
        Scenario scenario = m_scenario;
        scenario.withRecords = on;
        set(scenario);
    });
    connect(m_list, &QListWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(!m_list->selectedItems().isEmpty()); });
    connect(&session, &Session::datasetChanged, this, [this](const ChangeSet& changes) {
        m_choicesAreOld = m_choicesAreOld || changesNames(changes);
        offerChoices();
        showScenario();
    });
    connect(&session, &Session::selectionChanged, this,
            [this] { m_addSelection->setEnabled(!removalsInSelection().empty()); });
    showScenario();
}

void RemovalsList::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    offerChoices();
}

/// A field takes its choices for life, so others are a field of their own; once somebody looks.
void RemovalsList::offerChoices() {
    if (!m_choicesAreOld || !isVisible()) {
        return;
    }
    m_choicesAreOld = false;
    auto* choices =
        new ChoiceModel(removalChoices(m_session), nullptr,
                        [names = std::make_shared<ActorNames>(m_session.dataset())](const QString& text) {
                            const ActorId actor = names->named(text);
                            return actor.isNull() ? QString() : toText(actor);
                        });
    auto* field = new ChoiceEdit(choices, longestName, this);
    choices->setParent(field);
    field->setObjectName(QStringLiteral("add"));
    field->setPlaceholderText(tr("Take out: an actor, a framework, a kind of tie…"));
    field->setAccessibleName(tr("Take out an actor, a framework or a kind of tie"));
    connect(field, &ChoiceEdit::committed, this, &RemovalsList::addTyped, Qt::QueuedConnection);
    delete m_add;
    m_add = field;
    m_column->insertWidget(0, m_add);
    setTabOrder(m_add, m_list);
    setFocusProxy(m_add);
}

QToolButton* RemovalsList::makeButton(const QString& name, const QString& text, const QString& toolTip) {
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

QWidget* RemovalsList::makeButtons() {
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(m_session.style().grid / 2);
    m_addSelection = makeButton(QStringLiteral("addSelection"), tr("Add the &selection"),
                                tr("Take out what is selected: actors, frameworks, records"));
    m_remove = makeButton(QStringLiteral("remove"), tr("Put &back"), tr("Put back what is marked (Del)"));
    m_undo = makeButton(QStringLiteral("undo"), tr("Undo"), tr("Undo the last step of this list (Ctrl+Z)"));
    m_redo = makeButton(QStringLiteral("redo"), tr("Redo"), tr("Do it again (Ctrl+Shift+Z)"));
    m_clear = makeButton(QStringLiteral("clear"), tr("Cle&ar"), tr("Put everything back"));
    grid->addWidget(m_addSelection, 0, 0, 1, 2);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_undo, 1, 0);
    grid->addWidget(m_redo, 1, 1);
    grid->addWidget(m_clear, 1, 2);
    connect(m_addSelection, &QToolButton::clicked, this, &RemovalsList::addSelection);
    connect(m_remove, &QToolButton::clicked, this, &RemovalsList::removeChosen);
    connect(m_undo, &QToolButton::clicked, this, &RemovalsList::undo);
    connect(m_redo, &QToolButton::clicked, this, &RemovalsList::redo);
    connect(m_clear, &QToolButton::clicked, this, [this] { set({{}, m_scenario.withRecords}); });
    return box;
}

void RemovalsList::set(const Scenario& scenario) {
    if (scenario == m_scenario) {
        return;
    }
    m_done.push_back(std::exchange(m_scenario, scenario));
    m_undone.clear();
    showScenario();
    Q_EMIT changed(m_scenario);
}

void RemovalsList::undo() {
    if (!m_done.empty()) {
        m_undone.push_back(std::exchange(m_scenario, m_done.back()));
        m_done.pop_back();
        showScenario();
        Q_EMIT changed(m_scenario);
    }
}

void RemovalsList::redo() {
    if (!m_undone.empty()) {
        m_done.push_back(std::exchange(m_scenario, m_undone.back()));
        m_undone.pop_back();
        showScenario();
        Q_EMIT changed(m_scenario);
    }
}

void RemovalsList::startAnew() {
    m_scenario = {};
    m_done.clear();
    m_undone.clear();
    showScenario();
    Q_EMIT changed(m_scenario);
}

void RemovalsList::addTyped() {
    const QString typed = m_add->text().trimmed();
    if (typed.isEmpty()) {
        return;
    }
    const Choice* choice = m_add->chosen() ? m_add->chosen() : m_add->meant(typed);
    if (!choice) {
        Q_EMIT said(tr("“%1” is no actor, framework or kind of tie. Choose one from the list.").arg(typed));
        return;
    }
    const QString key = choice->key;
    m_add->clear();
    takeOut(*removalFrom(key));
}

std::vector<Removal> RemovalsList::removalsInSelection() const {
    const Selection& selection = m_session.selection();
    std::vector<RecordRef> refs = selection.records;
    if (selection.kind == Selection::Kind::Record) {
        refs = {selection.record};
    } else if (selection.kind == Selection::Kind::Pair) { // all that ties the two
        const auto network = m_session.network();
        for (const NetworkLink& link : network->links) {
            if (network->nodes[link.a].actor == selection.a && network->nodes[link.b].actor == selection.b) {
                for (const auto& records : link.records) {
                    refs.insert(refs.end(), records.begin(), records.end());
                }
            }
        }
    }
    std::vector<Removal> removals;
    for (const RecordRef& ref : refs) {
        if (const auto removal = removalFrom(ref.toString())) {
            removals.push_back(*removal);
        }
    }
    return removals;
}

void RemovalsList::addSelection() {
    set(m_scenario.with(removalsInSelection()));
}

void RemovalsList::removeChosen() {
    Scenario scenario = m_scenario;
    for (const QListWidgetItem* item : m_list->selectedItems()) {
        std::erase(scenario.removals, *removalFrom(item->data(Qt::UserRole).toString()));
    }
    set(scenario);
}

void RemovalsList::showScenario() {
    m_list->clear();
    for (const Removal& removal : m_scenario.removals) {
        const QString name = nameOf(removal, m_session.dataset(), m_session.language());
        auto* item = new QListWidgetItem(name, m_list);
        item->setData(Qt::UserRole, toText(removal));
        item->setToolTip(name);
    }
    const QSignalBlocker quiet(m_withRecords);
    m_withRecords->setChecked(m_scenario.withRecords);
    m_addSelection->setEnabled(!removalsInSelection().empty());
    m_remove->setEnabled(false);
    m_undo->setEnabled(!m_done.empty());
    m_redo->setEnabled(!m_undone.empty());
    m_clear->setEnabled(!m_scenario.isEmpty());
}

bool RemovalsList::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            removeChosen();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace plusone
