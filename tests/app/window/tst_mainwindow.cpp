#include "forms/recordform.h"
#include "map/mapview.h"
#include "panels/findingspanel.h"
#include "panels/recordstable.h"
#include "support/session.h"
#include "window/busyline.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/storekeeper.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScopeGuard>
#include <QScreen>
#include <QSemaphore>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

using namespace plusone;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(plusone::ActionId)
Q_DECLARE_METATYPE(std::function<void(plusone::MainWindow&)>)

class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyActionIsReachableFromTheMenus();
    void shortcutsAreUnique();
    void deletedExerciseComesBackByUndo();
    void newExerciseOpensTheFormAndFigureTheDialog();
    void foreignFileIsToldAndNothingChanges();
    void anotherStoreIsOpened();
    void saveCopyMakesAStoreThatOpens();
    void storeWhoseFileIsGoneIsCopiedAllTheSame();
    void windowLivesWhileAStoreIsMade();
    void windowClosesWhileThePoolWorks_data();
    void windowClosesWhileThePoolWorks();
    void fileIsReplacedAsThePersonSaid_data();
    void fileIsReplacedAsThePersonSaid();
    void openStoreIsNotReplaced_data();
    void openStoreIsNotReplaced();
    void failureNamesTheFileThatWasToBeWritten_data();
    void failureNamesTheFileThatWasToBeWritten();
    void whatAnotherProgramWritesIsShown();
    void viewComesBackAtTheNextStart();
    void viewIsKeptBeforeTheProgramIsKilled();
    void keptViewComesBackExactly();
    void viewOfATakenNameIsReplacedOnlyWhenWanted();
    void readOnlyStoreKeepsNoViews();
    void backAndForwardByKeys();
    void searchFliesToWhatIsChosen();
    void themeChangesPaletteAndMap();
    void revealMovesTheLensToTheExercise();
    void singleKeysActOnTheMap();
    void anotherStoreBeginsWithoutThePinsOfTheLast();
    void figureWaitsForAMapThatIsBeingLaidOut();
    void figureCanShowWhatIsSelectedAndWhatTheWindowShows();
    void undoAfterASearchUndoesTheEdit();
    void asTheDesktopGoesBackToTheFirstTheme();
    void fitsASmallScreenWithItsFrame();
    void findingOpensTheForm();
    void stepsAndHistoryFollowTheEdits();

private:
    void makeWindow();
    void clickOn(const QString& key);
    [[nodiscard]] QString storePath() const { return m_session->document().store().path(); }
    void openAndWait(const QString& path) {
        m_window->keeper().open(path);
        waitUntilIdle();
    }
    void waitUntilIdle() {
        auto* busy = m_window->findChild<BusyLine*>();
        QTRY_VERIFY_WITH_TIMEOUT(!busy->isBusy(), 20000);
    }
    void waitUntilSettled() { QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000); }
    template <class Widget>
    [[nodiscard]] QList<Widget*> all() {
        return m_window->findChildren<Widget*>();
    }
    [[nodiscard]] QAction* action(ActionId id) { return m_window->actions()[id]; }
    [[nodiscard]] Places places() const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Prompt m_prompt;
    PlatformLook m_platform;
};

Places TestMainWindow::places() const {
    return {m_home->filePath(u"plusone.ini"_s), m_home->filePath(u"state.ini"_s),
            m_home->filePath(u"x.plusone"_s)};
}

void TestMainWindow::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_home = std::make_unique<QTemporaryDir>();
    m_prompt = {};
    m_prompt.setSilent();
    makeWindow();
}

void TestMainWindow::makeWindow() {
    m_window.reset();
    m_settings = std::make_unique<Settings>(places());
    m_session = test::makeSession(*m_store);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->controller().setAnimated(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
}

void TestMainWindow::cleanup() {
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
    m_home.reset();
}

void TestMainWindow::everyActionIsReachableFromTheMenus() {
    QSet<QAction*> reachable;
    const std::function<void(const QList<QAction*>&)> walk = [&](const QList<QAction*>& actions) {
        for (QAction* entry : actions) {
            reachable.insert(entry);
            if (entry->menu()) {
                walk(entry->menu()->actions());
            }
        }
    };
    walk(m_window->menuBar()->actions());
    for (const ActionSpec& spec : actionTable()) {
        QVERIFY2(reachable.contains(action(spec.id)), spec.text);
        QVERIFY2(*spec.icon == '\0' || !action(spec.id)->icon().pixmap(24).isNull(), spec.icon);
    }
}

void TestMainWindow::shortcutsAreUnique() {
    QSet<QString> seen;
    for (const ActionSpec& spec : actionTable()) {
        const QString key = action(spec.id)->shortcut().toString();
        QVERIFY2(key.isEmpty() || !seen.contains(key), qPrintable(key));
        seen.insert(key);
    }
}

void TestMainWindow::deletedExerciseComesBackByUndo() {
    const ExerciseId id(u"malabar-2016"_s);
    m_session->select(Selection::of(RecordRef{RecordKind::Exercise, id.slug()}));
    QVERIFY(action(ActionId::DeleteRecord)->isEnabled());
    m_prompt.answerNext(true);
    action(ActionId::DeleteRecord)->trigger();
    QVERIFY(!m_session->dataset().find(id));
    QCOMPARE(m_window->controller().network()->counts.exercises, 43);
    action(ActionId::Undo)->trigger();
    QVERIFY(m_session->dataset().find(id));
    QCOMPARE(m_window->controller().network()->counts.exercises, 44);
    QVERIFY(m_store->open(Store::Mode::ReadOnly)->load()->find(id));
}

void TestMainWindow::newExerciseOpensTheFormAndFigureTheDialog() {
    action(ActionId::NewExercise)->trigger();
    auto dialogs = m_window->findChildren<QDialog*>();
    QCOMPARE(dialogs.size(), 1);
    QVERIFY(dialogs.front()->isVisible());
    dialogs.front()->close();
    QTRY_COMPARE(m_window->findChildren<QDialog*>().size(), 0);
    action(ActionId::ExportFigure)->trigger();
    QCOMPARE(m_window->findChildren<QDialog*>().size(), 1);
}

void TestMainWindow::foreignFileIsToldAndNothingChanges() {
    const QString path = m_home->filePath(u"letter.plusone"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear editor, this is not a store at all, it is a letter.");
    file.close();
    const QString before = storePath();
    openAndWait(path);
    QVERIFY2(m_prompt.lastMessage().contains(u"letter.plusone"_s), qPrintable(m_prompt.lastMessage()));
    QCOMPARE(storePath(), before);
}

void TestMainWindow::anotherStoreIsOpened() {
    RecordLists lists;
    const auto& actors = test::shipped().actors();
    lists.actors.assign(actors.begin(), actors.end());
    const test::TemporaryStore other{Dataset(std::move(lists))};
    openAndWait(other.path());
    QCOMPARE(m_session->dataset().exercises().size(), 0U);
    QCOMPARE(m_window->controller().network()->nodes.size(), 0U);
}

void TestMainWindow::saveCopyMakesAStoreThatOpens() {
    const QString path = m_home->filePath(u"copy.plusone"_s);
    m_prompt.answerNextFile(path);
    action(ActionId::SaveCopy)->trigger();
    waitUntilIdle();
    const auto copy = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().message));
    QVERIFY(*(*copy)->load() == m_session->dataset());
}

void TestMainWindow::storeWhoseFileIsGoneIsCopiedAllTheSame() {
    const QString path = m_home->filePath(u"copy.plusone"_s);
    QVERIFY(QFile::remove(storePath()));
    m_prompt.answerNextFile(path);
    action(ActionId::SaveCopy)->trigger();
    waitUntilIdle();
    const auto copy = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY2(copy.ok(), copy.ok() ? "" : qPrintable(copy.error().message));
    QVERIFY(*(*copy)->load() == m_session->dataset());
}

void TestMainWindow::clickOn(const QString& key) {
    auto* map = m_window->findChild<MapView*>();
    for (const SceneNode& node : map->scene().nodes) {
        if (node.item.key == key) {
            QTest::mouseClick(map, Qt::LeftButton, {}, node.centre.toPoint());
            return;
        }
    }
    QFAIL(qPrintable(key));
}

void TestMainWindow::windowLivesWhileAStoreIsMade() {
    const QString before = storePath();
    const QString path = m_home->filePath(u"new.plusone"_s);
    m_prompt.answerNextFile(path);
    action(ActionId::NewStore)->trigger();
    // The call is over and the work is not: the window says so and takes part in nothing that would clash.
    auto* busy = m_window->findChild<BusyLine*>();
    QCOMPARE(storePath(), before);
    QVERIFY(busy->isVisible());
    QVERIFY2(busy->accessibleName().contains(u"new.plusone"_s), qPrintable(busy->accessibleName()));
    for (const ActionId id :
         {ActionId::NewStore, ActionId::OpenStore, ActionId::SaveCopy, ActionId::NewExercise}) {
        QVERIFY(!action(id)->isEnabled());
    }
    clickOn(u"AUS"_s);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"AUS"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(storePath(), path, 20000);
    QVERIFY(!busy->isVisible());
    QVERIFY(action(ActionId::NewStore)->isEnabled() && action(ActionId::NewExercise)->isEnabled());
    QCOMPARE(m_session->dataset().exercises().size(), test::shipped().exercises().size());
}

void TestMainWindow::windowClosesWhileThePoolWorks_data() {
    QTest::addColumn<QString>("work");
    for (const char* work : {"new", "copy", "open", "others"}) {
        QTest::newRow(work) << QString::fromLatin1(work);
    }
}

void TestMainWindow::windowClosesWhileThePoolWorks() {
    QFETCH(const QString, work);
    auto* pool = QThreadPool::globalInstance();
    // The pool comes to it only once the window has gone.
    QSemaphore gone;
    const int threads = pool->maxThreadCount();
    for (int i = 0; i < threads; ++i) {
        pool->start([&gone] { gone.acquire(); });
    }
    const auto letThePoolGoOn = qScopeGuard([&] {
        gone.release(threads);
        pool->waitForDone();
    });
    const QString path = m_home->filePath(u"x.plusone"_s);
    if (work == u"others"_s) {
        const auto other = m_store->open();
        const RecordRef rimpac{RecordKind::Exercise, u"rimpac-2016"_s};
        QVERIFY(other->write(*removeRecord(*other->load(), rimpac), u"anna"_s).ok());
        QSignalSpy looked(m_window->keeper().findChild<QTimer*>(), &QTimer::timeout);
        QVERIFY(looked.wait(10000));
    } else if (work == u"open"_s) {
        m_window->keeper().open(storePath());
    } else {
        m_prompt.answerNextFile(path);
        action(work == u"new"_s ? ActionId::NewStore : ActionId::SaveCopy)->trigger();
    }
    m_window->close();
    m_window.reset();
    m_session.reset();
    gone.release(threads);
    QVERIFY(pool->waitForDone(20000));
    QCoreApplication::processEvents();
    // What was begun is done all the same: a file is written whole or not at all.
    QCOMPARE(QFileInfo::exists(path), work == u"new"_s || work == u"copy"_s);
}

void TestMainWindow::fileIsReplacedAsThePersonSaid_data() {
    QTest::addColumn<ActionId>("id");
    QTest::newRow("new store") << ActionId::NewStore;
    QTest::newRow("copy") << ActionId::SaveCopy;
}

void TestMainWindow::fileIsReplacedAsThePersonSaid() {
    QFETCH(ActionId, id);
    const QString path = m_home->filePath(u"old.plusone"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("an old letter") > 0);
    old.close();
    const auto answer = [&](bool yes) {
        m_prompt.answerNextFile(m_home->filePath(u"old"_s));
        m_prompt.answerNext(yes);
        action(id)->trigger();
        waitUntilIdle();
    };
    answer(false);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("an old letter"));
    old.close();
    answer(true);
    const auto store = Store::open(path, Store::Mode::ReadOnly);
    QVERIFY2(store.ok(), qPrintable(m_prompt.lastMessage()));
    QCOMPARE((*store)->load()->exercises().size(), test::shipped().exercises().size());
    QCOMPARE(QDir(m_home->path()).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void TestMainWindow::openStoreIsNotReplaced_data() {
    fileIsReplacedAsThePersonSaid_data();
}

void TestMainWindow::openStoreIsNotReplaced() {
    QFETCH(ActionId, id);
    const QString sameByAnotherName = m_home->filePath(u"link.plusone"_s);
    QVERIFY(QFile::link(storePath(), sameByAnotherName));
    for (const QString& path : {storePath(), sameByAnotherName}) {
        m_prompt.answerNextFile(path);
        m_prompt.answerNext(true);
        action(id)->trigger();
        QVERIFY2(m_prompt.lastMessage().contains(u"is the store that is open"_s),
                 qPrintable(m_prompt.lastMessage()));
        QVERIFY(!m_window->findChild<BusyLine*>()->isBusy());
    }
    QVERIFY(QFileInfo(sameByAnotherName).isSymLink());
    const auto removal = removeRecord(m_session->dataset(), {RecordKind::Exercise, u"malabar-2016"_s});
    QVERIFY(m_session->document().apply(*removal).ok());
}

void TestMainWindow::failureNamesTheFileThatWasToBeWritten_data() {
    fileIsReplacedAsThePersonSaid_data();
}

void TestMainWindow::failureNamesTheFileThatWasToBeWritten() {
    QFETCH(ActionId, id);
    const QString path = m_home->filePath(u"no/such/folder/x.plusone"_s);
    m_prompt.answerNextFile(path);
    action(id)->trigger();
    waitUntilIdle();
    QVERIFY2(m_prompt.lastMessage().contains(path), qPrintable(m_prompt.lastMessage()));
    QVERIFY2(!m_prompt.lastMessage().contains(storePath()), qPrintable(m_prompt.lastMessage()));
}

void TestMainWindow::whatAnotherProgramWritesIsShown() {
    const ExerciseId id(u"malabar-2016"_s);
    m_session->select(Selection::of(RecordRef{RecordKind::Exercise, id.slug()}));
    const auto other = m_store->open();
    QVERIFY(other->write(*removeRecord(*other->load(), {RecordKind::Exercise, id.slug()}), u"anna"_s).ok());
    QTRY_VERIFY_WITH_TIMEOUT(!m_session->dataset().find(id), 10000);
    QCOMPARE(m_window->controller().network()->counts.exercises, 43);
    QCOMPARE(m_session->selection(), Selection::none());
    QVERIFY2(m_window->statusBar()->currentMessage().contains(u"anna"_s),
             qPrintable(m_window->statusBar()->currentMessage()));
    // One's own edits are no news.
    QSignalSpy news(m_session.get(), &Session::datasetChanged);
    const auto removal = removeRecord(m_session->dataset(), {RecordKind::Exercise, u"rimpac-2016"_s});
    QVERIFY(removal.ok() && m_session->document().apply(*removal).ok());
    QCOMPARE(news.size(), 1);
    QVERIFY(m_session->document().changesByOthers()->empty());
}

void TestMainWindow::viewComesBackAtTheNextStart() {
    Lens lens;
    lens.time = Moment{QDate(2024, 6, 1), 24};
    lens.frameworks = {FrameworkId(u"quad"_s)};
    m_session->setLens(lens);
    action(ActionId::LayoutHub)->trigger();
    m_window->controller().pin(u"JPN"_s, {12, 34});
    all<RecordsTable>().front()->findChild<QTableView*>()->setColumnHidden(3, true);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
    const auto selection = Selection::things(
        {{RecordKind::Actor, u"JPN"_s}, {RecordKind::Actor, u"AUS"_s}, {RecordKind::Framework, u"quad"_s}});
    m_session->select(selection);
    m_window->close();
    makeWindow();
    QCOMPARE(m_session->lens(), lens);
    QCOMPARE(m_session->selection(), selection);
    QCOMPARE(m_window->controller().arrangement(), layout::Arrangement::Hub);
    QVERIFY(action(ActionId::LayoutHub)->isChecked());
    QCOMPARE(m_window->controller().pins().at(u"JPN"_s), (layout::Vec2{12, 34}));
    QVERIFY(all<RecordsTable>().front()->findChild<QTableView*>()->isColumnHidden(3));
}

void TestMainWindow::viewIsKeptBeforeTheProgramIsKilled() {
    Lens lens;
    lens.time = Moment{QDate(2024, 6, 1), 24};
    m_session->setLens(lens);
    m_session->select(Selection::of(RecordRef{RecordKind::Exercise, u"malabar-2016"_s}));
    const QString path = m_session->document().store().path();
    const auto keptLens = [&] {
        const auto view = m_settings->view(path);
        return view ? view->lens : Lens();
    };
    QTRY_COMPARE(keptLens(), lens);
    const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};
    QCOMPARE(m_settings->selected(path), std::vector{malabar});
}

void TestMainWindow::keptViewComesBackExactly() {
    MapController& controller = m_window->controller();
    MapView& map = m_window->map();
    action(ActionId::LayoutHub)->trigger();
    waitUntilSettled();
    Lens lens;
    lens.time = Moment{QDate(2024, 8, 24), 24};
    lens.without.kinds = {EventKind::Dialogues};
    m_session->setLens(lens);
    waitUntilSettled();
    controller.pin(u"AUS"_s, {-300, 200});
    waitUntilSettled();
    map.zoomIn();
    controller.moveLabel({MapItem::Kind::Actor, u"AUS"_s}, {30, 30});
    const PositionMap positions = controller.positionMap();
    const Viewport viewport = map.picture().viewport();
    m_prompt.answerNextText(u"Hub & 2024"_s);
    action(ActionId::SaveView)->trigger();

    // Everything else meanwhile.
    action(ActionId::ThemeDark)->trigger();
    action(ActionId::LayoutForce)->trigger();
    m_session->setLens(Lens());
    waitUntilSettled();
    controller.unpinAll();
    controller.giveAllLabelsBack();
    map.showAll();

    // The next start has it too, from the store.
    makeWindow();
    auto* views = m_window->findChild<QMenu*>(u"views"_s);
    Q_EMIT views->aboutToShow();
    QAction* kept = nullptr;
    for (QAction* entry : views->actions()) {
        kept = entry->text() == u"Hub && 2024"_s ? entry : kept;
    }
    QVERIFY(kept);
    kept->trigger();
    waitUntilSettled();
    MapController& again = m_window->controller();
    QCOMPARE(m_session->lens(), lens);
    QCOMPARE(again.arrangement(), layout::Arrangement::Hub);
    QVERIFY(action(ActionId::LayoutHub)->isChecked());
    QCOMPARE(m_session->style().name, u"paper"_s);
    const PositionMap back = again.positionMap();
    for (const NetworkNode& node : again.network()->nodes) {
        const QString key = node.actor.slug();
        QVERIFY2(back.at(key) == positions.at(key), qPrintable(key));
    }
    QVERIFY(again.pins().contains(u"AUS"_s) && again.pins().size() == 1);
    QVERIFY(again.labelOffsets().contains({MapItem::Kind::Actor, u"AUS"_s}));
    QVERIFY(m_window->map().picture().viewport().centre == viewport.centre);
    QCOMPARE(m_window->map().picture().viewport().scale, viewport.scale);
}

void TestMainWindow::viewOfATakenNameIsReplacedOnlyWhenWanted() {
    const auto keepAs = [this](const QString& name) {
        m_prompt.answerNextText(name);
        action(ActionId::SaveView)->trigger();
    };
    const auto lensOf = [this](const QString& name) {
        const auto views = m_session->document().store().kept(Kept::View);
        for (const Keepsake& view : *views) {
            if (view.name == name) {
                return ViewState::fromJson(view.state)->lens;
            }
        }
        qFatal("no view %s", qPrintable(name));
    };
    keepAs(u"one"_s);
    Lens lens;
    lens.minimumWeight = 2;
    m_session->setLens(lens);
    m_prompt.answerNext(false);
    keepAs(u" one "_s);
    QVERIFY(m_prompt.lastMessage().contains(u"“one”"_s));
    QCOMPARE(lensOf(u"one"_s), Lens());
    m_prompt.answerNext(true);
    keepAs(u"one"_s);
    QCOMPARE(lensOf(u"one"_s), lens);
    keepAs({}); // cancelled
    QCOMPARE(m_session->document().store().kept(Kept::View)->size(), 1U);

    auto* removing = m_window->findChild<QMenu*>(u"removeView"_s);
    m_prompt.answerNext(true);
    removing->actions().front()->trigger();
    QVERIFY(m_session->document().store().kept(Kept::View)->empty());
}

void TestMainWindow::readOnlyStoreKeepsNoViews() {
    m_window.reset();
    m_session = test::makeSession(*m_store, u"paper"_s, u"en"_s, Store::Mode::ReadOnly);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    QVERIFY(!action(ActionId::SaveView)->isEnabled());
}

void TestMainWindow::backAndForwardByKeys() {
    QVERIFY(!action(ActionId::Back)->isEnabled());
    clickOn(u"AUS"_s);
    const Selection australia = m_session->selection();
    QTRY_VERIFY(action(ActionId::Back)->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_session->selection(), Selection::none());
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(m_session->selection(), australia);
}

void TestMainWindow::searchFliesToWhatIsChosen() {
    auto* line = m_window->findChild<QLineEdit*>(u"search"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, u"AUKUS"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Framework, u"aukus"_s}));
    // It came five years after the moment that was shown.
    QCOMPARE(m_session->lens().lastDay(), QDate(2021, 9, 15));
    waitUntilSettled();
    MapView& map = m_window->map();
    QTRY_VERIFY(map.hasFocus());
    const QRectF view(map.rect());
    for (const SceneHull& hull : map.scene().hulls) {
        if (hull.item.key == u"aukus"_s) {
            QTRY_VERIFY(QLineF(hull.outline.boundingRect().center(), map.picture().room().center()).length() <
                        40);
            QVERIFY(view.contains(hull.outline.boundingRect()));
        }
    }
}

void TestMainWindow::themeChangesPaletteAndMap() {
    action(ActionId::ThemeDark)->trigger();
    QVERIFY(m_session->style().isDark);
    QVERIFY(qApp->palette().color(QPalette::Window).lightnessF() < 0.5F);
    const QImage map = m_window->map().grab().toImage();
    QVERIFY(map.pixelColor(map.width() / 2, 3).lightnessF() < 0.5F);
    QCOMPARE(Settings(places()).theme(), u"dark"_s);
    action(ActionId::ThemePaper)->trigger();
}

void TestMainWindow::revealMovesTheLensToTheExercise() {
    // Outside the founding moment's window.
    const ExerciseId id(u"rimpac-1971"_s);
    m_window->reveal({RecordKind::Exercise, id.slug()});
    QVERIFY(m_session->lens().accepts(m_session->dataset(), *m_session->dataset().find(id)));
    QCOMPARE(m_session->selection().record.slug, id.slug());
    const auto& selected = m_window->map().scene();
    QVERIFY(std::any_of(selected.nodes.begin(), selected.nodes.end(),
                        [](const SceneNode& n) { return n.selected; }) ||
            std::any_of(selected.links.begin(), selected.links.end(),
                        [](const SceneLink& l) { return l.selected; }));
}

void TestMainWindow::singleKeysActOnTheMap() {
    auto* map = m_window->findChild<MapView*>();
    map->setFocus();
    const auto walkTo = [map] { QTest::keyClick(map, Qt::Key_Right); };
    walkTo();
    walkTo();
    QTest::keyClick(map, Qt::Key_P);
    QCOMPARE(m_window->controller().pins().size(), 1U);
    walkTo();
    QTest::keyClick(map, Qt::Key_P);
    QCOMPARE(m_window->controller().pins().size(), 2U);
    QTest::keyClick(map, Qt::Key_P);
    QCOMPARE(m_window->controller().pins().size(), 1U);
    QTest::keyClick(map, Qt::Key_P, Qt::ShiftModifier);
    QVERIFY(m_window->controller().pins().empty());
    QTest::keyClick(map, Qt::Key_F);
    QVERIFY(map->focus() && map->focus()->depth == 1);
    QTest::keyClick(map, Qt::Key_Escape);
    QVERIFY(!map->focus());
    QVERIFY(map->current());
    QTest::keyClick(map, Qt::Key_Escape);
    QVERIFY(!map->current());
}

void TestMainWindow::anotherStoreBeginsWithoutThePinsOfTheLast() {
    m_window->controller().pin(u"AUS"_s, {1, 2});
    clickOn(u"AUS"_s);
    m_window->map().focusCurrent();
    const test::TemporaryStore other;
    m_prompt.answerNextFile(other.path());
    action(ActionId::OpenStore)->trigger();
    QTRY_COMPARE(m_session->document().store().path(), other.path());
    QVERIFY(m_window->controller().pins().empty());
    QVERIFY(!m_window->map().focus());
    QVERIFY(!action(ActionId::Back)->isEnabled());
}

void TestMainWindow::figureCanShowWhatIsSelectedAndWhatTheWindowShows() {
    clickOn(u"AUS"_s);
    for (int i = 0; i < 5; ++i) {
        m_window->map().zoomIn();
    }
    action(ActionId::ExportFigure)->trigger();
    auto* part = m_window->findChild<QComboBox*>(u"part"_s);
    QVERIFY(part);
    const auto& network = *m_window->controller().network();
    const layout::Vec2 at = m_window->controller().settledPositions()->at(network.indexOf(ActorId(u"AUS"_s)));
    const QRectF selected = part->itemData(1).toRectF();
    QVERIFY(std::abs(selected.center().x() - at.x) < 1 && std::abs(selected.center().y() - at.y) < 1);
    const Viewport& view = m_window->map().picture().viewport();
    const QRectF shown = part->itemData(2).toRectF();
    QVERIFY(std::abs(shown.width() * view.scale - m_window->map().width()) < 1);
    QVERIFY(std::abs(shown.center().x() - view.centre.x) < 1);
}

void TestMainWindow::figureWaitsForAMapThatIsBeingLaidOut() {
    Lens lens = m_session->lens();
    lens.time = Moment{QDate(2024, 8, 24), 36};
    m_session->setLens(lens);
    QVERIFY(!m_window->controller().isSettled());
    action(ActionId::ExportFigure)->trigger();
    QVERIFY(!m_window->findChild<QDialog*>());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
    action(ActionId::ExportFigure)->trigger();
    QVERIFY(m_window->findChild<QDialog*>());
}

void TestMainWindow::undoAfterASearchUndoesTheEdit() {
    const Exercise before = *m_session->dataset().find(ExerciseId(u"malabar-2016"_s));
    Exercise after = before;
    after.place = u"Elsewhere"_s;
    action(ActionId::Search)->trigger();
    auto* line = qobject_cast<QLineEdit*>(m_window->focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, u"Malabar 2016"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(m_window->map().hasFocus());
    QVERIFY(m_session->document().apply({u"Edit"_s, {{AnyRecord(before), AnyRecord(after)}}}).ok());
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_session->dataset().find(before.id)->place, before.place);
    QCOMPARE(line->text(), u"Malabar 2016"_s);
}

void TestMainWindow::asTheDesktopGoesBackToTheFirstTheme() {
    const QString desktop = m_platform.theme();
    for (const ActionId chosen : {ActionId::ThemeDark, ActionId::ThemePaper}) {
        action(chosen)->trigger();
        action(ActionId::ThemePlatform)->trigger();
        QCOMPARE(m_session->style().name, desktop);
    }
}

void TestMainWindow::fitsASmallScreenWithItsFrame() {
    const QSize screen = m_window->screen()->availableSize();
    QVERIFY2(m_window->height() < screen.height(), qPrintable(QString::number(m_window->height())));
    m_window->resize(760, 600);
    // Labels have gone from the tool bar, buttons have not.
    const auto* bar = m_window->findChild<QToolBar*>(u"tools"_s);
    QTRY_VERIFY2(bar->widgetForAction(action(ActionId::ExportFigure))->isVisible(),
                 qPrintable(u"%1 of %2"_s.arg(bar->sizeHint().width()).arg(m_window->width())));
}

void TestMainWindow::findingOpensTheForm() {
    auto* dock = m_window->findChild<QDockWidget*>(u"findingsDock"_s);
    dock->show();
    auto* panel = dock->findChild<FindingsPanel*>();
    QTRY_VERIFY(panel->isCurrent());
    QVERIFY2(dock->windowTitle().startsWith(u"Findings ("_s), qPrintable(dock->windowTitle()));
    dock->findChild<QLineEdit*>(u"filter"_s)->setText(u"foal eagle 2013"_s);
    auto* view = dock->findChild<QTableView*>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(m_window->findChild<RecordForm*>());
    QCOMPARE(m_session->selection().record.slug, u"foal-eagle-2013"_s);
}

void TestMainWindow::stepsAndHistoryFollowTheEdits() {
    auto* history = m_window->findChild<QDockWidget*>(u"historyDock"_s);
    auto* steps = m_window->findChild<QDockWidget*>(u"stepsDock"_s);
    history->show();
    steps->show();
    steps->raise();
    auto* list = steps->findChild<QListView*>(u"steps"_s);
    QCOMPARE(list->model()->rowCount(), 1);
    const AnyRecord before = m_session->dataset().sources().front();
    Source after = std::get<Source>(before);
    after.title += u'.';
    m_prompt.answerNextText(u"Akiko"_s);
    action(ActionId::YourName)->trigger();
    QVERIFY(m_session->document().apply({u"Edit"_s, {{before, AnyRecord(after)}}}).ok());
    QCOMPARE(list->model()->rowCount(), 2);
    history->raise();
    auto* tree = history->findChild<QTreeWidget*>(u"history"_s);
    QTRY_COMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->text(1), u"Akiko"_s);
    action(ActionId::Undo)->trigger();
    QTRY_COMPARE(tree->topLevelItemCount(), 2);
    QCOMPARE(list->currentIndex().row(), 0);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
