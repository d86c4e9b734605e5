#include "panels/nearestmodel.h"

#include "exchange/laddertable.h"
#include "panels/htmlparts.h"
#include "window/session.h"

using namespace Qt::StringLiterals;

namespace plusone {

NearestModel::NearestModel(const Session& session, QObject* parent)
    : QAbstractTableModel(parent), m_session(session) {}

void NearestModel::setLadder(const Ladder& ladder) {
    beginResetModel();
    m_partners = nearestToPlusOne(ladder);
    endResetModel();
}

int NearestModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_partners.size());
}

int NearestModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(ColumnCount);
}

/// "With Japan: 2+2, Access; With the U.S.: Treaty".
QString NearestModel::lacksText(const NearPartner& partner) const {
    QStringList groups;
    for (const RungGroup group : {RungGroup::Together, RungGroup::WithJapan, RungGroup::WithUnitedStates}) {
        QStringList names;
        for (const Rung rung : partner.lacks) {
            if (groupOf(rung) == group) {
                names << labelOf(rung);
            }
        }
        if (!names.isEmpty()) {
            groups << tr("%1: %2").arg(labelOf(group), names.join(tr(", ")));
        }
    }
    return groups.join(tr("; "));
}

QVariant NearestModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const NearPartner& partner = m_partners[std::size_t(index.row())];
    const QString text = index.column() == Partner ? m_session.actorName(partner.partner)
                         : index.column() == Score ? weightText(partner.score)
                                                   : lacksText(partner);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::ToolTipRole:
        return html::toolTip(text);
    case Qt::TextAlignmentRole:
        return int(index.column() == Score ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant NearestModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return QAbstractTableModel::headerData(section, orientation, role);
    }
    return section == Partner ? tr("Partner") : section == Score ? tr("Score") : tr("Lacks");
}

} // namespace plusone
