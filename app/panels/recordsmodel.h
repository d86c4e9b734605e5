#pragma once

#include "panels/recordview.h"
#include "scene/style.h"

#include <QAbstractTableModel>
#include <QIcon>
#include <QSortFilterProxyModel>

#include <array>

namespace plusone {

/// Agreements, exercises and dialogues, a row each.
class RecordsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Kind, Name, Date, Parties, Framework, Place, Sources, columnTotal };
    /// What a column is sorted by: dates as dates, counts as numbers.
    static constexpr int sortRole = Qt::UserRole;
    /// All that a row is found by: its columns, and its parties' codes and names in both languages.
    static constexpr int findRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    void setStyle(const Style& style, double devicePixelRatio);
    /// The snapshot is kept as long as its records are shown. `language` is "en" or "ja".
    void setRecords(const Dataset& dataset, const std::vector<RecordView>& records, const QString& language);
    [[nodiscard]] const RecordRef& ref(int row) const { return m_rows[std::size_t(row)].ref; }
    /// The row of a record, or -1.
    [[nodiscard]] int rowOf(const RecordRef& ref) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    struct Row {
        RecordRef ref;
        Strand strand;
        std::array<QString, columnTotal> texts;
        int dateKey; ///< sorts by first day, the less precise first; 0 when no date is known
        int sources;
        QString find;
    };
    std::vector<Row> m_rows;
    std::array<QIcon, strandCount> m_icons;
};

/// Sorts by the sort role; lets rows through that hold every word of the filter.
class RecordsFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordsFilter(QObject* parent = nullptr);
    void setWords(const QString& text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QStringList m_words;
};

} // namespace plusone
