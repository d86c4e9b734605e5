#pragma once

#include "network/measuretexts.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>
#include <vector>

namespace plusone {

/// What a measure says and who published it, for tool tips and the line of details.
QString explanationOf(NetworkMeasure measure);
QString explanationOf(ActorMeasure measure);
/// "—" where there is none.
QString valueOrDash(std::optional<double> value, bool isCount, const QLocale& locale);

/// Actors by measures, a row an actor: the name, then a column an ActorMeasure. Sorts itself: actors without
/// a value stand last, whichever way.
class MeasuresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int nameColumn = 0;

    using QAbstractTableModel::QAbstractTableModel;

    /// `names`: parallel to the actors.
    void setMeasures(std::shared_ptr<const Measures> measures, QStringList names);
    void setLocale(const QLocale& locale) { m_locale = locale; }
    [[nodiscard]] const ActorId& actor(int row) const;
    /// -1: none.
    [[nodiscard]] int rowOf(const ActorId& actor) const;
    /// Nothing: the column of names.
    static std::optional<ActorMeasure> measureOf(int column);
    static int columnOf(ActorMeasure measure) { return int(measure) + 1; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortRows();

    std::shared_ptr<const Measures> m_measures = std::make_shared<const Measures>();
    QStringList m_names;
    std::vector<std::size_t> m_rows; ///< places in the measures
    QLocale m_locale;
    int m_column = nameColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace plusone
