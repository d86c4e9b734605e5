#include "panels/findingsmodel.h"

#include "model/recorddiff.h"
#include "model/rules.h"
#include "panels/htmlparts.h"
#include "window/icons.h"

#include <QCoreApplication>

#include <algorithm>

namespace plusone {
namespace {

QString wordFor(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return FindingsModel::tr("Error");
    case Severity::Warning:
        return FindingsModel::tr("Warning");
    case Severity::Info:
        break;
    }
    return FindingsModel::tr("Note");
}

} // namespace

std::vector<FindingRow> findingRows(const Dataset& dataset, const QString& language) {
    std::vector<FindingRow> rows;
    for (Finding& finding : checkDataset(dataset)) {
        const auto record = dataset.find(finding.record);
        if (record && isShown(*record)) {
            QString title = titleOf(*record, language);
            QString searched = QStringList{title,
                                           finding.record.slug,
                                           labelOf(finding.record.kind),
                                           wordFor(finding.severity),
                                           fieldName(finding.field),
                                           finding.rule,
                                           finding.message}
                                   .join(QChar(u'\n'))
                                   .toCaseFolded();
            rows.push_back({std::move(finding), std::move(title), std::move(searched)});
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const FindingRow& a, const FindingRow& b) {
        return a.finding.severity < b.finding.severity;
    });
    return rows;
}

void FindingsModel::setStyle(const Style& style) {
    m_icons = {icon(QStringLiteral("error"), style), icon(QStringLiteral("warning"), style),
               icon(QStringLiteral("info"), style)};
    m_colours = {style.error, style.warning, style.ink};
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, Severity), index(rowCount() - 1, Severity));
    }
}

void FindingsModel::setFindings(std::vector<FindingRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    filterRows();
    endResetModel();
}

void FindingsModel::setFilter(const QString& words) {
    beginResetModel();
    m_words = words.toCaseFolded().simplified().split(QChar(u' '), Qt::SkipEmptyParts);
    filterRows();
    endResetModel();
}

void FindingsModel::filterRows() {
    m_shown.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString& searched = m_rows[i].searched;
        if (std::all_of(m_words.begin(), m_words.end(),
                        [&searched](const QString& word) { return searched.contains(word); })) {
            m_shown.push_back(i);
        }
    }
}

int FindingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_shown.size());
}

int FindingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FindingsModel::text(const FindingRow& row, int column) const {
    switch (column) {
    case Severity:
        return wordFor(row.finding.severity);
    case Record:
        return tr("%1: %2").arg(labelOf(row.finding.record.kind), row.title);
    case Field:
        return fieldName(row.finding.field);
    case Message:
        return row.finding.message.simplified();
    default:
        return {};
    }
}

QVariant FindingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const FindingRow& row = rowAt(index.row());
    const auto severity = std::size_t(row.finding.severity);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return html::toolTip(text(row, index.column()));
    case Qt::DecorationRole:
        return index.column() == Severity ? QVariant(m_icons[severity]) : QVariant();
    case Qt::ForegroundRole:
        return index.column() == Severity ? QVariant(m_colours[severity]) : QVariant();
    default:
        return {};
    }
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Severity:
        return tr("Severity");
    case Record:
        return tr("Record");
    case Field:
        return tr("Field");
    case Message:
        return tr("What is wrong");
    default:
        return {};
    }
}

} // namespace plusone
