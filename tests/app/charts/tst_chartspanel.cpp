#include "app/cli/run.h"
#include "charts/cellsview.h"
#include "charts/chartspanel.h"
#include "charts/charttable.h"
#include "charts/chartview.h"
#include "network/statistics.h"
#include "support/session.h"

#include <QBarSet>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedBarSeries>
#include <QTest>
#include <QToolButton>

using namespace plusone;
using namespace Qt::StringLiterals;

class TestChartsPanel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyChartShowsCoresNumbers_data();
    void everyChartShowsCoresNumbers();
    void tableIsThatOfTheCommandLine();
    void chartsFollowTheLens();
    void keysWalkBarsAndReturnSelectsTheirRecords();
    void keysWalkCells();
    void clickOnABarSelectsItsRecords();
    void clickOnACellSelectsItsRecords();
    void clickOnALineSelectsItsRecords();
    void hoverSaysTheValue();
    void tableLeadsToRecords();
    void tableIsCopied();
    void tableIsSortedByKeys();
    void chosenActorsAreThoseSelected();
    void choosingAPointKeepsTheActors();
    void marksStandOverTheLine();
    void hiddenChartsAreNotCounted();
    void onlyTheLastQuestionIsAnswered();
    void emptyDataIsASentence();
    void hiddenCellsMakeNoChartHigh();
    void narrowPanelsStayReadable();
    void chartThatIsShownIsMadeAFigure();
    void otherStyleIsTaken();

private:
    template <class T>
    T* child(const char* name) const {
        auto* found = m_panel->findChild<T*>(QLatin1String(name));
        return found ? found : throw std::runtime_error(name);
    }
    /// Shows the chart, and waits until it is there.
    void show(ChartKind kind) const;
    void setLens(const Lens& lens) const;
    [[nodiscard]] const ChartData& data() const { return m_panel->cursor().data(); }
    [[nodiscard]] ChartData counted(const ChartSpec& spec) const {
        return chartData(spec, *m_session->index(), m_session->lens(), m_session->language());
    }
    [[nodiscard]] ChartView* chart() const { return child<ChartView>("chart"); }
    [[nodiscard]] CellsView* cells() const { return child<CellsView>("cells"); }
    [[nodiscard]] ChartTable* table() const { return child<ChartTable>("numbers"); }
    [[nodiscard]] QString said() const { return child<QLabel>("said")->text(); }

    std::unique_ptr<test::TemporaryStore> m_store;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ChartsPanel> m_panel;
};

void TestChartsPanel::init() {
    m_store = std::make_unique<test::TemporaryStore>();
    m_session = test::makeSession(*m_store);
    m_panel = std::make_unique<ChartsPanel>(*m_session);
    m_panel->resize(900, 480);
    QSignalSpy shown(m_panel.get(), &ChartsPanel::shown);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    QTRY_VERIFY(!shown.isEmpty());
}

void TestChartsPanel::cleanup() {
    m_panel.reset();
    m_session.reset();
    m_store.reset();
}

void TestChartsPanel::show(ChartKind kind) const {
    if (data().spec.kind != kind) {
        QSignalSpy shown(m_panel.get(), &ChartsPanel::shown);
        m_panel->showChart(kind);
        QTRY_VERIFY(!shown.isEmpty());
        QCoreApplication::processEvents(); // pages are laid out again
    }
}

void TestChartsPanel::setLens(const Lens& lens) const {
    QSignalSpy shown(m_panel.get(), &ChartsPanel::shown);
    m_session->setLens(lens);
    QTRY_VERIFY(!shown.isEmpty());
}

void TestChartsPanel::everyChartShowsCoresNumbers_data() {
    QTest::addColumn<ChartKind>("kind");
    for (const ChartKind kind : allCharts()) {
        QTest::newRow(qPrintable(keyOf(kind))) << kind;
    }
}

void TestChartsPanel::everyChartShowsCoresNumbers() {
    QFETCH(ChartKind, kind);
    show(kind);
    const ChartData expected = counted(kind);
    QCOMPARE(chartJson(data()), chartJson(expected));
    QCOMPARE(child<QLabel>("title")->text(), expected.title);
    QCOMPARE(child<QLabel>("note")->text(), expected.note);
    const bool isCells =
        expected.shape == ChartData::Shape::Counts || expected.shape == ChartData::Shape::Levels;
    QCOMPARE(cells()->isVisible(), isCells);
    QCOMPARE(chart()->isVisible(), !isCells);
    QWidget* drawn = isCells ? static_cast<QWidget*>(cells()) : static_cast<QWidget*>(chart());
    QCOMPARE(drawn->accessibleName(), expected.title);
    // Its numbers as a table, and back.
    child<QToolButton>("table")->click();
    QVERIFY(table()->isVisible() && !drawn->isVisible());
    QCOMPARE(table()->model()->rowCount(), int(expected.categories.size()));
    QCOMPARE(table()->model()->columnCount(), int(expected.series.size()) + 1);
    const int last = int(expected.categories.size()) - 1;
    QCOMPARE(table()->model()->index(last, 1).data().toString(),
             valueText(expected, expected.point(last, 0).value));
    child<QToolButton>("table")->click();
    QVERIFY(drawn->isVisible());
}

void TestChartsPanel::tableIsThatOfTheCommandLine() {
    show(ChartKind::Degree);
    child<QToolButton>("table")->click();
    table()->setFocus();
    table()->selectAll();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const test::Ran ran = test::run({u"chart"_s, u"degree"_s, u"--csv"_s});
    QString csv = QString::fromUtf8(ran.out).remove(u'\r').remove(u'"').trimmed();
    QCOMPARE(QGuiApplication::clipboard()->text(), csv.replace(u',', u'\t'));
}

void TestChartsPanel::chartsFollowTheLens() {
    show(ChartKind::Participation);
    QCOMPARE(data().sum(0), 136.0); // Japan
    Lens lens;
    lens.kinds = {EventKind::Exercises};
    setLens(lens);
    QCOMPARE(data().sum(0), 41.0); // the U.S.
    QVERIFY(child<QLabel>("note")->text().startsWith(u"Only exercises."_s));
}

void TestChartsPanel::keysWalkBarsAndReturnSelectsTheirRecords() {
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Left); // from the end: 2026
    QTest::keyClick(chart(), Qt::Key_Left);
    QVERIFY(chart()->accessibleDescription().startsWith(u"2025:"_s));
    QCOMPARE(said(), chart()->accessibleDescription());
    QTest::keyClick(chart(), Qt::Key_Return);
    const auto years = recordsPerYear(m_session->dataset(), m_session->lens());
    const YearCount& year = years[years.size() - 2];
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QCOMPARE(m_session->selection().title, u"2025"_s);
    QCOMPARE(int(m_session->selection().records.size()), year.records[0] + year.records[1] + year.records[2]);
    QTest::keyClick(chart(), Qt::Key_Up); // the lowest piece
    QTest::keyClick(chart(), Qt::Key_Up);
    QTest::keyClick(chart(), Qt::Key_Space);
    QCOMPARE(m_session->selection().title, u"2025, exercises"_s);
    QCOMPARE(m_session->selection().records, year.refs[1]);
    QTest::keyClick(chart(), Qt::Key_Home);
    QVERIFY(said().startsWith(u"1952, exercises: 0"_s));
    const Selection before = m_session->selection();
    QTest::keyClick(chart(), Qt::Key_Return); // nothing is behind a 0
    QCOMPARE(m_session->selection(), before);
}

void TestChartsPanel::keysWalkCells() {
    show(ChartKind::DialogueLevels);
    cells()->setFocus();
    QTest::keyClick(cells(), Qt::Key_End);
    QTest::keyClick(cells(), Qt::Key_Down);
    QVERIFY2(said().startsWith(u"2026, Japan-U.S. Alliance: leaders"_s), qPrintable(said()));
    QTest::keyClick(cells(), Qt::Key_Return);
    QCOMPARE(m_session->selection().title, u"2026, Japan-U.S. Alliance"_s);
    for (const RecordRef& ref : m_session->selection().records) {
        QCOMPARE(m_session->dataset().find(DialogueId(ref.slug))->level, Level::Leaders);
    }
}

void TestChartsPanel::clickOnABarSelectsItsRecords() {
    const auto years = recordsPerYear(m_session->dataset(), m_session->lens());
    const auto tallest =
        std::max_element(years.begin(), years.end(),
                         [](const YearCount& a, const YearCount& b) { return a.records[0] < b.records[0]; });
    const QRectF box = chart()->boxOf({tallest - years.begin(), 0});
    QVERIFY(box.height() > 3);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, box.center().toPoint());
    QCOMPARE(m_session->selection().records, tallest->refs[0]);
    QCOMPARE(m_session->selection().title, u"%1, agreements"_s.arg(tallest->year));
}

void TestChartsPanel::clickOnACellSelectsItsRecords() {
    show(ChartKind::ParticipationByYear);
    const qsizetype year = data().categories.indexOf(u"2023"_s);
    QTest::mouseClick(cells(), Qt::LeftButton, {}, cells()->boxOf({year, 0}).center().toPoint());
    QCOMPARE(m_session->selection().title, u"2023, Japan"_s);
    QCOMPARE(m_session->selection().records, data().point(year, 0).records);
    QCOMPARE(int(m_session->selection().records.size()), int(*data().point(year, 0).value));
}

void TestChartsPanel::clickOnALineSelectsItsRecords() {
    show(ChartKind::SpokeToSpoke);
    const qsizetype moment = data().categories.indexOf(u"2012"_s);
    QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {},
                      chart()->boxOf({moment, 0}).center().toPoint());
    QCOMPARE(m_session->selection().records, data().point(moment, 0).records);
    QVERIFY(said().startsWith(u"2012, without the U.S.: 44.5"_s));
}

void TestChartsPanel::hoverSaysTheValue() {
    show(ChartKind::ParticipationByYear);
    const qsizetype year = data().categories.indexOf(u"2024"_s);
    QTest::mouseMove(cells(), cells()->boxOf({year, 1}).center().toPoint());
    QTRY_COMPARE(said(), pointText(data(), year, 1));
    QCOMPARE(m_session->selection(), Selection::none());
    show(ChartKind::RecordsPerYear);
    const qsizetype last = data().categories.indexOf(u"2025"_s);
    QTest::mouseMove(chart()->viewport(), chart()->boxOf({last, 2}).center().toPoint());
    QTRY_COMPARE(said(), pointText(data(), last, 2));
    QCOMPARE(m_session->selection(), Selection::none());
}

void TestChartsPanel::tableLeadsToRecords() {
    child<QToolButton>("table")->click();
    QAbstractItemModel* model = table()->model();
    const int row = model->rowCount() - 2; // 2025
    table()->setCurrentIndex(model->index(row, 1));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                      table()->visualRect(model->index(row, 1)).center());
    QCOMPARE(m_session->selection().title, u"2025, agreements"_s);
    table()->setCurrentIndex(model->index(row, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_session->selection().title, u"2025"_s);
    QCOMPARE(model->index(row, 1).data(Qt::AccessibleTextRole).toString(), pointText(data(), row, 0));
}

void TestChartsPanel::tableIsCopied() {
    child<QToolButton>("table")->click();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier); // nothing is chosen yet
    QAbstractItemModel* model = table()->model();
    table()->selectionModel()->select(QItemSelection(model->index(0, 0), model->index(1, 1)),
                                      QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"year\tagreements\n1952\t4\n1953\t0"_s);
    table()->selectionModel()->select(model->index(0, 1), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"4"_s);
}

void TestChartsPanel::tableIsSortedByKeys() {
    child<QToolButton>("table")->click();
    QAbstractItemModel* model = table()->model();
    table()->setFocus();
    table()->setCurrentIndex(model->index(0, 2));
    QTest::keyClick(table(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClick(table(), Qt::Key_Return, Qt::ShiftModifier); // the other way round
    for (int row = 1; row < model->rowCount(); ++row) {
        QVERIFY(model->index(row - 1, 2).data().toInt() >= model->index(row, 2).data().toInt());
    }
    // A row still leads to its own records.
    const QString year = model->index(0, 0).data().toString();
    table()->setCurrentIndex(model->index(0, 2));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_session->selection().title, u"%1, exercises"_s.arg(year));
    show(ChartKind::Participation); // in its own order again
    QCOMPARE(model->index(0, 0).data().toString(), data().categories.front());
}

void TestChartsPanel::chosenActorsAreThoseSelected() {
    show(ChartKind::Degree);
    QCOMPARE(data().series.size(), 6U);
    QSignalSpy shown(m_panel.get(), &ChartsPanel::shown);
    m_session->select(Selection::pair(ActorId(u"AUS"_s), ActorId(u"PHL"_s)));
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(chartJson(data()), chartJson(counted(m_panel->chart())));
    QCOMPARE(data().series.size(), 2U);
    QCOMPARE(data().series.back().name, u"Philippines"_s);
    m_session->select(Selection::none());
    QTRY_COMPARE(data().series.size(), 6U);
}

void TestChartsPanel::choosingAPointKeepsTheActors() {
    show(ChartKind::Betweenness);
    m_session->select(Selection::of(RecordRef{RecordKind::Actor, u"JPN"_s}));
    QTRY_COMPARE(data().series.size(), 1U);
    chart()->setFocus();
    QTest::keyClick(chart(), Qt::Key_Left);
    QTest::keyClick(chart(), Qt::Key_Return);
    QCOMPARE(m_session->selection().kind, Selection::Kind::Records);
    QCOMPARE(m_panel->chart().actors, std::vector{ActorId(u"JPN"_s)});
}

void TestChartsPanel::marksStandOverTheLine() {
    show(ChartKind::SpokeToSpoke);
    QVERIFY(!data().marks.empty());
    // The plot makes room for the texts above it.
    QTRY_VERIFY(chart()->chart()->margins().top() > 0);
    show(ChartKind::Density);
    QCOMPARE(chart()->chart()->margins().top(), 0);
}

void TestChartsPanel::hiddenChartsAreNotCounted() {
    m_panel->hide();
    QSignalSpy shown(m_panel.get(), &ChartsPanel::shown);
    const QString before = data().note;
    Lens lens;
    lens.kinds = {EventKind::Dialogues};
    m_session->setLens(lens);
    QCoreApplication::processEvents();
    QCOMPARE(data().note, before);
    QVERIFY(shown.isEmpty());
    m_panel->show();
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(data().series.size(), 1U);
}

void TestChartsPanel::onlyTheLastQuestionIsAnswered() {
    QSignalSpy shown(m_panel.get(), &ChartsPanel::shown);
    m_panel->showChart(ChartKind::Betweenness);
    m_panel->showChart(ChartKind::Density);
    m_panel->showChart(ChartKind::ExercisesByDomain);
    QTRY_COMPARE(data().spec.kind, ChartKind::ExercisesByDomain);
    QCOMPARE(shown.size(), 1);
}

void TestChartsPanel::emptyDataIsASentence() {
    const test::TemporaryStore empty{Dataset()};
    const auto session = test::makeSession(empty);
    ChartsPanel panel(*session);
    QSignalSpy shown(&panel, &ChartsPanel::shown);
    panel.show();
    for (const ChartKind kind : allCharts()) {
        shown.clear();
        panel.showChart(kind);
        QTRY_VERIFY(!shown.isEmpty() || kind == ChartKind::RecordsPerYear);
        QTRY_VERIFY(panel.findChild<QLabel*>(u"empty"_s)->isVisible());
        QTest::keyClick(panel.findChild<ChartView*>(), Qt::Key_Left);
        QTest::keyClick(panel.findChild<ChartView*>(), Qt::Key_Return);
        QCOMPARE(session->selection(), Selection::none());
    }
    QVERIFY(!panel.grab().isNull());
}

void TestChartsPanel::hiddenCellsMakeNoChartHigh() {
    show(ChartKind::ParticipationByYear);
    show(ChartKind::Density);
    QTRY_VERIFY(chart()->height() < m_panel->height());
}

void TestChartsPanel::narrowPanelsStayReadable() {
    m_panel->resize(m_panel->minimumSizeHint().width(), 300);
    QVERIFY2(m_panel->width() < 420, qPrintable(QString::number(m_panel->width())));
    const QRect panel = m_panel->rect();
    for (const char* name : {"which", "table", "figure", "said"}) {
        const auto* widget = child<QWidget>(name);
        QVERIFY(panel.contains(QRect(widget->mapTo(m_panel.get(), QPoint()), widget->size())));
    }
    QVERIFY(child<QComboBox>("which")->width() > 100);
}

void TestChartsPanel::chartThatIsShownIsMadeAFigure() {
    show(ChartKind::Degree);
    m_session->select(Selection::of(RecordRef{RecordKind::Actor, u"IND"_s}));
    QSignalSpy requested(m_panel.get(), &ChartsPanel::figureRequested);
    auto* button = child<QToolButton>("figure");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested.front().front().value<ChartSpec>(), ChartSpec(ChartKind::Degree, {ActorId(u"IND"_s)}));
}

void TestChartsPanel::otherStyleIsTaken() {
    show(ChartKind::ParticipationByYear);
    const QImage light = m_panel->grab().toImage();
    QSignalSpy shown(m_panel.get(), &ChartsPanel::shown);
    m_session->setStyle(*Style::load(u"dark"_s));
    QCOMPARE(shown.size(), 1);
    QVERIFY(m_panel->grab().toImage() != light);
}

QTEST_MAIN(TestChartsPanel)
#include "tst_chartspanel.moc"
