#pragma once

#include "network/ladder.h"
#include "scene/style.h"

#include <QAbstractTableModel>

namespace plusone {

class Session;

/// A ladder as a table: first what each rung counts, which can be edited, then a partner a row. Columns: the
/// number of rungs, the score, the rungs, and beside the trilateral dialogue its highest level.
class LadderModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int reachedColumn = 0;
    static constexpr int scoreColumn = 1;
    static constexpr int columns = 3 + int(rungCount);
    static constexpr int weightsRow = 0;

    explicit LadderModel(const Session& session, QObject* parent = nullptr);

    void setMoments(LadderMoments moments);
    [[nodiscard]] const LadderMoments& moments() const { return m_moments; }
    /// Colours and names are others.
    void restyle();

    /// The rung of a column; none: a sum, or the highest level.
    [[nodiscard]] static std::optional<Rung> rungAt(int column);
    [[nodiscard]] static int columnOf(Rung rung);
    /// Of a partner's row in the ladder; none: the weights'.
    [[nodiscard]] std::optional<std::size_t> partnerAt(int row) const;
    [[nodiscard]] QString partnerName(std::size_t partner) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void weightsEdited(const plusone::RungWeights& weights);

private:
    [[nodiscard]] QVariant weightData(int column, int role) const;
    [[nodiscard]] QString text(std::size_t partner, int column) const;
    [[nodiscard]] QString explanation(std::size_t partner, int column) const;
    [[nodiscard]] QVariant look(std::size_t partner, int column, int role) const;

    const Session& m_session;
    LadderMoments m_moments;
};

/// "31 January 2013 (in force)": since when the rung is held, and what that day is.
QString sinceText(const LadderCell& cell, const QString& language);

} // namespace plusone
