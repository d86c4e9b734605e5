#include "map/mapcontroller.h"
#include "network/measuretable.h"
#include "panels/measuresmodel.h"
#include "panels/measurespanel.h"
#include "support/session.h"
#include "window/prompt.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestMeasuresPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void modelKeepsTheRules();
    void numbersAreTheMeasures();
    void strongestStandFirst();
    void clickOnAColumnSortsAndExplains();
    void keysSortByTheirColumn();
    void actorsWithoutAValueStandLast();
    void numberOfTheWholeIsExplained();
    void numberOfTheWholeLeadsToWhatIsBehind();
    void rowSelectsTheActor();
    void selectionElsewhereIsShown();
    void bridgeLeadsToThePair();
    void communityLeadsToItsMembers();
    void tableIsCopied();
    void tableIsSaved();
    void lensIsFollowed();
    void emptyLensSaysSo();
    void hiddenPanelMeasuresNothing();
    void latestLensWins();
    void whatNobodyWantsAnyMoreIsNotHeard();
    void discsAreChosen();

private:
    [[nodiscard]] QTableView* table() const { return m_panel->findChild<QTableView*>(u"actors"_s); }
    [[nodiscard]] QTreeWidget* whole() const { return m_panel->findChild<QTreeWidget*>(u"whole"_s); }
    [[nodiscard]] QTreeWidget* communities() const {
        return m_panel->findChild<QTreeWidget*>(u"communities"_s);
    }
    [[nodiscard]] QTreeWidget* bridges() const { return m_panel->findChild<QTreeWidget*>(u"bridges"_s); }
    [[nodiscard]] QTabWidget* tabs() const { return m_panel->findChild<QTabWidget*>(); }
    [[nodiscard]] QString details() const { return m_panel->findChild<QLabel*>(u"details"_s)->text(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return table()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] Measures expected() const {
        return *measuresOf(tieGraph(*m_session->index(), m_session->lens()));
    }
    void click(QAbstractItemView* view, const QModelIndex& index) {
        view->scrollTo(index);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
    }
    void clickHeader(ActorMeasure measure) {
        QHeaderView* header = table()->horizontalHeader();
        const int section = MeasuresModel::columnOf(measure);
        const int x = header->sectionViewportPosition(section) + header->sectionSize(section) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    }
    /// Until the panel shows the lens as it stands.
    void waitForNumbers() {
        const QString actors = QLocale().toString(int(expected().actors.size()));
        QTRY_VERIFY(m_panel->findChild<QStackedWidget*>()->isEnabled() && whole()->topLevelItemCount() > 0 &&
                    whole()->topLevelItem(0)->text(1) == actors);
    }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Prompt> m_prompt;
    std::unique_ptr<MapController> m_map;
    std::unique_ptr<MeasuresPanel> m_panel;
};

void TestMeasuresPanel::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_prompt = std::make_unique<Prompt>();
    m_prompt->setSilent();
    m_map = std::make_unique<MapController>(*m_session);
    m_panel = std::make_unique<MeasuresPanel>(*m_session, *m_prompt);
    m_panel->steer(*m_map);
    m_panel->resize(1500, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    waitForNumbers();
}

void TestMeasuresPanel::cleanup() {
    m_panel.reset();
    m_map.reset();
    m_prompt.reset();
    m_session.reset();
    m_store.reset();
}

void TestMeasuresPanel::modelKeepsTheRules() {
    MeasuresModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto measures = std::make_shared<const Measures>(expected());
    QStringList names;
    for (const ActorId& actor : measures->actors) {
        names << actor.slug();
    }
    model.setMeasures(measures, names);
    model.sort(MeasuresModel::columnOf(ActorMeasure::Degree), Qt::DescendingOrder);
    model.sort(MeasuresModel::nameColumn, Qt::DescendingOrder);
    QCOMPARE(model.rowOf(model.actor(3)), 3);
    QCOMPARE(model.rowOf(ActorId(u"XYZ"_s)), -1);
}

void TestMeasuresPanel::numbersAreTheMeasures() {
    const Measures measures = expected();
    QCOMPARE(whole()->topLevelItemCount(), int(networkMeasureCount));
    for (const NetworkMeasure measure : allNetworkMeasures()) {
        const QTreeWidgetItem* item = whole()->topLevelItem(int(measure));
        QCOMPARE(item->text(0), labelOf(measure));
        QCOMPARE(item->text(1), valueText(*measures.of(measure), isCount(measure), QLocale()));
    }
    const auto& model = dynamic_cast<const MeasuresModel&>(*table()->model());
    QCOMPARE(model.rowCount(), int(measures.actors.size()));
    for (std::size_t i = 0; i < measures.actors.size(); ++i) {
        const int row = model.rowOf(measures.actors[i]);
        QCOMPARE(cell(row, 0), m_session->actorName(measures.actors[i]));
        for (const ActorMeasure measure : allActorMeasures()) {
            QCOMPARE(cell(row, MeasuresModel::columnOf(measure)),
                     valueOrDash(measures.of(i, measure), isCount(measure), QLocale()));
        }
    }
    QCOMPARE(communities()->topLevelItemCount(), int(measures.communities.size()));
    QCOMPARE(bridges()->topLevelItemCount(), int(measures.bridges.size()));
}

void TestMeasuresPanel::strongestStandFirst() {
    QCOMPARE(cell(0, 0), u"Japan"_s);
    QCOMPARE(cell(1, 0), u"U.S."_s);
}

void TestMeasuresPanel::clickOnAColumnSortsAndExplains() {
    clickHeader(ActorMeasure::Clustering);
    const int column = MeasuresModel::columnOf(ActorMeasure::Clustering);
    QCOMPARE(cell(0, column), QLocale().toString(1.0, 'f', 3)); // the most comes first
    QCOMPARE(details(), explanationOf(ActorMeasure::Clustering));
    QVERIFY(details().contains(u"Watts & Strogatz 1998"_s));
    clickHeader(ActorMeasure::Clustering);
    QVERIFY(cell(0, column) != QLocale().toString(1.0, 'f', 3));
}

void TestMeasuresPanel::keysSortByTheirColumn() {
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(0, MeasuresModel::columnOf(ActorMeasure::Strength)));
    QTest::keyClick(table(), Qt::Key_Right);
    QCOMPARE(details(), explanationOf(ActorMeasure::Betweenness));
    QTest::keyClick(table(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(table()->horizontalHeader()->sortIndicatorSection(),
             MeasuresModel::columnOf(ActorMeasure::Betweenness));
    QCOMPARE(cell(0, 0), u"Japan"_s);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(cell(table()->model()->rowCount() - 1, 0), u"Japan"_s);
}

void TestMeasuresPanel::actorsWithoutAValueStandLast() {
    // Some have one partner only: no pair of partners could be tied.
    const int column = MeasuresModel::columnOf(ActorMeasure::Clustering);
    for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        table()->sortByColumn(column, order);
        QCOMPARE(cell(table()->model()->rowCount() - 1, column), u"—"_s);
        QVERIFY(cell(0, column) != u"—"_s);
    }
}

void TestMeasuresPanel::numberOfTheWholeIsExplained() {
    const auto index = whole()->model()->index(int(NetworkMeasure::DegreeCentral), 1);
    click(whole(), index);
    QVERIFY2(details().contains(u"Freeman 1978"_s), qPrintable(details()));
    QCOMPARE(index.data(Qt::ToolTipRole).toString(), details());
    QTest::keyClick(whole(), Qt::Key_Down);
    QVERIFY2(details().contains(u"go-between"_s), qPrintable(details()));
}

void TestMeasuresPanel::numberOfTheWholeLeadsToWhatIsBehind() {
    whole()->setFocus();
    const auto enterOn = [this](NetworkMeasure measure) {
        whole()->setCurrentItem(whole()->topLevelItem(int(measure)));
        QTest::keyClick(whole(), Qt::Key_Return);
    };
    enterOn(NetworkMeasure::Bridges);
    QCOMPARE(tabs()->currentWidget(), bridges());
    enterOn(NetworkMeasure::Communities);
    QCOMPARE(tabs()->currentWidget(), communities());
    enterOn(NetworkMeasure::Articulations);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"JPN"_s}));
    enterOn(NetworkMeasure::Density);
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QVERIFY(m_session->selection().records.size() > 100);
}

void TestMeasuresPanel::rowSelectsTheActor() {
    click(table(), table()->model()->index(1, 2));
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"USA"_s}));
    QTest::keyClick(table(), Qt::Key_Up);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"JPN"_s}));
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_session->selection().chosenThings().size(), 2U);
}

void TestMeasuresPanel::selectionElsewhereIsShown() {
    m_session->select(Selection::of(RecordRef{RecordKind::Actor, u"VNM"_s}));
    const auto rows = table()->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().data().toString(), u"Viet Nam"_s);
    m_session->select(Selection::none());
    QVERIFY(!table()->selectionModel()->hasSelection());
}

void TestMeasuresPanel::bridgeLeadsToThePair() {
    tabs()->setCurrentWidget(bridges());
    const auto tie = expected().bridges.front();
    const auto actors = expected().actors;
    click(bridges(), bridges()->model()->index(0, 0));
    QCOMPARE(m_session->selection(), Selection::pair(actors[tie.a], actors[tie.b]));
    QVERIFY(details().contains(u"Tarjan 1974"_s));
}

void TestMeasuresPanel::communityLeadsToItsMembers() {
    tabs()->setCurrentWidget(communities());
    click(communities(), communities()->model()->index(1, 0));
    QCOMPARE(m_session->selection().chosenThings().size(), expected().communities[1].size());
    QCOMPARE(std::size_t(table()->selectionModel()->selectedRows().size()), expected().communities[1].size());
    QVERIFY(details().contains(u"Traag"_s));
}

void TestMeasuresPanel::tableIsCopied() {
    click(table(), table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QStringList row = QApplication::clipboard()->text().section(u'\n', 1).split(u'\t');
    QCOMPARE(row.size(), int(actorMeasureCount) + 1);
    QCOMPARE(row.front(), u"Japan"_s);
    QTest::mouseClick(m_panel->findChild<QToolButton*>(u"copy"_s), Qt::LeftButton);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), table()->model()->rowCount() + 1);
    QVERIFY(lines.front().startsWith(u"Actor\tDegree\tStrength"_s));
    whole()->setFocus();
    QTest::keyClick(whole(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"Diameter\t3\n"_s));
}

void TestMeasuresPanel::tableIsSaved() {
    const QString file = m_store->folder() + u"/measures.csv"_s;
    m_prompt->answerNextFile(file);
    QTest::mouseClick(m_panel->findChild<QToolButton*>(u"save"_s), Qt::LeftButton);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(),
             measuresCsv(expected(), [this](const ActorId& actor) { return m_session->actorName(actor); }));
    m_prompt->answerNextFile(m_store->folder() + u"/no/such/folder.csv"_s);
    QTest::mouseClick(m_panel->findChild<QToolButton*>(u"save"_s), Qt::LeftButton);
    QVERIFY2(m_prompt->lastMessage().contains(u"could not be written"_s),
             qPrintable(m_prompt->lastMessage()));
}

void TestMeasuresPanel::lensIsFollowed() {
    Lens lens = m_session->lens();
    lens.kinds = {EventKind::Agreements};
    m_session->setLens(lens);
    waitForNumbers();
    numbersAreTheMeasures();
}

void TestMeasuresPanel::emptyLensSaysSo() {
    Lens lens;
    lens.time = Moment{QDate(1900, 1, 1), 12};
    m_session->setLens(lens);
    auto* empty = m_panel->findChild<QLabel*>(u"empty"_s);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"nothing to measure"_s));
    m_session->setLens({});
    waitForNumbers();
    QVERIFY(!empty->isVisible());
}

void TestMeasuresPanel::hiddenPanelMeasuresNothing() {
    m_panel->hide();
    const QString before = whole()->topLevelItem(1)->text(1);
    Lens lens;
    lens.time = Moment{QDate(2026, 6, 1), 36};
    MeasureWork work(*m_session);
    QSignalSpy answered(&work, &MeasureWork::answered);
    m_session->setLens(lens);
    work.ask();
    QVERIFY(answered.wait());
    QCOMPARE(whole()->topLevelItem(1)->text(1), before);
    m_panel->show();
    waitForNumbers();
    QVERIFY(whole()->topLevelItem(1)->text(1) != before);
}

void TestMeasuresPanel::latestLensWins() {
    MeasureWork work(*m_session);
    QSignalSpy answered(&work, &MeasureWork::answered);
    Lens lens;
    for (const int year : {1990, 2000, 2010, 2020, 2026}) {
        lens.time = Moment{QDate(year, 1, 1), 36};
        m_session->setLens(lens);
        QVERIFY(!work.answer());
        work.ask();
        work.ask(); // of the same: nothing more
    }
    QTRY_VERIFY(!work.isRunning());
    QCOMPARE(answered.count(), 1);
    QCOMPARE(work.answer()->measures.actors, expected().actors);
}

void TestMeasuresPanel::whatNobodyWantsAnyMoreIsNotHeard() {
    MeasureWork work(*m_session);
    QSignalSpy answered(&work, &MeasureWork::answered);
    Lens lens;
    lens.time = Moment{QDate(1990, 1, 1), 36};
    work.ask();
    m_session->setLens(lens);
    QVERIFY(!work.isRunning());
    QCoreApplication::processEvents();
    QVERIFY(answered.isEmpty() && !work.answer());
    work.ask();
    QTRY_COMPARE(answered.count(), 1);
    QCOMPARE(work.answer()->measures.actors, expected().actors);
}

void TestMeasuresPanel::discsAreChosen() {
    auto* size = m_panel->findChild<QComboBox*>(u"discSize"_s);
    auto* colour = m_panel->findChild<QComboBox*>(u"discColour"_s);
    QSignalSpy changed(m_map.get(), &MapController::discsChanged);
    size->setFocus();
    QTest::keyClick(size, Qt::Key_Down); // degree
    QCOMPARE(m_map->discs().toText(), u"size=degree"_s);
    QTRY_VERIFY(m_map->network()->discs);
    const auto& scale = *m_map->network()->discs->size;
    QCOMPARE(scale.values.size(), m_map->network()->nodes.size());
    QCOMPARE(scale.most, 39.0);
    colour->setFocus();
    QTest::keyClick(colour, Qt::Key_Down);
    QCOMPARE(m_map->discs().toText(), u"size=degree;colour=community"_s);
    QTRY_VERIFY(m_map->network()->discs->colour);
    m_map->setDiscs({});
    QCOMPARE(size->currentIndex(), 0);
    QCOMPARE(colour->currentIndex(), 0);
    QVERIFY(!m_map->network()->discs);
}

QTEST_MAIN(TestMeasuresPanel)
#include "tst_measurespanel.moc"
