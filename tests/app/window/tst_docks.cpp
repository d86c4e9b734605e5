#include "panels/inspector.h"
#include "panels/lenspanel.h"
#include "support/session.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"

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
    void cleanup();

    void panelsBelowNeedNoLargerWindow();
    void panelBehindAnotherComesForward();

private:
    [[nodiscard]] QDockWidget* dock(const QString& name) const {
        return m_window->findChild<QDockWidget*>(name);
    }
    /// As a person does: the menu shows, and the panel's line is chosen.
    void choose(const QString& name) const {
        QAction* line = dock(name)->toggleViewAction();
        for (QMenu* menu : m_window->findChildren<QMenu*>()) {
            if (menu->actions().contains(line)) {
                Q_EMIT menu->aboutToShow();
            }
        }
        line->trigger();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] bool isSeen(const QString& name) const { return !dock(name)->visibleRegion().isEmpty(); }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Prompt m_prompt;
    PlatformLook m_platform;
};

void TestDocks::init() {
    m_prompt.setSilent();
    m_store = std::make_unique<test::TemporaryStore>();
    const QString folder = m_store->folder();
    m_settings = std::make_unique<Settings>(
        Places{folder + u"/plusone.ini"_s, folder + u"/state.ini"_s, folder + u"/x.plusone"_s});
    m_session = test::makeSession(*m_store);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->controller().setAnimated(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestDocks::cleanup() {
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
}

void TestDocks::panelsBelowNeedNoLargerWindow() {
    const QSize small(900, 600);
    for (const QString& name :
         {u"tableDock"_s, u"chartsDock"_s, u"ladderDock"_s, u"measuresDock"_s, u"whatIfDock"_s,
          u"findingsDock"_s, u"historyDock"_s, u"stepsDock"_s, u"tourDock"_s}) {
        choose(name);
        QVERIFY2(isSeen(name), qPrintable(name));
        m_window->resize(small);
        QCoreApplication::processEvents();
        QVERIFY2(m_window->width() <= small.width() && m_window->height() <= small.height(),
                 qPrintable(u"%1: %2 × %3"_s.arg(name).arg(m_window->width()).arg(m_window->height())));
        const int readable = 20 * m_window->fontMetrics().averageCharWidth();
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
