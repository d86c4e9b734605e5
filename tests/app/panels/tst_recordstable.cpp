#include "panels/recordsmodel.h"
#include "panels/recordstable.h"
#include "support/session.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

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
    void selectionSurvivesSortingAndFiltering();
    void enterSelectsAndDoubleClickEdits();
    void rowsAreCopiedAsText();
    void newRecordAppears();
    void controlsHaveNames();
    void reloadIsQuick();

private:
    template <class W>
    [[nodiscard]] W* find(const char* name) const {
        return m_table->findChild<W*>(QString::fromLatin1(name));
    }
    [[nodiscard]] QTableView* view() const { return find<QTableView>("records"); }
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
    RecordsFilter filter;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    filter.setSourceModel(&model);
    model.setStyle(m_session->style(), 1);
    model.setRecords(m_session->dataset(), allViews(m_session->dataset()), u"en"_s);
    filter.sort(RecordsModel::Date);
    filter.setWords(u"malabar"_s);
    model.setRecords(m_session->dataset(), viewsInLens(m_session->dataset(), Lens()), u"ja"_s);
    QCOMPARE(model.rowCount(), 173);
    QCOMPARE(model.rowOf({RecordKind::Exercise, u"none"_s}), -1);
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
    auto* model = view()->model();
    QVERIFY(cell(1, RecordsModel::Date).contains(u"195"_s));
    int before = -1;
    for (int row = 0; row < model->rowCount(); ++row) {
        const int key = model->index(row, RecordsModel::Date).data(RecordsModel::sortRole).toInt();
        QVERIFY(before <= key);
        before = key;
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
    const Dataset data(lists);
    RecordsModel model;
    RecordsFilter filter;
    filter.setSourceModel(&model);
    model.setRecords(data, allViews(data), u"en"_s);
    filter.sort(RecordsModel::Sources);
    QCOMPARE(filter.index(2, RecordsModel::Name).data().toString(), u"10"_s);
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
    QCOMPARE(view()->selectionModel()->selectedRows().size(), 0);
    QCOMPARE(m_session->selection(), Selection::of(RecordRef{RecordKind::Actor, u"JPN"_s}));
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
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"Exercise\tMalabar 2016\t10–17 June 2016\t"_s), qPrintable(copied));
    QCOMPARE(copied.count(u'\t'), int(RecordsModel::columnTotal) - 1);
}

void TestRecordsTable::newRecordAppears() {
    const auto removal = removeExercise(m_session->dataset(), ExerciseId(malabar.slug));
    QVERIFY(m_session->document().apply(*removal).ok());
    QTRY_COMPARE(view()->model()->rowCount(), 172);
    QVERIFY(m_session->document().undo().ok());
    QTRY_COMPARE(view()->model()->rowCount(), 173);
}

void TestRecordsTable::controlsHaveNames() {
    for (QWidget* widget : m_table->findChildren<QWidget*>()) {
        if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() &&
            !widget->objectName().startsWith(u"qt_"_s)) {
            const auto* face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!face->text(QAccessible::Name).isEmpty(), qPrintable(widget->objectName()));
        }
    }
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
