#include "panels/recordsmodel.h"

#include "panels/strandsample.h"

#include <algorithm>

namespace plusone {
namespace {

/// Names of the parties as the map shows them; a role is said where it is not the usual one.
QString partiesText(const Dataset& dataset, const RecordView& record, const QString& language) {
    QStringList names;
    for (const Participant& party : *record.parties) {
        const Actor* actor = dataset.find(party.actor);
        const QString name = actor ? mapName(*actor, language) : party.actor.slug();
        names.append(party.role == Role::Observer
                         ? RecordsModel::tr("%1 (%2)").arg(name, labelOf(party.role).toLower())
                         : name);
    }
    return names.join(QStringLiteral(", "));
}

QString findText(const Dataset& dataset, const RecordView& record) {
    QStringList words;
    for (const Participant& party : *record.parties) {
        words.append(party.actor.slug());
        if (const Actor* actor = dataset.find(party.actor)) {
            words << actor->name << actor->nameJa << actor->shortName;
        }
    }
    return words.join(QLatin1Char('\n'));
}

QString frameworkText(const Dataset& dataset, const FrameworkId& id, const QString& language) {
    const plusone::Framework* framework = dataset.find(id);
    return framework ? titleOf(*framework, language) : QString();
}

int dateKey(const std::optional<PartialDate>& date) {
    return date ? (date->year() * 100 + date->month()) * 100 + date->day() : 0;
}

} // namespace

void RecordsModel::setStyle(const Style& style, double devicePixelRatio) {
    for (std::size_t i = 0; i < strandCount; ++i) {
        m_icons[i] = strandIcon(style, Strand(i), devicePixelRatio);
    }
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, Kind), index(rowCount() - 1, Kind), {Qt::DecorationRole});
    }
}

void RecordsModel::setRecords(const Dataset& dataset, const std::vector<RecordView>& records,
                              const QString& language) {
    beginResetModel();
    m_rows.clear();
    m_rows.reserve(records.size());
    for (const RecordView& record : records) {
        const auto sources = int(record.sources->size());
        Row row{record.ref,
                record.strand,
                {strandLabel(record.strand), *record.name,
                 record.first ? record.dates(language) : tr("not known"),
                 partiesText(dataset, record, language), frameworkText(dataset, record.framework, language),
                 record.place ? *record.place : QString(), QString::number(sources)},
                dateKey(record.first),
                sources,
                findText(dataset, record)};
        for (const QString& text : row.texts) {
            row.find += QLatin1Char('\n') + text;
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int RecordsModel::rowOf(const RecordRef& wanted) const {
    const auto at =
        std::find_if(m_rows.begin(), m_rows.end(), [&wanted](const Row& row) { return row.ref == wanted; });
    return at == m_rows.end() ? -1 : int(at - m_rows.begin());
}

int RecordsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RecordsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columnTotal);
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    const QString& text = row.texts[std::size_t(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::DecorationRole:
        return index.column() == Kind ? QVariant(m_icons[std::size_t(row.strand)]) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Sources ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case sortRole:
        return index.column() == Date      ? QVariant(row.dateKey)
               : index.column() == Sources ? QVariant(row.sources)
                                           : QVariant(text);
    case findRole:
        return row.find;
    default:
        return {};
    }
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    switch (section) {
    case Kind:
        return tr("Kind");
    case Name:
        return tr("Name");
    case Date:
        return tr("Date");
    case Parties:
        return tr("Parties");
    case Framework:
        return tr("Framework");
    case Place:
        return tr("Place");
    case Sources:
        return tr("Sources");
    default:
        return {};
    }
}

RecordsFilter::RecordsFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(RecordsModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void RecordsFilter::setWords(const QString& text) {
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

bool RecordsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (m_words.isEmpty()) {
        return true;
    }
    const QString text = sourceModel()->index(row, 0, parent).data(RecordsModel::findRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&text](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace plusone
