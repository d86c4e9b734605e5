#pragma once

#include "panels/recordrows.h"
#include "scene/style.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>

namespace plusone {

/// Agreements, exercises and dialogues, a row each. A text is made when it is asked for, so that 100,000 rows
/// are there as soon as ten.
class RecordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using enum RecordColumn::Id;

    using QAbstractTableModel::QAbstractTableModel;

    void setStyle(const Style& style, double devicePixelRatio);
    void setRecords(std::shared_ptr<const RecordRows> records);
    [[nodiscard]] const RecordRows& records() const { return *m_records; }
    [[nodiscard]] const RecordRef& ref(int row) const { return m_records->rows[std::size_t(row)].ref; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    std::shared_ptr<const RecordRows> m_records = std::make_shared<const RecordRows>();
    std::array<QIcon, strandCount> m_icons;
};

} // namespace plusone
