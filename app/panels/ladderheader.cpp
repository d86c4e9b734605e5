#include "panels/ladderheader.h"

#include "panels/laddermodel.h"

#include <QPainter>

#include <algorithm>

namespace plusone {
namespace {

constexpr int margin = 4; ///< beside and above a name

/// The room that a name needs where it may be broken: between words, or anywhere where there are none.
int narrowest(const QString& text, const QFontMetrics& metrics) {
    int width = 0;
    const QStringList words = text.split(QLatin1Char(' '));
    for (const QString& word : words) {
        width = std::max(width, metrics.horizontalAdvance(word));
    }
    const bool isUnbroken = words.size() == 1 && !text.isEmpty() &&
                            text.front().script() != QChar::Script_Latin && text.front().isLetter();
    return isUnbroken ? width / 2 + metrics.maxWidth() : width;
}

} // namespace

LadderHeader::LadderHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setDefaultAlignment(Qt::Alignment(int(Qt::AlignCenter) | int(Qt::TextWordWrap)));
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
}

int LadderHeader::bandHeight() const {
    return fontMetrics().height() + margin;
}

QString LadderHeader::textOf(int section) const {
    return model()->headerData(section, Qt::Horizontal).toString();
}

void LadderHeader::fitColumns() {
    for (int section = 0; section < count(); ++section) {
        int width = std::max(narrowest(textOf(section), fontMetrics()),
                             fontMetrics().horizontalAdvance(QStringLiteral("+ 2025 ")));
        for (int row = 0; row < model()->rowCount(); ++row) {
            const QString cell = model()->index(row, section).data().toString();
            width = std::max(width, fontMetrics().horizontalAdvance(cell));
        }
        resizeSection(section, width + 4 * margin);
    }
    Q_EMIT geometriesChanged();
}

QSize LadderHeader::sizeHint() const {
    int lines = fontMetrics().height();
    for (int section = 0; section < count(); ++section) {
        const QRect room(0, 0, sectionSize(section) - 2 * margin, QWIDGETSIZE_MAX);
        const QRect box =
            fontMetrics().boundingRect(room, int(Qt::AlignHCenter) | int(Qt::TextWordWrap), textOf(section));
        lines = std::max(lines, box.height());
    }
    return {QHeaderView::sizeHint().width(), bandHeight() + lines + 2 * margin};
}

void LadderHeader::paintSection(QPainter* painter, const QRect& rect, int logicalIndex) const {
    QHeaderView::paintSection(painter, rect.adjusted(0, bandHeight(), 0, 0), logicalIndex);
}

void LadderHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    for (const RungGroup group : {RungGroup::WithJapan, RungGroup::WithUnitedStates, RungGroup::Together}) {
        int first = count();
        int last = -1;
        for (const Rung rung : allRungs()) {
            if (groupOf(rung) == group) {
                first = std::min(first, LadderModel::columnOf(rung));
                last = std::max(last, LadderModel::columnOf(rung));
            }
        }
        if (last < 0 || last >= count()) {
            continue;
        }
        const int left = sectionViewportPosition(first);
        const int right = sectionViewportPosition(last) + sectionSize(last);
        const QRect band(left, 0, right - left, bandHeight());
        painter.fillRect(band, palette().button());
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawLine(band.topLeft(), QPoint(left, height()));
        painter.drawLine(band.bottomLeft(), band.bottomRight());
        // In the part that is seen, so that a name does not scroll away from its columns.
        const QRect seen = band.intersected(viewport()->rect()).adjusted(margin, 0, -margin, 0);
        painter.setPen(palette().color(QPalette::ButtonText));
        painter.drawText(seen, Qt::AlignCenter,
                         fontMetrics().elidedText(labelOf(group), Qt::ElideRight, seen.width()));
    }
}

} // namespace plusone
