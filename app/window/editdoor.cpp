#include "window/editdoor.h"

#include "map/mapview.h"
#include "window/prompt.h"
#include "window/session.h"
#include "window/storekeeper.h"

#include <QFileInfo>

namespace plusone {

EditDoor::EditDoor(Session& session, Prompt& prompt, StoreKeeper& keeper, MapView& map, QWidget* window)
    : QObject(window), m_session(session), m_prompt(prompt), m_keeper(keeper), m_map(map), m_window(window) {}

void EditDoor::pass(std::function<void()> edit) {
    // A form that is opened now would save into the store that is on its way.
    if (m_keeper.isBusy()) {
        return;
    }
    if (!m_session.document().isReadOnly()) {
        edit();
        return;
    }
    const QString file = QFileInfo(m_session.document().store().path()).fileName();
    if (!m_prompt.confirm(m_window, tr("Read-only store"),
                          tr("“%1” can only be read. Save a copy and edit that one?").arg(file),
                          tr("Save a &copy…"))) {
        return;
    }
    m_keeper.moveToCopy(
        [this, edit = std::move(edit), selection = m_session.selection(), focus = m_map.focus()] {
            m_session.select(selection);
            m_map.setFocus(focus);
            edit();
        });
}

} // namespace plusone
