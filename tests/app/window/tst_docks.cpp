#include "panels/inspector.h"
#include "panels/lenspanel.h"
#include "support/openwindow.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

/// Panels round the map: none makes the window larger, none is crushed, and each comes when it is asked for.
class TestDocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void panelsBelowNeedNoLargerWindow();
    void panelBehindAnotherComesForward();

private:
    [[nodiscard]] MainWindow& window() const { return *m_open->window; }
    [[nodiscard]] QDockWidget* dock(const QString& name) const {
        return window().findChild<QDockWidget*>(name);
    }
    /// As a person does: the menu shows, and the panel's line is chosen.
    void choose(const QString& name) const {
        QAction* line = dock(name)->toggleViewAction();
        for (QMenu* menu : window().findChildren<QMenu*>()) {
            if (menu->actions().contains(line)) {
                Q_EMIT menu->aboutToShow();
            }
        }
        line->trigger();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isSeen(const QString& name) const { return !dock(name)->visibleRegion().isEmpty(); }

    std::unique_ptr<test::OpenWindow> m_open;
};

void TestDocks::init() {
    m_open = std::make_unique<test::OpenWindow>();
}

void TestDocks::panelsBelowNeedNoLargerWindow() {
    const QSize small(900, 600);
    for (const QString& name :
         {u"tableDock"_s, u"chartsDock"_s, u"ladderDock"_s, u"measuresDock"_s, u"whatIfDock"_s,
          u"findingsDock"_s, u"historyDock"_s, u"stepsDock"_s, u"tourDock"_s}) {
        choose(name);
        QVERIFY2(isSeen(name), qPrintable(name));
        window().resize(small);
        QCoreApplication::processEvents();
        QVERIFY2(window().width() <= small.width() && window().height() <= small.height(),
                 qPrintable(u"%1: %2 × %3"_s.arg(name).arg(window().width()).arg(window().height())));
        const int readable = 20 * window().fontMetrics().averageCharWidth();
        for (const QString& side : {u"lensDock"_s, u"inspectorDock"_s}) {
            QVERIFY2(dock(side)->width() >= readable, qPrintable(name));
        }
    }
}

void TestDocks::panelBehindAnotherComesForward() {
    choose(u"chartsDock"_s);
    choose(u"ladderDock"_s);
    QVERIFY(isSeen(u"ladderDock"_s) && !isSeen(u"chartsDock"_s));
    choose(u"chartsDock"_s);
    QVERIFY(isSeen(u"chartsDock"_s) && !isSeen(u"ladderDock"_s));
    choose(u"chartsDock"_s); // the one in front is closed
    QVERIFY(dock(u"chartsDock"_s)->isHidden());
}

QTEST_MAIN(TestDocks)

#include "tst_docks.moc"
