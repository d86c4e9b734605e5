#pragma once

#include "store/store.h"

#include <QAbstractListModel>

#include <vector>

namespace plusone {

/// A text in which some pieces are to stand out.
struct MarkedText {
    QString text;
    struct Piece {
        int start;
        int length;
    };
    std::vector<Piece> pieces;
};

/// Takes the marks U+0002 and U+0003 out of a snippet and says what they enclosed.
MarkedText markedText(const QString& snippet);

/// What a search found, grouped by kind: a heading before each group, the best hit first within it.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    static constexpr int headingRole = Qt::UserRole;     ///< true for a heading
    static constexpr int snippetRole = Qt::UserRole + 1; ///< with its marks

    using QAbstractListModel::QAbstractListModel;

    void setHits(const std::vector<SearchHit>& hits);
    /// The record of a row; nothing for a heading.
    [[nodiscard]] std::optional<RecordRef> ref(int row) const;
    /// The next row from `row` in the direction (1 or -1) that is no heading; -1 when there is none.
    [[nodiscard]] int nextHit(int row, int direction) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        QString title;
        QString snippet;
        std::optional<RecordRef> record; ///< none: a heading
    };
    std::vector<Row> m_rows;
};

} // namespace plusone
