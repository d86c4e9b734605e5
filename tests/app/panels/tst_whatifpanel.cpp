#include "forms/choiceedit.h"
#include "network/loss.h"
#include "panels/lenschips.h"
#include "panels/removalrankingview.h"
#include "panels/removalslist.h"
#include "panels/rowsview.h"
#include "panels/scenariomenu.h"
#include "panels/whatifpanel.h"
#include "support/session.h"
#include "window/prompt.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const Removal us = ActorId(u"USA"_s);
const Removal japan = ActorId(u"JPN"_s);

} // namespace

class TestWhatIfPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { show(Store::Mode::ReadWrite); }
    void cleanup();

    void saysHowToBegin();
    void typingTakesOutAndTheNumbersAreThoseOfCore();
    void aCodeOrANameOfAnActorWillDo();
    void whatMeansNothingIsSaid();
    void theSelectionIsTakenOut();
    void deletePutsBack();
    void undoAndRedoAreTheListsOwn();
    void recordsGoAlong();
    void theMapShowsTheLossUntilItIsEnded();
    void aClickLeadsToTheRecords();
    void measuresSayWhatTheyMean();
    void theRankingTakesOut();
    void scenariosAreKeptOpenedAndRemoved();
    void aReadOnlyStoreKeepsNothing();
    void tablesAreCopiedAndSaved();
    void nothingLeftIsASentence();
    void theLensIsFollowedAndHiddenPanelsRest();
    void anEmptyLensIsASentence();
    void anotherDocumentStartsAnew();
    void theLossOfAViewIsTheList();
    void whatIsCutOffIsCopiedThoughThereIsNone();

private:
    void show(Store::Mode mode);
    template <class W>
    [[nodiscard]] W* part(const QString& name) const {
        return m_panel->findChild<W*>(name);
    }
    void wait() const { QTRY_VERIFY(m_panel->isCurrent()); }
    void takeOut(const Removal& removal) const {
        m_panel->removals().takeOut(removal);
        wait();
    }
    void click(const QString& button) const { QTest::mouseClick(part<QToolButton>(button), Qt::LeftButton); }
    static void clickRow(const RowsView* view, int row) {
        const QRect cell = view->visualRect(view->model()->index(row, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, cell.center());
    }
    [[nodiscard]] QString cell(const QString& table, int row, int column) const {
        return part<RowsView>(table)->model()->index(row, column).data().toString();
    }
    [[nodiscard]] WhatIf counted(const Scenario& scenario) const {
        Job job;
        return whatIf(*m_session->index(), m_session->lens(), scenario, job).value();
    }
    void type(const QString& text) const {
        auto* field = part<ChoiceEdit>(u"add"_s);
        field->setFocus();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Escape); // the list of offers
        QTest::keyClick(field, Qt::Key_Return);
    }
    [[nodiscard]] const std::vector<Removal>& removals() const {
        return m_panel->removals().scenario().removals;
    }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Prompt> m_prompt;
    std::unique_ptr<WhatIfPanel> m_panel;
};

void TestWhatIfPanel::show(Store::Mode mode) {
    m_panel.reset();
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store, u"paper"_s, u"en"_s, mode);
    m_prompt = std::make_unique<Prompt>();
    m_prompt->setSilent();
    m_panel = std::make_unique<WhatIfPanel>(*m_session, *m_prompt);
    m_panel->resize(1400, 420);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    wait();
}

void TestWhatIfPanel::cleanup() {
    m_panel.reset();
    m_session.reset();
    m_store.reset();
}

void TestWhatIfPanel::saysHowToBegin() {
    const QString words = part<QLabel>(u"words"_s)->text();
    QVERIFY2(words.startsWith(u"Nothing is taken out yet. Take out an actor"_s), qPrintable(words));
    QCOMPARE(cell(u"numbers"_s, 0, 1), cell(u"numbers"_s, 0, 2));
    QVERIFY(m_session->loss().isEmpty());
    QVERIFY(!part<QToolButton>(u"undo"_s)->isEnabled() && !part<QToolButton>(u"clear"_s)->isEnabled());
}

void TestWhatIfPanel::typingTakesOutAndTheNumbersAreThoseOfCore() {
    auto* field = part<ChoiceEdit>(u"add"_s);
    field->setFocus();
    QTest::keyClicks(field, u"United Sta"_s);
    QTest::keyClick(field, Qt::Key_Down); // the first offer
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(removals(), std::vector{us});
    QVERIFY(field->text().isEmpty());
    wait();
    type(u"Exercises"_s);
    QTRY_COMPARE(removals().size(), 2U);
    wait();
    QCOMPARE(removals().back(), Removal(EventKind::Exercises));
    const WhatIf answer = counted({{us, EventKind::Exercises}, false});
    const auto rows = rowsOf(answer);
    QCOMPARE(part<RowsView>(u"numbers"_s)->model()->rowCount(), int(rows.size()));
    for (int i = 0; i < int(rows.size()); ++i) {
        const WhatIfRow& row = rows[std::size_t(i)];
        QCOMPARE(cell(u"numbers"_s, i, 0), row.name);
        QCOMPARE(cell(u"numbers"_s, i, 1), numberText(row.before, row.decimals));
        QCOMPARE(cell(u"numbers"_s, i, 2), numberText(row.after, row.decimals));
        QCOMPARE(cell(u"numbers"_s, i, 3), signedText(row.difference(), row.decimals));
    }
    QCOMPARE(part<RowsView>(u"cutOff"_s)->model()->rowCount(), int(answer.cutOff.size()));
    QCOMPARE(part<RowsView>(u"lost"_s)->model()->rowCount(), int(answer.lost.size()));
    QVERIFY(part<QLabel>(u"words"_s)->text().startsWith(u"Taken out: United States, Exercises."_s));
}

void TestWhatIfPanel::aCodeOrANameOfAnActorWillDo() {
    type(u"JPN"_s);
    QTRY_COMPARE(removals(), std::vector{japan});
    type(u"australia"_s);
    QTRY_COMPARE(removals(), (std::vector{japan, Removal(ActorId(u"AUS"_s))}));
}

void TestWhatIfPanel::whatMeansNothingIsSaid() {
    type(u"Atlantis"_s);
    QTRY_VERIFY(part<QLabel>(u"words"_s)->text().contains(u"“Atlantis” is no actor"_s));
    QVERIFY(removals().empty());
}

void TestWhatIfPanel::theSelectionIsTakenOut() {
    QVERIFY(!part<QToolButton>(u"addSelection"_s)->isEnabled());
    m_session->select(Selection::things({{RecordKind::Actor, u"USA"_s}, {RecordKind::Framework, u"quad"_s}}));
    click(u"addSelection"_s);
    QCOMPARE(removals(), (std::vector<Removal>{us, FrameworkId(u"quad"_s)}));
    m_session->select(
        Selection::of(RecordRef{RecordKind::Source, m_session->dataset().sources().begin()->id.slug()}));
    QVERIFY(!part<QToolButton>(u"addSelection"_s)->isEnabled());
    // A pair: all the records that tie the two.
    const auto network = m_session->network();
    const NetworkLink& link = network->links.front();
    std::size_t records = 0;
    for (const auto& strand : link.records) {
        records += strand.size();
    }
    m_session->select(Selection::pair(network->nodes[link.a].actor, network->nodes[link.b].actor));
    click(u"addSelection"_s);
    QCOMPARE(removals().size(), 2 + records);
}

void TestWhatIfPanel::deletePutsBack() {
    takeOut(us);
    takeOut(japan);
    auto* list = part<QListWidget>(u"removals"_s);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"United States"_s);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(0)).center());
    QVERIFY(part<QToolButton>(u"remove"_s)->isEnabled());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(removals(), std::vector{japan});
    click(u"clear"_s);
    QVERIFY(removals().empty());
    QVERIFY(m_session->loss().isEmpty());
}

void TestWhatIfPanel::undoAndRedoAreTheListsOwn() {
    // The window's own undo, which must not hear the keys.
    QAction undoOfRecords(m_panel.get());
    undoOfRecords.setShortcut(QKeySequence::Undo);
    m_panel->addAction(&undoOfRecords);
    const QSignalSpy undone(&undoOfRecords, &QAction::triggered);
    takeOut(us);
    takeOut(japan);
    auto* list = part<QListWidget>(u"removals"_s);
    list->setFocus();
    QTest::keySequence(list, QKeySequence::Undo);
    QCOMPARE(removals(), std::vector{us});
    QTest::keySequence(list, QKeySequence::Undo);
    QVERIFY(removals().empty());
    QTest::keySequence(list, QKeySequence::Redo);
    QCOMPARE(removals(), std::vector{us});
    click(u"redo"_s);
    QCOMPARE(removals(), (std::vector{us, japan}));
    QVERIFY(!part<QToolButton>(u"redo"_s)->isEnabled());
    click(u"undo"_s);
    QCOMPARE(removals(), std::vector{us});
    QCOMPARE(undone.count(), 0);
    QVERIFY(!m_session->document().undoStack().canUndo());
}

void TestWhatIfPanel::recordsGoAlong() {
    takeOut(us);
    const int alone = part<RowsView>(u"lost"_s)->model()->rowCount();
    auto* box = part<QCheckBox>(u"withRecords"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    wait();
    QVERIFY(m_panel->removals().scenario().withRecords);
    QVERIFY(part<RowsView>(u"lost"_s)->model()->rowCount() > alone);
    QCOMPARE(part<RowsView>(u"lost"_s)->model()->rowCount(), int(counted({{us}, true}).lost.size()));
    click(u"undo"_s);
    QVERIFY(!box->isChecked());
}

void TestWhatIfPanel::theMapShowsTheLossUntilItIsEnded() {
    LensChips chips(*m_session);
    const auto chip = [&chips]() -> QToolButton* {
        for (QToolButton* button : chips.findChildren<QToolButton*>()) {
            if (button->text().startsWith(u"What if"_s) && !button->isHidden()) {
                return button;
            }
        }
        return nullptr;
    };
    QVERIFY(!chip());
    const auto before = m_session->network();
    takeOut(us);
    QCOMPARE(m_session->loss(), (Scenario{{us}, false}));
    const auto network = m_session->network();
    QCOMPARE(network->nodes.size(), before->nodes.size());
    QCOMPARE(network->nodes[network->indexOf(ActorId(u"USA"_s))].difference, Difference::Ended);
    QVERIFY(chip() && chip()->text().contains(u"United States"_s));
    chips.show();
    QTest::mouseClick(chip(), Qt::LeftButton);
    QTRY_VERIFY(m_session->loss().isEmpty());
    QVERIFY(!part<QCheckBox>(u"onMap"_s)->isChecked());
    QCOMPARE(removals(), std::vector{us}); // still asked, only not on the map
    takeOut(japan);
    QVERIFY(m_session->loss().isEmpty());
    auto* onMap = part<QCheckBox>(u"onMap"_s);
    onMap->setFocus();
    QTest::keyClick(onMap, Qt::Key_Space);
    QCOMPARE(m_session->loss(), (Scenario{{us, japan}, false}));
}

void TestWhatIfPanel::aClickLeadsToTheRecords() {
    takeOut(japan);
    const WhatIf answer = counted({{japan}, false});
    QVERIFY(!answer.cutOff.empty());
    auto* tabs = m_panel->findChild<QTabWidget*>();
    clickRow(part<RowsView>(u"cutOff"_s), 0);
    QCOMPARE(m_session->selection().record.slug, answer.cutOff.front().actor.slug());
    tabs->setCurrentIndex(1);
    clickRow(part<RowsView>(u"lost"_s), 0);
    QCOMPARE(m_session->selection().records.size(), answer.lost.front().records.size());
    QTest::keyClick(part<RowsView>(u"lost"_s), Qt::Key_Down);
    QTest::keyClick(part<RowsView>(u"lost"_s), Qt::Key_Return);
    QCOMPARE(m_session->selection().records.front().toString(),
             (*std::min_element(answer.lost[1].records.begin(), answer.lost[1].records.end())).toString());
    clickRow(part<RowsView>(u"numbers"_s), 1);
    std::set<RecordRef> all;
    for (const LostTie& tie : answer.lost) {
        all.insert(tie.records.begin(), tie.records.end());
    }
    QCOMPARE(m_session->selection().records.size(), all.size());
}

void TestWhatIfPanel::measuresSayWhatTheyMean() {
    takeOut(us);
    auto* numbers = part<RowsView>(u"numbers"_s);
    const auto rows = rowsOf(counted({{us}, false}));
    numbers->setFocus();
    QTest::keyClick(numbers, Qt::Key_Down);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const int row = numbers->currentRow();
        QCOMPARE(part<QLabel>(u"meaning"_s)->text(), rows[std::size_t(row)].meaning);
        QTest::keyClick(numbers, Qt::Key_Down);
    }
}

void TestWhatIfPanel::theRankingTakesOut() {
    auto* tabs = m_panel->findChild<QTabWidget*>();
    auto* view = m_panel->findChild<RemovalRankingView*>();
    QVERIFY(view->ranking().empty()); // nobody has looked yet
    tabs->setCurrentIndex(2);
    QTRY_VERIFY(view->isCurrent() && !view->ranking().empty());
    Job job;
    const auto expected =
        rankRemovals(*m_session->index(), m_session->lens(), {}, RankedRemovals::Actors, job).value();
    QCOMPARE(view->ranking().size(), expected.size());
    QCOMPARE(view->ranking().front().removal, expected.front().removal);
    auto* table = part<RowsView>(u"ranking"_s);
    QCOMPARE(cell(u"ranking"_s, 0, 0), nameOf(expected.front().removal, m_session->dataset(), u"en"_s));
    clickRow(table, 0);
    QCOMPARE(m_session->selection().record.slug, std::get<ActorId>(expected.front().removal).slug());
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(removals(), std::vector{expected.front().removal});
    QTRY_VERIFY(view->isCurrent());
    QVERIFY(!(view->ranking().front().removal == expected.front().removal)); // it is out already
    auto* what = part<QComboBox>(u"what"_s);
    what->setFocus();
    QTest::keyClick(what, Qt::Key_Down);
    QTRY_VERIFY(view->isCurrent() && !view->ranking().empty() &&
                std::holds_alternative<FrameworkId>(view->ranking().front().removal));
    wait();
}

void TestWhatIfPanel::scenariosAreKeptOpenedAndRemoved() {
    auto* menu = part<ScenarioMenu>(u"scenarios"_s);
    takeOut(us);
    m_prompt->answerNextText(u" no hub "_s);
    menu->keep();
    QCOMPARE(m_session->document().store().kept(Kept::Scenario)->size(), 1U);
    QCOMPARE(m_session->document().store().kept(Kept::Scenario)->front().name, u"no hub"_s);
    takeOut(japan);
    m_prompt->answerNextText(u"no hub"_s);
    m_prompt->answerNext(false); // it is not to be replaced
    menu->keep();
    const auto kept = m_session->document().store().kept(Kept::Scenario);
    QCOMPARE(*Scenario::fromJson(kept->front().state), (Scenario{{us}, false}));
    Q_EMIT menu->aboutToShow();
    QAction* entry = nullptr;
    for (QAction* action : menu->actions()) {
        entry = action->text() == u"no hub"_s ? action : entry;
    }
    QVERIFY(entry);
    entry->trigger();
    QCOMPARE(removals(), std::vector{us});
    click(u"undo"_s);
    QCOMPARE(removals(), (std::vector{us, japan}));
    m_prompt->answerNext(true);
    menu->remove(u"no hub"_s);
    QVERIFY(m_session->document().store().kept(Kept::Scenario)->empty());
    menu->open(u"no hub"_s);
    QVERIFY(m_prompt->lastMessage().contains(u"not in the store any more"_s));
    QVERIFY(m_session->document().store().keep(Kept::Scenario, {u"broken"_s, "{"}).ok());
    menu->open(u"broken"_s);
    QVERIFY(m_prompt->lastMessage().contains(u"cannot be read"_s));
    QCOMPARE(removals(), (std::vector{us, japan}));
}

void TestWhatIfPanel::aReadOnlyStoreKeepsNothing() {
    cleanup();
    show(Store::Mode::ReadOnly);
    takeOut(us);
    auto* menu = part<ScenarioMenu>(u"scenarios"_s);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!menu->actions().front()->isEnabled());
    QVERIFY(menu->actions().front()->text().contains(u"read-only"_s));
}

void TestWhatIfPanel::tablesAreCopiedAndSaved() {
    takeOut(us);
    auto* numbers = part<RowsView>(u"numbers"_s);
    numbers->setFocus();
    numbers->selectAll();
    QTest::keySequence(numbers, QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    const auto rows = rowsOf(counted({{us}, false}));
    QCOMPARE(lines.size(), qsizetype(rows.size()) + 1);
    QCOMPARE(lines[0], u"Measure\tBefore\tAfter\tDifference"_s);
    QCOMPARE(lines[1].split(u'\t')[3], u"-1"_s);
    const QString path = m_store->folder() + u"/saved.csv"_s;
    m_prompt->answerNextFile(path);
    click(u"table"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), whatIfCsv(rows));
    m_prompt->answerNextFile(m_store->folder() + u"/none/saved.csv"_s);
    click(u"table"_s);
    QVERIFY(m_prompt->lastMessage().contains(u"could not be written"_s));
    const QSignalSpy asked(m_panel.get(), &WhatIfPanel::figureRequested);
    click(u"figure"_s);
    QCOMPARE(asked.count(), 1);
}

void TestWhatIfPanel::nothingLeftIsASentence() {
    Scenario all;
    for (const NetworkNode& node : m_session->network()->nodes) {
        all = all.with(node.actor);
    }
    m_panel->removals().set(all);
    wait();
    QVERIFY(part<QLabel>(u"words"_s)->text().contains(u"Nothing is left of the network."_s));
    QVERIFY(part<QLabel>(u"words"_s)->text().contains(u"more"_s)); // not all of the names
    for (int row = 0; row < part<RowsView>(u"numbers"_s)->model()->rowCount(); ++row) {
        for (int column = 0; column < 4; ++column) {
            QVERIFY(!cell(u"numbers"_s, row, column).contains(u"nan"_s, Qt::CaseInsensitive));
        }
    }
}

void TestWhatIfPanel::theLensIsFollowedAndHiddenPanelsRest() {
    takeOut(us);
    const QString before = cell(u"numbers"_s, 1, 1);
    Lens lens;
    lens.kinds = {EventKind::Agreements};
    m_session->setLens(lens);
    wait();
    QVERIFY(cell(u"numbers"_s, 1, 1) != before);
    QCOMPARE(cell(u"numbers"_s, 1, 1), QString::number(counted({{us}, false}).before.tied));
    m_panel->hide();
    m_session->setLens({});
    QVERIFY(!m_panel->isCurrent());
    m_panel->show();
    wait();
    QCOMPARE(cell(u"numbers"_s, 1, 1), before);
}

void TestWhatIfPanel::anEmptyLensIsASentence() {
    Lens lens;
    lens.time = Moment{QDate(1900, 1, 1)};
    m_session->setLens(lens);
    wait();
    QCOMPARE(part<QLabel>(u"words"_s)->text(),
             u"The lens shows no actor, so there is nothing to take out."_s);
    takeOut(us);
    QCOMPARE(part<QLabel>(u"words"_s)->text(),
             u"The lens shows no actor, so there is nothing to take out."_s);
}

void TestWhatIfPanel::anotherDocumentStartsAnew() {
    takeOut(us);
    auto document = Document::open(m_store->open(), u"tester"_s, test::fixedClock());
    m_session->setDocument(std::move(document).value());
    QVERIFY(removals().empty());
    QVERIFY(m_session->loss().isEmpty());
    QVERIFY(!part<QToolButton>(u"undo"_s)->isEnabled());
    QVERIFY(part<QCheckBox>(u"onMap"_s)->isChecked());
    takeOut(us);
    QVERIFY(!m_session->loss().isEmpty());
}

/// Views, tours and pictures bring a loss along, or end the one that is shown.
void TestWhatIfPanel::theLossOfAViewIsTheList() {
    const Scenario view{{EventKind::Exercises}, true};
    auto* onMap = part<QCheckBox>(u"onMap"_s);
    takeOut(us);
    QTest::mouseClick(onMap, Qt::LeftButton, {}, QPoint(5, onMap->height() / 2));
    QVERIFY(m_session->loss().isEmpty());
    m_session->showLoss(view);
    QCOMPARE(removals(), view.removals);
    QCOMPARE(m_session->loss(), view);
    QVERIFY(onMap->isChecked());
    m_session->showLoss({}); // a step of a tour without one
    QVERIFY(!onMap->isChecked());
    QCOMPARE(removals(), view.removals);
    m_session->showLoss(view); // and its end
    QVERIFY(onMap->isChecked());
    wait();
}

void TestWhatIfPanel::whatIsCutOffIsCopiedThoughThereIsNone() {
    auto* cutOff = part<RowsView>(u"cutOff"_s);
    QCOMPARE(cutOff->model()->rowCount(), 0);
    cutOff->setFocus();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keyClick(cutOff, Qt::Key_Insert, Qt::ControlModifier);
    QTest::keyClick(cutOff, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

QTEST_MAIN(TestWhatIfPanel)

#include "tst_whatifpanel.moc"
