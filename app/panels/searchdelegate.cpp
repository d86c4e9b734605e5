#include "panels/searchdelegate.h"

#include "panels/searchmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace plusone {
namespace {

/// The line below the title; empty when it would only say the title again.
MarkedText detail(const QModelIndex& index) {
    MarkedText snippet = markedText(index.data(SearchModel::snippetRole).toString());
    return snippet.text.simplified() == index.data().toString().simplified() ? MarkedText{} : snippet;
}

MarkedText title(const QModelIndex& index) {
    const MarkedText snippet = markedText(index.data(SearchModel::snippetRole).toString());
    const QString text = index.data().toString();
    return snippet.text == text ? snippet : MarkedText{text, {}};
}

void drawLine(QPainter* painter, const QRect& rect, const MarkedText& marked, const QFont& font,
              const QColor& colour) {
    QTextLayout layout(marked.text, font, painter->device());
    QTextOption wrap;
    wrap.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(wrap);
    QList<QTextLayout::FormatRange> formats;
    QTextCharFormat bold;
    bold.setFontWeight(QFont::Bold);
    for (const MarkedText::Piece& piece : marked.pieces) {
        formats.append({piece.start, piece.length, bold});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    layout.createLine().setLineWidth(rect.width());
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(colour);
    layout.draw(painter, rect.topLeft());
    painter->restore();
}

} // namespace

SearchDelegate::SearchDelegate(const Style& style, QObject* parent)
    : QStyledItemDelegate(parent), m_style(style) {}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int lines = index.data(SearchModel::headingRole).toBool() || detail(index).text.isEmpty() ? 1 : 2;
    return {0, lines * option.fontMetrics.lineSpacing() + m_style.grid};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    QStyleOptionViewItem panel = option;
    initStyleOption(&panel, index);
    panel.text.clear();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, option.widget);

    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText) : m_style.ink;
    const QColor muted = selected ? ink : m_style.muted;
    const bool heading = index.data(SearchModel::headingRole).toBool();
    const int lineHeight = option.fontMetrics.lineSpacing();
    QRect line =
        option.rect.adjusted(heading ? m_style.grid : 2 * m_style.grid, m_style.grid / 2, -m_style.grid, 0);
    line.setHeight(lineHeight);
    drawLine(painter, line, heading ? MarkedText{index.data().toString(), {}} : title(index), option.font,
             heading ? muted : ink);
    if (!heading) {
        drawLine(painter, line.translated(0, lineHeight), detail(index), option.font, muted);
    }
}

} // namespace plusone
