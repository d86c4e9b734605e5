#include "panels/inspector.h"

#include "forms/kindwords.h"
#include "panels/inspectorview.h"
#include "panels/recordhtml.h"
#include "panels/selectionfor.h"
#include "window/icons.h"

#include <QDesktopServices>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace plusone {

Inspector::Inspector(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_view(new InspectorView(session.style(), this)),
      m_open([](const QUrl& link) { QDesktopServices::openUrl(link); }), m_shown(session.selection()) {
    m_view->setObjectName(QStringLiteral("page"));
    m_view->setAccessibleName(tr("What is selected"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeButtons());
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &QTextBrowser::anchorClicked, this, &Inspector::follow);

    m_refresh.setSingleShot(true);
    connect(&m_refresh, &QTimer::timeout, this, &Inspector::refresh);
    connect(&session, &Session::selectionChanged, this, &Inspector::onSelection);
    connect(&session, &Session::networkChanged, this, &Inspector::refreshSoon);
    connect(&session, &Session::datasetChanged, this, &Inspector::refreshSoon);
    connect(&session, &Session::styleChanged, this, [this](const Style& style) {
        m_view->setStyle(style);
        setIcons();
        refresh();
    });
    refresh();
}

void Inspector::setLinkOpener(std::function<void(const QUrl&)> opener) {
    m_open = std::move(opener);
}

QToolButton* Inspector::makeButton(const QString& text, const QString& help) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(help);
    button->setAccessibleName(help);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QWidget* Inspector::makeButtons() {
    m_edit = makeButton(tr("Edit…"), tr("Edit what is selected"));
    m_edit->setObjectName(QStringLiteral("edit"));
    m_delete = makeButton(tr("Delete…"), tr("Delete what is selected"));
    m_delete->setObjectName(QStringLiteral("delete"));
    setIcons();
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    const int gap = m_session.style().grid / 2;
    line->setContentsMargins(gap, gap, gap, gap);
    line->setSpacing(gap);
    line->addStretch();
    line->addWidget(m_edit);
    line->addWidget(m_delete);
    connect(m_edit, &QToolButton::clicked, this, [this] { Q_EMIT editRequested(m_shown.record); });
    connect(m_delete, &QToolButton::clicked, this, [this] { Q_EMIT deleteRequested(m_shown.record); });
    return box;
}

void Inspector::setIcons() {
    m_edit->setIcon(icon(QStringLiteral("edit"), m_session.style()));
    m_delete->setIcon(icon(QStringLiteral("delete"), m_session.style()));
}

void Inspector::onSelection(const Selection& selection) {
    m_shown = selection;
    m_view->verticalScrollBar()->setValue(0);
    refreshSoon();
}

void Inspector::follow(const QUrl& link) {
    if (const auto ref = html::refFromLink(link)) {
        m_session.select(selectionFor(m_session.dataset(), *ref, m_session.language()));
    } else if (link.scheme() == QLatin1String("http") || link.scheme() == QLatin1String("https")) {
        m_open(link);
    }
}

void Inspector::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void Inspector::refreshSoon() {
    // A panel that nobody sees costs nothing; showEvent() catches up.
    if (isVisible()) {
        m_refresh.start();
    }
}

void Inspector::refresh() {
    m_refresh.stop();
    const int scrolled = m_view->verticalScrollBar()->value();
    m_view->setHtml(html());
    m_view->verticalScrollBar()->setValue(scrolled);
    updateButtons();
}

void Inspector::updateButtons() {
    const bool record = m_shown.kind == Selection::Kind::Record && isEditable(m_shown.record.kind) &&
                        m_session.dataset().find(m_shown.record);
    m_edit->setVisible(record);
    m_delete->setVisible(record);
}

QString Inspector::html() const {
    const html::Context context{*m_session.index(), m_session.lens(), m_session.style(),
                                m_session.language()};
    switch (m_shown.kind) {
    case Selection::Kind::None:
        return context.lens.earlier() ? html::changesPage(context) : html::emptyPage(context);
    case Selection::Kind::Record:
        return html::recordPage(context, m_shown.record,
                                m_session.document().store().journal({m_shown.record}));
    case Selection::Kind::Pair:
        return html::pairPage(context, m_shown.a, m_shown.b);
    case Selection::Kind::Records:
        return html::recordsPage(context, m_shown.records, m_shown.title);
    case Selection::Kind::Things:
        return html::thingsPage(context, *m_session.network(), m_shown.records);
    }
    return {};
}

} // namespace plusone
