#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace plusone {

/// A row of a table of results.
struct TableRow {
    QStringList cells; ///< one a column
    /// What the cells are sorted by and what is copied of them, one a column; none: the cells themselves.
    QVariantList values = {};
    QString toolTip = {};
};

/// Rows of texts and numbers under headings.
class RowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int valueRole = Qt::UserRole;

    /// `texts`: so many of the first columns are texts, the others numbers, which stand to the right.
    RowsModel(QStringList headings, int texts, QObject* parent);

    void setRows(std::vector<TableRow> rows);
    [[nodiscard]] const TableRow& row(int row) const { return m_rows[std::size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Qt::Alignment alignmentOf(int column) const;

    QStringList m_headings;
    int m_texts;
    std::vector<TableRow> m_rows;
};

} // namespace plusone
