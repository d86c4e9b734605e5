#include "window/readonlybadge.h"

#include "window/icons.h"
#include "window/session.h"

#include <QFileInfo>
#include <QPainter>

namespace plusone {

ReadOnlyBadge::ReadOnlyBadge(const Session& session, QWidget* parent)
    : QToolButton(parent), m_session(session) {
    setObjectName(QStringLiteral("readOnly"));
    setText(tr("Read-only"));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    connect(&session, &Session::datasetChanged, this, &ReadOnlyBadge::refresh);
    connect(&session, &Session::styleChanged, this, &ReadOnlyBadge::refresh);
    refresh();
}

void ReadOnlyBadge::refresh() {
    const QString file = QFileInfo(m_session.document().store().path()).fileName();
    const QString what = tr("“%1” can only be read. Press to save a copy and edit that one.").arg(file);
    setToolTip(what);
    setAccessibleName(tr("Read-only"));
    setAccessibleDescription(what);
    setIcon(plusone::icon(QStringLiteral("lock"), m_session.style()));
    QPalette palette;
    palette.setColor(QPalette::ButtonText, m_session.style().warning);
    setPalette(palette);
    setVisible(m_session.document().isReadOnly());
}

void ReadOnlyBadge::paintEvent(QPaintEvent* event) {
    QToolButton::paintEvent(event);
    const double inset = 1;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_session.style().warning, inset));
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                            m_session.style().grid / 2.0, m_session.style().grid / 2.0);
}

} // namespace plusone
