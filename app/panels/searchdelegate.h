#pragma once

#include "scene/style.h"

#include <QStyledItemDelegate>

namespace plusone {

/// Paints a heading as one muted line, a hit as its title and below it, muted, the text that matched; what
/// matched stands out in bold.
class SearchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit SearchDelegate(const Style& style, QObject* parent = nullptr);

    void setStyle(const Style& style) { m_style = style; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Style m_style;
};

} // namespace plusone
