#include "panels/searchmodel.h"

#include <array>

namespace plusone {
namespace {

constexpr QChar markBegin(0x0002);
constexpr QChar markEnd(0x0003);

constexpr std::array groupOrder{RecordKind::Actor,  RecordKind::Framework, RecordKind::Series,
                                RecordKind::Tie,    RecordKind::Exercise,  RecordKind::Dialogue,
                                RecordKind::Source, RecordKind::Claim};

QString groupTitle(RecordKind kind) {
    switch (kind) {
    case RecordKind::Actor:
        return SearchModel::tr("Countries and organisations");
    case RecordKind::Framework:
        return SearchModel::tr("Frameworks");
    case RecordKind::Tie:
        return SearchModel::tr("Agreements");
    case RecordKind::Exercise:
        return SearchModel::tr("Exercises");
    case RecordKind::Dialogue:
        return SearchModel::tr("Dialogues");
    case RecordKind::Source:
        return SearchModel::tr("Sources");
    case RecordKind::Series:
        return SearchModel::tr("Series");
    case RecordKind::Claim:
        return SearchModel::tr("Claims of the editorial");
    }
    return {};
}

} // namespace

MarkedText markedText(const QString& snippet) {
    MarkedText marked;
    int begin = -1;
    for (const QChar c : snippet) {
        const auto at = int(marked.text.size());
        if (c == markBegin) {
            begin = at;
        } else if (c == markEnd) {
            if (begin >= 0 && at > begin) {
                marked.pieces.push_back({begin, at - begin});
            }
            begin = -1;
        } else {
            marked.text += c == QLatin1Char('\n') ? QChar(QLatin1Char(' ')) : c;
        }
    }
    return marked;
}

void SearchModel::setHits(const std::vector<SearchHit>& hits) {
    beginResetModel();
    m_rows.clear();
    for (const RecordKind kind : groupOrder) {
        bool first = true;
        for (const SearchHit& hit : hits) {
            if (hit.record.kind != kind) {
                continue;
            }
            if (first) {
                m_rows.push_back({groupTitle(kind), {}, std::nullopt});
                first = false;
            }
            m_rows.push_back({hit.title, hit.snippet, hit.record});
        }
    }
    endResetModel();
}

std::optional<RecordRef> SearchModel::ref(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].record : std::nullopt;
}

int SearchModel::nextHit(int row, int direction) const {
    do {
        row += direction;
    } while (row >= 0 && row < rowCount() && !ref(row));
    return ref(row) ? row : -1;
}

int SearchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case headingRole:
        return !row.record;
    case snippetRole:
        return row.snippet;
    default:
        return {};
    }
}

Qt::ItemFlags SearchModel::flags(const QModelIndex& index) const {
    return ref(index.row()) ? QAbstractListModel::flags(index) : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace plusone
