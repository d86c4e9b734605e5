#pragma once

#include <QStyledItemDelegate>

namespace plusone {

/// Cells of the ladder: a line before each group of rungs, and a field of numbers for weights.
class LadderDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
};

} // namespace plusone
