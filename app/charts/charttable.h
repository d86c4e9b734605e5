#pragma once

#include "charts/chartcursor.h"
#include "panels/tableview.h"

#include <QAbstractTableModel>

namespace plusone {

/// A chart's numbers: a row a category, a column a series.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// What sorts: a number, or a text.
    static constexpr int sortRole = Qt::UserRole;

    explicit ChartTableModel(const ChartCursor& cursor, QObject* parent = nullptr)
        : QAbstractTableModel(parent), m_cursor(cursor) {}

    /// The cursor has another chart.
    void reload();
    /// The first column is the whole row where bars are stacked; else it is no place.
    [[nodiscard]] ChartCursor::Place placeOf(const QModelIndex& index) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ChartCursor& m_cursor;
};

/// The table of a chart; a click or Return on a number chooses its records.
class ChartTable : public TableView {
    Q_OBJECT

public:
    ChartTable(ChartCursor& cursor, int grid, QWidget* parent = nullptr);

    /// Shows the chart that the cursor has, in its order.
    void reload();

private:
    ChartCursor& m_cursor;
    ChartTableModel* m_model;
};

} // namespace plusone
