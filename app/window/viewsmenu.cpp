#include "window/viewsmenu.h"

#include "window/mnemonics.h"
#include "window/prompt.h"
#include "window/session.h"

#include <QAction>
#include <QMenu>

namespace plusone {

ViewsMenu::ViewsMenu(Session& session, Prompt& prompt, QAction* keep, QWidget* window)
    : QObject(window), m_session(session), m_prompt(prompt), m_keep(keep), m_window(window),
      m_menu(new QMenu(tr("Kept &views"), window)), m_removing(new QMenu(tr("&Remove"), m_menu)) {
    m_menu->setObjectName(QStringLiteral("views"));
    m_removing->setObjectName(QStringLiteral("removeView"));
    connect(m_menu, &QMenu::aboutToShow, this, &ViewsMenu::refresh);
    refresh();
}

void ViewsMenu::refresh() {
    const auto views = m_session.document().store().kept(Kept::View);
    m_names.clear();
    m_menu->clear();
    m_removing->clear();
    const bool isWritable = !m_session.document().isReadOnly();
    m_keep->setEnabled(isWritable);
    m_menu->addAction(m_keep);
    m_menu->addSeparator();
    if (!views || views->empty()) {
        m_menu->addAction(views ? tr("No view is kept yet") : views.error().message)->setEnabled(false);
        return;
    }
    for (const Keepsake& view : *views) {
        m_names << view.name;
        connect(m_menu->addAction(withoutMnemonics(view.name)), &QAction::triggered, this,
                [this, name = view.name] { show(name); });
        connect(m_removing->addAction(withoutMnemonics(view.name)), &QAction::triggered, this,
                [this, name = view.name] { remove(name); });
    }
    m_menu->addSeparator();
    m_menu->addMenu(m_removing)->setEnabled(isWritable);
}

/// Not inside an action of the menu that is made anew.
void ViewsMenu::refreshSoon() {
    QMetaObject::invokeMethod(this, &ViewsMenu::refresh, Qt::QueuedConnection);
}

void ViewsMenu::keep(const ViewState& view) {
    const auto name = m_prompt.askText(m_window, tr("Keep this view"), tr("Name of the view:"));
    if (!name || name->trimmed().isEmpty()) {
        return;
    }
    refresh();
    const QString kept = name->trimmed();
    if (m_names.contains(kept) &&
        !m_prompt.confirm(m_window, tr("Keep this view"),
                          tr("A view “%1” is kept already. Replace it?").arg(kept), tr("&Replace"))) {
        return;
    }
    const auto saved = m_session.document().store().keep(Kept::View, {kept, view.toJson()});
    if (!saved) {
        m_prompt.tell(m_window, saved.error());
        return;
    }
    refresh();
    Q_EMIT said(tr("The view “%1” is kept in the store.").arg(kept));
}

void ViewsMenu::show(const QString& name) {
    const auto views = m_session.document().store().kept(Kept::View);
    if (!views) {
        m_prompt.tell(m_window, views.error());
        return;
    }
    for (const Keepsake& view : *views) {
        if (view.name != name) {
            continue;
        }
        const auto state = ViewState::fromJson(view.state);
        if (state) {
            Q_EMIT chosen(*state);
            Q_EMIT said(tr("This is the view “%1”.").arg(name));
        } else {
            m_prompt.tell(m_window, state.error());
        }
        return;
    }
    m_prompt.tell(m_window, tr("Kept views"), tr("The view “%1” is not in the store any more.").arg(name));
    refreshSoon();
}

void ViewsMenu::remove(const QString& name) {
    if (!m_prompt.confirm(m_window, tr("Kept views"),
                          tr("Remove the view “%1”? This cannot be undone.").arg(name), tr("&Remove"))) {
        return;
    }
    const auto removed = m_session.document().store().removeKept(Kept::View, name);
    if (!removed) {
        m_prompt.tell(m_window, removed.error());
    }
    refreshSoon();
}

} // namespace plusone
