#pragma once

#include <QToolBar>

namespace plusone {

class Actions;
class SearchBox;
class Session;

/// The window's one tool bar: the search and the actions that are needed most.
class ToolBar : public QToolBar {
    Q_OBJECT

public:
    ToolBar(Session& session, const Actions& actions, QWidget* parent);

    [[nodiscard]] SearchBox& search() const { return *m_search; }
    /// Where there is no room for all, labels go and the search is narrow before a button goes.
    void fitInto(int width);

private:
    void lay(Qt::ToolButtonStyle look, int searchCharacters);

    SearchBox* m_search;
};

} // namespace plusone
