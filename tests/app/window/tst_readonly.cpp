#include "forms/recordform.h"
#include "map/mapview.h"
#include "panels/findingspanel.h"
#include "support/session.h"
#include "window/busyline.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/readonlybadge.h"
#include "window/storekeeper.h"

#include <QDockWidget>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A store that can only be read is browsed; whoever edits is offered a copy and goes on there.
class TestReadOnly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void badgeSaysIt_data();
    void badgeSaysIt();
    void badgeGoesWithTheStore();
    void everyEditAsksFirst_data();
    void everyEditAsksFirst();
    void refusalChangesNothing_data();
    void refusalChangesNothing();
    void editGoesOnInTheCopy();
    void copyShowsWhatWasShown();
    void restoreGoesOnInTheCopy();
    void deleteGoesOnInTheCopy();
    void undoHasNothingToDo();

private:
    void makeWindow(Store::Mode mode = Store::Mode::ReadWrite);
    void openReadOnly();
    void waitUntilIdle() { QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<BusyLine*>()->isBusy(), 20000); }
    /// Says yes to the copy, which is written beside the store.
    void wantCopy() {
        m_prompt.answerNext(true);
        m_prompt.answerNextFile(copyPath());
    }
    void waitForTheCopy() { QTRY_COMPARE_WITH_TIMEOUT(storePath(), copyPath(), 20000); }
    [[nodiscard]] QString copyPath() const { return m_home->filePath(u"mine.plusone"_s); }
    [[nodiscard]] QString storePath() const { return m_session->document().store().path(); }
    [[nodiscard]] QAction* action(ActionId id) const { return m_window->actions()[id]; }
    [[nodiscard]] ReadOnlyBadge* badge() const { return m_window->findChild<ReadOnlyBadge*>(); }
    template <class Widget>
    [[nodiscard]] Widget* inDock(const QString& dock) const {
        auto* shown = m_window->findChild<QDockWidget*>(dock);
        shown->show();
        shown->raise();
        return shown->findChild<Widget*>();
    }
    /// The ways to an edit that the data rows name.
    void edit(const QString& way);

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Prompt m_prompt;
    PlatformLook m_platform;
};

void TestReadOnly::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_home = std::make_unique<QTemporaryDir>();
    m_prompt = {};
    m_prompt.setSilent();
    makeWindow();
}

void TestReadOnly::makeWindow(Store::Mode mode) {
    m_window.reset();
    m_settings = std::make_unique<Settings>(
        Places{m_home->filePath(u"plusone.ini"_s), m_home->filePath(u"state.ini"_s), {}});
    m_session = test::makeSession(*m_store, u"paper"_s, u"en"_s, mode);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->controller().setAnimated(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
}

void TestReadOnly::openReadOnly() {
    QVERIFY(QFile::setPermissions(m_store->path(), QFile::ReadOwner | QFile::ReadUser));
    m_window->keeper().open(m_store->path());
    waitUntilIdle();
    QVERIFY(m_session->document().isReadOnly());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
}

void TestReadOnly::cleanup() {
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    // (or the folder could not be emptied)
    QFile::setPermissions(m_store->folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_store.reset();
    m_home.reset();
}

void TestReadOnly::edit(const QString& way) {
    using enum ActionId;
    if (way == u"Ctrl+N"_s) {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    } else if (way == u"new source"_s) {
        action(NewSource)->trigger();
    } else if (way == u"Ctrl+Return"_s) {
        m_session->select(Selection::of(malabar));
        QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    } else if (way == u"delete"_s) {
        m_session->select(Selection::of(malabar));
        QTest::keyClick(m_window.get(), Qt::Key_Delete, Qt::ControlModifier);
    } else if (way == u"inspector"_s) {
        m_session->select(Selection::of(malabar));
        auto* button =
            m_window->findChild<QDockWidget*>(u"inspectorDock"_s)->findChild<QToolButton*>(u"edit"_s);
        QTRY_VERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    } else if (way == u"finding"_s) {
        auto* panel = inDock<FindingsPanel>(u"findingsDock"_s);
        QTRY_VERIFY(panel->isCurrent());
        auto* view = panel->findChild<QTableView*>();
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        QTest::keyClick(view, Qt::Key_Return);
    } else if (way == u"badge"_s) {
        badge()->setFocus();
        QTest::keyClick(badge(), Qt::Key_Space);
    } else {
        QFAIL(qPrintable(way));
    }
}

void TestReadOnly::badgeSaysIt_data() {
    QTest::addColumn<QString>("what");
    QTest::newRow("file") << u"file"_s;
    QTest::newRow("folder") << u"folder"_s;
    QTest::newRow("opened for reading") << u"mode"_s;
}

void TestReadOnly::badgeSaysIt() {
    QFETCH(const QString, what);
    QVERIFY(!badge()->isVisible());
    if (what == u"file"_s) {
        openReadOnly();
    } else if (what == u"folder"_s) {
        QVERIFY(QFile::setPermissions(m_store->folder(), QFile::ReadOwner | QFile::ExeOwner));
        m_window->keeper().open(m_store->path());
        waitUntilIdle();
    } else {
        makeWindow(Store::Mode::ReadOnly);
    }
    QVERIFY(m_session->document().isReadOnly());
    QVERIFY(badge()->isVisible());
    QCOMPARE(badge()->text(), u"Read-only"_s);
    QCOMPARE(badge()->accessibleName(), u"Read-only"_s);
    const QString name = QFileInfo(m_store->path()).fileName();
    QVERIFY2(badge()->toolTip().contains(name), qPrintable(badge()->toolTip()));
    QVERIFY2(m_window->windowTitle().contains(u"read-only"_s), qPrintable(m_window->windowTitle()));
    // Whatever else the window's foot has to say.
    m_window->resize(760, 600);
    m_window->statusBar()->showMessage(QString(300, u'x'));
    QCoreApplication::processEvents();
    const QRect place(badge()->mapTo(m_window.get(), QPoint()), badge()->size());
    QVERIFY(badge()->isVisible() && m_window->rect().contains(place));
    QVERIFY(badge()->width() >= badge()->sizeHint().width());
}

void TestReadOnly::badgeGoesWithTheStore() {
    openReadOnly();
    QVERIFY(badge()->isVisible());
    const test::TemporaryStore other;
    m_window->keeper().open(other.path());
    waitUntilIdle();
    QVERIFY(!badge()->isVisible());
    QVERIFY2(!m_window->windowTitle().contains(u"read-only"_s), qPrintable(m_window->windowTitle()));
}

void TestReadOnly::everyEditAsksFirst_data() {
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("form");
    QTest::newRow("Ctrl+N") << u"Ctrl+N"_s << u"New exercise"_s;
    QTest::newRow("new source") << u"new source"_s << u"New source"_s;
    QTest::newRow("Ctrl+Return") << u"Ctrl+Return"_s << u"Edit exercise – Malabar 2016"_s;
    QTest::newRow("inspector") << u"inspector"_s << u"Edit exercise – Malabar 2016"_s;
    QTest::newRow("finding") << u"finding"_s << u"Edit "_s;
    QTest::newRow("badge") << u"badge"_s << QString();
}

void TestReadOnly::everyEditAsksFirst() {
    QFETCH(const QString, way);
    QFETCH(const QString, form);
    openReadOnly();
    edit(way);
    QCOMPARE(m_prompt.lastMessage(), u"“%1” can only be read. Save a copy and edit that one?"_s.arg(
                                         QFileInfo(m_store->path()).fileName()));
    QVERIFY(!m_window->findChild<RecordForm*>());
    wantCopy();
    edit(way);
    waitForTheCopy();
    QVERIFY(!m_session->document().isReadOnly());
    QVERIFY(!badge()->isVisible());
    auto* opened = m_window->findChild<RecordForm*>();
    QCOMPARE(opened != nullptr, !form.isEmpty());
    if (opened) {
        QVERIFY2(opened->isVisible() && opened->windowTitle().startsWith(form),
                 qPrintable(opened->windowTitle()));
    }
}

void TestReadOnly::refusalChangesNothing_data() {
    QTest::addColumn<bool>("yes");
    QTest::addColumn<QString>("file");
    QTest::newRow("no copy") << false << QString();
    QTest::newRow("no name") << true << QString();
    QTest::newRow("no such folder") << true << u"/no/such/folder/x.plusone"_s;
}

void TestReadOnly::refusalChangesNothing() {
    QFETCH(const bool, yes);
    QFETCH(const QString, file);
    openReadOnly();
    m_prompt.answerNext(yes);
    if (yes) {
        m_prompt.answerNextFile(file);
    }
    edit(u"Ctrl+N"_s);
    waitUntilIdle();
    QCOMPARE(storePath(), m_store->path());
    QVERIFY(!m_window->findChild<RecordForm*>());
    QVERIFY(badge()->isVisible());
    QVERIFY(file.isEmpty() || m_prompt.lastMessage().contains(file));
}

void TestReadOnly::editGoesOnInTheCopy() {
    openReadOnly();
    const QByteArray before = bytesOf(m_store->path());
    wantCopy();
    edit(u"Ctrl+Return"_s);
    waitForTheCopy();
    auto* form = m_window->findChild<RecordForm*>();
    QVERIFY(form && QTest::qWaitForWindowActive(form));
    auto* place = form->findChild<QLineEdit*>(u"place"_s);
    place->setFocus();
    QTest::keyClicks(place, u"Elsewhere"_s);
    QTest::keyClick(form, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_window->findChild<RecordForm*>());
    const auto placeIn = [](const QString& path) {
        const auto store = Store::open(path, Store::Mode::ReadOnly);
        return (*store)->load()->find(ExerciseId(malabar.slug))->place;
    };
    QVERIFY2(placeIn(copyPath()).contains(u"Elsewhere"_s), qPrintable(placeIn(copyPath())));
    QCOMPARE(bytesOf(m_store->path()), before);
}

void TestReadOnly::copyShowsWhatWasShown() {
    openReadOnly();
    Lens lens;
    lens.time = Moment{QDate(2019, 6, 1), 48};
    m_session->setLens(lens);
    MapController& controller = m_window->controller();
    controller.setArrangement(layout::Arrangement::Hub);
    QTRY_VERIFY_WITH_TIMEOUT(controller.isSettled(), 10000);
    controller.pin(u"AUS"_s, {12, 34});
    QTRY_VERIFY_WITH_TIMEOUT(controller.isSettled(), 10000);
    const Selection australia = Selection::of(RecordRef{RecordKind::Actor, u"AUS"_s});
    m_session->select(australia);
    m_window->map().focusCurrent();
    m_window->map().zoomIn();
    const auto focus = m_window->map().focus();
    QVERIFY(focus);
    const PositionMap positions = controller.positionMap();
    const Viewport viewport = m_window->map().picture().viewport();
    wantCopy();
    edit(u"Ctrl+N"_s);
    waitForTheCopy();
    QTRY_VERIFY_WITH_TIMEOUT(controller.isSettled(), 10000);
    QCOMPARE(m_session->lens(), lens);
    QCOMPARE(m_session->selection(), australia);
    QCOMPARE(controller.arrangement(), layout::Arrangement::Hub);
    QVERIFY(m_window->map().focus() == focus);
    QVERIFY(m_window->map().picture().viewport().centre == viewport.centre);
    QCOMPARE(m_window->map().picture().viewport().scale, viewport.scale);
    for (const NetworkNode& node : controller.network()->nodes) {
        const QString key = node.actor.slug();
        QVERIFY2(controller.positionMap().at(key) == positions.at(key), qPrintable(key));
    }
}

void TestReadOnly::restoreGoesOnInTheCopy() {
    const AnyRecord before = *m_session->dataset().find(malabar);
    Exercise after = std::get<Exercise>(before);
    after.name = u"Renamed"_s;
    QVERIFY(m_session->document().apply({u"Rename"_s, {{before, AnyRecord(after)}}}).ok());
    openReadOnly();
    m_session->select(Selection::of(malabar));
    auto* tree = inDock<QTreeWidget>(u"historyDock"_s);
    QTRY_COMPARE(tree->topLevelItemCount(), 2);
    tree->setFocus();
    tree->setCurrentItem(tree->topLevelItem(1));
    wantCopy();
    QTest::keyClick(tree, Qt::Key_Return);
    waitForTheCopy();
    QCOMPARE(titleOf(*m_session->dataset().find(malabar)), u"Malabar 2016"_s);
    QCOMPARE(m_session->document().undoStack().count(), 1);
}

void TestReadOnly::deleteGoesOnInTheCopy() {
    openReadOnly();
    wantCopy();
    m_prompt.answerNext(true); // delete it
    edit(u"delete"_s);
    waitForTheCopy();
    QVERIFY(!m_session->dataset().find(malabar));
    QVERIFY(m_store->open(Store::Mode::ReadOnly)->load()->find(malabar));
}

void TestReadOnly::undoHasNothingToDo() {
    openReadOnly();
    QVERIFY(!action(ActionId::Undo)->isEnabled());
    QVERIFY(!action(ActionId::Redo)->isEnabled());
}

QTEST_MAIN(TestReadOnly)
#include "tst_readonly.moc"
