#pragma once

class QMenu;
class QMenuBar;

namespace plusone {

class Actions;

/// Puts every action into the bar's menus; `views` and `panels` become menus of “View”.
void fillMenus(QMenuBar& bar, const Actions& actions, QMenu* views, QMenu* panels);

} // namespace plusone
