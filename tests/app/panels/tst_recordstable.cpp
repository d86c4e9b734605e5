#include "panels/recordsmodel.h"
#include "panels/recordstable.h"
#include "support/grown.h"
#include "support/session.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;

namespace {

const RecordRef malabar{RecordKind::Exercise, u"malabar-2016"_s};

} // namespace

class TestRecordsTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void modelKeepsTheRules();
    void foundingMomentHasItsRecords();
    void allRecordsAreThoseWithASource();
    void followsTheLens();
    void sortsByDateAndNotByItsText();
    void sortsBySourcesAsNumbers();
    void clickOnAColumnSorts();
    void filterTakesEveryWordInAnyColumn();
    void filterKnowsCodesAndJapaneseNames();
    void emptyTableSaysWhatToDo();
    void selectedRowIsTheSelection();
    void severalRowsAreAList();
    void selectionElsewhereIsShownHere();
    void selectedActorMarksItsRecords();
    void rowsOfASelectedActorCanBeTakenOn();
    void selectionSurvivesSortingAndFiltering();
    void enterSelectsAndDoubleClickEdits();
    void rowsAreCopiedAsText();
    void copiesWhatIsShownInItsOrder();
    void columnsAreChosenByTheMenu();
    void columnsAreMovedByHandAndByKeys();
    void columnsComeBack();
    void lettersOnTheRowsFilter();
    void newRecordAppears();
    void manyRecordsAreGatheredOnThePool();
    void tableGoesWhileThePoolWorks();
    void oddNamesKeepTheRowsInOrder();
    void hundredThousandRowsAreThereAtOnce();
    void reloadIsQuick();

private:
    template <class W>
    [[nodiscard]] W* find(const char* name) const {
        return m_table->findChild<W*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView* view() const { return find<QTableView>("records"); }
    [[nodiscard]] const RecordsModel* model() const {
        return qobject_cast<const RecordsModel*>(view()->model());
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return view()->model()->index(row, column).data().toString();
    }
    void filter(const QString& words) const { find<QLineEdit>("filter")->setText(words); }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RecordsTable> m_table;
};

void TestRecordsTable::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_table = std::make_unique<RecordsTable>(*m_session);
    m_table->resize(1200, 400);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowActive(m_table.get()));
}

void TestRecordsTable::cleanup() {
    m_table.reset();
    m_session.reset();
    m_store.reset();
}

void TestRecordsTable::modelKeepsTheRules() {
    RecordsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setStyle(m_session->style(), 1);
    model.setRecords(findRecords({m_session->index(), {}, {u"malabar"_s}}));
    model.setRecords(findRecords({m_session->index(), Lens()}));
    QCOMPARE(model.rowCount(), 173);
    QCOMPARE(model.records().total, 938U);
}

void TestRecordsTable::foundingMomentHasItsRecords() {
    QCOMPARE(view()->model()->rowCount(), 173);
    QCOMPARE(find<QLabel>("count")->text(), u"173 of 938 records"_s);
}

void TestRecordsTable::allRecordsAreThoseWithASource() {
    QTest::mouseClick(find<QCheckBox>("all"), Qt::LeftButton, {},
                      QPoint(5, find<QCheckBox>("all")->height() / 2));
    QCOMPARE(view()->model()->rowCount(), 938);
    filter(u"Malabar 1995"_s);
    QCOMPARE(view()->model()->rowCount(), 0);
}

void TestRecordsTable::followsTheLens() {
    Lens lens;
    lens.kinds = {EventKind::Exercises};
    m_session->setLens(lens);
    QTRY_COMPARE(view()->model()->rowCount(), 44);
}

void TestRecordsTable::sortsByDateAndNotByItsText() {
    find<QCheckBox>("all")->setChecked(true);
    view()->sortByColumn(RecordsModel::Date, Qt::AscendingOrder);
    QCOMPARE(cell(0, RecordsModel::Date), u"not known"_s);
    QVERIFY(cell(1, RecordsModel::Date).contains(u"195"_s));
    std::optional<PartialDate> before;
    for (const RecordView& row : model()->records().rows) {
        QVERIFY(!before || before->earliest() <= row.first->earliest());
        before = row.first;
    }
    view()->sortByColumn(RecordsModel::Date, Qt::DescendingOrder);
    QVERIFY(cell(0, RecordsModel::Date).contains(u"2026"_s));
}

void TestRecordsTable::sortsBySourcesAsNumbers() {
    RecordLists lists;
    for (const int count : {2, 10, 1}) {
        Tie tie;
        tie.id = TieId(QString::number(count));
        tie.name = tie.id.slug();
        tie.sources.resize(std::size_t(count));
        lists.ties.push_back(tie);
    }
    const auto index = std::make_shared<const EventIndex>(Dataset(lists));
    const auto found = findRecords({index, {}, {}, RecordColumn::Sources, false, u"en"_s});
    QCOMPARE(*found->rows.back().name, u"10"_s);
}

void TestRecordsTable::clickOnAColumnSorts() {
    QHeaderView* header = view()->horizontalHeader();
    const auto click = [&](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, header->height() / 2));
    };
    click(RecordsModel::Name);
    const QString first = cell(0, RecordsModel::Name);
    click(RecordsModel::Name);
    QVERIFY(cell(0, RecordsModel::Name) != first);
    QCOMPARE(cell(172, RecordsModel::Name), first);
}

void TestRecordsTable::filterTakesEveryWordInAnyColumn() {
    find<QLineEdit>("filter")->setFocus();
    QTest::keyClicks(find<QLineEdit>("filter"), u"malabar india 2016"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(cell(0, RecordsModel::Name), u"Malabar 2016"_s);
    QCOMPARE(find<QLabel>("count")->text(), u"1 of 938 records"_s);
}

void TestRecordsTable::filterKnowsCodesAndJapaneseNames() {
    filter(u"AUS"_s);
    const int byCode = view()->model()->rowCount();
    filter(u"オーストラリア"_s);
    QVERIFY(byCode > 10);
    QVERIFY(view()->model()->rowCount() > 10);
}

void TestRecordsTable::emptyTableSaysWhatToDo() {
    auto* empty = find<QLabel>("empty");
    QVERIFY(!empty->isVisible());
    filter(u"nowhere"_s);
    QVERIFY(empty->isVisible());
    QVERIFY2(empty->text().contains(u"nowhere"_s), qPrintable(empty->text()));
    filter({});
    QVERIFY(!empty->isVisible());
    Lens lens;
    lens.time = DateSpan{QDate(1900, 1, 1), QDate(1901, 1, 1)};
    m_session->setLens(lens);
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(u"lens"_s));
}

void TestRecordsTable::selectedRowIsTheSelection() {
    filter(u"malabar 2016"_s);
    const QRect first = view()->visualRect(view()->model()->index(0, RecordsModel::Name));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, first.center());
    QCOMPARE(m_session->selection(), Selection::of(malabar));
}

void TestRecordsTable::severalRowsAreAList() {
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(0, 0));
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(view(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QCOMPARE(m_session->selection().records.size(), 3U);
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 3);
}

void TestRecordsTable::selectionElsewhereIsShownHere() {
    m_session->select(Selection::of(malabar));
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(view()->currentIndex().siblingAtColumn(RecordsModel::Name).data().toString(), u"Malabar 2016"_s);
    QVERIFY(view()->viewport()->rect().intersects(view()->visualRect(view()->currentIndex())));
    m_session->select(Selection::of(RecordRef{RecordKind::Actor, u"JPN"_s}));
}

void TestRecordsTable::selectedActorMarksItsRecords() {
    const RecordRef india{RecordKind::Actor, u"IND"_s};
    m_session->select(Selection::of(india));
    const auto rows = view()->selectionModel()->selectedRows();
    QVERIFY(rows.size() > 5 && rows.size() < 173);
    for (const QModelIndex& row : rows) {
        const QString parties = row.siblingAtColumn(RecordsModel::Parties).data().toString();
        QVERIFY2(parties.contains(u"India"_s), qPrintable(parties));
    }
    QVERIFY(view()->viewport()->rect().intersects(view()->visualRect(rows.front())));
    QCOMPARE(m_session->selection(), Selection::of(india)); // looking on is no act
    m_session->select(Selection::pair(ActorId(u"IND"_s), ActorId(u"JPN"_s)));
    const auto pair = view()->selectionModel()->selectedRows();
    QVERIFY(!pair.isEmpty() && pair.size() < rows.size());
    m_session->select(Selection::things({india, RecordRef{RecordKind::Actor, u"KOR"_s}}));
    QVERIFY(view()->selectionModel()->selectedRows().size() > rows.size());
    m_session->select(Selection::of(RecordRef{RecordKind::Framework, u"quad"_s}));
    for (const QModelIndex& row : view()->selectionModel()->selectedRows()) {
        QCOMPARE(model()->records().rows[std::size_t(row.row())].framework, FrameworkId(u"quad"_s));
    }
    m_session->select(Selection::none());
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 0);
}

void TestRecordsTable::rowsOfASelectedActorCanBeTakenOn() {
    m_session->select(Selection::of(RecordRef{RecordKind::Actor, u"IND"_s}));
    const auto rows = view()->selectionModel()->selectedRows();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, Qt::ControlModifier,
                      view()->visualRect(rows.front().siblingAtColumn(RecordsModel::Name)).center());
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QCOMPARE(m_session->selection().records.size(), std::size_t(rows.size() - 1));
}

void TestRecordsTable::columnsAreChosenByTheMenu() {
    QMenu* menu = find<QToolButton>("columns")->menu();
    const auto choice = [&](const QString& name) {
        const auto actions = menu->actions();
        const auto at = std::find_if(actions.begin(), actions.end(),
                                     [&name](const QAction* action) { return action->text() == name; });
        return at == actions.end() ? nullptr : *at;
    };
    menu->popup({});
    QVERIFY(choice(u"Name"_s)->isChecked() && !choice(u"Name"_s)->isEnabled());
    choice(u"Place"_s)->trigger();
    QVERIFY(view()->isColumnHidden(RecordsModel::Place));
    menu->close();
    // The header's own menu is the same one.
    QHeaderView* header = view()->horizontalHeader();
    QSignalSpy shown(menu, &QMenu::aboutToShow);
    Q_EMIT header->customContextMenuRequested({5, 5});
    QCOMPARE(shown.size(), 1);
    QVERIFY(!choice(u"Place"_s)->isChecked());
    choice(u"Place"_s)->trigger();
    QVERIFY(!view()->isColumnHidden(RecordsModel::Place));
}

void TestRecordsTable::columnsAreMovedByHandAndByKeys() {
    QHeaderView* header = view()->horizontalHeader();
    const auto middle = [&](int column) {
        return QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                      header->height() / 2);
    };
    const QPoint name = middle(RecordsModel::Name);
    const QPoint date = middle(RecordsModel::Date) + QPoint(header->sectionSize(RecordsModel::Date) / 4, 0);
    QTest::mousePress(header->viewport(), Qt::LeftButton, {}, name);
    QTest::mouseMove(header->viewport(), (name + date) / 2);
    QTest::mouseMove(header->viewport(), date);
    QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, date);
    QCOMPARE(header->visualIndex(RecordsModel::Name), 2);
    view()->setFocus();
    view()->setColumnHidden(RecordsModel::Date, true);
    view()->setCurrentIndex(model()->index(0, RecordsModel::Name));
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(header->visualIndex(RecordsModel::Name), 0); // past the hidden one
    QTest::keyClick(view(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(header->visualIndex(RecordsModel::Name), 0);
}

void TestRecordsTable::columnsComeBack() {
    view()->horizontalHeader()->moveSection(0, 3);
    view()->setColumnHidden(RecordsModel::Place, true);
    view()->sortByColumn(RecordsModel::Name, Qt::AscendingOrder);
    const QString first = cell(0, RecordsModel::Name);
    const QByteArray columns = m_table->columns();
    RecordsTable other(*m_session);
    other.restoreColumns(columns);
    other.show();
    const auto* rows = other.findChild<QTableView*>(u"records"_s);
    QCOMPARE(rows->horizontalHeader()->visualIndex(RecordsModel::Kind), 3);
    QVERIFY(rows->isColumnHidden(RecordsModel::Place));
    QCOMPARE(rows->model()->index(0, RecordsModel::Name).data().toString(), first);
    QCOMPARE(other.columns(), columns);
    for (const QByteArray& bad : {QByteArray(), QByteArray("nonsense"), columns.left(20)}) {
        other.restoreColumns(bad);
        QCOMPARE(other.columns(), columns);
    }
}

void TestRecordsTable::copiesWhatIsShownInItsOrder() {
    filter(u"malabar 2016"_s);
    view()->horizontalHeader()->moveSection(RecordsModel::Name, 0);
    view()->setColumnHidden(RecordsModel::Kind, true);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keySequence(view(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].startsWith(u"Name\tDate\t"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].startsWith(u"Malabar 2016\t10–17 June 2016\t"_s), qPrintable(lines[1]));
}

void TestRecordsTable::lettersOnTheRowsFilter() {
    view()->setFocus();
    view()->setCurrentIndex(model()->index(3, RecordsModel::Name));
    QTest::keyClick(view(), Qt::Key_M);
    auto* words = find<QLineEdit>("filter");
    QVERIFY(words->hasFocus());
    QTest::keyClicks(words, u"alabar 2016"_s);
    QCOMPARE(words->text(), u"malabar 2016"_s);
    QCOMPARE(model()->rowCount(), 1);
    QTest::keyClick(words, Qt::Key_Down);
    QVERIFY(view()->hasFocus());
    QTest::keyClick(view(), Qt::Key_9);
    QCOMPARE(words->text(), u"malabar 20169"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(view()->hasFocus());
    QCOMPARE(model()->rowCount(), 173);
}

void TestRecordsTable::manyRecordsAreGatheredOnThePool() {
    m_table.reset();
    auto document =
        Document::open(Store::inMemory(test::grownDataset(1800)).value(), u"tester"_s, test::fixedClock());
    m_session = std::make_unique<Session>(std::move(document).value(), *Style::load(u"paper"_s), u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isNetworkCurrent(), 10000);
    QVERIFY(m_session->isLarge());
    m_table = std::make_unique<RecordsTable>(*m_session);
    find<QCheckBox>("all")->setChecked(true);
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() > 5000, 10000);
    const int all = model()->rowCount();
    filter(u"Tie 57"_s);
    QTRY_VERIFY_WITH_TIMEOUT(model()->rowCount() < all, 10000);
    QVERIFY(model()->rowCount() > 0);
    filter(u"Tie 7"_s); // the one before is still asked for when the next comes
    filter(u"Tie"_s);
    filter({});
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), all, 10000);
    // A smaller document comes while the pool is at work.
    filter(u"Tie"_s);
    filter({});
    const test::TemporaryStore shipped;
    m_session->setDocument(Document::open(shipped.open(), u"tester"_s, test::fixedClock()).value());
    find<QCheckBox>("all")->setChecked(false);
    QTRY_COMPARE(model()->rowCount(), 173);
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::processEvents();
    QCOMPARE(model()->rowCount(), 173);
}

void TestRecordsTable::selectionSurvivesSortingAndFiltering() {
    m_session->select(Selection::of(malabar));
    view()->sortByColumn(RecordsModel::Name, Qt::AscendingOrder);
    filter(u"no such record"_s);
    QCOMPARE(m_session->selection(), Selection::of(malabar));
    filter({});
    QCOMPARE(m_session->selection(), Selection::of(malabar));
}

void TestRecordsTable::enterSelectsAndDoubleClickEdits() {
    QSignalSpy edit(m_table.get(), &RecordsTable::editRequested);
    filter(u"malabar 2016"_s);
    view()->setFocus();
    view()->selectionModel()->setCurrentIndex(view()->model()->index(0, 0), QItemSelectionModel::NoUpdate);
    QTest::keyClick(view(), Qt::Key_Return);
    QCOMPARE(m_session->selection(), Selection::of(malabar));
    QCOMPARE(edit.size(), 0);
    const QPoint centre = view()->visualRect(view()->model()->index(0, RecordsModel::Name)).center();
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, centre);
    QTest::mouseDClick(view()->viewport(), Qt::LeftButton, {}, centre);
    QCOMPARE(edit.size(), 1);
    QCOMPARE(edit.front().front().value<RecordRef>(), malabar);
}

void TestRecordsTable::rowsAreCopiedAsText() {
    filter(u"malabar 2016"_s);
    view()->setFocus();
    QTest::keyClick(view(), Qt::Key_A, Qt::ControlModifier);
    QTest::keySequence(view(), QKeySequence::Copy);
    const QString copied = QGuiApplication::clipboard()->text().section(u'\n', 1);
    QVERIFY2(copied.startsWith(u"Exercise\tMalabar 2016\t10–17 June 2016\t"_s), qPrintable(copied));
    QCOMPARE(copied.count(u'\t'), int(RecordColumn::count) - 1);
}

void TestRecordsTable::newRecordAppears() {
    const auto removal = removeRecord(m_session->dataset(), {RecordKind::Exercise, malabar.slug});
    QVERIFY(m_session->document().apply(*removal).ok());
    QTRY_COMPARE(view()->model()->rowCount(), 172);
    QVERIFY(m_session->document().undo().ok());
    QTRY_COMPARE(view()->model()->rowCount(), 173);
}

void TestRecordsTable::tableGoesWhileThePoolWorks() {
    m_table.reset();
    auto document =
        Document::open(Store::inMemory(test::grownDataset(1800)).value(), u"tester"_s, test::fixedClock());
    m_session = std::make_unique<Session>(std::move(document).value(), *Style::load(u"paper"_s), u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_session->isNetworkCurrent(), 20000);
    QVERIFY(m_session->isLarge());
    for (int i = 0; i < 50; ++i) {
        m_table = std::make_unique<RecordsTable>(*m_session);
        m_table->show();
        // At every moment between the beginning of the work and its end.
        QElapsedTimer since;
        since.start();
        while (since.nsecsElapsed() < i * 100'000) {
        }
        m_table.reset();
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone(20000));
    QCoreApplication::processEvents();
}

void TestRecordsTable::oddNamesKeepTheRowsInOrder() {
    const int height = view()->rowHeight(0);
    const int width = view()->columnWidth(RecordsModel::Name);
    for (const QString& name : {QString(500, u'W'), u"المملكة العربية السعودية"_s, u"תרגיל Noble Dina"_s}) {
        const Exercise before = *m_session->dataset().find(ExerciseId(malabar.slug));
        Exercise after = before;
        after.name = name;
        QVERIFY(m_session->document().apply({u"odd"_s, {Change{before, after}}}).ok());
        filter(name.left(5));
        QTRY_COMPARE(model()->rowCount(), 1);
        QCOMPARE(cell(0, RecordsModel::Name), name);
        QCOMPARE(view()->rowHeight(0), height);
        QCOMPARE(view()->columnWidth(RecordsModel::Name), width);
    }
}

void TestRecordsTable::hundredThousandRowsAreThereAtOnce() {
    const auto many = std::make_shared<const EventIndex>(test::grownDataset(20500));
    QElapsedTimer clock;
    clock.start();
    const auto found = findRecords({many, {}, {}, RecordColumn::Name, false, u"en"_s});
    qInfo("%zu rows gathered and sorted in %lld ms (on the pool)", found->rows.size(), clock.elapsed());
    QVERIFY(found->rows.size() > 100000);
    RecordsModel model;
    QTableView rows;
    rows.setModel(&model);
    rows.show();
    QVERIFY(QTest::qWaitForWindowExposed(&rows));
    clock.restart();
    model.setRecords(found);
    rows.grab();
    rows.scrollToBottom();
    rows.grab();
    const auto shown = clock.restart();
    const auto marked = rowsAbout(model.records(), Selection::of(RecordRef{RecordKind::Actor, u"A000001"_s}));
    qInfo("shown in %lld ms, %zu rows marked in %lld ms", shown, marked.size(), clock.elapsed());
    QVERIFY(shown < 100); // debug builds
    QVERIFY(!marked.empty());
}

void TestRecordsTable::reloadIsQuick() {
    find<QCheckBox>("all")->setChecked(true);
    QElapsedTimer clock;
    clock.start();
    find<QCheckBox>("all")->setChecked(false);
    find<QCheckBox>("all")->setChecked(true);
    const auto reload = clock.restart();
    filter(u"japan"_s);
    const auto filtered = clock.elapsed();
    qInfo("reload twice %lld ms, filter %lld ms", reload, filtered);
    QVERIFY(reload < 400 && filtered < 200); // debug builds
}

QTEST_MAIN(TestRecordsTable)
#include "tst_recordstable.moc"
