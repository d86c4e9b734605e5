#include "charts/charttable.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <map>

namespace plusone {

void ChartTableModel::reload() {
    beginResetModel();
    endResetModel();
}

ChartCursor::Place ChartTableModel::placeOf(const QModelIndex& index) const {
    return {index.row(), index.column() - 1}; // a whole bar is the series before the first
}

int ChartTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_cursor.data().categories.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_cursor.data().series.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) { // Qt copies a table's current cell, and asks for it where there is none
        return {};
    }
    const ChartData& chart = m_cursor.data();
    const bool isName = index.column() == 0;
    if (role == Qt::TextAlignmentRole) {
        return int((isName || !chart.valueNames.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    }
    if (isName) {
        const bool isSort = role == sortRole && !chart.places.empty();
        return isSort ? QVariant(chart.places[std::size_t(index.row())])
               : role == Qt::DisplayRole || role == sortRole ? QVariant(chart.categories[index.row()])
                                                             : QVariant();
    }
    const auto& value = chart.point(index.row(), std::size_t(index.column() - 1)).value;
    switch (role) {
    case Qt::DisplayRole:
        return valueText(chart, value);
    case Qt::AccessibleTextRole:
        return m_cursor.words(placeOf(index));
    case sortRole:
        return value.value_or(-1);
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const ChartData& chart = m_cursor.data();
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? chart.categoryTitle : chart.series[std::size_t(section - 1)].name;
}

ChartTable::ChartTable(ChartCursor& cursor, QWidget* parent)
    : QTableView(parent), m_cursor(cursor), m_model(new ChartTableModel(cursor, this)) {
    setObjectName(QStringLiteral("numbers"));
    setAccessibleName(tr("Numbers"));
    horizontalHeader()->setAccessibleName(tr("Columns"));
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(ChartTableModel::sortRole);
    setModel(sorted);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorClearable(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    const auto add = [this](const QString& text, const QKeySequence& key, auto slot) {
        auto* action = new QAction(text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&Copy"), QKeySequence::Copy, &ChartTable::copy);
    add(tr("&Sort by this column"), QKeySequence(Qt::CTRL | Qt::Key_Space), &ChartTable::sortByCurrent);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto choose = [this, sorted](const QModelIndex& index) {
        m_cursor.goTo(m_model->placeOf(sorted->mapToSource(index)), true);
    };
    connect(this, &QTableView::clicked, this, choose);
    connect(this, &QTableView::activated, this, choose);
}

void ChartTable::reload() {
    setAccessibleName(tr("Numbers: %1").arg(m_cursor.data().title));
    model()->sort(-1);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->reload();
    resizeColumnsToContents();
}

void ChartTable::copy() const {
    const QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.size() < 2) {
        QGuiApplication::clipboard()->setText(chosen.isEmpty() ? QString()
                                                               : chosen.front().data().toString());
        return;
    }
    std::map<int, QStringList> rows; // with what each column is over them
    for (const QModelIndex& index : chosen) {
        rows[-1].resize(std::max<qsizetype>(rows[-1].size(), index.column() + 1));
        rows[-1][index.column()] = model()->headerData(index.column(), Qt::Horizontal).toString();
        QStringList& row = rows[index.row()];
        row.resize(std::max<qsizetype>(row.size(), index.column() + 1));
        row[index.column()] = index.data().toString();
    }
    const int first = std::min_element(chosen.begin(), chosen.end(), [](const auto& a, const auto& b) {
                          return a.column() < b.column();
                      })->column();
    QStringList lines;
    for (const auto& [row, cells] : rows) {
        lines << cells.mid(first).join(QLatin1Char('\t'));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

void ChartTable::sortByCurrent() {
    if (currentIndex().isValid()) {
        const QHeaderView* header = horizontalHeader();
        const bool isUp = header->sortIndicatorSection() == currentIndex().column() &&
                          header->sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(currentIndex().column(), isUp ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

} // namespace plusone
