#pragma once

#include "scene/viewstate.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace plusone {

class Prompt;
class Session;

/// The views that are kept in the store under a name: a menu of them, and one to remove them.
class ViewsMenu : public QObject {
    Q_OBJECT

public:
    /// `keep`: the action that keeps the present view, first in the menu.
    ViewsMenu(Session& session, Prompt& prompt, QAction* keep, QWidget* window);

    [[nodiscard]] QMenu* menu() const { return m_menu; }
    /// Asks for a name and keeps the view under it; asks before one of that name is replaced.
    void keep(const ViewState& view);
    /// Reads the names anew; each opening of the menu does it too.
    void refresh();

Q_SIGNALS:
    void chosen(const plusone::ViewState& view);
    /// For the status bar.
    void said(const QString& text);

private:
    void refreshSoon();
    void show(const QString& name);
    void remove(const QString& name);

    Session& m_session;
    Prompt& m_prompt;
    QAction* m_keep;
    QWidget* m_window;
    QMenu* m_menu;
    QMenu* m_removing;
    QStringList m_names;
};

} // namespace plusone
