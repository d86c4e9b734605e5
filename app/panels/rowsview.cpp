#include "panels/rowsview.h"

#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace plusone {

RowsView::RowsView(const QString& name, const QStringList& headings, int texts, Sorting sorting, int grid,
                   QWidget* parent)
    : TableView(name, grid, parent), m_rows(new RowsModel(headings, texts, this)),
      m_sorted(new QSortFilterProxyModel(this)) {
    m_sorted->setSourceModel(m_rows);
    m_sorted->setSortRole(RowsModel::valueRole);
    setModel(m_sorted);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    if (sorting == Sorting::ByColumns) {
        letSort();
    }
    setCopyRole(RowsModel::valueRole); // as a spreadsheet takes them: plain numbers
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
    TableView::keyPressEvent(event);
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
    TableView::resizeEvent(event);
    fitColumns();
}

} // namespace plusone
