#pragma once

#include "network/ladder.h"

#include <QAbstractTableModel>

namespace plusone {

class Session;

/// Who stands nearest to the next "+1", a partner a row, and what each lacks.
class NearestModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Partner, Score, Lacks, ColumnCount };

    explicit NearestModel(const Session& session, QObject* parent = nullptr);

    void setLadder(const Ladder& ladder);
    [[nodiscard]] const ActorId& partner(int row) const { return m_partners[std::size_t(row)].partner; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString lacksText(const NearPartner& partner) const;

    const Session& m_session;
    std::vector<NearPartner> m_partners;
};

} // namespace plusone
