#include "panels/ladderdelegate.h"

#include "panels/laddermodel.h"

#include <QDoubleSpinBox>
#include <QPainter>

namespace plusone {

void LadderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyledItemDelegate::paint(painter, option, index);
    const auto rung = LadderModel::rungAt(index.column());
    const bool beginsGroup =
        rung && (*rung == allRungs().front() || groupOf(*rung) != groupOf(Rung(int(*rung) - 1)));
    if (beginsGroup) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(1, option.rect.height())),
                          option.palette.color(QPalette::Dark));
    }
}

QWidget* LadderDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                      const QModelIndex& index) const {
    Q_UNUSED(option)
    auto* box = new QDoubleSpinBox(parent);
    constexpr double step = 0.5;
    box->setRange(0, heaviestRung);
    box->setDecimals(2);
    box->setSingleStep(step);
    box->setFrame(false);
    box->setAlignment(Qt::AlignCenter);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAccessibleName(index.data(Qt::AccessibleTextRole).toString());
    return box;
}

} // namespace plusone
