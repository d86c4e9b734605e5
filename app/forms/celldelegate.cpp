#include "forms/celldelegate.h"

#include <QLineEdit>

namespace plusone {

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const auto* line = qobject_cast<QLineEdit*>(editor);
    if (!line || !line->isModified()) {
        QStyledItemDelegate::setEditorData(editor, index);
    }
}

} // namespace plusone
