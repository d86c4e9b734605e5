#pragma once

#include <QStyledItemDelegate>

namespace plusone {

/// Edits a cell of a table that changes while one types: news about the table never takes away what is typed.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
};

} // namespace plusone
