#pragma once

#include <QMenu>

class QTableView;

namespace plusone {

/// Which columns a table shows, and in which order: the menu of the table's header and of its button, and by
/// keys. One column stands for the row and always stays.
class ColumnsMenu : public QMenu {
    Q_OBJECT

public:
    ColumnsMenu(QTableView& table, int alwaysShown, QWidget* parent = nullptr);

    /// Forgets what was chosen; widths are the caller's.
    void reset();

Q_SIGNALS:
    void resetRequested();

private:
    void fill();
    /// Moves the column of the current cell by one place among those shown.
    void moveCurrent(int by);

    QTableView& m_table;
    int m_alwaysShown;
    QList<QAction*> m_ofOrder;
};

} // namespace plusone
