#include "panels/tableview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>

#include <numeric>
#include <set>

namespace plusone {

TableView::TableView(const QString& name, int grid, QWidget* parent) : QTableView(parent) {
    setAccessibleName(name);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->setHighlightSections(false);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    addKeys(tr("&Copy"), QKeySequence::keyBindings(QKeySequence::Copy), [this] { copy(); });
}

QAction* TableView::addKeys(const QString& text, const QList<QKeySequence>& keys,
                            const std::function<void()>& act) {
    auto* action = new QAction(text, this);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TableView::letSort() {
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    addKeys(tr("&Sort by this column"), {Qt::SHIFT | Qt::Key_Return, Qt::SHIFT | Qt::Key_Enter},
            [this] { sortByCurrent(); });
}

/// As a click on the heading does.
void TableView::sortByCurrent() {
    const int column = currentIndex().column();
    if (column < 0) {
        return;
    }
    const QHeaderView* header = horizontalHeader();
    const QVariant first = model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    const bool isSorted = header->sortIndicatorSection() == column;
    const bool descends = isSorted ? header->sortIndicatorOrder() == Qt::AscendingOrder
                                   : first.isValid() && first.toInt() == Qt::DescendingOrder;
    sortByColumn(column, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollTo(currentIndex());
}

void TableView::copy() const {
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.size() == 1) {
        copyCells({{chosen.front().data(m_copyRole).toString()}});
        return;
    }
    std::set<int> rows;
    std::set<int> columns;
    for (const QModelIndex& index : chosen) {
        rows.insert(index.row());
        columns.insert(index.column());
    }
    if (!rows.empty()) {
        copyRows({rows.begin(), rows.end()}, {columns.begin(), columns.end()});
    }
}

void TableView::copyAll() const {
    QList<int> rows(model()->rowCount());
    QList<int> columns(model()->columnCount());
    std::iota(rows.begin(), rows.end(), 0);
    std::iota(columns.begin(), columns.end(), 0);
    copyRows(rows, columns);
}

void TableView::copyRows(const QList<int>& rows, const QList<int>& columns) const {
    const QHeaderView* header = horizontalHeader();
    QList<int> shown;
    for (int place = 0; place < header->count(); ++place) {
        if (const int column = header->logicalIndex(place);
            !header->isSectionHidden(column) && columns.contains(column)) {
            shown << column;
        }
    }
    QStringList headings;
    for (const int column : shown) {
        headings << model()->headerData(column, Qt::Horizontal).toString();
    }
    QList<QStringList> lines{headings};
    for (const int row : rows) {
        QStringList& cells = lines.emplace_back();
        for (const int column : shown) {
            cells << model()->index(row, column).data(m_copyRole).toString();
        }
    }
    copyCells(lines);
}

void copyCells(const QList<QStringList>& lines) {
    QStringList text;
    for (const QStringList& cells : lines) {
        QStringList plain; // a tab or a new line in a cell would part it
        for (const QString& cell : cells) {
            plain << cell.simplified();
        }
        text << plain.join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(text.join(QLatin1Char('\n')));
}

} // namespace plusone
