#include "panels/recordsmodel.h"

#include "panels/strandsample.h"

#include <QThreadPool>

#include <utility>

namespace plusone {

void RecordsModel::setStyle(const Style& style, double devicePixelRatio) {
    for (std::size_t i = 0; i < strandCount; ++i) {
        m_icons[i] = strandIcon(style, Strand(i), devicePixelRatio);
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Kind), index(rowCount() - 1, Kind), {Qt::DecorationRole});
    }
}

void RecordsModel::setRecords(std::shared_ptr<const RecordRows> records) {
    beginResetModel();
    // A hundred thousand rows take longer to go than to be shown.
    QThreadPool::globalInstance()->start([old = std::exchange(m_records, std::move(records))] {});
    endResetModel();
}

int RecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_records->rows.size());
}

int RecordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(RecordColumn::count);
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const RecordView& row = m_records->rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return columnText(m_records->index->dataset(), row, RecordColumn::Id(index.column()),
                          m_records->language);
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(m_icons[std::size_t(row.strand)]) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Sources ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case Date:
        return tr("Date");
    case Parties:
        return tr("Parties");
    case Framework:
        return tr("Framework");
    case Place:
        return tr("Place");
    case Sources:
        return tr("Sources");
    default:
        return {};
    }
}

} // namespace plusone
