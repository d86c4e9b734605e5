#pragma once

#include "exchange/bulkentry.h"
#include "scene/style.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <map>

namespace plusone {

/// The rows of a table on their way into the store: what becomes of each, then its cells, which can be
/// edited. edited() asks for the outcome anew.
class BulkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int fateColumn = 0;
    static constexpr int firstCell = 1;
    /// Of a cell of the first column: an OnDuplicate as int, or -1: as the others.
    static constexpr int choiceRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    void setStyle(const Style& style);
    void setTable(TextTable table);
    void setKind(RecordKind kind);
    /// The column of the table means this, which no other one means; empty: nothing.
    void setMeaning(int cell, const QString& column);
    void setUsual(OnDuplicate choice);
    /// What came of the rows does not hold any more; it is shown until the next is known, so that nothing
    /// flickers.
    void expectOutcome() { m_isCurrent = false; }
    /// Of the rows as they stand; the dataset that they were held against.
    void setOutcome(BulkOutcome outcome, const Dataset& dataset, const QString& language);
    /// Keeps the rows alone in which something was wrong when they were last looked at.
    void keepBad();

    [[nodiscard]] const TextTable& table() const { return m_table; }
    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] const BulkChoices& choices() const { return m_choices; }
    /// Cells are other than they were read.
    [[nodiscard]] bool isMended() const { return m_isMended; }
    /// Of the rows as they stand; nullptr while it is not known.
    [[nodiscard]] const BulkOutcome* outcome() const { return m_isCurrent ? &*m_outcome : nullptr; }
    /// What is to be said about a row, a line each; empty: nothing.
    [[nodiscard]] QString problemsOf(int row) const;
    /// The first row from this one on, and round again, in which something is wrong; -1: none.
    [[nodiscard]] int nextBad(int from) const;
    /// The column of the first cell of a row in which something is wrong.
    [[nodiscard]] int badColumnOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited();

private:
    using Fate = BulkRow::Fate;
    /// nullptr until there is an outcome.
    [[nodiscard]] const BulkRow* rowAt(int row) const;
    [[nodiscard]] const Finding* findingAt(const QModelIndex& index) const;
    [[nodiscard]] QVariant fateData(int row, int role) const;
    [[nodiscard]] QString fateText(const BulkRow& row) const;
    [[nodiscard]] QString nameOf(const RecordRef& record) const;
    void tellEdit();

    TextTable m_table;
    RecordKind m_kind = RecordKind::Exercise;
    QStringList m_columns;
    BulkChoices m_choices;
    std::optional<BulkOutcome> m_outcome; ///< of these rows, perhaps as they were before the last edit
    bool m_isCurrent = false;
    bool m_isMended = false;
    Dataset m_dataset;
    QString m_language;
    std::map<Fate, QIcon> m_icons;
    QIcon m_warning;
    QColor m_errorColour;
    QColor m_warningColour;
};

} // namespace plusone
