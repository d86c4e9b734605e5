#include "charts/charttable.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace plusone {

void ChartTableModel::reload() {
    beginResetModel();
    endResetModel();
}

ChartCursor::Place ChartTableModel::placeOf(const QModelIndex& index) const {
    return {index.row(), index.column() - 1}; // a whole bar is the series before the first
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_cursor.data().categories.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_cursor.data().series.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) { // Qt copies a table's current cell, and asks for it where there is none
        return {};
    }
    const ChartData& chart = m_cursor.data();
    const bool isName = index.column() == 0;
    if (role == Qt::TextAlignmentRole) {
        return int((isName || !chart.valueNames.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    }
    if (isName) {
        const bool isSort = role == sortRole && !chart.places.empty();
        return isSort ? QVariant(chart.places[std::size_t(index.row())])
               : role == Qt::DisplayRole || role == sortRole ? QVariant(chart.categories[index.row()])
                                                             : QVariant();
    }
    const auto& value = chart.point(index.row(), std::size_t(index.column() - 1)).value;
    switch (role) {
    case Qt::DisplayRole:
        return valueText(chart, value);
    case Qt::AccessibleTextRole:
        return m_cursor.words(placeOf(index));
    case sortRole:
        return value.value_or(-1);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const ChartData& chart = m_cursor.data();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? chart.categoryTitle : chart.series[std::size_t(section - 1)].name;
}

ChartTable::ChartTable(ChartCursor& cursor, int grid, QWidget* parent)
    : TableView(tr("Numbers"), grid, parent), m_cursor(cursor), m_model(new ChartTableModel(cursor, this)) {
    setObjectName(QStringLiteral("numbers"));
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ChartTableModel::sortRole);
    setModel(sorted);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    horizontalHeader()->setSortIndicatorClearable(true);
    letSort();
    const auto choose = [this, sorted](const QModelIndex& index) {
        m_cursor.goTo(m_model->placeOf(sorted->mapToSource(index)), true);
    };
    connect(this, &QTableView::clicked, this, choose);
    connect(this, &QTableView::activated, this, choose);
}

void ChartTable::reload() {
    setAccessibleName(tr("Numbers: %1").arg(m_cursor.data().title));
    model()->sort(-1);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->reload();
    resizeColumnsToContents();
}

} // namespace plusone
