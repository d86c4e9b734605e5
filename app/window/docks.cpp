#include "window/docks.h"

#include "charts/chartspanel.h"
#include "panels/findingspanel.h"
#include "panels/historypanel.h"
#include "panels/inspector.h"
#include "panels/ladderpanel.h"
#include "panels/lenspanel.h"
#include "panels/measurespanel.h"
#include "panels/recordstable.h"
#include "panels/stepspanel.h"
#include "panels/tourpanel.h"
#include "panels/whatifpanel.h"

#include <QDockWidget>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QScrollArea>
#include <QTabBar>

namespace plusone {
namespace {

/// A panel that needs more room than there is scrolls: the window is no larger for it, and the panels at its
/// sides keep their widths.
QWidget* scrolled(QWidget* panel) {
    auto* scroll = new QScrollArea(panel->parentWidget());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(panel);
    return scroll;
}

/// As narrow as a panel at the side may get and still be read.
QWidget* readable(QWidget* panel) {
    constexpr int characters = 26;
    panel->setMinimumWidth(characters * panel->fontMetrics().averageCharWidth());
    return panel;
}

} // namespace

Docks::Docks(Session& session, Prompt& prompt, EditRunner& edits, QMainWindow& window)
    : QObject(&window), m_window(window), m_menu(new QMenu(tr("Pa&nels"), &window)) {
    window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowNestedDocks |
                          QMainWindow::AllowTabbedDocks);
    window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    window.installEventFilter(this);
    auto* inspector = new Inspector(session, &window);
    m_table = new RecordsTable(session, &window);
    auto* findings = new FindingsPanel(session, &window);
    auto* charts = new ChartsPanel(session, &window);
    m_ladder = new LadderPanel(session, prompt, &window);
    auto* whatIf = new WhatIfPanel(session, prompt, &window);
    m_history = new HistoryPanel(session, prompt, &window);
    m_tour = new TourPanel(session, &window);
    m_measures = new MeasuresPanel(session, prompt, &window);
    add(QStringLiteral("lensDock"), tr("Lens"), readable(new LensPanel(session, &window)),
        Qt::LeftDockWidgetArea);
    add(QStringLiteral("inspectorDock"), tr("Inspector"), readable(inspector), Qt::RightDockWidgetArea);
    const auto addBelow = [this](const QString& name, const QString& title, QWidget* panel) {
        return add(name, title, panel, Qt::BottomDockWidgetArea);
    };
    const auto addLarge = [&addBelow](const QString& name, const QString& title, QWidget* panel) {
        return addBelow(name, title, scrolled(panel));
    };
    const QList<QDockWidget*> below{
        addBelow(QStringLiteral("tableDock"), tr("Table"), m_table),
        addLarge(QStringLiteral("chartsDock"), tr("Charts"), charts),
        addLarge(QStringLiteral("ladderDock"), tr("Ladder"), m_ladder),
        addLarge(QStringLiteral("measuresDock"), tr("Measures"), m_measures),
        addLarge(QStringLiteral("whatIfDock"), tr("What if"), whatIf),
        addBelow(QStringLiteral("findingsDock"), tr("Findings"), findings),
        addLarge(QStringLiteral("historyDock"), tr("History"), m_history),
        addBelow(QStringLiteral("stepsDock"), tr("Steps"), new StepsPanel(session, prompt, edits, &window)),
        addBelow(QStringLiteral("tourDock"), tr("Tour"), m_tour)};
    // The map comes first: these wait behind the menu until they are asked for.
    for (QDockWidget* dock : below) {
        if (dock != below.front()) {
            window.tabifyDockWidget(below.front(), dock);
        }
        dock->hide();
    }
    connect(m_menu, &QMenu::aboutToShow, this, &Docks::noteBehind);
    connect(findings, &FindingsPanel::titleChanged, below[5], &QDockWidget::setWindowTitle);
    connect(findings, &FindingsPanel::editRequested, this, &Docks::editRequested);
    connect(findings, &FindingsPanel::mergeRequested, this, &Docks::mergeRequested);
    connect(m_history, &HistoryPanel::restoreRequested, this, &Docks::restoreRequested);
    const auto edit = [this](const RecordRef& record) { Q_EMIT editRequested(record, {}); };
    connect(inspector, &Inspector::editRequested, this, edit);
    connect(inspector, &Inspector::deleteRequested, this, &Docks::deleteRequested);
    connect(m_table, &RecordsTable::editRequested, this, edit);
    connect(charts, &ChartsPanel::figureRequested, this, &Docks::figureRequested);
    connect(whatIf, &WhatIfPanel::figureRequested, this, &Docks::mapFigureRequested);
}

QDockWidget* Docks::add(const QString& name, const QString& title, QWidget* panel, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(name);
    dock->setAccessibleName(title);
    dock->setWidget(panel);
    m_window.addDockWidget(area, dock);
    m_menu->addAction(dock->toggleViewAction());
    // One that shares its place with another comes to the front when it is asked for, and one that stood
    // behind another is not closed by it.
    connect(dock->toggleViewAction(), &QAction::triggered, this, [this, dock](bool shown) {
        if (shown || m_behind.contains(dock)) {
            dock->show();
            dock->raise();
        }
    });
    return dock;
}

void Docks::noteBehind() {
    m_behind.clear();
    for (const QDockWidget* dock :
         m_window.findChildren<QDockWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!dock->isHidden() && dock->visibleRegion().isEmpty()) {
            m_behind.insert(dock);
        }
    }
}

void Docks::steer(MapController& map) {
    m_measures->steer(map);
}

void Docks::restore(const AnyRecord& version) {
    m_history->restore(version);
}

bool Docks::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_window && event->type() == QEvent::ChildAdded) {
        // Docks laid over one another get a tab bar from Qt; it is whole only after this event.
        QMetaObject::invokeMethod(this, &Docks::nameTabs, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Docks::nameTabs() {
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        tabs->setAccessibleName(tr("Panels"));
    }
}

} // namespace plusone
