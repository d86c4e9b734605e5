#include "forms/fatedelegate.h"

#include "forms/bulkmodel.h"

#include <QComboBox>

namespace plusone {

QWidget* FateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                    const QModelIndex& index) const {
    auto* choices = new QComboBox(parent);
    choices->setAccessibleName(tr("What happens if line %1 is there already")
                                   .arg(index.model()->headerData(index.row(), Qt::Vertical).toInt()));
    choices->addItem(tr("As the others"), -1);
    choices->addItem(tr("Skip"), int(OnDuplicate::Skip));
    choices->addItem(tr("Update"), int(OnDuplicate::Update));
    choices->addItem(tr("Add all the same"), int(OnDuplicate::Add));
    return choices;
}

void FateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* choices = static_cast<QComboBox*>(editor);
    choices->setCurrentIndex(choices->findData(index.data(BulkModel::choiceRole)));
}

void FateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData(), BulkModel::choiceRole);
}

} // namespace plusone
