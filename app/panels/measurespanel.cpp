#include "panels/measurespanel.h"

#include "map/mapcontroller.h"
#include "network/measuretable.h"
#include "panels/htmlparts.h"
#include "panels/measuresmodel.h"
#include "panels/measurestable.h"
#include "panels/savetable.h"
#include "window/prompt.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <set>

namespace plusone {
namespace {

constexpr Qt::Alignment right = Qt::AlignRight | Qt::AlignVCenter;

void copyTree(const QTreeWidget& tree) {
    QStringList headings;
    for (int column = 0; column < tree.columnCount(); ++column) {
        headings << tree.headerItem()->text(column);
    }
    QList<QStringList> lines{headings};
    for (int row = 0; row < tree.topLevelItemCount(); ++row) {
        QStringList& cells = lines.emplace_back();
        for (int column = 0; column < tree.columnCount(); ++column) {
            cells << tree.topLevelItem(row)->text(column);
        }
    }
    copyCells(lines);
}

} // namespace

MeasuresPanel::MeasuresPanel(Session& session, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompt(prompt), m_work(session) {
    setObjectName(QStringLiteral("measuresPanel"));
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(makeTools());
    m_whole = makeTree(QStringLiteral("whole"), tr("The whole network"), {tr("Measure"), tr("Value")});
    m_table = new MeasuresTable(session.style().grid, this);
    m_communities = makeTree(QStringLiteral("communities"), tr("Communities"),
                             {tr("Community"), tr("Actors"), tr("Members")});
    m_bridges = makeTree(QStringLiteral("bridges"), tr("Bridges"),
                         {tr("One side"), tr("Other side"), tr("Weight"), tr("Records")});
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Actors, communities and bridges"));
    m_tabs->addTab(m_table, tr("Actors"));
    m_tabs->addTab(m_communities, tr("Communities"));
    m_tabs->addTab(m_bridges, tr("Bridges"));
    auto* both = new QSplitter(this);
    both->setChildrenCollapsible(false);
    both->addWidget(m_whole);
    both->addWidget(m_tabs);
    both->setStretchFactor(1, 1);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(both);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_details = new QLabel(this);
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setAccessibleName(tr("What the number says"));
    m_details->setTextFormat(Qt::PlainText);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);
    column->addWidget(m_details);
    setFocusProxy(m_table);
    connectSession();
    explain(tr("Choose a number to read what it says and who defined it."));
}

QSize MeasuresPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 16};
}

QWidget* MeasuresPanel::makeTools() {
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    m_size = makeMeasureBox(QStringLiteral("discSize"), tr("records"), sizeMeasures());
    m_colour = makeMeasureBox(QStringLiteral("discColour"), tr("none"), colourMeasures());
    const auto addBox = [line, tools](const QString& label, QComboBox* box) {
        auto* name = new QLabel(label, tools);
        name->setBuddy(box);
        line->addWidget(name);
        line->addWidget(box);
    };
    addBox(tr("Si&ze of discs:"), m_size);
    addBox(tr("Co&lour of discs:"), m_colour);
    m_size->setAccessibleName(tr("What the size of discs stands for"));
    m_colour->setAccessibleName(tr("What the colour of discs stands for"));
    line->addStretch(1);
    const auto addButton = [line, tools](const QString& name, const QString& text, const QString& tip) {
        auto* button = new QToolButton(tools);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(button);
        return button;
    };
    connect(addButton(QStringLiteral("copy"), tr("Co&py table"),
                      tr("Copy the table of actors, for a spreadsheet")),
            &QToolButton::clicked, this, [this] { m_table->copyAll(); });
    connect(addButton(QStringLiteral("save"), tr("&Save table…"), tr("Save the table of actors as CSV")),
            &QToolButton::clicked, this, &MeasuresPanel::saveTable);
    return tools;
}

QComboBox* MeasuresPanel::makeMeasureBox(const QString& name, const QString& none,
                                         std::span<const ActorMeasure> measures) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->addItem(none);
    for (const ActorMeasure measure : measures) {
        box->addItem(labelOf(measure), int(measure));
        box->setItemData(box->count() - 1, explanationOf(measure), Qt::ToolTipRole);
    }
    connect(box, &QComboBox::activated, this, &MeasuresPanel::chooseDiscs);
    return box;
}

QTreeWidget* MeasuresPanel::makeTree(const QString& name, const QString& title, const QStringList& columns) {
    auto* tree = new QTreeWidget(this);
    tree->setObjectName(name);
    tree->setAccessibleName(title);
    tree->setColumnCount(int(columns.size()));
    tree->setHeaderLabels(columns);
    tree->header()->setAccessibleName(tr("Columns"));
    tree->header()->setStretchLastSection(true);
    tree->setRootIsDecorated(false);
    tree->setUniformRowHeights(true);
    tree->setAlternatingRowColors(true);
    auto* copy = new QAction(tr("&Copy"), tree);
    copy->setShortcuts(QKeySequence::keyBindings(QKeySequence::Copy));
    copy->setShortcutContext(Qt::WidgetShortcut);
    tree->addAction(copy);
    tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, tree, [tree] { copyTree(*tree); });
    return tree;
}

void MeasuresPanel::connectSession() {
    connect(&m_work, &MeasureWork::answered, this, &MeasuresPanel::take);
    connect(m_table, &MeasuresTable::explained, this, &MeasuresPanel::explain);
    connect(m_table, &MeasuresTable::chosen, this, [this](const std::vector<RecordRef>& actors) {
        m_communities->clearSelection();
        m_bridges->clearSelection();
        select(actors);
    });
    connect(&m_session, &Session::networkChanged, this, &MeasuresPanel::refresh);
    connect(&m_session, &Session::selectionChanged, this, &MeasuresPanel::showSelection);
    connect(m_whole, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item && !m_syncing) {
            explain(item->toolTip(0));
        }
    });
    const auto leadFrom = [this](QTreeWidgetItem* item) {
        lead(NetworkMeasure(m_whole->indexOfTopLevelItem(item)));
    };
    connect(m_whole, &QTreeWidget::itemClicked, this, leadFrom);
    connect(m_whole, &QTreeWidget::itemActivated, this, leadFrom);
    const auto choose = [this](QTreeWidget* tree, auto pick) {
        connect(tree, &QTreeWidget::itemSelectionChanged, this, [this, tree, pick] {
            const QList<QTreeWidgetItem*> chosen = tree->selectedItems();
            if (!m_syncing && !chosen.isEmpty()) {
                (this->*pick)(std::size_t(tree->indexOfTopLevelItem(chosen.front())));
            }
        });
    };
    choose(m_communities, &MeasuresPanel::selectCommunity);
    choose(m_bridges, &MeasuresPanel::selectBridge);
}

void MeasuresPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void MeasuresPanel::refresh() {
    // A panel that nobody sees measures nothing; showEvent() catches up.
    if (!isVisible() || !m_session.isNetworkCurrent()) {
        return;
    }
    m_work.ask();
    if (m_work.answer()) {
        take();
    } else {
        m_stack->setEnabled(false); // what stands there is of an earlier network
    }
}

void MeasuresPanel::take() {
    const auto answer = m_work.answer();
    if (!answer || answer == m_shown) {
        return;
    }
    m_shown = answer;
    m_stack->setEnabled(true);
    const bool isEmpty = answer->measures.actors.empty();
    m_empty->setText(!answer->problem.isEmpty()
                         ? answer->problem
                         : tr("No actor is on the map, so there is nothing to measure. "
                              "Widen the lens' time, or take a filter off."));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    const QScopedValueRollback guard(m_syncing, true);
    QStringList names;
    for (const ActorId& actor : answer->measures.actors) {
        names << m_session.actorName(actor);
    }
    m_table->setMeasures({answer, &answer->measures}, names);
    fillWhole();
    fillCommunities(names);
    fillBridges(names);
    m_table->showChosen(m_session.selection().chosenThings());
}

void MeasuresPanel::fillWhole() {
    const bool isNew = m_whole->topLevelItemCount() == 0;
    for (const NetworkMeasure measure : allNetworkMeasures()) {
        auto* item = isNew ? new QTreeWidgetItem(m_whole) : m_whole->topLevelItem(int(measure));
        item->setText(0, labelOf(measure));
        item->setText(1, valueOrDash(m_shown->measures.of(measure), isCount(measure), locale()));
        item->setTextAlignment(1, right);
        item->setToolTip(0, explanationOf(measure));
        item->setToolTip(1, explanationOf(measure));
    }
    if (isNew) {
        // The numbers are what one looks for: a name gives way first.
        m_whole->header()->setStretchLastSection(false);
        m_whole->header()->setSectionResizeMode(0, QHeaderView::Stretch);
        m_whole->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    }
}

void MeasuresPanel::fillCommunities(const QStringList& names) {
    m_communities->clear();
    const auto& communities = m_shown->measures.communities;
    for (std::size_t i = 0; i < communities.size(); ++i) {
        QStringList members;
        for (const std::uint32_t actor : communities[i]) {
            members << names[actor];
        }
        auto* item = new QTreeWidgetItem(
            m_communities,
            {locale().toString(int(i + 1)), locale().toString(int(members.size())), members.join(tr(", "))});
        item->setToolTip(2, html::toolTip(item->text(2)));
        item->setTextAlignment(1, right);
    }
    m_tabs->setTabText(m_tabs->indexOf(m_communities), tr("Communities (%1)").arg(communities.size()));
}

void MeasuresPanel::fillBridges(const QStringList& names) {
    m_bridges->clear();
    for (const TieGraph::Tie& tie : m_shown->measures.bridges) {
        auto* item = new QTreeWidgetItem(m_bridges,
                                         {names[tie.a], names[tie.b], valueText(tie.weight, false, locale()),
                                          locale().toString(int(tie.records.size()))});
        item->setTextAlignment(2, right);
    }
    m_tabs->setTabText(m_tabs->indexOf(m_bridges), tr("Bridges (%1)").arg(m_shown->measures.bridges.size()));
}

void MeasuresPanel::explain(const QString& text) {
    m_details->setText(text);
}

void MeasuresPanel::selectThings(const std::vector<std::uint32_t>& actors) {
    std::vector<RecordRef> things;
    for (const std::uint32_t actor : actors) {
        things.push_back({RecordKind::Actor, m_shown->measures.actors[actor].slug()});
    }
    select(things);
    m_table->showChosen(things);
}

void MeasuresPanel::select(const std::vector<RecordRef>& things) {
    const QScopedValueRollback guard(m_syncing, true);
    m_session.select(Selection::things(things));
}

void MeasuresPanel::selectCommunity(std::size_t community) {
    selectThings(m_shown->measures.communities[community]);
    explain(explanationOf(ActorMeasure::Community));
}

void MeasuresPanel::selectBridge(std::size_t bridge) {
    const TieGraph::Tie& tie = m_shown->measures.bridges[bridge];
    const QScopedValueRollback guard(m_syncing, true);
    m_session.select(Selection::pair(m_shown->measures.actors[tie.a], m_shown->measures.actors[tie.b]));
    explain(explanationOf(NetworkMeasure::Bridges));
}

void MeasuresPanel::lead(NetworkMeasure measure) {
    const Measures& measures = m_shown->measures;
    const auto actorsWith = [&measures](ActorMeasure of, double value) {
        std::vector<std::uint32_t> actors;
        for (std::uint32_t i = 0; i < measures.actors.size(); ++i) {
            if (measures.of(i, of) == value) {
                actors.push_back(i);
            }
        }
        return actors;
    };
    switch (measure) {
    case NetworkMeasure::Communities:
    case NetworkMeasure::Modularity:
        m_tabs->setCurrentWidget(m_communities);
        break;
    case NetworkMeasure::Bridges:
        m_tabs->setCurrentWidget(m_bridges);
        break;
    case NetworkMeasure::Articulations:
        selectThings(actorsWith(ActorMeasure::Articulation, 1));
        break;
    case NetworkMeasure::HighestCore:
        selectThings(actorsWith(ActorMeasure::Core, *measures.of(measure)));
        break;
    default: {
        std::set<RecordRef> records; // behind all ties
        for (const TieGraph::Tie& tie : m_shown->graph.ties) {
            records.insert(tie.records.begin(), tie.records.end());
        }
        m_session.select(
            Selection::of({records.begin(), records.end()}, tr("Records of the network measured")));
    }
    }
}

void MeasuresPanel::showSelection() {
    if (!m_syncing) {
        const QScopedValueRollback guard(m_syncing, true);
        m_communities->clearSelection();
        m_bridges->clearSelection();
        m_table->showChosen(m_session.selection().chosenThings());
    }
}

void MeasuresPanel::saveTable() {
    if (m_shown) {
        plusone::saveTable(m_prompt, this, tr("measures.csv"),
                           measuresCsv(m_shown->measures,
                                       [this](const ActorId& actor) { return m_session.actorName(actor); }));
    }
}

void MeasuresPanel::steer(MapController& map) {
    m_map = &map;
    connect(&map, &MapController::discsChanged, this, &MeasuresPanel::showDiscs);
    showDiscs();
}

void MeasuresPanel::showDiscs() {
    const auto show = [](QComboBox* box, std::optional<ActorMeasure> measure) {
        box->setCurrentIndex(measure ? box->findData(int(*measure)) : 0);
    };
    show(m_size, m_map->discs().size);
    show(m_colour, m_map->discs().colour);
}

void MeasuresPanel::chooseDiscs() {
    const auto chosen = [](const QComboBox* box) {
        const QVariant measure = box->currentData();
        return measure.isValid() ? std::optional(ActorMeasure(measure.toInt())) : std::nullopt;
    };
    if (m_map) {
        m_map->setDiscs({chosen(m_size), chosen(m_colour)});
    }
}

} // namespace plusone
