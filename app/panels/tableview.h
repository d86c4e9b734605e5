#pragma once

#include <QTableView>

#include <functional>

namespace plusone {

/// The table of a panel, to be read: rows of one line, Tab leads out of it. What is chosen is copied as
/// tab-separated text under its headings, in the order of the columns; one cell as it stands.
class TableView : public QTableView {
    Q_OBJECT

public:
    /// `name`: for a screen reader; `grid`: the style's, px.
    TableView(const QString& name, int grid, QWidget* parent);

    /// What is copied of a cell. Default: what stands in it.
    void setCopyRole(int role) { m_copyRole = role; }
    /// Rows are sorted by a click on a heading or, by keys, by the column that one is on; as they are until
    /// then.
    void letSort();
    void copyAll() const;

protected:
    QAction* addKeys(const QString& text, const QList<QKeySequence>& keys, const std::function<void()>& act);

private:
    void copy() const;
    void copyRows(const QList<int>& rows, const QList<int>& columns) const;
    void sortByCurrent();

    int m_copyRole = Qt::DisplayRole;
};

/// Lines of cells to the clipboard, for a spreadsheet.
void copyCells(const QList<QStringList>& lines);

} // namespace plusone
