#include "panels/rowsmodel.h"

#include "panels/htmlparts.h"

namespace plusone {

RowsModel::RowsModel(QStringList headings, int texts, QObject* parent)
    : QAbstractTableModel(parent), m_headings(std::move(headings)), m_texts(texts) {}

void RowsModel::setRows(std::vector<TableRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RowsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RowsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_headings.size());
}

Qt::Alignment RowsModel::alignmentOf(int column) const {
    return (column < m_texts ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter;
}

QVariant RowsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) { // Qt copies a table's current cell, and asks for it where there is none
        return {};
    }
    const TableRow& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column());
    case valueRole:
        return row.values.isEmpty() ? row.cells.value(index.column()) : row.values.value(index.column());
    case Qt::ToolTipRole:
        return html::toolTip(row.toolTip.isEmpty() ? row.cells.value(index.column()) : row.toolTip);
    case Qt::TextAlignmentRole:
        return QVariant(alignmentOf(index.column()));
    default:
        return {};
    }
}

QVariant RowsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    return role == Qt::DisplayRole         ? QVariant(m_headings.value(section))
           : role == Qt::TextAlignmentRole ? QVariant(alignmentOf(section))
                                           : QVariant();
}

} // namespace plusone
