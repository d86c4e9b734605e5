#pragma once

#include "model/dataset.h"
#include "model/finding.h"
#include "scene/style.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <memory>

namespace plusone {

/// A finding with what the table shows of its record.
struct FindingRow {
    Finding finding;
    QString title;
    QString searched; ///< everything that the filter looks at, in lower case
};

/// All findings of the rules, errors first, then by record; nothing of records that are known from recall
/// alone. Takes long over many records: for the pool.
std::vector<FindingRow> findingRows(const Dataset& dataset, const QString& language);

/// Findings, one a row; those that hold every word of the filter.
class FindingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Severity, Record, Field, Message, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStyle(const Style& style);
    void setFindings(std::vector<FindingRow> rows);
    void setFilter(const QString& words);
    /// Of all findings, whatever the filter.
    [[nodiscard]] int total() const { return int(m_rows.size()); }
    [[nodiscard]] const Finding& finding(int row) const { return rowAt(row).finding; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] const FindingRow& rowAt(int row) const { return m_rows[m_shown[std::size_t(row)]]; }
    [[nodiscard]] QString text(const FindingRow& row, int column) const;
    void filterRows();

    std::vector<FindingRow> m_rows;
    std::vector<std::size_t> m_shown; ///< places in m_rows
    QStringList m_words;
    std::array<QIcon, 3> m_icons;    ///< by severity
    std::array<QColor, 3> m_colours; ///< by severity
};

} // namespace plusone
