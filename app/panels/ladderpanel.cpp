#include "panels/ladderpanel.h"

#include "exchange/laddertable.h"
#include "panels/ladderdelegate.h"
#include "panels/ladderheader.h"
#include "panels/ladderhelp.h"
#include "panels/laddermodel.h"
#include "panels/momentsbar.h"
#include "panels/nearestmodel.h"
#include "panels/savetable.h"
#include "panels/tableview.h"
#include "window/prompt.h"
#include "window/session.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plusone {
LadderPanel::LadderPanel(Session& session, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_session(session), m_prompt(prompt), m_model(new LadderModel(session, this)),
      m_nearest(new NearestModel(session, this)), m_moments(new MomentsBar(session, this)),
      m_job([this](const Result<LadderMoments>& moments) { take(*moments); }) {
    setObjectName(QStringLiteral("ladderPanel"));
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(makeTools());
    m_stack = new QStackedWidget(this);
    auto* halves = new QSplitter(m_stack);
    m_view = makeView();
    halves->addWidget(m_view);
    halves->addWidget(makeNearest());
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 1);
    m_empty = new QLabel(m_stack);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(halves);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);
    column->addWidget(m_said);
    setFocusProxy(m_view);

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &LadderPanel::refresh);
    connect(m_moments, &MomentsBar::changed, this, &LadderPanel::refreshSoon);
    connect(&session, &Session::networkChanged, this, &LadderPanel::refreshSoon);
    connect(&session, &Session::styleChanged, m_model, &LadderModel::restyle);
    connect(m_model, &LadderModel::weightsEdited, this,
            qOverload<const RungWeights&>(&LadderPanel::setWeights));
}

LadderPanel::~LadderPanel() {
    // A weight that is still being typed is committed when its field goes, after this panel.
    m_model->disconnect(this);
}

QSize LadderPanel::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 16};
}

QWidget* LadderPanel::makeTools() {
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_session.style().grid);
    line->addWidget(m_moments);
    m_all = new QCheckBox(tr("&All records"), tools);
    m_all->setObjectName(QStringLiteral("all"));
    m_all->setToolTip(tr("Count the records too that the lens' filters keep out"));
    line->addWidget(m_all);
    line->addStretch(1);
    const auto button = [&](const QString& name, const QString& text, const QString& what) {
        auto* made = new QToolButton(tools);
        made->setObjectName(name);
        made->setText(text);
        made->setToolTip(what);
        made->setAccessibleName(what);
        made->setFocusPolicy(Qt::StrongFocus);
        line->addWidget(made);
        return made;
    };
    auto* even = button(QStringLiteral("even"), tr("&Even weights"), tr("Every rung counts 1 again"));
    auto* save = button(QStringLiteral("save"), tr("&Save…"), tr("Save the ladder as a table (CSV)"));
    auto* help = button(QStringLiteral("help"), tr("&?"), tr("What each rung means and how it is counted"));
    connect(m_all, &QCheckBox::toggled, this, &LadderPanel::refreshSoon);
    connect(even, &QToolButton::clicked, this, [this] { setWeights(evenWeights()); });
    connect(save, &QToolButton::clicked, this, &LadderPanel::saveTable);
    connect(help, &QToolButton::clicked, this, [this] { showLadderHelp(this, m_session.style()); });
    return tools;
}

QTableView* LadderPanel::makeView() {
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("ladder"));
    view->setAccessibleName(tr("Ladder"));
    m_header = new LadderHeader(view);
    m_header->setAccessibleName(tr("Rungs"));
    view->setHorizontalHeader(m_header);
    view->setModel(m_model);
    view->setItemDelegate(new LadderDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed |
                          QAbstractItemView::DoubleClicked);
    view->verticalHeader()->setAccessibleName(tr("Partners"));
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + m_session.style().grid);
    view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->verticalHeader()->setHighlightSections(true);
    view->verticalHeader()->setSectionsClickable(true);
    auto* copy = new QAction(tr("&Copy the table"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    auto* partner = new QAction(tr("Show the &partner"), view);
    partner->setShortcuts(
        {QKeySequence(Qt::SHIFT | Qt::Key_Return), QKeySequence(Qt::SHIFT | Qt::Key_Enter)});
    partner->setShortcutContext(Qt::WidgetShortcut);
    view->addActions({copy, partner});
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto openRow = [this](int row) {
        if (const auto at = m_model->partnerAt(row)) {
            openPartner(m_model->moments().ladder.rows[*at].partner);
        }
    };
    connect(copy, &QAction::triggered, this, &LadderPanel::copyTable);
    connect(partner, &QAction::triggered, this, [this, openRow] { openRow(m_view->currentIndex().row()); });
    connect(view, &QTableView::clicked, this, &LadderPanel::open);
    connect(view, &QTableView::activated, this, [this, view](const QModelIndex& cell) {
        cell.flags() & Qt::ItemIsEditable ? view->edit(cell) : open(cell);
    });
    connect(view->verticalHeader(), &QHeaderView::sectionClicked, this, openRow);
    return view;
}

QWidget* LadderPanel::makeNearest() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* title = new QLabel(tr("&Nearest to the next “+1”"), box);
    title->setToolTip(
        tr("Countries outside any standing framework with Japan and the U.S., by score, and the "
           "rungs that they have not reached"));
    auto* view = new TableView(tr("Nearest to the next “+1”"), m_session.style().grid, box);
    view->setObjectName(QStringLiteral("nearest"));
    view->setModel(m_nearest);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    constexpr std::array<int, 2> characters{16, 7};
    for (int i = 0; i < int(characters.size()); ++i) {
        view->setColumnWidth(i, characters[std::size_t(i)] * fontMetrics().averageCharWidth());
    }
    title->setBuddy(view);
    column->addWidget(title);
    column->addWidget(view, 1);
    const auto openRow = [this](const QModelIndex& cell) { openPartner(m_nearest->partner(cell.row())); };
    connect(view, &QTableView::clicked, this, openRow);
    connect(view, &QTableView::activated, this, openRow);
    return box;
}

void LadderPanel::setWeights(const QString& weights) {
    if (const auto read = weightsFromText(weights)) {
        setWeights(*read);
    }
}

void LadderPanel::setWeights(const RungWeights& weights) {
    m_weights = weights;
    refreshSoon();
}

void LadderPanel::refreshSoon() {
    m_isStale = true;
    if (isVisible()) {
        m_refresh.start();
    }
}

void LadderPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) {
        refresh();
    }
}

void LadderPanel::refresh() {
    m_isStale = false;
    m_job.start([index = m_session.index(), lens = m_all->isChecked() ? Lens() : m_session.lens(),
                 moment = m_moments->moment(), earlier = m_moments->comparedWith(),
                 weights = m_weights](Job&) -> Result<LadderMoments> {
        return buildLadders(*index, lens, moment, earlier, weights);
    });
}

void LadderPanel::take(LadderMoments moments) {
    m_nearest->setLadder(moments.ladder);
    m_model->setMoments(std::move(moments));
    m_header->fitColumns();
    explain();
}

void LadderPanel::explain() {
    const LadderMoments& moments = m_model->moments();
    const auto dayText = [this](QDate day) {
        return PartialDate::fromDay(day).toDisplay(m_session.language());
    };
    const QString day = dayText(moments.ladder.moment);
    m_empty->setText(
        m_all->isChecked()
            ? tr("No partner has reached a rung by %1. Choose a later moment.").arg(day)
            : tr("No partner has reached a rung by %1 in the records of the lens. Choose a later moment, "
                 "take a filter off, or switch on “All records”.")
                  .arg(day));
    m_stack->setCurrentIndex(moments.ladder.rows.empty() ? 1 : 0);
    QStringList sentences;
    if (const QString complaint = m_moments->complaint(); !complaint.isEmpty()) {
        sentences << complaint;
    }
    sentences << (moments.earlier
                      ? tr("%1 beside %2: + new, − lost.").arg(day, dayText(moments.earlier->moment))
                      : tr("%1: the year in which each rung was reached.").arg(day));
    sentences << (m_weights == evenWeights()
                      ? tr("Score = the number of rungs reached, as each counts 1.")
                      : tr("Score = the sum of the weights (first row) of the rungs reached."));
    sentences << tr(
        "Agreements hold a rung while they stand; a dialogue or exercise that was held stays reached.");
    sentences << emptyCellRule();
    if (!m_all->isChecked() && static_cast<const LensFilters&>(m_session.lens()) != LensFilters()) {
        sentences << tr("Only records that pass the lens' filters count.");
    }
    m_said->setText(sentences.join(QChar(u' ')));
}

void LadderPanel::open(const QModelIndex& cell) {
    const auto partner = m_model->partnerAt(cell.row());
    if (!partner) {
        return;
    }
    const auto rung = LadderModel::rungAt(cell.column());
    const std::vector<RecordRef> records =
        rung ? m_model->moments().cellAt(*partner, *rung).records : std::vector<RecordRef>();
    if (records.empty()) {
        openPartner(m_model->moments().ladder.rows[*partner].partner);
    } else if (records.size() == 1) {
        m_session.select(Selection::of(records.front()));
    } else if (rung == Rung::StandingFramework) {
        m_session.select(Selection::things(records));
    } else {
        m_session.select(
            Selection::of(records, tr("%1 – %2").arg(m_model->partnerName(*partner), fullLabelOf(*rung))));
    }
}

void LadderPanel::openPartner(const ActorId& partner) {
    m_session.select(Selection::of(RecordRef{RecordKind::Actor, partner.slug()}));
}

void LadderPanel::copyTable() const {
    QStringList headings{tr("Partner")};
    for (int column = 0; column < LadderModel::columns; ++column) {
        headings << m_model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString();
    }
    QList<QStringList> lines{headings};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList& cells = lines.emplace_back();
        cells << m_model->headerData(row, Qt::Vertical).toString();
        for (int column = 0; column < LadderModel::columns; ++column) {
            cells << m_model->index(row, column).data().toString();
        }
    }
    copyCells(lines);
}

void LadderPanel::saveTable() {
    plusone::saveTable(m_prompt, this, QStringLiteral("ladder.csv"),
                       ladderCsv(m_session.dataset(), m_model->moments(), m_session.language()));
}

} // namespace plusone
