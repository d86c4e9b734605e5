#include "panels/whatifpanel.h"

#include "panels/jobbar.h"
#include "panels/removalrankingview.h"
#include "panels/removalslist.h"
#include "panels/rowsview.h"
#include "panels/savetable.h"
#include "panels/scenariomenu.h"
#include "window/session.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

namespace plusone {
namespace {

constexpr std::size_t namedAtMost = 8;

QToolButton* makeButton(const QString& name, const QString& text, const QString& toolTip, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

QVariant valueOf(const std::optional<double>& value) {
    return value ? QVariant(*value) : QVariant();
}

} // namespace

WhatIfPanel::WhatIfPanel(Session& session, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_session(session), m_removals(new RemovalsList(session, this)),
      m_parts(new QSplitter(this)), m_counting([this](const auto& counted) { take(counted); }) {
    setObjectName(u"whatIfPanel"_s);
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    // What is too low or too narrow scrolls rather than cuts its words.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    m_parts->setChildrenCollapsible(false);
    m_parts->setContentsMargins(gap, gap, gap, gap);
    m_parts->addWidget(makeRemovals(prompt));
    m_parts->addWidget(makeNumbers(prompt));
    m_parts->addWidget(makeTabs());
    m_parts->setStretchFactor(1, 3);
    m_parts->setStretchFactor(2, 2);
    scroll->setWidget(m_parts);
    column->addWidget(scroll);
    setFocusProxy(m_removals);
    connect(m_removals, &RemovalsList::changed, this, &WhatIfPanel::takeScenario);
    connect(m_removals, &RemovalsList::said, m_words, &QLabel::setText);
    connectSession();
}

QWidget* WhatIfPanel::makeRemovals(Prompt& prompt) {
    auto* box = new QWidget(m_parts);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_session.style().grid / 2);
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_onMap = new QCheckBox(tr("Show the loss on the &map"), box);
    m_onMap->setObjectName(u"onMap"_s);
    m_onMap->setChecked(true);
    m_onMap->setToolTip(tr("What is lost is drawn faded on the map, and what stays where it is"));
    m_scenarios = new ScenarioMenu(m_session, prompt, this);
    m_scenarios->setObjectName(u"scenarios"_s);
    auto* kept =
        makeButton(u"kept"_s, tr("Scenar&ios"), tr("Scenarios that the store keeps under a name"), box);
    kept->setMenu(m_scenarios);
    kept->setPopupMode(QToolButton::InstantPopup);
    column->addWidget(m_removals, 1);
    column->addWidget(m_onMap);
    column->addWidget(kept);
    connect(m_scenarios, &ScenarioMenu::opened, m_removals,
            [this](const Scenario& scenario) { m_removals->set(scenario); });
    connect(m_onMap, &QCheckBox::toggled, this, &WhatIfPanel::showOnMap);
    return box;
}

QWidget* WhatIfPanel::makeNumbers(Prompt& prompt) {
    auto* box = new QWidget(m_parts);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_session.style().grid / 2);
    box->setMinimumWidth(fontMetrics().averageCharWidth() * 42);
    m_words = new QLabel(box);
    m_words->setObjectName(u"words"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_counted = new QWidget(box);
    m_numbers = new RowsView(tr("Measures before and after"),
                             {tr("Measure"), tr("Before"), tr("After"), tr("Difference")}, 1,
                             RowsView::Sorting::AsGiven, m_session.style().grid, m_counted);
    m_numbers->setObjectName(u"numbers"_s);
    m_numbers->setMinimumHeight(fontMetrics().height() * 6);
    m_meaning = new QLabel(box);
    m_meaning->setObjectName(u"meaning"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    auto* figure =
        makeButton(u"figure"_s, tr("&Figure…"), tr("Export the map as it stands as a figure"), box);
    auto* table =
        makeButton(u"table"_s, tr("Sa&ve the table…"), tr("Save the measures as a table (CSV)"), box);
    auto* under = new QVBoxLayout(m_counted);
    under->setContentsMargins(0, 0, 0, 0);
    under->addWidget(m_numbers, 1);
    auto* line = new QHBoxLayout;
    line->addWidget(figure);
    line->addWidget(table);
    line->addStretch(1);
    under->addLayout(line);
    // However much there is to read, the numbers keep their room.
    auto* reading = new QScrollArea(box);
    auto* page = new QWidget(reading);
    auto* lines = new QVBoxLayout(page);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(m_words);
    lines->addWidget(m_meaning);
    lines->addStretch(1);
    reading->setWidget(page);
    reading->setWidgetResizable(true);
    reading->setFrameShape(QFrame::NoFrame);
    reading->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    reading->setAccessibleName(tr("In words"));
    m_progress = new JobBar(tr("How far counting has come"), box);
    connect(m_progress, &JobBar::shown, this, [this] { setCounted(false); });
    connect(m_progress, &JobBar::stopRequested, this, [this] { m_counting.stop(); });
    column->addWidget(m_progress);
    column->addWidget(reading, 2);
    column->addWidget(m_counted, 3);
    connect(figure, &QToolButton::clicked, this, &WhatIfPanel::figureRequested);
    connect(table, &QToolButton::clicked, this, [this, &prompt] { save(prompt); });
    const auto choose = [this](int) {
        selectLost(m_shown.answer.lost,
                   takenOutSentence(m_shown.scenario, m_session.dataset(), m_session.language(), namedAtMost)
                       .chopped(1));
    };
    connect(m_numbers, &RowsView::chosen, this, choose);
    connect(m_numbers, &RowsView::entered, this, choose);
    connect(m_numbers->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        const int row = m_numbers->currentRow();
        m_meaning->setText(row < 0 ? tr("Choose a measure to read what it means.")
                                   : m_numbers->rows().row(row).toolTip);
    });
    return box;
}

QTabWidget* WhatIfPanel::makeTabs() {
    m_tabs = new QTabWidget(m_parts);
    m_tabs->setAccessibleName(tr("What is lost"));
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    const int grid = m_session.style().grid;
    m_cutOff = new RowsView(tr("Who is cut off"), {tr("Actor"), tr("In a part with")}, 2,
                            RowsView::Sorting::ByColumns, grid, m_tabs);
    m_cutOff->setObjectName(u"cutOff"_s);
    m_lost = new RowsView(tr("Ties lost"), {tr("Tie"), tr("Records")}, 1, RowsView::Sorting::ByColumns, grid,
                          m_tabs);
    m_lost->setObjectName(u"lost"_s);
    m_ranking = new RemovalRankingView(m_session, m_tabs);
    m_tabs->addTab(m_cutOff, tr("Cut off"));
    m_tabs->addTab(m_lost, tr("Ties lost"));
    m_tabs->addTab(m_ranking, tr("What hurts most"));
    const auto selectActor = [this](int row) {
        m_session.select(Selection::of(
            RecordRef{RecordKind::Actor, m_shown.answer.cutOff[std::size_t(row)].actor.slug()}));
    };
    const auto selectTie = [this](int row) {
        selectLost({m_shown.answer.lost[std::size_t(row)]}, m_lost->rows().row(row).cells.front());
    };
    connect(m_cutOff, &RowsView::chosen, this, selectActor);
    connect(m_cutOff, &RowsView::entered, this, selectActor);
    connect(m_lost, &RowsView::chosen, this, selectTie);
    connect(m_lost, &RowsView::entered, this, selectTie);
    connect(m_ranking, &RemovalRankingView::entered, m_removals, &RemovalsList::takeOut);
    return m_tabs;
}

void WhatIfPanel::connectSession() {
    connect(&m_session, &Session::lensChanged, this, &WhatIfPanel::refresh);
    connect(&m_session, &Session::networkChanged, this, [this] {
        if (m_session.index() != m_index) { // else the loss alone is another one
            refresh();
        }
    });
    connect(&m_session, &Session::datasetChanged, this, [this](const ChangeSet& changes) {
        if (changes.isEmpty()) { // another document
            m_removals->startAnew();
            tick(true);
        }
    });
    connect(&m_session, &Session::lossChanged, this, &WhatIfPanel::takeLoss);
}

/// Without a word to the map.
void WhatIfPanel::tick(bool isOnMap) {
    const QSignalBlocker quiet(m_onMap);
    m_onMap->setChecked(isOnMap);
}

/// By value: what is told of may change meanwhile. A loss that ends elsewhere leaves the list as it is; one
/// that begins elsewhere, with a view that is opened, is the list.
void WhatIfPanel::takeLoss(Scenario loss) {
    tick(!loss.isEmpty() || m_removals->scenario().isEmpty());
    if (!loss.isEmpty()) {
        m_removals->set(loss);
    }
}

QSize WhatIfPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14};
}

void WhatIfPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void WhatIfPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 108; // the three side by side
    const Qt::Orientation orientation = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (orientation != m_parts->orientation()) {
        m_parts->setOrientation(orientation);
        m_parts->setSizes(
            {1, height(), height() / 2}); // the numbers come first, the list as low as it may be
    }
}

bool WhatIfPanel::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void WhatIfPanel::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo)) {
        m_removals->undo();
    } else if (event->matches(QKeySequence::Redo)) {
        m_removals->redo();
    } else {
        QWidget::keyPressEvent(event);
    }
}

void WhatIfPanel::takeScenario(const Scenario& scenario) {
    m_scenarios->setPresent(scenario);
    m_ranking->setScenario(scenario);
    showOnMap();
    refresh();
}

void WhatIfPanel::showOnMap() {
    m_session.showLoss(m_onMap->isChecked() ? m_removals->scenario() : Scenario());
}

void WhatIfPanel::refresh() {
    m_isStale = !isVisible();
    if (m_isStale) {
        m_counting.drop(); // it is of what was there before
        m_progress->end();
        return;
    }
    m_index = m_session.index();
    m_counting.start([index = m_index, lens = m_session.lens(),
                      scenario = m_removals->scenario()](Job& job) -> Result<Counted> {
        auto answer = whatIf(*index, lens, scenario, job);
        return answer ? Result<Counted>(Counted{scenario, *std::move(answer)}) : answer.error();
    });
    m_progress->watch(m_counting.job());
}

void WhatIfPanel::take(const Result<Counted>& counted) {
    m_progress->end();
    setCounted(bool(counted));
    if (!counted) {
        m_words->setText(tr("Stopped: these numbers are not counted."));
        return;
    }
    m_shown = *counted;
    fill();
}

/// Numbers of another scenario are not to be read as those of this one.
void WhatIfPanel::setCounted(bool isCounted) {
    for (QWidget* part : {m_counted, static_cast<QWidget*>(m_tabs)}) {
        part->setEnabled(isCounted);
    }
}

void WhatIfPanel::fill() {
    const Dataset& dataset = m_session.dataset();
    const QString& language = m_session.language();
    const QString space = language == "ja"_L1 ? QString() : u" "_s;
    QStringList words = sentencesOf(m_shown.answer, m_shown.scenario, dataset, language, namedAtMost);
    if (m_shown.scenario.isEmpty() && m_shown.answer.before.actors > 0) {
        words << tr("Take out an actor, a framework or a kind of tie to see what the network loses.");
    }
    m_words->setText(words.join(space));
    std::vector<TableRow> numbers;
    for (const WhatIfRow& row : rowsOf(m_shown.answer)) {
        numbers.push_back({{row.name, numberText(row.before, row.decimals),
                            numberText(row.after, row.decimals), signedText(row.difference(), row.decimals)},
                           {row.name, valueOf(row.before), valueOf(row.after), valueOf(row.difference())},
                           row.meaning});
    }
    m_numbers->setRows(std::move(numbers));
    m_meaning->setText(tr("Choose a measure to read what it means."));
    std::vector<TableRow> cutOff;
    for (const CutOff& one : m_shown.answer.cutOff) {
        const QString with = namesOf(one.with, dataset, language, namedAtMost);
        cutOff.push_back({{m_session.actorName(one.actor), with.isEmpty() ? tr("alone") : with}, {}, {}});
    }
    m_tabs->setTabText(0, tr("Cut off (%1)").arg(cutOff.size()));
    m_cutOff->setRows(std::move(cutOff));
    std::vector<TableRow> lost;
    for (const LostTie& tie : m_shown.answer.lost) {
        const QString name = m_session.actorName(tie.a) + u" – "_s + m_session.actorName(tie.b);
        const auto count = int(tie.records.size());
        lost.push_back({{name, QString::number(count)}, {name, count}, {}});
    }
    m_tabs->setTabText(1, tr("Ties lost (%1)").arg(lost.size()));
    m_lost->setRows(std::move(lost));
}

void WhatIfPanel::selectLost(const std::vector<LostTie>& ties, const QString& title) {
    std::set<RecordRef> records;
    for (const LostTie& tie : ties) {
        records.insert(tie.records.begin(), tie.records.end());
    }
    if (!records.empty()) {
        m_session.select(Selection::of(std::vector(records.begin(), records.end()), title));
    }
}

void WhatIfPanel::save(Prompt& prompt) {
    saveTable(prompt, this, tr("what-if.csv"), whatIfCsv(rowsOf(m_shown.answer)));
}

} // namespace plusone
