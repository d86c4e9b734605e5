#include "panels/rowsview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace plusone {

RowsView::RowsView(const QString& name, const QStringList& headings, int texts, Sorting sorting, int grid,
                   QWidget* parent)
    : QTableView(parent), m_rows(new RowsModel(headings, texts, this)),
      m_sorted(new QSortFilterProxyModel(this)) {
    setAccessibleName(name);
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(RowsModel::valueRole);
    setModel(m_sorted);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->setHighlightSections(false);
    if (sorting == Sorting::ByColumns) {
        horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as given, until one is clicked
        setSortingEnabled(true);
    }
    auto* copying = new QAction(tr("&Copy rows"), this);
    copying->setShortcut(QKeySequence::Copy);
    copying->setShortcutContext(Qt::WidgetShortcut);
    addAction(copying);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(copying, &QAction::triggered, this, &RowsView::copy);
    connect(this, &QTableView::clicked, this,
            [this](const QModelIndex& index) { Q_EMIT chosen(rowOf(index)); });
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT entered(rowOf(index)); });
}

int RowsView::rowOf(const QModelIndex& index) const {
    return index.isValid() ? m_sorted->mapToSource(index).row() : -1;
}

int RowsView::currentRow() const {
    return rowOf(currentIndex());
}

void RowsView::setRows(std::vector<TableRow> rows) {
    m_rows->setRows(std::move(rows));
    fitColumns();
}

void RowsView::keyPressEvent(QKeyEvent* event) {
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((enters || event->key() == Qt::Key_Space) && currentRow() >= 0) {
        Q_EMIT enters ? entered(currentRow()) : chosen(currentRow());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// Numbers as wide as they are, the first column takes what is left.
void RowsView::fitColumns() {
    resizeColumnsToContents();
    int others = 0;
    for (int column = 1; column < m_rows->columnCount(); ++column) {
        others += columnWidth(column);
    }
    const int least = fontMetrics().averageCharWidth() * 16;
    setColumnWidth(0, std::max(least, viewport()->width() - others));
}

void RowsView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

/// As a spreadsheet takes them: plain numbers, under their headings.
void RowsView::copy() const {
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList headings;
    for (int column = 0; column < m_rows->columnCount(); ++column) {
        headings << m_rows->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    QStringList lines{headings.join(QLatin1Char('\t'))};
    for (const QModelIndex& row : rows) {
        QStringList cells;
        for (int column = 0; column < m_rows->columnCount(); ++column) {
            cells << row.siblingAtColumn(column).data(RowsModel::valueRole).toString().simplified();
        }
        lines << cells.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace plusone
