#include "forms/mergedialog.h"
#include "map/mapview.h"
#include "panels/findingspanel.h"
#include "panels/recordstable.h"
#include "support/session.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"

#include <QApplication>
#include <QDockWidget>
#include <QLineEdit>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};
const RecordRef twin{RecordKind::Exercise, u"malabar-16"_s};

Dataset withTwin() {
    Exercise exercise = *test::shipped().find(ExerciseId(malabar.slug));
    exercise.id = ExerciseId(twin.slug);
    return test::shipped().with({u"Twin"_s, {{std::nullopt, AnyRecord(exercise)}}});
}

} // namespace

/// The roads in the window that lead to a merge.
class TestMerging : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void keyMergesWhatIsSelected();
    void actionFollowsTheSelection();
    void twoRowsOfTheTableAreMerged();
    void duplicateThatWasFoundIsMerged();
    void otherFindingsAreNotMerged();
    void readOnlyStoreIsMergedInACopy();

private:
    void makeWindow(Store::Mode mode = Store::Mode::ReadWrite);
    [[nodiscard]] QAction* action() const { return m_window->actions()[ActionId::MergeRecord]; }
    [[nodiscard]] MergeDialog* dialog() const { return m_window->findChild<MergeDialog*>(); }
    void mergeByKey() {
        auto* shown = dialog();
        QVERIFY(shown);
        QTRY_COMPARE(QApplication::activeWindow(), shown);
        QTest::keyClick(shown, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!dialog());
    }
    template <class Panel>
    [[nodiscard]] Panel* inDock(const QString& name) const {
        auto* dock = m_window->findChild<QDockWidget*>(name);
        dock->show();
        dock->raise();
        return dock->findChild<Panel*>();
    }
    /// The findings' rows that hold the words.
    [[nodiscard]] QTableView* findings(const QString& words) const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Prompt m_prompt;
    PlatformLook m_platform;
};

void TestMerging::init() {
    m_prompt = {};
    m_prompt.setSilent();
    m_store = std::make_unique<test::TemporaryStore>(withTwin());
    makeWindow();
}

void TestMerging::makeWindow(Store::Mode mode) {
    m_window.reset();
    const QDir folder(m_store->folder());
    m_settings = std::make_unique<Settings>(
        Places{folder.filePath(u"plusone.ini"_s), folder.filePath(u"state.ini"_s), {}});
    m_session = test::makeSession(*m_store, u"paper"_s, u"en"_s, mode);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->controller().setAnimated(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMerging::cleanup() {
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
}

void TestMerging::keyMergesWhatIsSelected() {
    m_session->select(Selection::of(malabar));
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    mergeByKey();
    QVERIFY(!m_session->dataset().find(twin));
    QCOMPARE(m_session->selection(), Selection::of(malabar));
    m_window->actions()[ActionId::Undo]->trigger();
    QVERIFY(m_session->dataset().find(twin));
}

void TestMerging::actionFollowsTheSelection() {
    QVERIFY(!action()->isEnabled());
    m_session->select(Selection::of(malabar));
    QVERIFY(action()->isEnabled());
    m_session->select(Selection::of(RecordRef{RecordKind::Framework, u"quad"_s}));
    QVERIFY(!action()->isEnabled());
    m_session->select(Selection::things({{RecordKind::Actor, u"AUS"_s}, {RecordKind::Actor, u"IND"_s}}));
    QVERIFY(action()->isEnabled());
    action()->trigger();
    QVERIFY(dialog());
    QCOMPARE(dialog()->findChild<QTableWidget*>()->item(0, 1)->text(), u"AUS"_s);
    QCOMPARE(dialog()->findChild<QTableWidget*>()->item(0, 2)->text(), u"IND"_s);
}

void TestMerging::twoRowsOfTheTableAreMerged() {
    auto* panel = inDock<RecordsTable>(u"tableDock"_s);
    panel->findChild<QLineEdit*>(u"filter"_s)->setText(u"malabar 2016"_s);
    auto* view = panel->findChild<QTableView*>(u"records"_s);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClick(view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_M, Qt::ControlModifier);
    mergeByKey();
    QVERIFY(m_session->dataset().find(malabar).has_value() != m_session->dataset().find(twin).has_value());
}

QTableView* TestMerging::findings(const QString& words) const {
    auto* panel = inDock<FindingsPanel>(u"findingsDock"_s);
    if (!QTest::qWaitFor([panel] { return panel->isCurrent(); })) {
        qFatal("no findings");
    }
    panel->findChild<QLineEdit*>(u"filter"_s)->setText(words);
    auto* view = panel->findChild<QTableView*>();
    view->setFocus();
    view->setCurrentIndex(view->model()->index(0, 0));
    return view;
}

void TestMerging::duplicateThatWasFoundIsMerged() {
    QTableView* view = findings(u"probably same malabar-16"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClick(view, Qt::Key_Return, Qt::ShiftModifier);
    mergeByKey();
    QVERIFY(m_session->dataset().find(malabar).has_value() != m_session->dataset().find(twin).has_value());
    QTRY_COMPARE(view->model()->rowCount(), 0);
}

void TestMerging::otherFindingsAreNotMerged() {
    Exercise spoilt = *m_session->dataset().find(ExerciseId(malabar.slug));
    const AnyRecord before = spoilt;
    spoilt.end = PartialDate::tryFrom(u"1999"_s);
    QVERIFY(m_session->document().apply({u"Spoil"_s, {{before, AnyRecord(spoilt)}}}).ok());
    QTableView* view = findings(u"error malabar"_s);
    QCOMPARE(view->model()->rowCount(), 1);
    QTest::keyClick(view, Qt::Key_Return, Qt::ShiftModifier);
    QVERIFY(!dialog());
}

void TestMerging::readOnlyStoreIsMergedInACopy() {
    makeWindow(Store::Mode::ReadOnly);
    const QString copy = QDir(m_store->folder()).filePath(u"mine.plusone"_s);
    m_session->select(Selection::of(malabar));
    m_prompt.answerNext(true);
    m_prompt.answerNextFile(copy);
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_session->document().store().path(), copy, 20000);
    mergeByKey();
    QVERIFY(!m_session->dataset().find(twin));
    QVERIFY(m_store->open(Store::Mode::ReadOnly)->load()->find(twin));
}

QTEST_MAIN(TestMerging)
#include "tst_merging.moc"
