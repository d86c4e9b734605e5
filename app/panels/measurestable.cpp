#include "panels/measurestable.h"

#include "panels/measuresmodel.h"

#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>

namespace plusone {

MeasuresTable::MeasuresTable(int grid, QWidget* parent)
    : TableView(tr("Actors by measures"), grid, parent), m_model(new MeasuresModel(this)) {
    setObjectName(QStringLiteral("actors"));
    m_model->setLocale(locale());
    setModel(m_model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    letSort();
    sortByColumn(MeasuresModel::columnOf(ActorMeasure::Strength), Qt::DescendingOrder);
    constexpr int nameCharacters = 22;
    constexpr int arrowCharacters = 4;
    const int character = fontMetrics().averageCharWidth();
    setColumnWidth(MeasuresModel::nameColumn, nameCharacters * character);
    for (int i = 1; i < m_model->columnCount(); ++i) {
        const QString title = m_model->headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(i, fontMetrics().horizontalAdvance(title) + arrowCharacters * character);
    }
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (const auto measure = MeasuresModel::measureOf(section)) {
            Q_EMIT explained(explanationOf(*measure));
        }
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &MeasuresTable::explainCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &MeasuresTable::choose);
    connect(this, &QTableView::activated, this, &MeasuresTable::choose);
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

} // namespace plusone
