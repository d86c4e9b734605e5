#include "panels/tourview.h"

#include "panels/htmlparts.h"
#include "panels/inspectorview.h"
#include "panels/selectionfor.h"
#include "window/icons.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace plusone {

TourView::TourView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_page(new InspectorView(session.style(), this)),
      m_back(addWay(u"tourBack"_s, tr("Back"), tr("To the step before (Page Up or B)"),
                    {Qt::Key_PageUp, Qt::Key_B})),
      m_next(addWay(u"tourNext"_s, tr("Next"), tr("To the next step (Page Down or N)"),
                    {Qt::Key_PageDown, Qt::Key_N})),
      m_end(addWay(u"tourEnd"_s, tr("End"), tr("End the tour: the view from before it comes back (Esc)"),
                   {Qt::Key_Escape})) {
    m_page->setObjectName(u"tourStep"_s);
    m_page->setAccessibleName(tr("Step of the tour"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_page, 1);
    column->addWidget(makeButtons());
    setFocusProxy(m_page);
    setIcons();
    rest();
    connect(m_back, &QAction::triggered, this, &TourView::backRequested);
    connect(m_next, &QAction::triggered, this, &TourView::nextRequested);
    connect(m_end, &QAction::triggered, this, &TourView::endRequested);
    connect(m_page, &QTextBrowser::anchorClicked, this, &TourView::follow);
    connect(&session, &Session::datasetChanged, this, &TourView::refresh);
    connect(&session, &Session::styleChanged, this, [this](const Style& style) {
        m_page->setStyle(style);
        setIcons();
        refresh();
    });
}

QAction* TourView::addWay(const QString& name, const QString& text, const QString& help,
                          const QList<QKeySequence>& keys) {
    auto* way = new QAction(text, this);
    way->setObjectName(name);
    way->setToolTip(help);
    way->setShortcuts(keys);
    // Single keys: elsewhere they are text.
    way->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(way);
    return way;
}

QWidget* TourView::makeButtons() {
    auto* box = new QWidget(this);
    auto* line = new QHBoxLayout(box);
    const int gap = m_session.style().grid / 2;
    line->setContentsMargins(gap, gap, gap, gap);
    line->setSpacing(gap);
    const auto add = [&](QAction* way) {
        auto* button = new QToolButton(box);
        button->setDefaultAction(way);
        button->setObjectName(way->objectName() + u"Button"_s);
        button->setAccessibleName(way->text());
        button->setAccessibleDescription(way->toolTip());
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line->addWidget(button);
    };
    add(m_back);
    add(m_next);
    line->addStretch();
    add(m_end);
    return box;
}

void TourView::setIcons() {
    m_back->setIcon(icon(u"step-back"_s, m_session.style()));
    m_next->setIcon(icon(u"step-forward"_s, m_session.style()));
    m_end->setIcon(icon(u"close"_s, m_session.style()));
}

void TourView::showStep(const Tour& tour, std::size_t step) {
    m_title = tour.title.in(m_session.language());
    m_step = tour.steps[step];
    m_at = step;
    m_count = tour.steps.size();
    const bool focused = isAncestorOf(QApplication::focusWidget());
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_count);
    if (focused) {
        m_page->setFocus(); // not on a button that has just been disabled; and the new text is read
    }
    m_page->verticalScrollBar()->setValue(0);
    refresh();
}

void TourView::rest() {
    m_back->setEnabled(false);
    m_next->setEnabled(false);
}

void TourView::refresh() {
    if (m_count == 0) {
        return;
    }
    m_page->setHtml(html());
    m_page->setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_at + 1).arg(m_count).arg(m_step.title.in(m_session.language())));
}

QString TourView::html() const {
    const html::Context context{*m_session.index(), m_session.lens(), m_session.style(),
                                m_session.language()};
    QStringList records;
    for (const RecordRef& ref : m_step.records) {
        const auto record = context.dataset.find(ref);
        QString item = record && isShown(*record)
                           ? html::titleLink(context, ref)
                           : html::muted(html::escaped(tr("%1 (not in this store)").arg(ref.toString())));
        if (ref.kind == RecordKind::Claim || ref.kind == RecordKind::Source) {
            item = html::muted(html::escaped(labelOf(ref.kind) + u": "_s)) + item;
        }
        records << item;
    }
    const QString cited = records.isEmpty() ? QString()
                                            : u"<p>"_s + html::muted(html::escaped(tr("Rests on:"))) +
                                                  u" "_s + records.join(u" · "_s) + u"</p>"_s;
    return html::page(
        context, m_step.title.in(context.language),
        {html::muted(html::escaped(tr("%1 of %2 · %3").arg(m_at + 1).arg(m_count).arg(m_title)))},
        html::paragraph(m_step.text.in(context.language)) + cited);
}

void TourView::follow(const QUrl& link) {
    const auto ref = html::refFromLink(link);
    if (!ref) {
        return;
    }
    // Of a claim what was found out about it, not the record that it is about.
    m_session.select(ref->kind == RecordKind::Claim
                         ? Selection::of(*ref)
                         : selectionFor(m_session.dataset(), *ref, m_session.language()));
}

} // namespace plusone
