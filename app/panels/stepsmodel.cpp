#include "panels/stepsmodel.h"

#include <QFont>

namespace plusone {

StepsModel::StepsModel(const Style& style, QObject* parent)
    : QAbstractListModel(parent), m_muted(style.muted) {}

void StepsModel::setStyle(const Style& style) {
    m_muted = style.muted;
    Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::ForegroundRole});
}

void StepsModel::setStack(QUndoStack* stack) {
    beginResetModel();
    m_stack = stack;
    endResetModel();
}

int StepsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || !m_stack ? 0 : m_stack->count() + 1;
}

QVariant StepsModel::data(const QModelIndex& index, int role) const {
    if (!m_stack || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isUndone = index.row() > m_stack->index();
    const QString text = index.row() == 0 ? tr("As it was opened") : m_stack->text(index.row() - 1);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return index.row() == m_stack->index() ? tr("%1, present state").arg(text)
               : isUndone                      ? tr("%1, taken back").arg(text)
                                               : text;
    case Qt::ForegroundRole:
        return isUndone ? QVariant(m_muted) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.row() == m_stack->index());
        font.setItalic(isUndone);
        return font;
    }
    default:
        return {};
    }
}

} // namespace plusone
