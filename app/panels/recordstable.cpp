#include "panels/recordstable.h"

#include "forms/kindwords.h"
#include "panels/columnsmenu.h"
#include "panels/recordsmodel.h"
#include "panels/tableview.h"
#include "panels/typedletters.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>
#include <utility>

namespace plusone {

RecordsTable::RecordsTable(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new RecordsModel(this)) {
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    m_view = makeView();
    column->addWidget(makeTools());
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("empty"));
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_view);

    m_reload.setSingleShot(true);
    connect(&m_reload, &QTimer::timeout, this, &RecordsTable::reload);
    connect(&m_gathered, &QFutureWatcherBase::finished, this, &RecordsTable::takeGathered);
    m_model->setStyle(session.style(), devicePixelRatioF());
    setColumnWidths();
    m_view->horizontalHeader()->setSortIndicator(RecordsModel::Date, Qt::DescendingOrder);
    connectSession();
}

QSize RecordsTable::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 14};
}

QWidget* RecordsTable::makeTools() {
    auto* tools = new QWidget(this);
    auto* line = new QHBoxLayout(tools);
    line->setContentsMargins(0, 0, 0, 0);
    m_words = new QLineEdit(tools);
    m_words->setObjectName(QStringLiteral("filter"));
    m_words->setPlaceholderText(tr("Filter: every word, in any column"));
    m_words->setAccessibleName(tr("Filter the table"));
    m_words->setClearButtonEnabled(true);
    m_all = new QCheckBox(tr("&All records"), tools);
    m_all->setObjectName(QStringLiteral("all"));
    m_all->setToolTip(tr("Show the records outside the lens too"));
    m_columns = new ColumnsMenu(*m_view, RecordsModel::Name, tools);
    auto* columns = new QToolButton(tools);
    columns->setObjectName(QStringLiteral("columns"));
    columns->setText(tr("&Columns"));
    columns->setToolTip(tr("Choose the columns and their order"));
    columns->setMenu(m_columns);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setFocusPolicy(Qt::StrongFocus);
    m_count = new QLabel(tools);
    m_count->setObjectName(QStringLiteral("count"));
    line->addWidget(m_words, 1);
    line->addWidget(m_all);
    line->addWidget(columns);
    line->addWidget(m_count);
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &RecordsTable::reload);
    connect(m_all, &QCheckBox::toggled, this, &RecordsTable::reload);
    connect(m_columns, &ColumnsMenu::resetRequested, this, &RecordsTable::setColumnWidths);
    return tools;
}

TableView* RecordsTable::makeView() {
    auto* view = new TableView(tr("Records"), m_session.style().grid, this);
    view->setObjectName(QStringLiteral("records"));
    view->setModel(m_model);
    view->installEventFilter(this);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setIconSize(QSize(7, 3) * m_session.style().grid / 2);
    view->letSort();
    view->sortByColumn(0, Qt::AscendingOrder);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsTable::takeSelection);
    connect(view, &QTableView::activated, this, &RecordsTable::activate);
    connect(view, &QTableView::doubleClicked, this, &RecordsTable::edit);
    return view;
}

void RecordsTable::connectSession() {
    connect(&m_session, &Session::networkChanged, this, &RecordsTable::reloadSoon);
    connect(&m_session, &Session::selectionChanged, this, &RecordsTable::showSelection);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, &RecordsTable::reload);
    connect(&m_session, &Session::styleChanged, this,
            [this](const Style& style) { m_model->setStyle(style, devicePixelRatioF()); });
}

void RecordsTable::setColumnWidths() {
    // In characters: enough for what stands in most rows; the rest is a drag or a tool tip away.
    constexpr std::array<int, RecordColumn::count> characters{14, 34, 26, 28, 20, 18, 8};
    for (int i = 0; i < RecordColumn::count; ++i) {
        m_view->setColumnWidth(i, characters[std::size_t(i)] * fontMetrics().averageCharWidth());
    }
    m_view->horizontalHeader()->setStretchLastSection(true);
}

void RecordsTable::reloadSoon() {
    // A table that nobody sees costs nothing; showEvent() catches up.
    if (isVisible()) {
        m_reload.start();
    }
}

void RecordsTable::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    reload();
}

RecordQuery RecordsTable::query() const {
    const QHeaderView* header = m_view->horizontalHeader();
    return {m_session.index(),
            m_all->isChecked() ? std::nullopt : std::optional(m_session.lens()),
            m_words->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts),
            RecordColumn::Id(header->sortIndicatorSection()),
            header->sortIndicatorOrder() == Qt::DescendingOrder,
            m_session.language()};
}

void RecordsTable::reload() {
    ++m_request;
    if (!m_session.isLarge()) {
        take(findRecords(query()));
    } else if (!m_gathering) {
        gatherOnPool();
    }
}

void RecordsTable::gatherOnPool() {
    m_gathering = m_request;
    m_gathered.setFuture(QtConcurrent::run([query = query()] { return findRecords(query); }));
}

void RecordsTable::takeGathered() {
    if (std::exchange(m_gathering, {}) == m_request) {
        take(m_gathered.result());
    } else {
        reload();
    }
}

void RecordsTable::take(std::shared_ptr<const RecordRows> records) {
    {
        const QScopedValueRollback guard(m_syncing, true);
        m_model->setRecords(std::move(records));
    }
    showCounts();
    showSelection();
}

void RecordsTable::showCounts() {
    const int shown = m_model->rowCount();
    m_count->setText(tr("%1 of %2 records").arg(shown).arg(m_model->records().total));
    const QString words = m_words->text().trimmed();
    const bool outside = !m_all->isChecked();
    m_empty->setText(
        !words.isEmpty() && outside
            ? tr("Nothing in the lens holds “%1”. Switch on “All records” to look outside it.").arg(words)
        : !words.isEmpty() ? tr("No record holds “%1”.").arg(words)
        : outside          ? tr("No record is in the lens. Widen its time, or take a filter off.")
                           : tr("There are no records yet. Add an exercise with Ctrl+N."));
    m_stack->setCurrentWidget(shown > 0 ? static_cast<QWidget*>(m_view) : m_empty);
}

std::vector<RecordRef> RecordsTable::selectedRecords() const {
    std::vector<RecordRef> records;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows()) {
        records.push_back(m_model->ref(index.row()));
    }
    return records;
}

void RecordsTable::takeSelection() {
    if (m_syncing) {
        return;
    }
    const QScopedValueRollback guard(m_syncing, true);
    auto records = selectedRecords();
    if (records.size() == 1) {
        m_session.select(Selection::of(records.front()));
    } else if (!records.empty()) {
        const auto count = int(records.size());
        m_session.select(Selection::of(std::move(records), tr("%n record(s) of the table", nullptr, count)));
    }
}

void RecordsTable::showSelection() {
    if (m_syncing) {
        return;
    }
    const QScopedValueRollback guard(m_syncing, true);
    const std::vector<int> wanted = rowsAbout(m_model->records(), m_session.selection());
    QItemSelection rows;
    for (std::size_t i = 0; i < wanted.size();) {
        std::size_t end = i + 1; // neighbours are one range
        while (end < wanted.size() && wanted[end] == wanted[end - 1] + 1) {
            ++end;
        }
        rows.append(QItemSelectionRange(m_model->index(wanted[i], 0),
                                        m_model->index(wanted[end - 1], RecordColumn::count - 1)));
        i = end;
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (!wanted.empty()) {
        const QModelIndex first = m_model->index(wanted.front(), RecordsModel::Name);
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
}

QByteArray RecordsTable::columns() const {
    return m_view->horizontalHeader()->saveState();
}

void RecordsTable::restoreColumns(const QByteArray& columns) {
    QHeaderView* header = m_view->horizontalHeader();
    if (!columns.isEmpty() && header->restoreState(columns)) {
        header->setSectionHidden(RecordsModel::Name, false);
        reloadSoon();
    }
}

bool RecordsTable::eventFilter(QObject* watched, QEvent* event) {
    return leadLetters(watched, event, m_words, m_view) || QWidget::eventFilter(watched, event);
}

void RecordsTable::activate(const QModelIndex& index) {
    m_session.select(Selection::of(m_model->ref(index.row())));
}

void RecordsTable::edit(const QModelIndex& index) {
    const RecordRef& record = m_model->ref(index.row());
    if (isEditable(record.kind)) {
        Q_EMIT editRequested(record);
    }
}

} // namespace plusone
