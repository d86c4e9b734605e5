#include "forms/bulkmodel.h"

#include "exchange/tablecolumns.h"
#include "window/icons.h"

#include <algorithm>

namespace plusone {

void BulkModel::setStyle(const Style& style) {
    m_icons = {{Fate::Added, icon(QStringLiteral("add"), style)},
               {Fate::Updated, icon(QStringLiteral("edit"), style)},
               {Fate::Unchanged, icon(QStringLiteral("info"), style)},
               {Fate::Skipped, icon(QStringLiteral("duplicate"), style)},
               {Fate::Bad, icon(QStringLiteral("error"), style)}};
    m_warning = icon(QStringLiteral("warning"), style);
    m_errorColour = style.error;
    m_warningColour = style.warning;
}

void BulkModel::setTable(TextTable table) {
    beginResetModel();
    m_table = std::move(table);
    m_kind = kindOfTable(m_table.columns);
    m_columns = matchColumns(m_kind, m_table.columns);
    m_choices.ofRow.clear();
    m_outcome.reset();
    m_isCurrent = false;
    m_isMended = false;
    endResetModel();
    Q_EMIT edited();
}

void BulkModel::setKind(RecordKind kind) {
    m_kind = kind;
    m_columns = matchColumns(kind, m_table.columns);
    tellEdit();
}

void BulkModel::setMeaning(int cell, const QString& column) {
    if (m_columns[cell] == column) {
        return;
    }
    m_columns[cell] = column;
    tellEdit();
}

void BulkModel::setUsual(OnDuplicate choice) {
    m_choices.usual = choice;
    tellEdit();
}

void BulkModel::setOutcome(BulkOutcome outcome, const Dataset& dataset, const QString& language) {
    m_outcome = std::move(outcome);
    m_isCurrent = true;
    m_dataset = dataset;
    m_language = language;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void BulkModel::keepBad() {
    beginResetModel();
    std::vector<TextTable::Row> kept;
    QHash<int, OnDuplicate> choices;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
        if (m_outcome->rows[i].fate == Fate::Bad) {
            if (const auto choice = m_choices.ofRow.constFind(int(i)); choice != m_choices.ofRow.cend()) {
                choices[int(kept.size())] = *choice;
            }
            kept.push_back(std::move(m_table.rows[i]));
        }
    }
    m_table.rows = std::move(kept);
    m_choices.ofRow = std::move(choices);
    m_outcome.reset();
    m_isCurrent = false;
    endResetModel();
    Q_EMIT edited();
}

void BulkModel::tellEdit() {
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
    Q_EMIT edited();
}

const BulkRow* BulkModel::rowAt(int row) const {
    return m_outcome ? &m_outcome->rows[std::size_t(row)] : nullptr;
}

const Finding* BulkModel::findingAt(const QModelIndex& index) const {
    const BulkRow* row = rowAt(index.row());
    const QString& column = m_columns[index.column() - firstCell];
    if (!row || column.isEmpty()) {
        return nullptr;
    }
    const Finding* worst = nullptr;
    for (const Finding& finding : row->findings) {
        if (finding.field == column && (!worst || finding.severity < worst->severity)) {
            worst = &finding;
        }
    }
    return worst;
}

int BulkModel::nextBad(int from) const {
    for (int i = 0; m_outcome && i < rowCount(); ++i) {
        const int row = (from + i) % rowCount();
        if (rowAt(row)->fate == Fate::Bad) {
            return row;
        }
    }
    return -1;
}

int BulkModel::badColumnOf(int row) const {
    for (int column = firstCell; column < columnCount(); ++column) {
        const Finding* finding = findingAt(index(row, column));
        if (finding && finding->severity == Severity::Error) {
            return column;
        }
    }
    return fateColumn;
}

QString BulkModel::nameOf(const RecordRef& record) const {
    if (const auto known = m_dataset.find(record)) {
        return titleOf(*known, m_language);
    }
    const auto above = std::find_if(m_outcome->rows.begin(), m_outcome->rows.end(),
                                    [&](const BulkRow& row) { return row.record == record; });
    return above == m_outcome->rows.end()
               ? record.slug
               : tr("line %1 of this table")
                     .arg(m_table.rows[std::size_t(above - m_outcome->rows.begin())].line);
}

QString BulkModel::problemsOf(int row) const {
    const BulkRow* outcome = row >= 0 && row < rowCount() ? rowAt(row) : nullptr;
    if (!outcome) {
        return {};
    }
    QStringList lines;
    for (const Finding& finding : outcome->findings) {
        lines << tr("%1: %2").arg(labelOfColumn(finding.field), finding.message);
    }
    constexpr std::size_t few = 3;
    for (std::size_t i = 0; i < std::min(few, outcome->duplicates.size()); ++i) {
        lines << tr("There already: %1").arg(nameOf(outcome->duplicates[i]));
    }
    if (outcome->duplicates.size() > few) {
        lines << tr("and %Ln more", nullptr, int(outcome->duplicates.size() - few));
    }
    return lines.join(QChar(u'\n'));
}

QString BulkModel::fateText(const BulkRow& row) const {
    switch (row.fate) {
    case Fate::Added:
        return row.duplicates.empty() ? tr("New") : tr("New, though probably there");
    case Fate::Updated:
        return tr("Update");
    case Fate::Unchanged:
        return tr("Nothing new");
    case Fate::Skipped:
        return tr("Skip: there already");
    case Fate::Bad:
        break;
    }
    const auto errors = std::count_if(row.findings.begin(), row.findings.end(), [](const Finding& finding) {
        return finding.severity == Severity::Error;
    });
    return tr("%n problem(s)", nullptr, int(errors));
}

int BulkModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int BulkModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : firstCell + int(m_table.columns.size());
}

QVariant BulkModel::fateData(int row, int role) const {
    const BulkRow* outcome = rowAt(row);
    switch (role) {
    case Qt::DisplayRole:
        return outcome ? fateText(*outcome) : tr("…");
    case Qt::DecorationRole:
        return outcome ? m_icons.at(outcome->fate) : QVariant();
    case Qt::ToolTipRole:
        return problemsOf(row).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    case Qt::ForegroundRole:
        return outcome && outcome->fate == Fate::Bad ? m_errorColour : QVariant();
    case choiceRole:
        return m_choices.ofRow.contains(row) ? int(m_choices.ofRow[row]) : -1;
    default:
        return {};
    }
}

QVariant BulkModel::data(const QModelIndex& index, int role) const {
    if (index.column() == fateColumn) {
        return fateData(index.row(), role);
    }
    const QString& text = m_table.rows[std::size_t(index.row())].cells[index.column() - firstCell];
    if (role == Qt::EditRole) {
        return text;
    }
    if (role == Qt::DisplayRole) {
        constexpr qsizetype shown = 200;
        return text.left(shown).simplified();
    }
    const Finding* finding = findingAt(index);
    if (!finding) {
        return {};
    }
    const bool isError = finding->severity == Severity::Error;
    switch (role) {
    case Qt::DecorationRole:
        return isError ? m_icons.at(Fate::Bad) : m_warning;
    case Qt::ForegroundRole:
        return isError ? m_errorColour : m_warningColour;
    case Qt::ToolTipRole:
        return finding->message.toHtmlEscaped();
    case Qt::AccessibleDescriptionRole:
        return finding->message;
    default:
        return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return m_table.rows[std::size_t(section)].line;
    }
    if (section == fateColumn) {
        return tr("What happens");
    }
    const QString& heading = m_table.columns[section - firstCell];
    const QString& column = m_columns[section - firstCell];
    return column.isEmpty() ? tr("%1\n(left out)").arg(heading)
                            : tr("%1\n→ %2").arg(heading, labelOfColumn(column));
}

Qt::ItemFlags BulkModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool BulkModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (index.column() == fateColumn && role == choiceRole) {
        if (value.toInt() < 0) {
            m_choices.ofRow.remove(index.row());
        } else {
            m_choices.ofRow[index.row()] = OnDuplicate(value.toInt());
        }
    } else if (index.column() >= firstCell && role == Qt::EditRole) {
        QString& cell = m_table.rows[std::size_t(index.row())].cells[index.column() - firstCell];
        if (cell == value.toString()) {
            return true;
        }
        cell = value.toString();
        m_isMended = true;
    } else {
        return false;
    }
    tellEdit();
    return true;
}

} // namespace plusone
