#include "panels/columnsmenu.h"

#include <QHeaderView>
#include <QTableView>

namespace plusone {

ColumnsMenu::ColumnsMenu(QTableView& table, int alwaysShown, QWidget* parent)
    : QMenu(tr("Columns"), parent), m_table(table), m_alwaysShown(alwaysShown) {
    const auto add = [this](const QString& text, const QKeySequence& key, auto act) {
        auto* action = new QAction(text, &m_table); // clear() leaves what is not the menu's own
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        m_ofOrder << action;
        return action;
    };
    // The table has the keys, not the menu that shows them.
    table.addAction(
        add(tr("Move column &left"), Qt::CTRL | Qt::SHIFT | Qt::Key_Left, [this] { moveCurrent(-1); }));
    table.addAction(
        add(tr("Move column &right"), Qt::CTRL | Qt::SHIFT | Qt::Key_Right, [this] { moveCurrent(1); }));
    add(tr("&All columns as at first"), {}, [this] { reset(); });
    connect(this, &QMenu::aboutToShow, this, &ColumnsMenu::fill);

    QHeaderView* header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this,
            [this, header](const QPoint& at) { popup(header->mapToGlobal(at)); });
}

void ColumnsMenu::fill() {
    clear();
    for (int column = 0; column < m_table.model()->columnCount(); ++column) {
        QAction* shown = addAction(m_table.model()->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!m_table.isColumnHidden(column));
        shown->setEnabled(column != m_alwaysShown);
        connect(shown, &QAction::toggled, this,
                [this, column](bool show) { m_table.setColumnHidden(column, !show); });
    }
    addSeparator();
    addActions(m_ofOrder);
}

void ColumnsMenu::moveCurrent(int by) {
    QHeaderView* header = m_table.horizontalHeader();
    const int from = header->visualIndex(m_table.currentIndex().column());
    int to = from + by;
    while (to >= 0 && to < header->count() && header->isSectionHidden(header->logicalIndex(to))) {
        to += by;
    }
    if (from >= 0 && to >= 0 && to < header->count()) {
        header->moveSection(from, to);
        m_table.scrollTo(m_table.currentIndex());
    }
}

void ColumnsMenu::reset() {
    QHeaderView* header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, false);
    }
    Q_EMIT resetRequested();
}

} // namespace plusone
