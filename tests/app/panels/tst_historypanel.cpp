#include "panels/historypanel.h"
#include "support/session.h"
#include "window/prompt.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};

} // namespace

class TestHistoryPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void emptyHistorySaysWhatItIsFor();
    void entrySaysWhoWhenAndWhat();
    void fieldsAreUnderTheirEntry();
    void enterRestoresTheStateAsOneStep();
    void stateBeforeAnyChangeCanBeRestored();
    void presentStateHasNothingToRestore();
    void deletedRecordIsBroughtBack();
    void refusalIsToldAndChangesNothing();
    void selectionChoosesWhoseHistoryItIs();
    void longHistoryIsShownAPageAtATime();
    void readOnlyStoreIsAskedForARestoreToo();
    void recallOnlyRecordsAreNotShown();
    void panelThatNobodySeesReadsNothing();

private:
    void show(Store::Mode mode = Store::Mode::ReadWrite);
    template <class W>
    [[nodiscard]] W* find(const char* name) const {
        return m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTreeWidget* tree() const { return find<QTreeWidget>("history"); }
    [[nodiscard]] int rows() const { return tree()->topLevelItemCount(); }
    [[nodiscard]] QString cell(int row, int column) const { return tree()->topLevelItem(row)->text(column); }
    [[nodiscard]] QString why() const { return find<QLabel>("why")->text(); }
    [[nodiscard]] Document& document() const { return m_session->document(); }
    [[nodiscard]] QString nameNow() const {
        const auto record = document().dataset().find(malabar);
        return record ? titleOf(*record) : QString();
    }
    void rename(const QString& name);
    void remove();
    void waitForRows(int count) { QTRY_COMPARE(rows(), count); }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<HistoryPanel> m_panel;
    Prompt m_prompt;
};

void TestHistoryPanel::init() {
    m_prompt = {};
    m_prompt.setSilent();
    m_store = std::make_unique<test::TemporaryStore>();
    show();
}

void TestHistoryPanel::show(Store::Mode mode) {
    m_panel.reset();
    m_session = test::makeSession(*m_store, u"paper"_s, u"en"_s, mode);
    m_panel = std::make_unique<HistoryPanel>(*m_session, m_prompt);
    connect(m_panel.get(), &HistoryPanel::restoreRequested, m_panel.get(), &HistoryPanel::restore);
    m_panel->resize(1000, 400);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
}

void TestHistoryPanel::cleanup() {
    m_panel.reset();
    m_session.reset();
    m_store.reset();
}

void TestHistoryPanel::rename(const QString& name) {
    const AnyRecord before = *document().dataset().find(malabar);
    Exercise after = std::get<Exercise>(before);
    after.name = name;
    QVERIFY(document().apply({u"Rename it"_s, {{before, AnyRecord(after)}}}).ok());
}

void TestHistoryPanel::remove() {
    QVERIFY(document().apply({u"Delete it"_s, {{*document().dataset().find(malabar), std::nullopt}}}).ok());
}

void TestHistoryPanel::emptyHistorySaysWhatItIsFor() {
    QVERIFY(find<QLabel>("empty")->isVisible());
    QVERIFY(find<QLabel>("empty")->text().contains(u"Nothing has been changed yet"_s));
    QVERIFY(!find<QPushButton>("restore")->isEnabled());
    m_session->select(Selection::of(malabar));
    QTRY_VERIFY(find<QLabel>("empty")->text().contains(u"Nobody has changed this record"_s));
}

void TestHistoryPanel::entrySaysWhoWhenAndWhat() {
    rename(u"New name"_s);
    waitForRows(1);
    const QDateTime local = test::fixedClock()().toLocalTime();
    QCOMPARE(cell(0, 0), QLocale(u"en"_s).toString(local, QLocale::ShortFormat));
    QCOMPARE(cell(0, 1), u"tester"_s);
    QCOMPARE(cell(0, 2), u"Changed"_s);
    QCOMPARE(cell(0, 3), u"Exercise: New name"_s);
    QCOMPARE(cell(0, 4), u"Rename it"_s);
    document().setWho(u"Akiko"_s);
    rename(u"Newer name"_s);
    waitForRows(2);
    QCOMPARE(cell(0, 1), u"Akiko"_s);
}

void TestHistoryPanel::fieldsAreUnderTheirEntry() {
    rename(u"New name"_s);
    waitForRows(1);
    tree()->setFocus();
    tree()->setCurrentItem(tree()->topLevelItem(0));
    QTest::keyClick(tree(), Qt::Key_Right);
    QCOMPARE(tree()->topLevelItem(0)->childCount(), 1);
    QCOMPARE(tree()->topLevelItem(0)->child(0)->text(0), u"Name: Malabar 2016 → New name"_s);
    // On a field of it the entry is still the one that is meant.
    QTest::keyClick(tree(), Qt::Key_Down);
    QCOMPARE(tree()->currentItem(), tree()->topLevelItem(0)->child(0));
    QCOMPARE(why(), u"The record stands like this now."_s);
}

void TestHistoryPanel::enterRestoresTheStateAsOneStep() {
    rename(u"A"_s);
    rename(u"B"_s);
    waitForRows(2);
    tree()->setFocus();
    tree()->setCurrentItem(tree()->topLevelItem(0));
    QTest::keyClick(tree(), Qt::Key_Down);
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(nameNow(), u"A"_s);
    QCOMPARE(titleOf(*m_store->open()->load()->find(malabar)), u"A"_s);
    QCOMPARE(document().undoStack().count(), 3);
    waitForRows(3);
    const QString label = document().store().journal({{}, false, 0, 1})->front().label;
    QVERIFY(document().undo().ok());
    QCOMPARE(nameNow(), u"B"_s);
    QCOMPARE(document().store().journal({{}, false, 0, 1})->front().label, u"Undo: "_s + label);
    QVERIFY(document().redo().ok());
    QCOMPARE(document().store().journal({{}, false, 0, 1})->front().label, u"Redo: "_s + label);
}

void TestHistoryPanel::stateBeforeAnyChangeCanBeRestored() {
    rename(u"A"_s);
    m_session->select(Selection::of(malabar));
    waitForRows(2); // the change, and what was there before
    QVERIFY(tree()->isColumnHidden(3));
    QCOMPARE(cell(1, 0), u"At first"_s);
    tree()->setCurrentItem(tree()->topLevelItem(1));
    QTest::mouseClick(find<QPushButton>("restore"), Qt::LeftButton);
    QCOMPARE(nameNow(), u"Malabar 2016"_s);
}

void TestHistoryPanel::presentStateHasNothingToRestore() {
    rename(u"A"_s);
    waitForRows(1);
    QCOMPARE(why(), u"Choose a change to go back to."_s);
    tree()->setCurrentItem(tree()->topLevelItem(0));
    QCOMPARE(why(), u"The record stands like this now."_s);
    QVERIFY(!find<QPushButton>("restore")->isEnabled());
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(document().undoStack().count(), 1);
    rename(u"B"_s);
    waitForRows(2);
    QVERIFY(find<QPushButton>("restore")->isEnabled()); // the entry is still the chosen one
    QCOMPARE(why(), QString());
}

void TestHistoryPanel::deletedRecordIsBroughtBack() {
    rename(u"A"_s);
    remove();
    for (int i = 0; i < 3; ++i) {
        const AnyRecord source = document().dataset().sources().front();
        Source after = std::get<Source>(source);
        after.title += u'.';
        QVERIFY(document().apply({u"Other"_s, {{source, AnyRecord(after)}}}).ok());
    }
    waitForRows(5);
    QTest::mouseClick(find<QPushButton>("deletedOnly"), Qt::LeftButton);
    QCOMPARE(rows(), 1);
    QCOMPARE(cell(0, 2), u"Deleted"_s);
    tree()->setFocus();
    tree()->setCurrentItem(tree()->topLevelItem(0));
    QTest::keyClick(tree(), Qt::Key_Enter);
    QCOMPARE(nameNow(), u"A"_s);
    QCOMPARE(titleOf(*m_store->open()->load()->find(malabar)), u"A"_s);
}

void TestHistoryPanel::refusalIsToldAndChangesNothing() {
    remove();
    waitForRows(1);
    const auto framework = document().dataset().find(RecordRef{RecordKind::Framework, u"jp-us-in"_s});
    QVERIFY(framework);
    tree()->setCurrentItem(tree()->topLevelItem(0));
    // Another program writes a record of the same name meanwhile.
    const auto other = m_store->open();
    const AnyRecord again = *changeOf(document().store().journal({})->front()).before;
    QVERIFY(other->write({u"Back"_s, {{std::nullopt, again}}}, u"other"_s).ok());
    QTest::mouseClick(find<QPushButton>("restore"), Qt::LeftButton);
    QVERIFY2(m_prompt.lastMessage().contains(u"already"_s), qPrintable(m_prompt.lastMessage()));
    QCOMPARE(document().undoStack().count(), 1);
}

void TestHistoryPanel::selectionChoosesWhoseHistoryItIs() {
    rename(u"A"_s);
    const AnyRecord source = document().dataset().sources().front();
    Source after = std::get<Source>(source);
    after.title = u"Another title"_s;
    QVERIFY(document().apply({u"Retitle"_s, {{source, AnyRecord(after)}}}).ok());
    waitForRows(2);
    QCOMPARE(find<QLabel>("title")->text(), u"History of the whole store"_s);
    QVERIFY(find<QPushButton>("deletedOnly")->isVisible());
    m_session->select(Selection::of(refOf(source)));
    QTRY_COMPARE(find<QLabel>("title")->text(), u"History of “Another title”"_s);
    QCOMPARE(cell(0, 4), u"Retitle"_s);
    QVERIFY(!find<QPushButton>("deletedOnly")->isVisible());
    m_session->select(Selection::none());
    QTRY_COMPARE(find<QLabel>("title")->text(), u"History of the whole store"_s);
    QCOMPARE(rows(), 2);
}

void TestHistoryPanel::longHistoryIsShownAPageAtATime() {
    const auto writer = m_store->open();
    for (int i = 0; i < 130; ++i) {
        const AnyRecord before = *writer->load()->find(malabar);
        Exercise after = std::get<Exercise>(before);
        after.name = QString::number(i);
        QVERIFY(writer->write({QString::number(i), {{before, AnyRecord(after)}}}, u"other"_s).ok());
    }
    m_session->select(Selection::of(malabar));
    waitForRows(100);
    m_panel->hide();
    QElapsedTimer timer;
    timer.start();
    m_panel->show(); // reads the page
    const double ms = double(timer.nsecsElapsed()) / 1e6;
    qInfo("a page of a hundred entries: %.1f ms", ms);
    QVERIFY2(ms < 250, qPrintable(QString::number(ms))); // (built without optimisation, on a busy machine)
    QVERIFY(find<QPushButton>("more")->isVisible());
    QCOMPARE(cell(0, 4), u"129"_s);
    QTest::mouseClick(find<QPushButton>("more"), Qt::LeftButton);
    QCOMPARE(rows(), 131);
    QCOMPARE(cell(129, 4), u"0"_s);
    QCOMPARE(cell(130, 0), u"At first"_s);
    QVERIFY(!find<QPushButton>("more")->isVisible());
}

void TestHistoryPanel::readOnlyStoreIsAskedForARestoreToo() {
    rename(u"A"_s);
    rename(u"B"_s);
    show(Store::Mode::ReadOnly);
    waitForRows(2);
    tree()->setFocus();
    tree()->setCurrentItem(tree()->topLevelItem(1));
    QSignalSpy asked(m_panel.get(), &HistoryPanel::restoreRequested);
    QTest::keyClick(tree(), Qt::Key_Return);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(titleOf(asked.front().front().value<AnyRecord>()), u"A"_s);
    // The window asks for a copy first; without one the store refuses, and that is told.
    QVERIFY(!m_prompt.lastMessage().isEmpty());
    QCOMPARE(nameNow(), u"B"_s);
}

void TestHistoryPanel::recallOnlyRecordsAreNotShown() {
    const AnyRecord recalled = *document().dataset().find(RecordRef{RecordKind::Exercise, u"malabar-1995"_s});
    Exercise after = std::get<Exercise>(recalled);
    QCOMPARE(after.confidence, Confidence::Recall);
    after.place = u"Nowhere"_s;
    QVERIFY(document().apply({u"Edit"_s, {{recalled, AnyRecord(after)}}}).ok());
    rename(u"A"_s);
    waitForRows(1);
    QCOMPARE(cell(0, 3), u"Exercise: A"_s);
}

void TestHistoryPanel::panelThatNobodySeesReadsNothing() {
    m_panel->hide();
    rename(u"A"_s);
    QCoreApplication::processEvents();
    QCOMPARE(rows(), 0);
    m_panel->show();
    QCOMPARE(rows(), 1);
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
