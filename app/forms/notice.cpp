#include "forms/notice.h"

#include "window/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace plusone {

Notice::Notice(const Style& style, QWidget* parent) : QFrame(parent), m_label(new QLabel(this)) {
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::StyledPanel);
    auto* mark = new QLabel(this);
    const int side = 2 * style.grid;
    mark->setPixmap(icon(QStringLiteral("warning"), style).pixmap(QSize(side, side), devicePixelRatioF()));
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    QPalette palette = m_label->palette();
    palette.setColor(QPalette::WindowText, style.error);
    m_label->setPalette(palette);
    auto* line = new QHBoxLayout(this);
    line->setSpacing(style.grid);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(m_label, 1);
    hide();
}

QString Notice::text() const {
    return m_label->text();
}

void Notice::say(const QString& sentence) {
    m_label->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
    if (!sentence.isEmpty()) {
        QAccessibleEvent event(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace plusone
