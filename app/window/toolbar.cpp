#include "window/toolbar.h"

#include "panels/searchbox.h"
#include "window/actions.h"

#include <QLayout>

namespace plusone {

ToolBar::ToolBar(Session& session, const Actions& actions, QWidget* parent)
    : QToolBar(tr("Tools"), parent), m_search(new SearchBox(session, this)) {
    setObjectName(QStringLiteral("tools"));
    setMovable(false);
    addWidget(m_search);
    using enum ActionId;
    for (const auto& group : {std::vector{Back, Forward}, std::vector{LayoutForce, LayoutHub, Focus, ZoomFit},
                              std::vector{Undo, Redo}, std::vector{NewExercise, ExportFigure}}) {
        addSeparator();
        for (const ActionId id : group) {
            addAction(actions[id]);
            QWidget* button = widgetForAction(actions[id]);
            button->setFocusPolicy(Qt::TabFocus);
            button->setAccessibleName(actions[id]->toolTip());
        }
    }
}

void ToolBar::fitInto(int width) {
    lay(Qt::ToolButtonTextBesideIcon, 56);
    if (sizeHint().width() > width) {
        lay(Qt::ToolButtonTextBesideIcon, 28);
    }
    if (sizeHint().width() > width) {
        lay(Qt::ToolButtonIconOnly, 28);
    }
}

void ToolBar::lay(Qt::ToolButtonStyle look, int searchCharacters) {
    setToolButtonStyle(look);
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * searchCharacters);
    layout()->invalidate(); // or it still knows the width of before
}

} // namespace plusone
