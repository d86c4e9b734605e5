#pragma once

#include "scene/style.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QUndoStack>

namespace plusone {

/// The steps of an undo stack, the oldest first; row 0 is the store as it was opened, row n what it was after
/// n edits. Steps that are taken back are muted.
class StepsModel : public QAbstractListModel {
    Q_OBJECT

public:
    StepsModel(const Style& style, QObject* parent);

    void setStyle(const Style& style);
    /// Shows the stack as it stands now.
    void setStack(QUndoStack* stack);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QPointer<QUndoStack> m_stack;
    QColor m_muted;
};

} // namespace plusone
