#include "panels/measuresmodel.h"

#include "panels/htmlparts.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace plusone {
namespace {

QString explained(const QString& label, const QString& definition, const QString& source) {
    return MeasuresModel::tr("%1: %2\nSource: %3").arg(label, definition, source);
}

} // namespace

QString explanationOf(NetworkMeasure measure) {
    return explained(labelOf(measure), definitionOf(measure), sourceOf(measure));
}

QString explanationOf(ActorMeasure measure) {
    return explained(labelOf(measure), definitionOf(measure), sourceOf(measure));
}

QString valueOrDash(std::optional<double> value, bool isCount, const QLocale& locale) {
    return value ? valueText(*value, isCount, locale) : QStringLiteral("—");
}

void MeasuresModel::setMeasures(std::shared_ptr<const Measures> measures, QStringList names) {
    beginResetModel();
    m_measures = std::move(measures);
    m_names = std::move(names);
    m_rows.resize(m_measures->actors.size());
    std::iota(m_rows.begin(), m_rows.end(), 0U);
    sortRows();
    endResetModel();
}

const ActorId& MeasuresModel::actor(int row) const {
    return m_measures->actors[m_rows[std::size_t(row)]];
}

int MeasuresModel::rowOf(const ActorId& actor) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](std::size_t place) { return m_measures->actors[place] == actor; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

std::optional<ActorMeasure> MeasuresModel::measureOf(int column) {
    return column > nameColumn && column <= int(actorMeasureCount) ? std::optional(ActorMeasure(column - 1))
                                                                   : std::nullopt;
}

int MeasuresModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MeasuresModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(actorMeasureCount) + 1;
}

QVariant MeasuresModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::size_t place = m_rows[std::size_t(index.row())];
    const auto measure = measureOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return measure ? valueOrDash(m_measures->of(place, *measure), isCount(*measure), m_locale)
                       : m_names[qsizetype(place)];
    case Qt::ToolTipRole:
        return measure ? explanationOf(*measure) : html::toolTip(m_names[qsizetype(place)]);
    case Qt::TextAlignmentRole:
        return measure ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    default:
        return {};
    }
}

QVariant MeasuresModel::headerData(int section, Qt::Orientation orientation, int role) const {
    const auto measure = measureOf(section);
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return measure ? labelOf(*measure) : tr("Actor");
    }
    if (orientation == Qt::Horizontal && role == Qt::ToolTipRole && measure) {
        return explanationOf(*measure);
    }
    if (orientation == Qt::Horizontal && role == Qt::InitialSortOrderRole && measure) {
        return int(Qt::DescendingOrder);
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && measure) {
        return int(Qt::AlignRight | Qt::AlignVCenter);
    }
    return QAbstractTableModel::headerData(section, orientation, role);
}

void MeasuresModel::sort(int column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const std::vector<std::size_t> rows = m_rows;
    m_column = column;
    m_order = order;
    sortRows();
    QModelIndexList after;
    for (const QModelIndex& index : before) {
        const auto row = std::find(m_rows.begin(), m_rows.end(), rows[std::size_t(index.row())]);
        after << this->index(int(row - m_rows.begin()), index.column());
    }
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void MeasuresModel::sortRows() {
    QCollator collator(m_locale);
    std::sort(m_rows.begin(), m_rows.end()); // equal ones stay by slug
    const bool descends = m_order == Qt::DescendingOrder;
    const auto measure = measureOf(m_column);
    std::stable_sort(m_rows.begin(), m_rows.end(), [&](std::size_t a, std::size_t b) {
        if (!measure) {
            const int order = collator.compare(m_names[qsizetype(a)], m_names[qsizetype(b)]);
            return descends ? order > 0 : order < 0;
        }
        const auto one = m_measures->of(a, *measure);
        const auto other = m_measures->of(b, *measure);
        if (!one || !other) {
            return one.has_value() && !other.has_value();
        }
        return descends ? *one > *other : *one < *other;
    });
}

} // namespace plusone
