#include "panels/recordstable.h"

#include "panels/recordsmodel.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace plusone {

RecordsTable::RecordsTable(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_model(new RecordsModel(this)),
      m_filter(new RecordsFilter(this)) {
    m_filter->setSourceModel(m_model);
    const int gap = session.style().grid;
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(gap, gap, gap, gap);
    column->setSpacing(gap);
    column->addWidget(makeTools());
    m_view = makeView();
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
    connectSession();
    m_model->setStyle(session.style(), devicePixelRatioF());
    reload();
    setColumnWidths();
    m_view->sortByColumn(RecordsModel::Date, Qt::DescendingOrder);
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
    m_count = new QLabel(tools);
    m_count->setObjectName(QStringLiteral("count"));
    line->addWidget(m_words, 1);
    line->addWidget(m_all);
    line->addWidget(m_count);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& words) {
        const QScopedValueRollback guard(m_syncing, true);
        m_filter->setWords(words);
        showCounts();
    });
    connect(m_all, &QCheckBox::toggled, this, &RecordsTable::reload);
    return tools;
}

QTableView* RecordsTable::makeView() {
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("records"));
    view->setAccessibleName(tr("Records"));
    view->setModel(m_filter);
    view->setSortingEnabled(true);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setAlternatingRowColors(true);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setIconSize(QSize(7, 3) * m_session.style().grid / 2);
    view->verticalHeader()->hide();
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->verticalHeader()->setDefaultSectionSize(view->fontMetrics().height() + m_session.style().grid);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto* copy = new QAction(tr("&Copy rows"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copy, &QAction::triggered, this, &RecordsTable::copyRows);
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsTable::takeSelection);
    connect(view, &QTableView::activated, this, &RecordsTable::activate);
    connect(view, &QTableView::doubleClicked, this, &RecordsTable::edit);
    return view;
}

void RecordsTable::connectSession() {
    connect(&m_session, &Session::networkChanged, this, &RecordsTable::reloadSoon);
    connect(&m_session, &Session::selectionChanged, this, &RecordsTable::showSelection);
    connect(&m_session, &Session::styleChanged, this,
            [this](const Style& style) { m_model->setStyle(style, devicePixelRatioF()); });
}

void RecordsTable::setColumnWidths() {
    // In characters: enough for what stands in most rows; the rest is a drag or a tool tip away.
    constexpr std::array<int, RecordsModel::columnTotal> characters{14, 34, 26, 28, 20, 18, 8};
    for (int i = 0; i < RecordsModel::columnTotal; ++i) {
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

void RecordsTable::reload() {
    const Dataset& dataset = m_session.index().dataset();
    {
        const QScopedValueRollback guard(m_syncing, true);
        m_model->setRecords(dataset,
                            m_all->isChecked() ? allViews(dataset) : viewsInLens(m_session.index(), m_session.lens()),
                            m_session.language());
    }
    showCounts();
    showSelection();
}

void RecordsTable::showCounts() {
    const int shown = m_filter->rowCount();
    const auto total = allViews(m_session.dataset()).size();
    m_count->setText(tr("%1 of %2 records").arg(shown).arg(total));
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
        records.push_back(m_model->ref(m_filter->mapToSource(index).row()));
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
    const Selection& selection = m_session.selection();
    const auto records = selection.kind == Selection::Kind::Record    ? std::vector{selection.record}
                         : selection.kind == Selection::Kind::Records ? selection.records
                                                                      : std::vector<RecordRef>{};
    QItemSelection rows;
    QModelIndex first;
    for (const RecordRef& record : records) {
        const int row = m_model->rowOf(record);
        const QModelIndex index =
            row < 0 ? QModelIndex() : m_filter->mapFromSource(m_model->index(row, RecordsModel::Name));
        if (index.isValid()) {
            rows.select(index, index);
            first = first.isValid() ? first : index;
        }
    }
    m_view->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (first.isValid()) {
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
        m_view->scrollTo(first);
    }
}

void RecordsTable::activate(const QModelIndex& index) {
    m_session.select(Selection::of(m_model->ref(m_filter->mapToSource(index).row())));
}

void RecordsTable::edit(const QModelIndex& index) {
    const RecordRef& record = m_model->ref(m_filter->mapToSource(index).row());
    if (record.kind == RecordKind::Exercise) {
        Q_EMIT editRequested(record);
    }
}

void RecordsTable::copyRows() const {
    auto rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_filter->columnCount(); ++column) {
            cells.append(row.siblingAtColumn(column).data().toString().simplified());
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace plusone
