#include "map/mapview.h"
#include "model/edits.h"
#include "panels/toureditor.h"
#include "panels/tourpanel.h"
#include "panels/tourview.h"
#include "support/session.h"
#include "window/busyline.h"
#include "window/mainwindow.h"
#include "window/platformlook.h"
#include "window/prompt.h"
#include "window/storekeeper.h"

#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextBrowser>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestTours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tourIsWalkedFromFirstToLastAndBackByKeys();
    void keysOfTheMapWalkTheTourToo();
    void keysRestWhileNoTourRuns();
    void escapeBringsBackTheViewFromBefore();
    void buttonsWalkTheTour();
    void closingThePanelStaysWhereTheTourHasCome();
    void citedRecordIsSelectedByAClick();
    void citedClaimSaysWhatWasFoundOut();
    void textFollowsTheLanguage();
    void citedRecordThatIsGoneIsSaidToBe();
    void nextStartShowsTheViewFromBeforeTheTour();
    void anotherStoreEndsTheTour();
    void tourIsWrittenKeptAndGoneThroughAfterReopening();
    void stepsAreMovedAndRemoved();
    void tourWithoutWordsIsNotKept();
    void takenNameIsReplacedOnlyWhenWanted();
    void unsavedTourIsNotForgottenUnasked();
    void unsavedTourOutlivesAProgramThatIsKilled();
    void tourGoesAwayAndComesBackAsAFile();
    void fileThatIsNoTourIsToldOf();
    void shippedTourComesBackWhenItsEditedCopyIsRemoved();
    void tourThatCannotBeReadIsNamed();
    void readOnlyStoreIsBrowsedAndNotChanged();

private:
    void makeWindow(Store::Mode mode = Store::Mode::ReadWrite, const QString& language = u"en"_s);
    void begin() {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTRY_VERIFY(panel().isRunning());
    }
    void key(int key) { QTest::keyClick(QApplication::focusWidget(), Qt::Key(key)); }
    template <class Widget>
    [[nodiscard]] Widget* find(const QString& name) const {
        auto* found = m_window->findChild<Widget*>(name);
        if (!found) {
            qFatal("%s", qPrintable(name));
        }
        return found;
    }
    [[nodiscard]] TourPanel& panel() const { return *m_window->findChild<TourPanel*>(); }
    [[nodiscard]] QDockWidget* dock() const { return find<QDockWidget>(u"tourDock"_s); }
    [[nodiscard]] QTextBrowser* page() const { return find<QTextBrowser>(u"tourStep"_s); }
    [[nodiscard]] QListWidget* steps() const { return find<QListWidget>(u"tourSteps"_s); }
    void press(const QString& button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void type(const QString& field, const QString& text) {
        auto* widget = find<QWidget>(field);
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(widget, text);
    }
    void write(const QString& title, const QString& text) {
        type(u"stepTitleEn"_s, title);
        type(u"stepTextEn"_s, text);
    }
    void openPanel() {
        dock()->show();
        dock()->raise();
        QTRY_VERIFY(panel().isVisible());
    }
    void clickOn(const QString& link);
    void setLens(const QString& text) { m_session->setLens(*Lens::fromText(text)); }
    void expectStep(const TourStep& step);
    [[nodiscard]] QStringList keptNames() const;

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Prompt m_prompt;
    PlatformLook m_platform;
};

void TestTours::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_home = std::make_unique<QTemporaryDir>();
    m_prompt = {};
    m_prompt.setSilent();
    makeWindow();
}

void TestTours::makeWindow(Store::Mode mode, const QString& language) {
    m_window.reset();
    m_settings = std::make_unique<Settings>(
        Places{m_home->filePath(u"plusone.ini"_s), m_home->filePath(u"state.ini"_s), {}});
    m_session = test::makeSession(*m_store, u"paper"_s, language, mode);
    m_window = std::make_unique<MainWindow>(*m_session, m_prompt, *m_settings, m_platform);
    m_window->controller().setAnimated(false);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
}

void TestTours::cleanup() {
    m_window.reset();
    m_session.reset();
    m_settings.reset();
    m_store.reset();
    m_home.reset();
}

QStringList TestTours::keptNames() const {
    QStringList names;
    const auto list = m_store->open(Store::Mode::ReadOnly)->kept(Kept::Tour);
    for (const Keepsake& tour : *list) {
        names << tour.name;
    }
    return names;
}

/// The page says the step, and the window shows it: lens, layout, places, and what it cites.
void TestTours::expectStep(const TourStep& step) {
    QTRY_COMPARE(m_session->lens(), step.view.lens);
    QVERIFY2(page()->toPlainText().contains(step.title.in(m_session->language())),
             qPrintable(page()->toPlainText()));
    QVERIFY(page()->toPlainText().contains(step.text.in(m_session->language())));
    QCOMPARE(m_window->controller().arrangement(), step.view.arrangement);
    QCOMPARE(m_session->selection().records, step.records);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
    const PositionMap places = m_window->controller().positionMap();
    for (const auto& [key, at] : step.view.positions) {
        QVERIFY2(places.contains(key), qPrintable(key));
        QCOMPARE(places.at(key), at);
    }
    QVERIFY(!m_window->map().scene().nodes.empty());
}

void TestTours::tourIsWalkedFromFirstToLastAndBackByKeys() {
    const Tour tour = *shippedTour();
    begin();
    QVERIFY(panel().isVisible());
    QCOMPARE(QApplication::focusWidget(), page()); // whose text a screen reader reads
    const std::size_t last = tour.steps.size() - 1;
    for (std::size_t i = 0; i < last; ++i) {
        expectStep(tour.steps[i]);
        QVERIFY(page()->toPlainText().contains(u"%1 of %2"_s.arg(i + 1).arg(tour.steps.size())));
        QVERIFY(page()->accessibleName().contains(tour.steps[i].title.en));
        key(i % 2 == 0 ? Qt::Key_PageDown : Qt::Key_N);
        QCOMPARE(QApplication::focusWidget(), page());
    }
    expectStep(tour.steps[last]);
    key(Qt::Key_N); // there is no step behind it
    expectStep(tour.steps[last]);
    for (std::size_t i = last; i > 0; --i) {
        key(i % 2 == 0 ? Qt::Key_PageUp : Qt::Key_B);
        expectStep(tour.steps[i - 1]);
    }
    key(Qt::Key_PageUp);
    expectStep(tour.steps[0]);
}

void TestTours::keysOfTheMapWalkTheTourToo() {
    const Tour tour = *shippedTour();
    begin();
    m_window->map().setFocus();
    key(Qt::Key_N);
    expectStep(tour.steps[1]);
    key(Qt::Key_PageDown);
    expectStep(tour.steps[2]);
    key(Qt::Key_B);
    expectStep(tour.steps[1]);
    QCOMPARE(QApplication::focusWidget(), &m_window->map()); // the keys stay where they were
}

void TestTours::keysRestWhileNoTourRuns() {
    m_window->map().setFocus();
    key(Qt::Key_N);
    key(Qt::Key_PageDown);
    QCOMPARE(m_session->lens(), Lens());
    QVERIFY(!panel().isRunning());
}

void TestTours::escapeBringsBackTheViewFromBefore() {
    const Selection australia = Selection::of(RecordRef{RecordKind::Actor, u"AUS"_s});
    setLens(u"at=2024-06-01/12;frameworks=quad"_s);
    m_session->select(australia);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
    m_window->controller().pin(u"AUS"_s, {40, 30});
    m_window->map().focusCurrent();
    const auto focus = m_window->map().focus();
    QVERIFY(focus);
    const Lens before = m_session->lens();
    begin();
    QVERIFY(!m_window->map().focus());
    QVERIFY(m_window->controller().pins().empty());
    key(Qt::Key_N);
    key(Qt::Key_N);
    key(Qt::Key_Escape);
    QVERIFY(!panel().isRunning());
    QVERIFY(!dock()->isVisible());
    QCOMPARE(m_session->lens(), before);
    QCOMPARE(m_session->selection(), australia);
    QCOMPARE(m_window->map().focus(), focus);
    QTRY_COMPARE(m_window->controller().pins().size(), 1U);
    QCOMPARE(QApplication::focusWidget(), &m_window->map());
}

void TestTours::buttonsWalkTheTour() {
    const Tour tour = *shippedTour();
    openPanel();
    press(u"beginTour"_s);
    expectStep(tour.steps[0]);
    QVERIFY(!find<QAbstractButton>(u"tourBackButton"_s)->isEnabled());
    press(u"tourNextButton"_s);
    expectStep(tour.steps[1]);
    press(u"tourBackButton"_s);
    expectStep(tour.steps[0]);
    press(u"tourEndButton"_s);
    QCOMPARE(m_session->lens(), Lens());
    QVERIFY(!dock()->isVisible());
}

void TestTours::closingThePanelStaysWhereTheTourHasCome() {
    const Tour tour = *shippedTour();
    begin();
    key(Qt::Key_N);
    dock()->close();
    QTRY_VERIFY(!panel().isRunning());
    QCOMPARE(m_session->lens(), tour.steps[1].view.lens);
    begin(); // from the beginning
    expectStep(tour.steps[0]);
}

void TestTours::clickOn(const QString& link) {
    QTextCursor found = page()->document()->find(link);
    QVERIFY2(!found.isNull(), qPrintable(link));
    found.setPosition(found.selectionStart() + 1);
    page()->setTextCursor(found);
    page()->ensureCursorVisible();
    QTest::mouseClick(page()->viewport(), Qt::LeftButton, {}, page()->cursorRect(found).center());
}

void TestTours::citedRecordIsSelectedByAClick() {
    begin();
    key(Qt::Key_N);
    key(Qt::Key_N);
    clickOn(u"Trans-Pacific Partnership (TPP)"_s);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Tie, u"tpp-2016"_s}));
    key(Qt::Key_N); // and the tour goes on
    expectStep(shippedTour()->steps[3]);
}

void TestTours::citedClaimSaysWhatWasFoundOut() {
    begin();
    for (int i = 0; i < 6; ++i) {
        key(Qt::Key_N);
    }
    clickOn(u"The system is now open to 11 countries"_s);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Claim, u"claim-20"_s}));
    const auto* inspector = find<QDockWidget>(u"inspectorDock"_s)->findChild<QTextBrowser*>(u"page"_s);
    QTRY_VERIFY(inspector->toPlainText().contains(u"names the eleven"_s));
    QVERIFY(inspector->toPlainText().contains(u"Partly verified"_s));
}

void TestTours::textFollowsTheLanguage() {
    makeWindow(Store::Mode::ReadWrite, u"ja"_s);
    begin();
    expectStep(shippedTour()->steps[0]);
    QVERIFY(page()->toPlainText().contains(shippedTour()->title.ja));
    QVERIFY(!page()->toPlainText().contains(shippedTour()->steps[0].text.en));
}

void TestTours::citedRecordThatIsGoneIsSaidToBe() {
    begin();
    key(Qt::Key_N);
    key(Qt::Key_N);
    QVERIFY(m_session->document().apply(
        removeRecord(m_session->dataset(), {RecordKind::Tie, u"tpp-2016"_s}).value()));
    QTRY_VERIFY(page()->toPlainText().contains(u"ties/tpp-2016 (not in this store)"_s));
}

void TestTours::nextStartShowsTheViewFromBeforeTheTour() {
    setLens(u"at=2024-06-01/12;frameworks=quad"_s);
    const Lens before = m_session->lens();
    begin();
    key(Qt::Key_N);
    QVERIFY(m_session->lens() != before);
    QVERIFY(m_window->close());
    makeWindow();
    QCOMPARE(m_session->lens(), before);
}

void TestTours::anotherStoreEndsTheTour() {
    const test::TemporaryStore other;
    QVERIFY(
        other.open()->keep(Kept::Tour, {u"theirs"_s, QJsonDocument(shippedTour()->toJson()).toJson()}).ok());
    begin();
    key(Qt::Key_N);
    m_window->keeper().open(other.path());
    QTRY_COMPARE_WITH_TIMEOUT(m_session->document().store().path(), other.path(), 20000);
    QVERIFY(!panel().isRunning());
    QCOMPARE(m_session->lens(), Lens());
    QTRY_COMPARE(find<QComboBox>(u"tours"_s)->count(), 2);
}

void TestTours::tourIsWrittenKeptAndGoneThroughAfterReopening() {
    openPanel();
    setLens(u"kinds=agreements;types=trade"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
    find<QAction>(u"newTour"_s)->trigger();
    type(u"tourTitleEn"_s, u"Trade"_s);
    write(u"Twelve"_s, u"Twelve countries signed."_s);
    m_session->select(Selection::of(RecordRef{RecordKind::Tie, u"tpp-2016"_s}));
    press(u"cite"_s);
    press(u"cite"_s); // once is enough
    QCOMPARE(find<QLabel>(u"cited"_s)->text(), u"Cites: Trans-Pacific Partnership (TPP)"_s);

    setLens(u"at=2019-06-01/12;types=trade;kinds=agreements"_s);
    m_session->select(Selection::of(RecordRef{RecordKind::Tie, u"cptpp-2018"_s}));
    m_window->actions()[ActionId::LayoutHub]->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->controller().isSettled(), 10000);
    press(u"addStep"_s);
    write(u"Eleven"_s, u"Eleven went on."_s);
    QVERIFY(panel().editor().isChanged());
    m_prompt.answerNextText(u"trade"_s);
    press(u"saveTour"_s);
    QCOMPARE(keptNames(), QStringList{u"trade"_s});
    QVERIFY(!panel().editor().isChanged());
    const Tour written = panel().editor().tour();
    press(u"tourDone"_s);
    QVERIFY(!panel().isEditing());

    QVERIFY(m_window->close());
    makeWindow();
    openPanel();
    panel().choose(u"trade"_s);
    press(u"beginTour"_s);
    QVERIFY(page()->toPlainText().contains(u"1 of 2 · Trade"_s));
    expectStep(written.steps[0]);
    key(Qt::Key_N);
    expectStep(written.steps[1]);
    QCOMPARE(written.steps[1].view.arrangement, layout::Arrangement::Hub);
    QCOMPARE(written.steps[1].records, (std::vector<RecordRef>{{RecordKind::Tie, u"cptpp-2018"_s}}));
}

void TestTours::stepsAreMovedAndRemoved() {
    openPanel();
    find<QAction>(u"editTour"_s)->trigger();
    const Tour shipped = *shippedTour();
    QCOMPARE(steps()->count(), int(shipped.steps.size()));
    QVERIFY(!panel().editor().isChanged());
    steps()->setFocus();
    key(Qt::Key_Down);
    QTRY_COMPARE(m_session->lens(), shipped.steps[1].view.lens); // its view is seen
    QCOMPARE(find<QLineEdit>(u"stepTitleJa"_s)->text(), shipped.steps[1].title.ja);
    press(u"stepUp"_s);
    press(u"stepUp"_s); // it is the first already
    QCOMPARE(steps()->currentRow(), 0);
    QCOMPARE(steps()->item(0)->text(), u"1. "_s + shipped.steps[1].title.en);
    press(u"stepDown"_s);
    QVERIFY(!panel().editor().isChanged());
    press(u"removeStep"_s);
    QCOMPARE(panel().editor().tour().steps.size(), shipped.steps.size() - 1);
    QCOMPARE(steps()->item(1)->text(), u"2. "_s + shipped.steps[2].title.en);
    press(u"citeNothing"_s);
    QVERIFY(panel().editor().tour().steps[1].records.empty());
    setLens(u"frameworks=quad"_s);
    press(u"takeView"_s);
    QCOMPARE(panel().editor().tour().steps[1].view.lens, m_session->lens());
    while (steps()->count() > 0) {
        press(u"removeStep"_s);
    }
    QVERIFY(!find<QPushButton>(u"removeStep"_s)->isEnabled());
    press(u"addStep"_s);
    QCOMPARE(steps()->count(), 1);
}

void TestTours::tourWithoutWordsIsNotKept() {
    openPanel();
    find<QAction>(u"newTour"_s)->trigger();
    m_prompt.answerNextText(u"mine"_s);
    press(u"saveTour"_s);
    QVERIFY2(m_prompt.lastMessage().contains(u"“title”"_s), qPrintable(m_prompt.lastMessage()));
    type(u"tourTitleEn"_s, u"Mine"_s);
    write(u"First"_s, u"Words."_s);
    m_session->select(Selection::of(RecordRef{RecordKind::Exercise, u"malabar-2018"_s}));
    press(u"cite"_s);
    m_prompt.answerNextText(u"mine"_s);
    press(u"saveTour"_s);
    QVERIFY2(m_prompt.lastMessage().contains(u"Step 1"_s) &&
                 m_prompt.lastMessage().contains(u"does not show “exercises/malabar-2018”"_s),
             qPrintable(m_prompt.lastMessage()));
    QCOMPARE(keptNames(), QStringList());
}

void TestTours::takenNameIsReplacedOnlyWhenWanted() {
    openPanel();
    find<QAction>(u"editTour"_s)->trigger();
    m_prompt.answerNextText(u"mine"_s);
    press(u"saveTour"_s);
    type(u"tourTitleEn"_s, u"Changed"_s);
    m_prompt.answerNextText(u"mine"_s);
    m_prompt.answerNext(false);
    press(u"saveTour"_s);
    QVERIFY(m_prompt.lastMessage().contains(u"“mine” is kept already"_s));
    QVERIFY(panel().editor().isChanged());
    m_prompt.answerNextText(u"mine"_s);
    m_prompt.answerNext(true);
    press(u"saveTour"_s);
    QVERIFY(!panel().editor().isChanged());
    QVERIFY(m_store->open(Store::Mode::ReadOnly)->kept(Kept::Tour)->front().state.contains("Changed"));
}

void TestTours::unsavedTourIsNotForgottenUnasked() {
    openPanel();
    find<QAction>(u"editTour"_s)->trigger();
    type(u"tourTitleEn"_s, u"Changed"_s);
    m_prompt.answerNext(false);
    press(u"tourDone"_s);
    QVERIFY(panel().isEditing());
    m_prompt.answerNext(false);
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    m_prompt.answerNext(true);
    QVERIFY(m_window->close());
}

void TestTours::unsavedTourOutlivesAProgramThatIsKilled() {
    openPanel();
    find<QAction>(u"newTour"_s)->trigger();
    type(u"stepTextEn"_s, u"Typed"_s);
    // What is kept a moment later is there at the next start, though nobody has closed the window.
    QTRY_VERIFY(m_settings->tourDraft(m_store->path()) &&
                m_settings->tourDraft(m_store->path())->steps.front().text.en == u"Typed"_s);
    makeWindow();
    QVERIFY(panel().isEditing());
    QCOMPARE(find<QPlainTextEdit>(u"stepTextEn"_s)->toPlainText(), u"Typed"_s);
    QVERIFY(panel().editor().isChanged());
    m_prompt.answerNext(true); // forget it
    QVERIFY(m_window->close());
    makeWindow();
    QVERIFY(!panel().isEditing());
}

void TestTours::tourGoesAwayAndComesBackAsAFile() {
    openPanel();
    const QString path = m_home->filePath(u"tour.json"_s);
    m_prompt.answerNextFile(path);
    find<QAction>(u"exportTour"_s)->trigger();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto read = Tour::fromJson(file.readAll());
    QVERIFY(read.ok());
    QCOMPARE(read->toJson(), shippedTour()->toJson());
    m_prompt.answerNextFile(path);
    find<QAction>(u"importTour"_s)->trigger();
    QCOMPARE(keptNames(), QStringList{shippedTourName});
    QCOMPARE(find<QComboBox>(u"tours"_s)->count(), 1); // in the shipped one's place
}

void TestTours::fileThatIsNoTourIsToldOf() {
    openPanel();
    const QString path = m_home->filePath(u"letter.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Dear editor");
    file.close();
    m_prompt.answerNextFile(path);
    find<QAction>(u"importTour"_s)->trigger();
    QVERIFY2(m_prompt.lastMessage().contains(u"This is no tour"_s), qPrintable(m_prompt.lastMessage()));
    m_prompt.answerNextFile(m_home->filePath(u"nowhere.json"_s));
    find<QAction>(u"importTour"_s)->trigger();
    QVERIFY2(m_prompt.lastMessage().contains(u"nowhere.json"_s), qPrintable(m_prompt.lastMessage()));
    m_prompt.answerNextFile(m_home->filePath(u"no/folder.json"_s));
    find<QAction>(u"exportTour"_s)->trigger();
    QVERIFY2(m_prompt.lastMessage().contains(u"folder.json"_s), qPrintable(m_prompt.lastMessage()));
    QCOMPARE(keptNames(), QStringList());
}

void TestTours::shippedTourComesBackWhenItsEditedCopyIsRemoved() {
    openPanel();
    QVERIFY(!find<QAction>(u"removeTour"_s)->isEnabled());
    find<QAction>(u"editTour"_s)->trigger();
    type(u"tourTitleEn"_s, u"My reading"_s);
    m_prompt.answerNextText(shippedTourName);
    press(u"saveTour"_s);
    press(u"tourDone"_s);
    const auto* tours = find<QComboBox>(u"tours"_s);
    QCOMPARE(tours->count(), 1);
    QCOMPARE(tours->currentText(), u"My reading"_s);
    m_prompt.answerNext(true);
    find<QAction>(u"removeTour"_s)->trigger();
    QCOMPARE(tours->currentText(), shippedTour()->title.en);
    QCOMPARE(keptNames(), QStringList());
}

void TestTours::tourThatCannotBeReadIsNamed() {
    QVERIFY(m_session->document().store().keep(Kept::Tour, {u"broken"_s, "{"}).ok());
    openPanel();
    panel().choose(u"broken"_s);
    QVERIFY(!find<QPushButton>(u"beginTour"_s)->isEnabled());
    QVERIFY(find<QLabel>(u"tourHint"_s)->text().contains(u"“broken” cannot be read"_s));
    QVERIFY(find<QAction>(u"removeTour"_s)->isEnabled());
}

void TestTours::readOnlyStoreIsBrowsedAndNotChanged() {
    makeWindow(Store::Mode::ReadOnly);
    openPanel();
    for (const QString& name : {u"newTour"_s, u"editTour"_s, u"importTour"_s, u"removeTour"_s}) {
        QVERIFY2(!find<QAction>(name)->isEnabled(), qPrintable(name));
    }
    QVERIFY(find<QAction>(u"exportTour"_s)->isEnabled());
    QVERIFY2(find<QLabel>(u"tourHint"_s)->text().contains(u"This store can only be read"_s),
             qPrintable(find<QLabel>(u"tourHint"_s)->text()));
    press(u"beginTour"_s);
    key(Qt::Key_N);
    expectStep(shippedTour()->steps[1]);
}

QTEST_MAIN(TestTours)
#include "tst_tours.moc"
