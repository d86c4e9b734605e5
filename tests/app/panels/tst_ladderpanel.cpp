#include "exchange/laddertable.h"
#include "panels/ladderhelp.h"
#include "panels/laddermodel.h"
#include "panels/ladderpanel.h"
#include "panels/nearestmodel.h"
#include "support/session.h"
#include "window/prompt.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QTranslator>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestLadderPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void cellsAreCoresLadder();
    void modelKeepsTheRules();
    void signNotColourAloneTellsWhatChanged();
    void clickOnARungShowsItsRecords();
    void enterOnARungShowsItsRecords();
    void severalFrameworksAreShownAsThings();
    void keysAndRowHeadingShowThePartner();
    void emptyCellShowsThePartner();
    void weightsAreTypedInTheFirstRow();
    void wrongWeightChangesNothing();
    void evenWeightsComeBack();
    void momentFollowsTheLensOrIsOnesOwn();
    void lensThatComparesMomentsComparesHere();
    void datesThatCannotBeReadAreSaid();
    void nearestAreNamedWithWhatTheyLack();
    void lensFiltersNarrowAndCanBeSetAside();
    void emptyLadderSaysWhatToDo();
    void editsAreCountedAnew();
    void hiddenLadderIsNotCounted();
    void tableIsCopied();
    void tableIsSavedAsTheCommandLineWritesIt();
    void tableThatCannotBeSavedIsSaid();
    void everyRungIsExplained();
    void namesAreJapaneseToo();
    void cellsSpeak();

private:
    [[nodiscard]] QTableView* view() const { return m_panel->findChild<QTableView*>(u"ladder"_s); }
    [[nodiscard]] QTableView* nearest() const { return m_panel->findChild<QTableView*>(u"nearest"_s); }
    [[nodiscard]] QString said() const { return m_panel->findChild<QLabel*>(u"said"_s)->text(); }
    [[nodiscard]] QAbstractItemModel* model() const { return view()->model(); }
    [[nodiscard]] QCheckBox* box(const QString& name) const { return m_panel->findChild<QCheckBox*>(name); }
    [[nodiscard]] int rowOf(const QString& partner) const {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->headerData(row, Qt::Vertical).toString() == partner) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QModelIndex cell(const QString& partner, Rung rung) const {
        return model()->index(rowOf(partner), LadderModel::columnOf(rung));
    }
    [[nodiscard]] QString text(const QString& partner, Rung rung) const {
        return cell(partner, rung).data().toString();
    }
    void click(QTableView* table, const QModelIndex& index) const {
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    /// With the keyboard alone: from the first cell by arrows.
    void goTo(const QModelIndex& index) const {
        view()->setFocus();
        view()->setCurrentIndex(model()->index(0, 0));
        for (int i = 0; i < index.row(); ++i) {
            QTest::keyClick(view(), Qt::Key_Down);
        }
        for (int i = 0; i < index.column(); ++i) {
            QTest::keyClick(view(), Qt::Key_Right);
        }
        QCOMPARE(view()->currentIndex(), index);
    }
    void typeDate(const QString& field, const QString& date) const {
        auto* line = m_panel->findChild<QLineEdit*>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, date);
        waitUntilCurrent();
    }
    void toggle(const QString& name) const {
        box(name)->setFocus();
        QTest::keyClick(box(name), Qt::Key_Space);
        waitUntilCurrent();
    }
    void waitUntilCurrent() const { QTRY_VERIFY(m_panel->isCurrent()); }
    void show(const Dataset& dataset, const QString& language = u"en"_s);

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    Prompt m_prompt;
    std::unique_ptr<LadderPanel> m_panel;
};

void TestLadderPanel::show(const Dataset& dataset, const QString& language) {
    m_panel.reset();
    m_session.reset();
    m_store = std::make_unique<test::TemporaryStore>(dataset);
    m_session = test::makeSession(*m_store, u"paper"_s, language);
    m_prompt.setSilent();
    m_panel = std::make_unique<LadderPanel>(*m_session, m_prompt);
    m_panel->resize(1600, 700);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    waitUntilCurrent();
}

void TestLadderPanel::init() {
    show(test::shipped());
}

void TestLadderPanel::cleanup() {
    m_panel.reset();
    m_session.reset();
    m_store.reset();
}

void TestLadderPanel::cellsAreCoresLadder() {
    const Ladder ladder = buildLadder(test::shipped(), Lens(), foundingDay);
    QCOMPARE(model()->rowCount(), int(ladder.rows.size()) + 1);
    for (std::size_t i = 0; i < ladder.rows.size(); ++i) {
        const int row = int(i) + 1;
        const LadderRow& wanted = ladder.rows[i];
        QCOMPARE(model()->headerData(row, Qt::Vertical).toString(), m_session->actorName(wanted.partner));
        QCOMPARE(model()->index(row, LadderModel::reachedColumn).data().toInt(), wanted.reached);
        for (const Rung rung : allRungs()) {
            const QString shown = model()->index(row, LadderModel::columnOf(rung)).data().toString();
            QCOMPARE(shown, wanted[rung].isReached() ? QString::number(wanted[rung].since->year()) : u"–"_s);
        }
    }
    QCOMPARE(text(u"Australia"_s, Rung::JapanLogistics), u"2013"_s);
    const QModelIndex highest = cell(u"Australia"_s, Rung::TrilateralDialogue)
                                    .siblingAtColumn(LadderModel::columnOf(Rung::TrilateralDialogue) + 1);
    QCOMPARE(highest.data().toString(), u"Leaders"_s);
}

void TestLadderPanel::modelKeepsTheRules() {
    LadderModel rules(*m_session);
    const QAbstractItemModelTester tester(&rules, QAbstractItemModelTester::FailureReportingMode::Fatal);
    rules.setMoments(buildLadders(test::shipped(), Lens(), foundingDay, {}));
    rules.setMoments(buildLadders(test::shipped(), Lens(), QDate(2026, 6, 30), foundingDay));
    rules.setMoments({});
    QCOMPARE(rules.rowCount(), 0);
}

void TestLadderPanel::signNotColourAloneTellsWhatChanged() {
    toggle(u"follow"_s);
    typeDate(u"moment"_s, u"2016"_s);
    toggle(u"compare"_s);
    typeDate(u"earlier"_s, u"2014"_s);
    QCOMPARE(text(u"Philippines"_s, Rung::JapanEquipment), u"+ 2016"_s);
    QCOMPARE(text(u"Philippines"_s, Rung::UsTreaty), u"1952"_s);
    QCOMPARE(text(u"Malaysia"_s, Rung::UsLogistics), u"− 2005"_s);
    QVERIFY(cell(u"Malaysia"_s, Rung::UsLogistics).data(Qt::FontRole).value<QFont>().strikeOut());
    QCOMPARE(model()->index(rowOf(u"Malaysia"_s), LadderModel::reachedColumn).data().toString(), u"0 (−1)"_s);
    QVERIFY2(said().contains(u"31 December 2016 beside 31 December 2014: + new, − lost."_s),
             qPrintable(said()));
    // A rung that was lost opens the record that held it.
    click(view(), cell(u"Malaysia"_s, Rung::UsLogistics));
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Tie, u"mys-usa-acsa-2005"_s}));
}

void TestLadderPanel::clickOnARungShowsItsRecords() {
    click(view(), cell(u"Viet Nam"_s, Rung::JapanPartnership));
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QCOMPARE(m_session->selection().records,
             (std::vector<RecordRef>{{RecordKind::Tie, u"jpn-vnm-mou-2011"_s},
                                     {RecordKind::Tie, u"jpn-vnm-esp-2014"_s}}));
    QCOMPARE(m_session->selection().title, u"Viet Nam – With Japan: Partnership or declaration"_s);
    click(view(), cell(u"Viet Nam"_s, Rung::JapanCapacityBuilding)); // a single one is itself
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Tie, u"cba-vnm"_s}));
}

void TestLadderPanel::enterOnARungShowsItsRecords() {
    goTo(cell(u"India"_s, Rung::TrilateralExercise));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QCOMPARE(m_session->selection().records.front(),
             (RecordRef{RecordKind::Exercise, u"jp-us-in-boso-2007"_s}));
    QCOMPARE(m_session->selection().records.size(), 5U);
}

void TestLadderPanel::severalFrameworksAreShownAsThings() {
    click(view(), cell(u"Australia"_s, Rung::StandingFramework));
    QCOMPARE(m_session->selection(),
             Selection::things({{RecordKind::Framework, u"jp-us-au"_s}, {RecordKind::Framework, u"quad"_s}}));
}

void TestLadderPanel::keysAndRowHeadingShowThePartner() {
    const RecordRef india{RecordKind::Actor, u"IND"_s};
    goTo(cell(u"India"_s, Rung::TrilateralExercise));
    QTest::keyClick(view(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(m_session->selection(), Selection::of(india));
    m_session->select(Selection::none());
    goTo(model()->index(rowOf(u"India"_s), LadderModel::scoreColumn));
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_session->selection(), Selection::of(india));
    QHeaderView* names = view()->verticalHeader();
    const int row = rowOf(u"Republic of Korea"_s) > 0 ? rowOf(u"Republic of Korea"_s) : rowOf(u"ROK"_s);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {},
                      QPoint(10, names->sectionViewportPosition(row) + names->sectionSize(row) / 2));
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"KOR"_s}));
}

void TestLadderPanel::emptyCellShowsThePartner() {
    click(view(), cell(u"Viet Nam"_s, Rung::UsTreaty));
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"VNM"_s}));
}

void TestLadderPanel::weightsAreTypedInTheFirstRow() {
    QCOMPARE(model()->headerData(0, Qt::Vertical).toString(), u"Weight"_s);
    const QModelIndex weight = model()->index(0, LadderModel::columnOf(Rung::UsTreaty));
    QCOMPARE(weight.data().toString(), u"×1"_s);
    goTo(weight);
    QTest::keyClick(view(), Qt::Key_Return); // as F2
    auto* editor = view()->findChild<QDoubleSpinBox*>();
    QVERIFY(editor);
    QCOMPARE(editor->accessibleName(), u"Weight of With the U.S.: Treaty: 1"_s);
    editor->selectAll();
    QTest::keyClicks(editor, u"9.5"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(weight.data().toString(), u"×9.5"_s);
    waitUntilCurrent();
    QCOMPARE(m_panel->weights(), u"us-treaty=9.5"_s);
    // Sorted anew: who has a treaty stands above India, which has more rungs.
    QVERIFY(rowOf(u"Philippines"_s) < rowOf(u"India"_s));
    QCOMPARE(model()->index(rowOf(u"Philippines"_s), LadderModel::scoreColumn).data().toString(), u"13.5"_s);
    QCOMPARE(model()->index(rowOf(u"Philippines"_s), LadderModel::reachedColumn).data().toString(), u"5"_s);
    QVERIFY(said().contains(u"Score = the sum of the weights (first row) of the rungs reached."_s));
    // A digit begins to type over what is there.
    goTo(weight);
    QTest::keyClick(view(), Qt::Key_2);
    QTRY_VERIFY(view()->findChild<QDoubleSpinBox*>());
    QTest::keyClick(view()->findChild<QDoubleSpinBox*>(), Qt::Key_Return);
    QTRY_COMPARE(m_panel->weights(), u"us-treaty=2"_s);
    waitUntilCurrent();
    // What is still being typed when the panel goes is no harm.
    goTo(weight);
    QTest::keyClick(view(), Qt::Key_3);
    m_panel.reset();
}

void TestLadderPanel::wrongWeightChangesNothing() {
    const QModelIndex weight = model()->index(0, LadderModel::columnOf(Rung::UsTreaty));
    for (const QVariant& wrong : {QVariant(-1.0), QVariant(1001.0), QVariant(u"much"_s), QVariant(qQNaN())}) {
        QVERIFY(!model()->setData(weight, wrong));
    }
    QVERIFY(!model()->setData(model()->index(0, LadderModel::scoreColumn), 2.0));
    QVERIFY(!model()->setData(cell(u"India"_s, Rung::UsTreaty), 2.0));
    m_panel->setWeights(u"us-treaty=many"_s); // from settings that somebody wrote into
    waitUntilCurrent();
    QCOMPARE(m_panel->weights(), QString());
}

void TestLadderPanel::evenWeightsComeBack() {
    m_panel->setWeights(u"framework=3,us-treaty=0"_s);
    waitUntilCurrent();
    QCOMPARE(m_panel->weights(), u"us-treaty=0,framework=3"_s);
    QCOMPARE(model()->index(0, LadderModel::scoreColumn).data().toString(), u"of 18"_s);
    auto* even = m_panel->findChild<QToolButton*>(u"even"_s);
    even->setFocus();
    QTest::keyClick(even, Qt::Key_Space);
    waitUntilCurrent();
    QCOMPARE(m_panel->weights(), QString());
    QCOMPARE(model()->index(0, LadderModel::scoreColumn).data().toString(), u"of 17"_s);
}

void TestLadderPanel::momentFollowsTheLensOrIsOnesOwn() {
    QCOMPARE(text(u"Philippines"_s, Rung::StandingFramework), u"–"_s);
    Lens lens;
    lens.time = Moment{QDate(2024, 1, 1), 36};
    m_session->setLens(lens);
    waitUntilCurrent();
    QCOMPARE(text(u"Philippines"_s, Rung::StandingFramework), u"2023"_s);
    toggle(u"follow"_s);
    typeDate(u"moment"_s, u"10 Jun 2016"_s);
    QCOMPARE(text(u"Philippines"_s, Rung::StandingFramework), u"–"_s);
    QVERIFY2(said().startsWith(u"10 June 2016: the year in which each rung was reached."_s),
             qPrintable(said()));
    lens.time = Moment{QDate(2025, 1, 1), 36};
    m_session->setLens(lens);
    waitUntilCurrent();
    QVERIFY(said().startsWith(u"10 June 2016"_s));
    toggle(u"follow"_s);
    QVERIFY(said().startsWith(u"1 January 2025"_s));
}

void TestLadderPanel::lensThatComparesMomentsComparesHere() {
    Lens lens;
    lens.time = Moment{QDate(2026, 6, 30), 36};
    lens.comparedWith = foundingDay;
    m_session->setLens(lens);
    waitUntilCurrent();
    QVERIFY(box(u"compare"_s)->isChecked());
    QCOMPARE(text(u"Philippines"_s, Rung::StandingFramework), u"+ 2023"_s);
    lens.comparedWith.reset();
    m_session->setLens(lens);
    waitUntilCurrent();
    QVERIFY(!box(u"compare"_s)->isChecked());
    toggle(u"compare"_s); // a person's own stays
    m_session->setLens({});
    waitUntilCurrent();
    QVERIFY(box(u"compare"_s)->isChecked());
}

void TestLadderPanel::datesThatCannotBeReadAreSaid() {
    toggle(u"follow"_s);
    typeDate(u"moment"_s, u"2016-13"_s);
    QVERIFY2(said().startsWith(u"“2016-13” is no date that can be read"_s), qPrintable(said()));
    typeDate(u"moment"_s, u"2015"_s);
    toggle(u"compare"_s); // 2016-08-24 is later
    QVERIFY2(said().startsWith(u"Nothing is compared: the other moment has to be an earlier one."_s),
             qPrintable(said()));
}

void TestLadderPanel::nearestAreNamedWithWhatTheyLack() {
    const auto wanted = nearestToPlusOne(buildLadder(test::shipped(), Lens(), foundingDay));
    QAbstractItemModel* near = nearest()->model();
    QCOMPARE(near->rowCount(), int(wanted.size()));
    const QModelIndex philippines = near->index(1, NearestModel::Partner);
    QCOMPARE(philippines.data().toString(), u"Philippines"_s);
    QCOMPARE(philippines.siblingAtColumn(NearestModel::Score).data().toString(), u"5"_s);
    const QString lacks = philippines.siblingAtColumn(NearestModel::Lacks).data().toString();
    QVERIFY2(lacks.startsWith(
                 u"Together: Trilateral dialogue, Trilateral exercise; With Japan: Dialogue, 2+2, "_s),
             qPrintable(lacks));
    QVERIFY(!lacks.contains(u"Treaty"_s));
    click(nearest(), philippines);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"PHL"_s}));
    QTest::keyClick(nearest(), Qt::Key_Up);
    QTest::keyClick(nearest(), Qt::Key_Return);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"GBR"_s}));
}

void TestLadderPanel::lensFiltersNarrowAndCanBeSetAside() {
    Lens lens;
    lens.kinds = {EventKind::Exercises};
    m_session->setLens(lens);
    waitUntilCurrent();
    QCOMPARE(text(u"Australia"_s, Rung::TrilateralExercise), u"2012"_s);
    QCOMPARE(text(u"Australia"_s, Rung::JapanLogistics), u"–"_s);
    QVERIFY(said().contains(u"Only records that pass the lens' filters count."_s));
    toggle(u"all"_s);
    QCOMPARE(text(u"Australia"_s, Rung::JapanLogistics), u"2013"_s);
    QVERIFY(!said().contains(u"filters"_s));
}

void TestLadderPanel::emptyLadderSaysWhatToDo() {
    Lens lens;
    lens.time = Moment{QDate(1900, 1, 1), 36};
    m_session->setLens(lens);
    waitUntilCurrent();
    auto* empty = m_panel->findChild<QLabel*>(u"empty"_s);
    QVERIFY(empty->isVisible() && !view()->isVisible());
    QVERIFY2(empty->text().startsWith(u"No partner has reached a rung by 1 January 1900"_s),
             qPrintable(empty->text()));
    show(Dataset());
    waitUntilCurrent();
    QVERIFY(m_panel->findChild<QLabel*>(u"empty"_s)->isVisible());
    QVERIFY(!m_panel->grab().isNull());
}

void TestLadderPanel::editsAreCountedAnew() {
    Tie tie = *m_session->dataset().find(TieId(u"cba-vnm"_s));
    Tie ended = tie;
    ended.ended = PartialDate::tryFrom(u"2014"_s);
    QVERIFY(m_session->document().apply({u"End"_s, {{tie, ended}}}).ok());
    waitUntilCurrent();
    QCOMPARE(text(u"Viet Nam"_s, Rung::JapanCapacityBuilding), u"–"_s);
}

void TestLadderPanel::hiddenLadderIsNotCounted() {
    m_panel->hide();
    Lens lens;
    lens.time = Moment{QDate(2024, 1, 1), 36};
    m_session->setLens(lens);
    QCoreApplication::processEvents();
    QVERIFY(!m_panel->isCurrent());
    QCOMPARE(text(u"Philippines"_s, Rung::StandingFramework), u"–"_s);
    m_panel->show();
    waitUntilCurrent();
    QCOMPARE(text(u"Philippines"_s, Rung::StandingFramework), u"2023"_s);
}

void TestLadderPanel::tableIsCopied() {
    view()->setFocus();
    QTest::keySequence(view(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), model()->rowCount() + 1);
    QVERIFY(lines[0].startsWith(u"Partner\tRungs\tScore\tWith Japan: Dialogue\t"_s));
    QVERIFY(lines[1].startsWith(u"Weight\tof 17\tof 17\t×1\t"_s));
    QVERIFY(lines[2].startsWith(u"Australia\t14\t14\t2007\t2007\t2007\t2013\t2014\t2013\t–\t"_s));
    for (const QString& line : lines) {
        QCOMPARE(line.count(u'\t'), LadderModel::columns);
    }
}

void TestLadderPanel::tableIsSavedAsTheCommandLineWritesIt() {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ladder.csv"_s);
    m_prompt.answerNextFile(path);
    auto* save = m_panel->findChild<QToolButton*>(u"save"_s);
    save->setFocus();
    QTest::keyClick(save, Qt::Key_Space);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             ladderCsv(test::shipped(), buildLadders(test::shipped(), Lens(), foundingDay, {}), u"en"_s));
}

void TestLadderPanel::tableThatCannotBeSavedIsSaid() {
    m_prompt.answerNextFile(u"/no-such-folder/ladder.csv"_s);
    QTest::mouseClick(m_panel->findChild<QToolButton*>(u"save"_s), Qt::LeftButton);
    QVERIFY2(m_prompt.lastMessage().contains(u"/no-such-folder/ladder.csv"_s),
             qPrintable(m_prompt.lastMessage()));
}

void TestLadderPanel::everyRungIsExplained() {
    auto* help = m_panel->findChild<QToolButton*>(u"help"_s);
    help->setFocus();
    QTest::keyClick(help, Qt::Key_Space);
    auto* dialog = m_panel->findChild<QDialog*>(u"ladderHelp"_s);
    QVERIFY(dialog && dialog->isVisible());
    const QString text = dialog->findChild<QTextBrowser*>()->toPlainText();
    for (const Rung rung : allRungs()) {
        QVERIFY2(text.contains(definitionOf(rung)), qPrintable(keyOf(rung)));
        QCOMPARE(model()->headerData(LadderModel::columnOf(rung), Qt::Horizontal, Qt::ToolTipRole).toString(),
                 definitionOf(rung));
    }
    for (const QString& rule : ladderRules()) {
        QVERIFY2(text.contains(rule), qPrintable(rule));
    }
    QTest::mouseClick(help, Qt::LeftButton); // the same window again
    QCOMPARE(m_panel->findChildren<QDialog*>().size(), 1);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
}

void TestLadderPanel::namesAreJapaneseToo() {
    show(test::shipped(), u"ja"_s);
    waitUntilCurrent();
    QCOMPARE(model()->headerData(1, Qt::Vertical).toString(), u"オーストラリア"_s);
    const QString tip = cell(u"オーストラリア"_s, Rung::JapanLogistics).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"2013年1月31日"_s), qPrintable(tip));
}

void TestLadderPanel::cellsSpeak() {
    const auto speech = [this](const QString& partner, Rung rung) {
        return cell(partner, rung).data(Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(speech(u"Philippines"_s, Rung::JapanEquipment),
             u"Philippines – With Japan: Defence equipment. Since 29 February 2016 (signed; when it came "
             u"into force "
             "is not known). 1 record(s): Enter shows them"_s);
    QCOMPARE(speech(u"Philippines"_s, Rung::StandingFramework),
             u"Philippines – Together: Standing framework. Not reached: no record by 24 August 2016."_s);
    const QString talks = speech(u"India"_s, Rung::TrilateralDialogue);
    QVERIFY2(talks.contains(u"Highest level: Foreign ministers"_s), qPrintable(talks));
}

QTEST_MAIN(TestLadderPanel)
#include "tst_ladderpanel.moc"
