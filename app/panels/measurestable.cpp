#include "panels/measurestable.h"

#include "panels/measuresmodel.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace plusone {

MeasuresTable::MeasuresTable(int grid, QWidget* parent)
    : QTableView(parent), m_model(new MeasuresModel(this)) {
    setObjectName(QStringLiteral("actors"));
    setAccessibleName(tr("Actors by measures"));
    m_model->setLocale(locale());
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + grid);
    horizontalHeader()->setAccessibleName(tr("Columns"));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicator(MeasuresModel::columnOf(ActorMeasure::Strength),
                                         Qt::DescendingOrder);
    setSortingEnabled(true);
    constexpr int nameCharacters = 22;
    constexpr int arrowCharacters = 4;
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(MeasuresModel::nameColumn, nameCharacters * character);
    for (int i = 1; i < m_model->columnCount(); ++i) {
        const QString title = m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(i, fontMetrics().horizontalAdvance(title) + arrowCharacters * character);
    }
    addKeys(tr("&Copy rows"), QKeySequence::Copy, [this] { copy(Rows::Selected); });
    addKeys(tr("&Sort by this column"), Qt::SHIFT | Qt::Key_Return, [this] { sortByCurrent(); });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (const auto measure = MeasuresModel::measureOf(section)) {
            Q_EMIT explained(explanationOf(*measure));
        }
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &MeasuresTable::explainCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeasuresTable::choose);
    connect(this, &QTableView::activated, this, &MeasuresTable::choose);
}

void MeasuresTable::addKeys(const QString& text, const QKeySequence& keys, const std::function<void()>& act) {
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, act);
}

void MeasuresTable::setMeasures(std::shared_ptr<const Measures> measures, const QStringList& names) {
    const QScopedValueRollback guard(m_syncing, true);
    m_model->setMeasures(std::move(measures), names);
}

void MeasuresTable::explainCurrent(const QModelIndex& index) {
    if (const auto measure = MeasuresModel::measureOf(index.column()); measure && !m_syncing) {
        Q_EMIT explained(explanationOf(*measure));
    }
}

void MeasuresTable::choose() {
    std::vector<RecordRef> actors;
    for (const QModelIndex& row : selectionModel()->selectedRows()) {
        actors.push_back({RecordKind::Actor, m_model->actor(row.row()).slug()});
    }
    if (!m_syncing && !actors.empty()) {
        Q_EMIT chosen(actors);
    }
}

void MeasuresTable::showChosen(const std::vector<RecordRef>& things) {
    const QScopedValueRollback guard(m_syncing, true);
    QItemSelection rows;
    int first = -1;
    for (const RecordRef& thing : things) {
        const int row = thing.kind == RecordKind::Actor ? m_model->rowOf(ActorId(thing.slug)) : -1;
        if (row >= 0) {
            rows.select(m_model->index(row, 0), m_model->index(row, m_model->columnCount() - 1));
            first = first < 0 ? row : first;
        }
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first >= 0) {
        const QModelIndex at = m_model->index(first, std::max(0, currentIndex().column()));
        selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
        scrollTo(at);
    }
}

void MeasuresTable::sortByCurrent() {
    const int column = std::max(0, currentIndex().column());
    const bool isSorted = horizontalHeader()->sortIndicatorSection() == column;
    const bool descends = isSorted ? horizontalHeader()->sortIndicatorOrder() == Qt::AscendingOrder
                                   : column != MeasuresModel::nameColumn;
    sortByColumn(column, descends ? Qt::DescendingOrder : Qt::AscendingOrder);
    scrollTo(currentIndex());
}

void MeasuresTable::copy(Rows rows) const {
    QStringList lines;
    const auto addLine = [this, &lines](const auto& cellOf) {
        QStringList cells;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            cells << cellOf(column);
        }
        lines << cells.join(QLatin1Char('\t'));
    };
    if (rows == Rows::All) {
        addLine([this](int column) {
            return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        });
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (rows == Rows::All || selectionModel()->isRowSelected(row)) {
            addLine([this, row](int column) { return m_model->index(row, column).data().toString(); });
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace plusone
