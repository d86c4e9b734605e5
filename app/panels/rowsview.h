#pragma once

#include "panels/rowsmodel.h"
#include "panels/tableview.h"

class QSortFilterProxyModel;

namespace plusone {

/// A small table of results: rows are chosen by click or arrow keys.
class RowsView : public TableView {
    Q_OBJECT

public:
    enum class Sorting { AsGiven, ByColumns };

    /// `name`: for a screen reader.
    RowsView(const QString& name, const QStringList& headings, int texts, Sorting sorting, int grid,
             QWidget* parent);

    void setRows(std::vector<TableRow> rows);
    [[nodiscard]] RowsModel& rows() const { return *m_rows; }
    /// Of the rows as they were given; -1: none.
    [[nodiscard]] int currentRow() const;

Q_SIGNALS:
    /// A row was clicked, or Space pressed on it.
    void chosen(int row);
    /// Double-clicked, or Enter pressed.
    void entered(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    [[nodiscard]] int rowOf(const QModelIndex& index) const;

    RowsModel* m_rows;
    QSortFilterProxyModel* m_sorted;
};

} // namespace plusone
